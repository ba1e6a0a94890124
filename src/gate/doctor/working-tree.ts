import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CommitReader } from '../../audit/trusted-commit.ts';
import { CODEOWNERS_PATHS } from '../../engine/codeowners/parse.ts';
import { listFiles } from '../listing.ts';
import { type Check, ok, warning } from './check.ts';

const HOME = '.agentgate';

/** Whether what is edited here counts yet. */
export const workingTreeCheck: Check = {
  name: 'working-tree',
  needs: 'trusted',
  run: async (facts) => {
    const { root } = facts.options;
    const { commit, ref } = await facts.trusted();
    const reader = await facts.reader();
    const here = listFiles(root, HOME).map(({ path }) => path);
    const paths = new Set([...here, ...(await reader.listFiles(commit, HOME)), ...CODEOWNERS_PATHS]);
    const differing: string[] = [];
    for (const path of paths) if (await differs(reader, commit, root, path)) differing.push(path);
    const [first, ...others] = differing.toSorted();
    if (first === undefined) return ok('policies, settings and CODEOWNERS are those of the trusted commit');
    const who = others.length === 0 ? `${first} differs` : `${first} and ${others.length} more differ`;
    const branch = ref.replace(/^refs\/heads\//, '');
    return warning(
      `${who} from the trusted commit: what the working tree says does not count yet`,
      `bring them to ${branch}; "agentgate diff" shows what they change`,
    );
  },
};

async function differs(reader: CommitReader, commit: string, root: string, path: string): Promise<boolean> {
  const trusted = await reader.readFile(commit, path).catch(() => 'unreadable' as const);
  if (trusted === 'unreadable') return true;
  const here = textHere(join(root, path));
  if (trusted === undefined || here === undefined) return trusted !== here;
  return !here.equals(trusted);
}

function textHere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
