import { closeSync, lstatSync, openSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isOid, type ObjectFormat } from '../../audit/git/oid.ts';
import { replacePrivateFile } from '../../audit/journal/private-file.ts';
import { privateDirectory } from '../../audit/journal/state-home.ts';
import { InputError, messageOf } from '../../engine/problem.ts';
import { isBranchRef } from './branch-ref.ts';

/** What the remote said last. */
export interface Known {
  /** Where the remote was, without credentials. */
  readonly url: string;
  /** Its default branch, as it names it. */
  readonly ref: string;
  readonly commit: string;
  /** In milliseconds. */
  readonly askedAt: number;
}

/** What is remembered; a damaged memory is not the same as none. */
export type Recollection =
  | { readonly kind: 'known'; readonly known: Known; readonly text: string }
  | { readonly kind: 'damaged'; readonly text: string }
  | { readonly kind: 'none'; readonly text: undefined };

const MAX_BYTES = 16 << 10;
const LOCK_TRIES = 100;
const LOCK_PAUSE = 20;
/** Nobody holds the lock for longer than it takes to write one small file. */
const LOCK_STALE = 10_000;

/** The file outside the repository in which the trusted commit is remembered. */
export function memoryFile(state: string): string {
  return join(state, 'trusted.json');
}

/** Reads what is remembered. Throws when the file is there and cannot be read. */
export function recall(state: string, format: ObjectFormat): Recollection {
  const text = readMemory(memoryFile(state));
  if (text === undefined) return { kind: 'none', text };
  const known = parse(text, format);
  return known === undefined ? { kind: 'damaged', text } : { kind: 'known', known, text };
}

/** Remembers this, if what is remembered is still what `over` read; false when another process was faster. */
export async function remember(state: string, known: Known, over: Recollection): Promise<boolean> {
  privateDirectory(state, undefined);
  const file = memoryFile(state);
  return locked(`${file}.lock`, () => {
    if (readMemory(file) !== over.text) return false;
    const { askedAt, ...rest } = known;
    const document = { version: 1, ...rest, askedAt: new Date(askedAt).toISOString() };
    replacePrivateFile(file, `${JSON.stringify(document)}\n`);
    return true;
  });
}

function readMemory(file: string): string | undefined {
  try {
    const stat = lstatSync(file);
    if (!stat.isFile() || stat.size > MAX_BYTES) return '';
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw new InputError('cannot be read: make it readable for you alone', { file });
  }
}

function parse(text: string, format: ObjectFormat): Known | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const { version, url, ref, commit, askedAt } = value as Record<string, unknown>;
  if (version !== 1 || typeof url !== 'string' || typeof ref !== 'string' || !isBranchRef(ref))
    return undefined;
  if (typeof commit !== 'string' || !isOid(commit, format) || typeof askedAt !== 'string') return undefined;
  const time = Date.parse(askedAt);
  return Number.isNaN(time) ? undefined : { url, ref, commit, askedAt: time };
}

async function locked<T>(lock: string, use: () => T): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      closeSync(openSync(lock, 'wx', 0o600));
      break;
    } catch (error) {
      if (!hasCode(error, 'EEXIST')) throw unwritable(lock, error);
      if (tries === LOCK_TRIES) throw new InputError('is held by another process: try again', { file: lock });
      breakStale(lock);
      await sleep(LOCK_PAUSE);
    }
  }
  try {
    return use();
  } catch (error) {
    throw unwritable(lock, error);
  } finally {
    rmSync(lock, { force: true });
  }
}

function unwritable(lock: string, error: unknown): InputError {
  if (error instanceof InputError) return error;
  return new InputError(`cannot be written: ${messageOf(error)}`, { file: lock.replace(/\.lock$/, '') });
}

/** A process that died in the middle leaves its lock behind. */
function breakStale(lock: string): void {
  const stat = lstatSync(lock, { throwIfNoEntry: false });
  if (stat !== undefined && Math.abs(Date.now() - stat.mtimeMs) > LOCK_STALE) rmSync(lock, { force: true });
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
