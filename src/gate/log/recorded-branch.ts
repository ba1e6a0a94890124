import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeOf } from '../../audit/error-code.ts';
import { InputError } from '../../engine/problem.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** The file in which `init` records which branch is trusted where there is no remote. */
export function recordedBranchFile(state: string): string {
  return join(state, 'trusted-branch');
}

/** The branch that `init` recorded. A file that names none is not the same as no file: that would trust what is checked out. */
export function recordedBranch(state: string): string | undefined {
  return readRecord(state)?.branch;
}

/** The branch that counts without a remote: none where there was a remote when it was recorded. */
export function localBranch(state: string): string | undefined {
  const record = readRecord(state);
  return record?.beside === undefined ? record?.branch : undefined;
}

/** The text of the file for a branch, which stood beside a remote or alone. */
export function branchRecord(branch: string, hasOrigin: boolean): string {
  return `${branch}\n${hasOrigin ? 'origin\n' : ''}`;
}

function readRecord(state: string): { branch: string; beside: string | undefined } | undefined {
  const file = recordedBranchFile(state);
  const text = readRecorded(file);
  if (text === undefined) return undefined;
  const [branch = '', beside] = text.split('\n').map((line) => line.trim());
  if (branch !== '') return { branch, beside: beside || undefined };
  throw new InputError('names no branch: write the name of the trusted one into it', { file });
}

function readRecorded(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw new InputError('cannot be read: make it readable for you alone', { file });
  }
}
