import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { readPlainFile } from '../plain-file.ts';
import { type GitObject, gitObject, isObjectType } from './object.ts';
import { isOid, type ObjectFormat } from './oid.ts';

interface Place {
  readonly commonDir: string;
  readonly format: ObjectFormat;
}

const HEADER = /^(commit|tree|blob|tag) (0|[1-9][0-9]{0,11})$/;
const MAX_HEADER = 32;
/** What deflate may add to bytes that it cannot make shorter. */
const MAX_OVERHEAD = 1 << 16;
const MAX_REF = 1 << 12;

/**
 * An object that has a file of its own, as those have that were made or fetched lately: without a process, which costs
 * more than all else that is done with it. Its name proves its bytes, whoever wrote the file. Undefined for all that is
 * elsewhere, too large, or not what its name says: git is asked about that.
 */
export function looseObject({ commonDir, format }: Place, oid: string, cap: number): GitObject | undefined {
  if (!isOid(oid, format)) return undefined;
  try {
    const file = join(commonDir, 'objects', oid.slice(0, 2), oid.slice(2));
    const deflated = readPlainFile(file, ({ size }) => size <= cap + MAX_OVERHEAD);
    if (deflated === undefined) return undefined;
    const bytes = inflateSync(deflated, { maxOutputLength: cap + MAX_HEADER });
    const end = bytes.indexOf(0);
    const [, type, size] = HEADER.exec(bytes.toString('latin1', 0, Math.min(end, MAX_HEADER))) ?? [];
    const content = new Uint8Array(bytes.buffer, bytes.byteOffset + end + 1, bytes.length - end - 1);
    if (!isObjectType(type) || content.length !== Number(size) || content.length > cap) return undefined;
    const object = gitObject(format, type, content);
    return object.oid === oid ? object : undefined;
  } catch {
    return undefined;
  }
}

/** What a branch points to that has a file of its own; undefined for every other, which git is asked about. */
export function looseBranch(place: Place, ref: string): string | undefined {
  return ref.startsWith('refs/heads/') ? looseRef(place, ref) : undefined;
}

/** What a branch, here or as it was fetched, points to by a file of its own: each has one that was moved just now. */
export function looseRef({ commonDir, format }: Place, ref: string): string | undefined {
  if (!/^refs\/(?:heads|remotes)\/(?!\.)[\w./-]+$/.test(ref) || ref.includes('/.') || ref.includes('..'))
    return undefined;
  try {
    const text = readPlainFile(join(commonDir, ref), ({ size }) => size <= MAX_REF)?.toString('latin1');
    const oid = text?.endsWith('\n') ? text.slice(0, -1) : '';
    return isOid(oid, format) ? oid : undefined;
  } catch {
    return undefined;
  }
}
