/** Stand for the start and the end of a text, which anchors then match like characters. */
export const START = '\uE000';
export const END = '\uE001';

/**
 * A regular expression of RE2 as one of JavaScript that means the same on texts between START and END; undefined when
 * it uses what the automata here do not know: word boundaries, Unicode classes, flags in the middle.
 */
export function asJavaScript(source: string): { source: string; ignoreCase: boolean } | undefined {
  const flags = /^\(\?([is]*)\)/.exec(source);
  const bounded = withoutEdges(source.slice(flags?.[0].length ?? 0));
  if (bounded === undefined) return undefined;
  return convert(bounded, flags?.[1] ?? '');
}

function convert(source: string, flags: string): { source: string; ignoreCase: boolean } | undefined {
  const dotAll = flags.includes('s');
  let at = 0;
  let result = '';
  while (at < source.length) {
    const step = next(source, at, dotAll);
    if (step === undefined) return undefined;
    result += step.text;
    at = step.end;
  }
  return { source: result, ignoreCase: flags.includes('i') };
}

interface Step {
  readonly text: string;
  readonly end: number;
}

function next(source: string, at: number, dotAll: boolean): Step | undefined {
  const character = source.charAt(at);
  // Beyond the basic plane one character would be two.
  if (/[\ud800-\udfff\ue000\ue001]/.test(character)) return undefined;
  switch (character) {
    case '^':
      return { text: START, end: at + 1 };
    case '$':
      return { text: END, end: at + 1 };
    case '.':
      return { text: dotAll ? '[^]' : '[^\\n]', end: at + 1 };
    case '\\':
      return escaped(source, at, false);
    case '[':
      return characterClass(source, at);
    case '(':
      return group(source, at);
    default:
      return { text: character === '/' ? '\\/' : character, end: at + 1 };
  }
}

const SPACE = '\\t\\n\\f\\r ';

function escaped(source: string, at: number, inClass: boolean): Step | undefined {
  const character = source.charAt(at + 1);
  const end = at + 2;
  if (character === 's') return { text: inClass ? SPACE : `[${SPACE}]`, end };
  if (character === 'S' && !inClass) return { text: `[^${SPACE}]`, end };
  if (/[dwnrtfv]/.test(character) || (/[DW]/.test(character) && !inClass))
    return { text: `\\${character}`, end };
  if (character === 'A' && !inClass) return { text: START, end };
  if (character === 'z' && !inClass) return { text: END, end };
  return /[^A-Za-z0-9\u0080-\uffff]/.test(character) ? { text: `\\${character}`, end } : undefined;
}

function characterClass(source: string, open: number): Step | undefined {
  let at = open + 1;
  let text = '[';
  if (source.charAt(at) === '^') {
    text += '^';
    at++;
  }
  const first = at;
  while (at < source.length) {
    const character = source.charAt(at);
    if (character === ']' && at > first) return { text: `${text}]`, end: at + 1 };
    if (source.startsWith('[:', at) || /[\ud800-\udfff\ue000\ue001]/.test(character)) return undefined;
    const step: Step | undefined =
      character === '\\'
        ? escaped(source, at, true)
        : { text: character === ']' || character === '[' ? `\\${character}` : character, end: at + 1 };
    if (step === undefined) return undefined;
    text += step.text;
    at = step.end;
  }
  return undefined;
}

function group(source: string, at: number): Step | undefined {
  if (source.charAt(at + 1) !== '?') return { text: '(?:', end: at + 1 };
  const named = /^\(\?(?:P?<[A-Za-z0-9_]+>|:)/.exec(source.slice(at, at + 80));
  return named === null ? undefined : { text: '(?:', end: at + named[0].length };
}

const WORD_BEFORE = `(?:^|[^A-Za-z0-9_])`;
const WORD_AFTER = `(?:$|[^A-Za-z0-9_])`;

/** Word boundaries at the very ends of alternatives, next to words, as what may stand beside them there. */
function withoutEdges(source: string): string | undefined {
  if (!source.includes('\\b')) return source;
  const alternatives = topLevel(source).map((alternative) =>
    alternative
      .replace(/^\\b(?=\w|\((?:\?:)?[\w|]+\))/, WORD_BEFORE)
      .replace(/(?<=^\w|[^\\]\w|\([\w|]+\)|\(\?:[\w|]+\))\\b$/, WORD_AFTER),
  );
  const result = alternatives.join('|');
  return result.includes('\\b') ? undefined : result;
}

/** The alternatives of an expression outside its groups and classes. */
function topLevel(source: string): string[] {
  const found = [''];
  let depth = 0;
  let inClass = false;
  for (let at = 0; at < source.length; at++) {
    const character = source.charAt(at);
    if (character === '|' && depth === 0 && !inClass) {
      found.push('');
      continue;
    }
    const taken = character === '\\' ? source.slice(at, at + 2) : character;
    if (taken === '[') inClass = true;
    if (taken === ']') inClass = false;
    if (!inClass) depth += taken === '(' ? 1 : taken === ')' ? -1 : 0;
    found.push((found.pop() ?? '') + taken);
    at += taken.length - 1;
  }
  return found;
}
