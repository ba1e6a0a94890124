const USUAL = 80;

/** How many columns a stream shows; those of a usual screen where it is none. */
export function screenWidth({
  isTTY,
  columns,
}: {
  readonly isTTY?: boolean;
  readonly columns?: number;
}): number {
  return isTTY === true && columns !== undefined && columns > 0 ? columns : USUAL;
}
