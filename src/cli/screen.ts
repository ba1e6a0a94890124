const USUAL = 80;

interface Stream {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** How many columns a stream shows; those of a usual screen where it is none. */
export function screenWidth({ isTTY, columns }: Stream): number {
  return isTTY === true && columns !== undefined && columns > 0 ? columns : USUAL;
}

/** How wide a line of a table may be: where nobody looks nothing is cut, unless COLUMNS says how wide it is. */
export function tableWidth(
  stream: Stream,
  { COLUMNS = '' }: { readonly COLUMNS?: string | undefined },
): number {
  if (stream.isTTY === true) return screenWidth(stream);
  return /^[1-9][0-9]{0,5}$/.test(COLUMNS) ? Number(COLUMNS) : Number.POSITIVE_INFINITY;
}
