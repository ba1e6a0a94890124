import type { SourceFile } from '../engine/policy/source.ts';
import { type AllowedSigner, parseAllowedSigners } from './allowed-signers.ts';
import { decodeUtf8 } from './text.ts';
import type { CommitReader } from './trusted-commit.ts';

/** Where the SSH keys of approvers are listed. */
export const ALLOWED_SIGNERS_PATH = '.agentgate/allowed_signers';
const MAX_FILE = 4 << 20;

/** A file of a commit as text; undefined when it has none there. */
export async function readSource(
  reader: CommitReader,
  commit: string,
  path: string,
): Promise<SourceFile | undefined> {
  const bytes = await reader.readFile(commit, path);
  return bytes && { path, text: decodeUtf8(bytes, MAX_FILE, path) };
}

/** The SSH keys of approvers at a commit. */
export async function readAllowedSignersAt(
  reader: CommitReader,
  commit: string,
): Promise<readonly AllowedSigner[]> {
  const file = await readSource(reader, commit, ALLOWED_SIGNERS_PATH);
  return file === undefined ? [] : parseAllowedSigners(file.text).signers;
}
