import { UNKNOWN } from '../../logic.ts';
import { type Field, fieldTail } from './field.ts';
import { hostOf, remoteHost } from './hosts.ts';
import { ARCHIVES } from './kinds/archives.ts';
import { BUILDS } from './kinds/builds.ts';
import { GIT_OPERANDS } from './kinds/git.ts';
import { PROGRAMS } from './kinds/programs.ts';
import { SOURCES } from './kinds/sources.ts';
import type { Use } from './kinds/use.ts';
import { WEB } from './kinds/web.ts';
import type { TouchList } from './touches.ts';

/** What a program does with its operands, or an option with its value. */
export type OperandKind = keyof typeof OPERANDS;

/** Each kind of operand, and what it comes to; the keys are what the command tables use. */
export const OPERANDS = {
  none: () => {},
  read: ({ operands, extent, touches }: Use) => {
    for (const operand of operands) touches.read(operand, extent === 'tree' ? 'search' : extent);
  },
  search: ({ operands, touches }: Use) => {
    for (const operand of operands) touches.read(operand, 'search');
  },
  write: ({ operands, extent, touches }: Use) => {
    for (const operand of operands) touches.write(operand, extent);
  },
  tree: ({ operands, touches }: Use) => {
    for (const operand of operands) touches.write(operand, 'tree');
  },
  edit: ({ operands, extent, touches }: Use) => {
    for (const operand of operands) {
      touches.read(operand, extent);
      touches.write(operand, extent);
    }
  },
  /** The first is read, the others are written. */
  'read-then-write': ({ operands, touches }: Use) => {
    for (const [i, operand] of operands.entries()) {
      if (i === 0) touches.read(operand);
      else touches.write(operand);
    }
  },
  copy: (use: Use) => transfer(use, false),
  move: (use: Use) => transfer(use, true),
  link: (use: Use) => transfer(use, false),
  url: ({ operands, touches }: Use) => {
    for (const operand of operands) touches.talkTo(hostOf(operand));
  },
  host: ({ operands, touches }: Use) => {
    const [host] = operands;
    touches.talkTo(host === undefined ? UNKNOWN : hostOf(host));
  },
  /** Either a path here or `host:path`; the last is written. */
  remote: remoteCopy,
  unknown: ({ touches }: Use) => touches.writeUnknown(),
  dd: ({ operands, touches }: Use) => {
    for (const operand of operands) copyBlocks(operand, touches);
  },
  code: ({ touches }: Use) => {
    touches.dynamic = true;
  },
  ...PROGRAMS,
  ...ARCHIVES,
  ...WEB,
  ...GIT_OPERANDS,
  ...SOURCES,
  ...BUILDS,
} as const satisfies Record<string, (use: Use) => void>;

const OTHER_KINDS: readonly string[] = ['cwd', 'dest'];

/** Whether a kind in the notation of options exists. */
export function isValueKind(kind: string): boolean {
  return kind === '' || OTHER_KINDS.includes(kind) || Object.hasOwn(OPERANDS, kind);
}

/** Applies one kind to some words. */
export function useOperands(kind: string, use: Use): void {
  if (Object.hasOwn(OPERANDS, kind)) OPERANDS[kind as OperandKind](use);
}

/** `cp a b d`, `mv`, `ln`: into a directory, or to a name; nobody can tell which. */
function transfer({ operands, parsed, extent, touches }: Use, moves: boolean): void {
  const target = parsed.values.find(({ option }) => option.kind === 'dest')?.value;
  const sources = target === undefined ? operands.slice(0, -1) : operands;
  const destination = target ?? operands.at(-1);
  if (operands.some((operand) => operand.many) && target === undefined) touches.writeUnknown();
  for (const source of sources) {
    touches.read(source, moves ? 'moved' : extent);
    if (moves) touches.write(source, 'moved');
    if (destination !== undefined) touches.write(inside(destination, source), moves ? 'moved' : extent);
  }
  if (destination === undefined) return;
  // What surely is a directory is not replaced; unless a source's contents are meant, as some programs read `a/`.
  const contents = sources.some(({ text, glob }) => (text === UNKNOWN ? glob : text)?.endsWith('/'));
  if (contents || !isDirectory(destination)) touches.write(destination, moves ? 'moved' : extent);
}

function isDirectory({ text }: Field): boolean {
  return text !== UNKNOWN && /^(?:\.{0,2}\/)*\.{0,2}$|^~\/?$/.test(text);
}

function inside(directory: Field, source: Field): Field {
  if (directory.text === UNKNOWN || source.text === UNKNOWN)
    return { ...directory, text: UNKNOWN, glob: undefined };
  const name = source.text.split('/').findLast((segment) => segment !== '') ?? '';
  return { ...directory, text: `${directory.text}/${name}` };
}

function remoteCopy({ operands, touches, extent }: Use): void {
  for (const [i, operand] of operands.entries()) {
    const known = operand.text !== UNKNOWN || operand.prefix.includes('/');
    const colon = operand.prefix.indexOf(':');
    const slash = operand.prefix.indexOf('/');
    if (colon > 0 && (slash === -1 || slash > colon)) {
      touches.talkTo(remoteHost(operand));
      continue;
    }
    if (!known) touches.talkTo(UNKNOWN);
    if (i < operands.length - 1) touches.read(operand, extent);
    else touches.write(operand, 'tree');
  }
}

function copyBlocks(operand: Field, touches: TouchList): void {
  if (operand.prefix.startsWith('of=')) touches.write(fieldTail(operand, 3));
  else if (operand.prefix.startsWith('if=')) touches.read(fieldTail(operand, 3));
  else if (operand.text === UNKNOWN) touches.writeUnknown();
}
