import type { Span } from './span.ts';

const BEGIN = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g;
const BASE64 = /[A-Za-z0-9+/=]+/g;
/** Shorter words in a key's block are headers. */
const LEAST_RUN = 16;
/** Where a block has no end, only what cannot be anything else. */
const LEAST_OPEN_RUN = 40;

/** Private keys in PEM, line by line, so that the shape of what is around them stays. */
export function privateKeys(text: string): readonly Span[] {
  const spans: Span[] = [];
  const begins = [...text.matchAll(BEGIN)];
  for (const [index, begin] of begins.entries()) {
    const start = begin.index + begin[0].length;
    const next = begins[index + 1]?.index ?? text.length;
    const block = text.slice(start, next);
    const end = block.indexOf('-----END');
    for (const span of blockSpans(end === -1 ? block : block.slice(0, end), start, end !== -1))
      spans.push(span);
  }
  return spans;
}

function blockSpans(block: string, offset: number, closed: boolean): readonly Span[] {
  const spans: Span[] = [];
  const runs = [...block.matchAll(BASE64)];
  for (const [index, { 0: run, index: at }] of runs.entries()) {
    // In a string literal a line ends with a backslash and a letter.
    const skip = block[at - 1] === '\\' && /^[nr]/.test(run) ? 1 : 0;
    const isLastLine = closed && spans.length > 0 && index === runs.length - 1;
    const least = closed ? (isLastLine ? 1 : LEAST_RUN) : LEAST_OPEN_RUN;
    if (run.length - skip >= least) spans.push({ start: offset + at + skip, end: offset + at + run.length });
  }
  return spans;
}
