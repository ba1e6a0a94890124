import { InputError, type Position } from '../problem.ts';

/** The largest document that is read, in bytes of UTF-8. */
export const MAX_BYTES = 1024 * 1024;

/** How deep arrays and objects may nest: `[[1]]` has depth 2. */
export const MAX_DEPTH = 64;

const SHOWN_CHARACTERS = 60;
const LONE_SURROGATE = /[\uD800-\uDFFF]/u;
const SHORT: ReadonlyMap<string, string> = new Map([
  ['\n', '\\n'],
  ['\t', '\\t'],
]);
const INVISIBLE = /[\p{C}\p{Zl}\p{Zp}]/gu;

/** Strict UTF-8 to text. A byte order mark stays in the text, where the parsers refuse it. */
export function decodeUtf8(bytes: Uint8Array, file?: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new InputError('the text is not valid UTF-8: save it as UTF-8', { file });
  }
}

/** Bytes of a text in UTF-8. */
export function utf8Length(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}

/** Where the first half of a surrogate pair without the other half stands, or -1. */
export function loneSurrogate(text: string): number {
  return text.search(LONE_SURROGATE);
}

/** The line and column (in UTF-16 units) of an offset. Lines end with LF or CRLF. */
export function positionAt(text: string, offset: number): Position {
  let line = 1;
  let start = 0;
  for (let end = text.indexOf('\n'); end !== -1 && end < offset; end = text.indexOf('\n', start)) {
    line += 1;
    start = end + 1;
  }
  return { line, column: offset - start + 1 };
}

/**
 * Refuses what no document may be: too large, or with text that other readers see differently. A byte order mark is
 * refused too, since some readers strip it and others do not.
 */
export function checkText(text: string, file?: string, maxBytes: number = MAX_BYTES): void {
  if (text.length > maxBytes || utf8Length(text) > maxBytes) {
    throw new InputError(`the text is larger than ${maxBytes} bytes: make it smaller`, { file });
  }
  if (text.startsWith('\uFEFF')) {
    const position = { line: 1, column: 1 };
    throw new InputError('the text starts with a byte order mark: save it as UTF-8 without one', {
      file,
      position,
    });
  }
  const lone = loneSurrogate(text);
  if (lone !== -1) {
    const position = positionAt(text, lone);
    throw new InputError('the text has half a surrogate pair: remove it', { file, position });
  }
}

/** Untrusted text for a message: quoted, cut, and with everything invisible escaped. */
export function quote(text: string): string {
  const shown = text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}…` : text;
  return visible(JSON.stringify(shown));
}

/** Escapes control characters, bidirectional marks and whatever else a reader, or a terminal, would not show as it is. */
export function visible(text: string): string {
  return text.replace(INVISIBLE, (character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16);
    return SHORT.get(character) ?? (code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, '0')}`);
  });
}
