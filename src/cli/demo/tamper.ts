import { DEFAULT_BRANCH } from '../../audit/git/default-branch.ts';
import type { Stage } from './stage.ts';
import { verifyStage } from './verify.ts';

/** The entry that is changed: the one that denied. */
const VICTIM = 'entries/000/000.json';

/** Changes one byte of an old entry in a copy, commits that over the log, and has it verified. */
export async function tamper(stage: Stage): Promise<{ readonly ok: boolean; readonly detail: string }> {
  const copy = stage.copy();
  const git = (args: readonly string[], input?: Uint8Array) => stage.git(args, copy, input);
  const log = `refs/heads/${DEFAULT_BRANCH}`;
  const victim = (await git(['ls-tree', '-r', '--name-only', log]))
    .split('\n')
    .find((path) => path.startsWith('entries/'));
  const path = victim ?? VICTIM;
  const before = await git(['cat-file', 'blob', `${log}:${path}`]);
  // One letter of the signed payload becomes another.
  const changed = before.replace(
    /("payload":"[^"]{40})([^"])/,
    (_, head, letter) => head + (letter === 'A' ? 'B' : 'A'),
  );
  const blob = await git(['hash-object', '-w', '--stdin'], Buffer.from(changed));
  await git(['read-tree', log]);
  await git(['update-index', '--cacheinfo', `100644,${blob},${path}`]);
  const tree = await git(['write-tree']);
  const commit = await git(['commit-tree', tree, '-p', log, '-m', 'Nothing to see here']);
  await git(['update-ref', log, commit]);
  const { ok, detail } = await verifyStage(stage, copy);
  return { ok: !ok, detail };
}
