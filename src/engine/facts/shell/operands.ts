import { UNKNOWN } from '../../logic.ts';
import { type Field, fieldTail, literalField } from './field.ts';
import { hostOf, isHelperUrl, isLocalPath, remoteHost } from './hosts.ts';
import type { Parsed } from './parsed.ts';
import type { Extent } from './place.ts';
import type { TouchList } from './touches.ts';

/** What a program does with its operands, or an option with its value. */
export type OperandKind = keyof typeof OPERANDS;

interface Use {
  readonly operands: readonly Field[];
  readonly parsed: Parsed;
  /** `tree` when the program works recursively. */
  readonly extent: Extent;
  readonly touches: TouchList;
}

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
    if (host !== undefined) touches.talkTo(hostOf(host));
  },
  /** Either a path here or `host:path`; the last is written. */
  remote: remoteCopy,
  /** A git remote: a URL, or a name that git's configuration resolves. */
  repository: ({ operands, touches }: Use) => {
    const [remote] = operands;
    if (remote === undefined) touches.talkTo();
    else talkToRemote(remote, touches);
  },
  clone: ({ operands, touches }: Use) => {
    const [remote, directory] = operands;
    if (remote !== undefined) talkToRemote(remote, touches);
    if (directory !== undefined) touches.write(directory, 'tree');
    else if (remote !== undefined) touches.write(cloneName(remote), 'tree');
  },
  /** Files below these are changed; git never reaches its own directory this way. */
  worktree: ({ operands, touches }: Use) => {
    for (const operand of operands) {
      if (isWide(operand)) touches.writeUnknown();
      else touches.write(operand, 'tree');
    }
  },
  unknown: ({ touches }: Use) => touches.writeUnknown(),
  dd: ({ operands, touches }: Use) => {
    for (const operand of operands) copyBlocks(operand, touches);
  },
  code: ({ touches }: Use) => {
    touches.dynamic = true;
  },
  /** Where a change of directory leads for the rest of the command. */
  into: () => {},
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
  if (destination !== undefined) touches.write(destination, moves ? 'moved' : extent);
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

function talkToRemote(remote: Field, touches: TouchList): void {
  if (isLocalPath(remote)) touches.read(remote, 'search');
  else touches.talkTo(remoteHost(remote));
  if (isHelperUrl(remote)) touches.dynamic = true;
}

function cloneName(remote: Field): Field {
  if (remote.text === UNKNOWN) return remote;
  const last = remote.text.split(/[/:]/).findLast((segment) => segment !== '' && segment !== '.git') ?? '';
  return literalField(last.replace(/\.git$/, ''));
}

function isWide(operand: Field): boolean {
  if (operand.text === UNKNOWN) return operand.glob === undefined;
  return /^[./]*$/.test(operand.text) || operand.text.startsWith(':');
}

function copyBlocks(operand: Field, touches: TouchList): void {
  if (operand.prefix.startsWith('of=')) touches.write(fieldTail(operand, 3));
  else if (operand.prefix.startsWith('if=')) touches.read(fieldTail(operand, 3));
  else if (operand.text === UNKNOWN) touches.writeUnknown();
}
