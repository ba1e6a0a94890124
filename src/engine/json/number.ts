/**
 * Reads a decimal number, or gives undefined when a double cannot hold it: the shortest text of the double must denote
 * the very value that was written. So 0.1, 1.0 and 1e2 are fine; 9007199254740993, 1e400 and 1e-400 are not. Zero has
 * no sign: `-0` is read as 0, as it is in canonical JSON.
 */
export function exactNumber(written: string): number | undefined {
  const value = Number(written);
  if (!Number.isFinite(value)) return undefined;
  if (normalize(written) !== normalize(String(value))) return undefined;
  return value === 0 ? 0 : value;
}

/** One text for each decimal value: significant digits and the exponent of the last of them. */
function normalize(decimal: string): string {
  const [mantissa = '', exponent = '0'] = decimal.toLowerCase().split('e');
  const negative = mantissa.startsWith('-');
  const [whole = '', fraction = ''] = mantissa.replace(/^[-+]/, '').split('.');
  const digits = whole + fraction;
  let start = 0;
  let end = digits.length;
  while (start < end && digits[start] === '0') start += 1;
  // A loop, since /0+$/ takes quadratic time on a long run of zeros in the middle.
  while (end > start && digits[end - 1] === '0') end -= 1;
  if (start === end) return '0';
  const scale = Number(exponent) - fraction.length + (digits.length - end);
  return `${negative ? '-' : ''}${digits.slice(start, end)}e${scale}`;
}
