import type { Log } from './open.ts';

const MAX_COMMIT = 1 << 16;

/** Up to which commit a log is known here whose home is elsewhere. */
export interface AsFetched {
  readonly commit: string;
  /** As the commit itself says; undefined where it says nothing that is a time. */
  readonly at: string | undefined;
}

/** What is to be said of a log that is read as it was fetched last; undefined where it is at home here. */
export async function asFetched(
  { repository, home }: Pick<Log, 'repository' | 'home'>,
  ref: string,
): Promise<AsFetched | undefined> {
  if (home === 'local' && !ref.startsWith('refs/remotes/')) return undefined;
  const tip = await repository.tip(ref);
  if (tip === undefined) return undefined;
  const { bytes } = await repository.object(tip.oid, 'commit', MAX_COMMIT);
  const [, seconds] =
    /^committer .*> ([0-9]{1,11}) [+-][0-9]{4}$/m.exec(Buffer.from(bytes).toString('latin1')) ?? [];
  const at = seconds === undefined ? undefined : new Date(Number(seconds) * 1000).toISOString();
  return { commit: tip.oid, at: at?.replace('.000Z', 'Z') };
}

/** The same, as people read it. */
export function describeAsFetched({ commit, at }: AsFetched): string {
  return `commit ${commit.slice(0, 12)}${at === undefined ? '' : ` of ${at}`}`;
}
