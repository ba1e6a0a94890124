import type { ShellReading } from '../part.ts';
import { type Field, literalField } from './field.ts';
import { makeReading } from './flags.ts';
import { useOperands } from './operands.ts';
import { addOutsideTouches } from './outside.ts';
import type { Parsed } from './parsed.ts';
import { resolveDirectories } from './place.ts';
import { type CommandSpec, OUTSIDE } from './spec.ts';
import { TouchList } from './touches.ts';

/** What one reading of a command touches, by the entries of the table that apply. */
export function effectsOf(parsed: Parsed, start: TouchList): TouchList {
  const touches = new TouchList(start.where);
  const leaf = parsed.specs.at(-1) ?? OUTSIDE;
  for (const { option, value } of parsed.values) {
    if (option.kind !== 'cwd') continue;
    touches.read(value);
    touches.moveTo(resolveDirectories(value, touches.where));
  }
  for (const { option, value } of parsed.values) {
    useOperands(option.kind, { operands: [value], parsed, extent: 'path', touches });
  }
  const surely = (flag: string): boolean => parsed.flags.get(flag) === 'sure';
  if (!leaf.dry?.some(surely)) operandEffects(parsed, leaf, touches);
  const isLocal = parsed.specs.some((spec) => spec.local);
  for (const spec of parsed.specs) {
    if (spec.dynamic) touches.dynamic = true;
    if (spec.network && !isLocal && !spec.offline?.some(surely)) touches.talkTo();
  }
  if (takesProgram(parsed, leaf) || setsSource(parsed)) touches.dynamic = true;
  if (parsed.specs.some((spec) => spec.wary)) addOutsideTouches(parsed, touches);
  if (parsed.unlisted) touches.writeUnknown();
  if (parsed.unknownSub) unknownEffects(touches);
  if (parsed.open && leaf !== OUTSIDE && leaf.options?.includes('=')) openEffects(parsed, leaf, touches);
  return touches;
}

/** An interpreter without a file runs its input. */
function takesProgram(parsed: Parsed, leaf: CommandSpec): boolean {
  const own =
    parsed.operands.length === parsed.depth && parsed.values.every(({ option }) => option.kind !== 'code');
  return leaf.stdin !== undefined && own && !leaf.stdin.some((flag) => parsed.flags.has(flag));
}

/** `--@scope:registry=…`, `--config.script-shell=…`: settings of package managers as options. */
function setsSource({ flags }: Parsed): boolean {
  return [...flags.keys()].some((name) => /^@[^=]*:registry|^config\./.test(name));
}

function unknownEffects(touches: TouchList): void {
  touches.readUnknown();
  touches.writeUnknown();
  touches.talkTo();
  touches.dynamic = true;
}

/** A word that may be an option may be one whose value is a path, a host or code. */
function openEffects(parsed: Parsed, leaf: CommandSpec, touches: TouchList): void {
  const options = leaf.options ?? '';
  if (/=(?:write|tree|dest|edit)/.test(options) || Object.keys(leaf.when ?? {}).length > 0)
    touches.writeUnknown();
  // A planted file's name can lead such an option to a file beside it at most; that is no secret.
  if (/=read/.test(options) && !parsed.onlyGlobs) touches.readUnknown();
  if (/=(?:url|host)/.test(options)) touches.talkTo();
  if (/=code/.test(options)) touches.dynamic = true;
}

function operandEffects(parsed: Parsed, leaf: CommandSpec, touches: TouchList): void {
  const has = (flag: string): boolean => parsed.flags.has(flag);
  const skip = leaf.unless?.some(has) ? 0 : (leaf.skip ?? 0);
  const own = parsed.operands.slice(parsed.depth + skip);
  const operands = own.length === 0 && leaf.here ? [literalField('.')] : own;
  const extent = leaf.recursive?.some(has) ? 'tree' : 'path';
  const use = { operands, parsed, extent, touches } as const;
  const override = Object.entries(leaf.when ?? {}).find(([flag]) => has(flag));
  if (override !== undefined) useOperands(override[1], use);
  const surely = override !== undefined && parsed.flags.get(override[0]) === 'sure';
  if (!surely) useOperands(leaf.operands ?? 'none', use);
  for (const path of leaf.reads ?? []) touches.read(fixedPath(path));
  for (const path of leaf.writes ?? []) touches.write(fixedPath(path), path.endsWith('/') ? 'tree' : 'path');
}

function fixedPath(path: string): Field {
  return { ...literalField(path), home: path.startsWith('~') };
}

/** A reading as rules see it. */
export function toReading(name: string, parsed: Parsed): ShellReading {
  const words = [name, ...parsed.words];
  return makeReading(words, parsed.flags, parsed.open);
}
