/** How a repository names its objects. */
export type ObjectFormat = 'sha1' | 'sha256';

const NAMES = { sha1: /^[0-9a-f]{40}$/, sha256: /^[0-9a-f]{64}$/ };

/** Whether a text is the full name of an object; without a format, of any repository's. */
export function isOid(text: string, format?: ObjectFormat): boolean {
  return format === undefined ? isOid(text, 'sha1') || isOid(text, 'sha256') : NAMES[format].test(text);
}

/** The name that stands for no object. */
export function nullOid(format: ObjectFormat): string {
  return '0'.repeat(oidBytes(format) * 2);
}

/** How many bytes an object's name has. */
export function oidBytes(format: ObjectFormat): number {
  return format === 'sha1' ? 20 : 32;
}
