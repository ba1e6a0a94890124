import { AuditError } from './error.ts';

const SAFE_DECIMAL = /^(?:0|[1-9][0-9]{0,15})$/;

/** The text that these bytes are in UTF-8. Throws when they are not, or are too many. */
export function decodeUtf8(bytes: Uint8Array, maxBytes: number, what: string): string {
  if (bytes.length > maxBytes) throw new AuditError('malformed', `${what} is longer than ${maxBytes} bytes`);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new AuditError('malformed', `${what} is not UTF-8`, { cause });
  }
}

/** The safe integer that a decimal without leading zeros names, or undefined. */
export function parseDecimal(text: string): number | undefined {
  if (!SAFE_DECIMAL.test(text)) return undefined;
  const number = Number(text);
  return Number.isSafeInteger(number) ? number : undefined;
}
