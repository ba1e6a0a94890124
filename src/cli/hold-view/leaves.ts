import { count } from '../../engine/count.ts';
import type { Leaf } from '../../gate/picture/leaves.ts';
import { room, type Setting, setText, wrap } from './agent-text.ts';
import { type Glyph, spell } from './spelling.ts';

/** More values than these fill the screen: the rest is told of. */
const MAX_LEAVES = 200;
/** Behind the first stands where a value is, behind the other what it is. */
export const KEY_GUTTER = '  ┌ ';
const VALUE_GUTTER = '  │ ';

/** How some values are set. */
export type SetSome = (leaves: readonly Leaf[], setting: Omit<Setting, 'gutter'>) => string[];

/** Values of an action, each under the path to it. */
const eachLeaf: SetSome = (leaves, setting) => leaves.flatMap((leaf) => setLeaf(leaf, setting));

/** As many values of an action as a screen has room for, and what is left out. */
export function setLeaves(
  leaves: readonly Leaf[],
  setting: Omit<Setting, 'gutter'>,
  setSome: SetSome = eachLeaf,
): string[] {
  const lines = setSome(leaves.slice(0, MAX_LEAVES), setting);
  const more = leaves.length - MAX_LEAVES;
  if (more <= 0) return lines;
  const bytes = leaves.slice(MAX_LEAVES).reduce((sum, { value }) => sum + sizeOf(value), 0);
  const note = `${count(more, 'more value')} with ${count(bytes, 'byte')} left out here: ${setting.whole}`;
  return [...lines, `  ! ${setting.paint('yellow', note)}`];
}

/** A value under the path to it. */
export function setLeaf({ path, value }: Leaf, setting: Omit<Setting, 'gutter'>): string[] {
  const { paint, width } = setting;
  const key = wrap(keyGlyphs(path, remarkOn(value)), room(width, KEY_GUTTER)).map(
    ({ shown }) => `${paint('dim', KEY_GUTTER)}${paint('cyan', shown)}`,
  );
  switch (value.kind) {
    case 'text':
      return [...key, ...setText(value.text, { ...setting, gutter: VALUE_GUTTER })];
    case 'plain':
      return [...key, ...setText(value.json, { ...setting, gutter: VALUE_GUTTER })];
    case 'long':
      return [...key, `${paint('dim', VALUE_GUTTER)}${value.digest}`];
    default:
      return key;
  }
}

/** What we say of a value. A key cannot say it: one with anything but letters, digits, _ and - stands in quotes. */
function remarkOn(value: Leaf['value']): string {
  switch (value.kind) {
    case 'text':
      return value.masked ? 'each agentgate_hmac_… in it is a secret, masked' : '';
    case 'plain':
      return /^[-0-9]/.test(value.json) ? 'a number' : 'not a text';
    case 'empty':
      return `empty ${value.of}`;
    case 'masked':
      return 'a secret, masked';
    case 'long':
      return `${value.bytes.toLocaleString('en-US')} bytes of text, of which only this digest is recorded`;
  }
}

/** The path to a value, and what we say of it, as one text. */
export function keyOf({ path, value }: Leaf): string {
  return [...keyGlyphs(path, remarkOn(value))].map(({ shown }) => shown).join('');
}

/** Where a value is, as JavaScript would say it (argv[0], env["A B"].c), and what we say of it. */
function* keyGlyphs(path: Leaf['path'], remark: string): Generator<Glyph> {
  for (const [at, step] of path.entries()) {
    if (typeof step === 'number') yield* spell(`[${step}]`);
    else if (isPlainName(step)) yield* spell(at === 0 ? step : `.${step}`);
    else yield* quotedGlyphs(step, at === 0);
  }
  if (remark !== '') yield* spell(` (${remark})`);
}

/** A name that stands in a path as it is: nothing in it could be taken for anything of ours. */
export function isPlainName(name: string): boolean {
  return /^[A-Za-z_][A-Za-z0-9_-]*$/.test(name);
}

function* quotedGlyphs(step: string, isFirst: boolean): Generator<Glyph> {
  yield* spell(isFirst ? '"' : '["');
  // A line break in a key ends no line of ours.
  for (const glyph of spell(step, true)) yield { ...glyph, endsLine: false };
  yield* spell(isFirst ? '"' : '"]');
}

function sizeOf(value: Leaf['value']): number {
  if (value.kind === 'text') return Buffer.byteLength(value.text);
  return value.kind === 'plain' ? value.json.length : 0;
}
