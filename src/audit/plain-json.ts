/** A text with no more brackets than these nests no deeper; others are left to the strict reader, which has a limit. */
const MAX_BRACKETS = 64;
/** Half surrogate pairs are written as escapes; a prototype is no ordinary key. */
const UNUSUAL = /\\u[dD]|__proto__/;

/**
 * The value of a JSON text that says it in the one way in which JavaScript writes it: then no key is there twice, no
 * number lost digits and nothing is left over, as nothing else would come back the same. Undefined for any other text,
 * which a strict reader must judge. Several times faster than one.
 */
export function parsePlainJson(text: string): unknown {
  if (UNUSUAL.test(text) || !isShallow(text)) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return JSON.stringify(value) === text ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a text opens few brackets; those in strings count too. */
function isShallow(text: string): boolean {
  let opened = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x7b || code === 0x5b) opened += 1;
  }
  return opened <= MAX_BRACKETS;
}
