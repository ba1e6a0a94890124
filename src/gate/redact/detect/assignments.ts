import { type Span, wordEnd, wordSpans } from './span.ts';
import { looksRandom } from './tokens.ts';

/** Ends of names whose values are secrets: `DB_PASSWORD`, `secretAccessKey`, `--token`. */
const NAMES =
  'passw(?:or)?d|passphrase|secret|token|(?:api|access|private|account|signing|encryption)[-_]?key|authorization|credentials?|' +
  '(?<![a-z])pass|pwd';
const NAME = new RegExp(`(?:${NAMES})(?![A-Za-z0-9_-])`, 'gi');
const WHOLE = new RegExp(`(?:${NAMES})$`, 'i');
/** Where a shell is. */
const NOT_SECRET = /(?:^|[^A-Za-z_])(?:OLD)?PWD$/;
/** What may stand between a name and its value. */
const BETWEEN = /(\\?["'])?([ \t]{0,8})(=>|:=|[=:]|)([ \t]{0,8})(\\?["'])?/y;
const SCHEME = /(?:bearer|basic|digest|negotiate|token|apikey)[ \t]{1,4}/iy;
const LONGEST_NAME = 64;
const LEAST_RANDOM = 20;
const LEAST_PLAIN = 6;

/** Whether a key, or a flag, names a secret. */
export function namesSecret(name: string): boolean {
  const end = name.slice(-LONGEST_NAME);
  return WHOLE.test(end) && !NOT_SECRET.test(end);
}

/** `PASSWORD=x`, `"token": "x"`, `password: x1`, `--password x`. */
export function assignedSecrets(text: string): readonly Span[] {
  const spans: Span[] = [];
  const name = new RegExp(NAME);
  for (let found = name.exec(text); found !== null; found = name.exec(text)) {
    const end = found.index + found[0].length;
    const start = NOT_SECRET.test(text.slice(Math.max(0, end - 8), end))
      ? undefined
      : valueStart(text, found.index, end);
    if (start === undefined) continue;
    const value = wordSpans(text, start);
    for (const span of value) spans.push(span);
    // The rest of the word is read; looking for names in it again would take for ever.
    name.lastIndex = Math.max(end, value.at(-1)?.end ?? end);
  }
  return spans;
}

/** Where the value of the name starts that stands here, when it has one that is a secret. */
function valueStart(text: string, nameStart: number, end: number): number | undefined {
  BETWEEN.lastIndex = end;
  const [all = '', closing, before = '', sign = '', behind = '', opening] = BETWEEN.exec(text) ?? [];
  const start = end + all.length;
  const next = text[start] ?? '';
  if (sign === '') {
    if (closing !== undefined || before + behind === '' || next === '-') return undefined;
    return isFlag(text, nameStart) || isRandom(text, start) ? start : undefined;
  }
  if (opening === undefined && isOther(sign, next)) return undefined;
  SCHEME.lastIndex = start;
  const skip = SCHEME.exec(text)?.[0].length ?? 0;
  if (opening !== undefined || skip > 0 || (sign !== ':' && before + behind === '')) return start + skip;
  if (sign === ':' && isPlace(text, nameStart)) return undefined;
  const word = text.slice(start, wordEnd(text, start, start + LONGEST_NAME));
  return word.length >= LEAST_PLAIN && /\d/.test(word) ? start : undefined;
}

/** A comparison, a path of a module, an address, a path. */
function isOther(sign: string, next: string): boolean {
  return (sign === '=' && /[=>~]/.test(next)) || (sign === ':' && /[:=/~.]/.test(next));
}

/** `https://token:…@host`, `git@token:…`, `acme/token:v1.0.0`: what comes behind must be seen. */
function isPlace(text: string, nameStart: number): boolean {
  return /[/@][\w.-]{0,60}$/.test(text.slice(Math.max(0, nameStart - LONGEST_NAME), nameStart));
}

/** Whether the name is an option's (`--db-password`). */
function isFlag(text: string, nameStart: number): boolean {
  return /(?:^|[\s'"])--?[\w-]*$/.test(text.slice(Math.max(0, nameStart - LONGEST_NAME), nameStart));
}

function isRandom(text: string, start: number): boolean {
  const end = wordEnd(text, start, start + 2 * LONGEST_NAME);
  return end - start >= LEAST_RANDOM && looksRandom(text.slice(start, end));
}
