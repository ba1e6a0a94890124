const FORM = /^(?:(\d{1,6})d)?(?:(\d{1,6})h)?(?:(\d{1,6})m)?(?:(\d{1,6})s)?$/;

/** Seconds of a duration such as 30m or 1h30m; undefined when it is none, or zero. */
export function parseDuration(text: string): number | undefined {
  const match = FORM.exec(text);
  if (match === null) return undefined;
  const [days, hours, minutes, seconds] = match.slice(1).map((digits) => Number(digits ?? 0));
  const total = (((days ?? 0) * 24 + (hours ?? 0)) * 60 + (minutes ?? 0)) * 60 + (seconds ?? 0);
  return total > 0 ? total : undefined;
}

/** ISO 8601, in hours, minutes and seconds: PT30M, PT1H30M, PT48H. Days are left out: they are not always 24 hours. */
export function isoDuration(seconds: number): string {
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  const rest = seconds % 60;
  const fields = [
    [hours, 'H'],
    [minutes, 'M'],
    [rest, 'S'],
  ] as const;
  return `PT${fields.map(([count, unit]) => (count > 0 ? `${count}${unit}` : '')).join('')}`;
}

/** The shorter of two durations, where undefined is "not said". */
export function shorter(a: number | undefined, b: number | undefined): number | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return Math.min(a, b);
}
