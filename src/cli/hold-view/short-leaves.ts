import type { Leaf } from '../../gate/picture/leaves.ts';
import { type Setting, setText } from './agent-text.ts';
import { isPlainName, KEY_GUTTER, keyOf, setLeaf } from './leaves.ts';

const BETWEEN = ' │ ';
/** What needs no quotes in a row of words: no space, nothing that is spelled out, nothing that looks like something else. */
const PLAIN_WORD = /^[A-Za-z0-9_@%+=:,./-]+$/;

/** Values of an action, each whole, in as few lines as can tell them apart. */
export function setShortLeaves(leaves: readonly Leaf[], setting: Omit<Setting, 'gutter'>): string[] {
  const lines: string[] = [];
  for (let at = 0; at < leaves.length; ) {
    const row = rowFrom(leaves, at, setting);
    const leaf = leaves[at];
    if (row !== undefined) lines.push(...row.lines);
    else if (leaf !== undefined) lines.push(...(onOneLine(leaf, setting) ?? setLeaf(leaf, setting)));
    at += row?.words ?? 1;
  }
  return lines;
}

interface Row {
  readonly lines: readonly string[];
  readonly words: number;
}

/**
 * As many words from here on as one line has room for: where a line ended in a row of words, nobody could tell two words
 * from one that was broken. Undefined where that is not more than one.
 */
function rowFrom(leaves: readonly Leaf[], at: number, setting: Omit<Setting, 'gutter'>): Row | undefined {
  const words = wordsFrom(leaves, at).slice(0, setting.width);
  const leaf = leaves[at];
  const start = Number(leaf?.path.at(-1));
  for (let count = words.length; leaf !== undefined && count > 1; count -= 1) {
    const list = keyOf({ ...leaf, path: leaf.path.slice(0, -1) });
    const key = `${list}[${start}..${start + count - 1}]`;
    const lines = fitting(key, words.slice(0, count).join(' '), setting);
    if (lines !== undefined) return { lines, words: count };
  }
  return undefined;
}

/** The plain words that follow one another in one list from here on. */
function wordsFrom(leaves: readonly Leaf[], from: number): readonly string[] {
  const words: string[] = [];
  const first = leaves[from];
  const start = first?.path.at(-1);
  if (first === undefined || typeof start !== 'number' || !isPlainPath(first.path)) return words;
  const list = JSON.stringify(first.path.slice(0, -1));
  for (const { path, value } of leaves.slice(from)) {
    const isNext = path.at(-1) === start + words.length && JSON.stringify(path.slice(0, -1)) === list;
    if (!isNext || value.kind !== 'text' || value.masked || !PLAIN_WORD.test(value.text)) break;
    words.push(value.text);
  }
  return words;
}

/** A path that cannot hold the mark between it and its value. */
function isPlainPath(path: Leaf['path']): boolean {
  return path.every((step) => typeof step === 'number' || isPlainName(step));
}

function onOneLine(leaf: Leaf, setting: Omit<Setting, 'gutter'>): string[] | undefined {
  const { path, value } = leaf;
  if (!isPlainPath(path) || (value.kind !== 'text' && value.kind !== 'plain')) return undefined;
  return fitting(keyOf(leaf), value.kind === 'text' ? value.text : value.json, setting);
}

/** Where a value is and what it is in one line, if both fit and there is nothing else to say of the text. */
function fitting(key: string, text: string, setting: Omit<Setting, 'gutter'>): string[] | undefined {
  const { paint, width } = setting;
  const gutter = `${KEY_GUTTER}${key}${BETWEEN}`;
  if ([...gutter].length > width / 2) return undefined;
  const [line = '', ...more] = setText(text, { ...setting, gutter });
  if (more.length > 0) return undefined;
  const value = line.slice(paint('dim', gutter).length);
  return [`${paint('dim', KEY_GUTTER)}${paint('cyan', key)}${paint('dim', BETWEEN)}${value}`];
}
