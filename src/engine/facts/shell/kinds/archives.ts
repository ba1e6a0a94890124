import { UNKNOWN } from '../../../logic.ts';
import type { Field } from '../field.ts';
import { resolveDirectories } from '../place.ts';
import type { Use } from './use.ts';

const SUFFIXES = ['.gz', '.bz2', '.xz', '.zst', '.lz4'];

/** Packing and unpacking. */
export const ARCHIVES = {
  tar: (use: Use) => {
    const { operands, parsed, touches } = use;
    const archive = optionValue(use, 'file');
    const directories = parsed.values
      .filter(({ option }) => option.canonical === 'directory')
      .map(({ value }) => value);
    const has = (flag: string): boolean => parsed.flags.has(flag);
    // A colon makes it an archive on a host.
    if (archive?.prefix.includes(':')) touches.talkTo();
    const unpacks = has('extract');
    const shows = has('list') || has('diff') || (unpacks && has('to-stdout'));
    if (archive !== undefined && (unpacks || shows)) touches.read(archive);
    if (archive !== undefined && !unpacks && !shows) touches.write(archive);
    if (unpacks && !has('to-stdout')) {
      unpackInto(directories, touches);
      // Names in the archive may lead anywhere.
      if (has('absolute-names') || parsed.open) touches.writeUnknown();
    }
    if (unpacks || shows) return;
    if (has('remove-files')) touches.writeUnknown();
    if (directories.length > 0)
      for (const directory of directories)
        touches.moveTo([...touches.where, ...resolveDirectories(directory, touches.where)]);
    for (const operand of operands) touches.read(operand, 'search');
  },
  unzip: (use: Use) => {
    const { operands, parsed, touches } = use;
    const [archive] = operands;
    if (archive !== undefined) touches.read(archive);
    const shows = ['-l', '-t', '-v', '-p', '-Z', '-z'].some((flag) => parsed.flags.get(flag) === 'sure');
    // With -d the table has it as the value of an option.
    if (!shows && !parsed.flags.has('-d')) unpackInto([], touches);
  },
  zip: ({ operands, parsed, touches }: Use) => {
    const [archive, ...members] = operands;
    if (archive !== undefined) {
      touches.write(archive);
      if (archive.text !== UNKNOWN && !archive.text.includes('.'))
        touches.write({ ...archive, text: `${archive.text}.zip` });
    }
    for (const member of members) touches.read(member, 'search');
    if (parsed.flags.has('move')) for (const member of members) touches.write(member, 'tree');
    if (parsed.flags.has('-@')) touches.readUnknown();
  },
  pack: ({ operands, parsed, extent, touches }: Use) => {
    const keepsApart = ['stdout', 'test', 'list'].some((flag) => parsed.flags.get(flag) === 'sure');
    for (const operand of operands) {
      touches.read(operand, extent === 'tree' ? 'search' : 'path');
      if (keepsApart) continue;
      touches.write(operand, extent);
      for (const text of packedNames(operand)) touches.write({ ...operand, text });
    }
  },
} as const satisfies Record<string, (use: Use) => void>;

function optionValue({ parsed }: Use, name: string): Field | undefined {
  return parsed.values.findLast(({ option }) => option.canonical === name)?.value;
}

function unpackInto(directories: readonly Field[], touches: Use['touches']): void {
  // Below the current directory lie git's own files as well, which an archive seldom names: not known, not all.
  if (directories.length === 0) touches.writeUnknown();
  for (const directory of directories) {
    if (directory.text !== UNKNOWN && /^[./]*$/.test(directory.text)) touches.writeUnknown();
    else touches.write(directory, 'tree');
  }
}

function packedNames({ text }: Field): readonly string[] {
  if (text === UNKNOWN) return [];
  const suffix = SUFFIXES.find((end) => text.endsWith(end));
  return suffix === undefined ? SUFFIXES.map((end) => text + end) : [text.slice(0, -suffix.length)];
}
