import type { Digest } from '../../engine/action/digest.ts';
import type { EntrySummary } from '../../engine/schema/generated/types.ts';
import type { Draft } from '../entry-writer.ts';
import { GATE } from '../use/drafts.ts';
import type { Allowed } from './pending.ts';

/** How many tools one summary names: their names may be long, and an entry has a limit. */
const MAX_TOOLS = 128;

/** Lines of the journal that are told of together. */
export interface Covered {
  readonly allowed: readonly Allowed[];
  /** The chain's hash after the last of them. */
  readonly hash: Digest;
}

/** As many of the allowed actions, from the first on, as one summary can tell of. */
export function coverable(allowed: readonly Allowed[], last: { readonly hash: Digest }): Covered {
  const tools = new Set<string>();
  const end = allowed.findIndex(({ action }) => tools.add(action.tool).size > MAX_TOOLS);
  const fit = end === -1 ? allowed : allowed.slice(0, end);
  return { allowed: fit, hash: (end === -1 ? last : (fit.at(-1) ?? last)).hash };
}

/** The entry that counts allowed actions. Its request is named by the last line that it covers. */
export function summaryOf(
  { allowed, hash }: Covered,
  { journal, from, previousHash }: Pick<EntrySummary, 'journal' | 'from' | 'previousHash'>,
): Draft {
  const counts = new Map<string, number>();
  for (const { action } of allowed) counts.set(action.tool, (counts.get(action.tool) ?? 0) + 1);
  return {
    type: 'summary',
    requestId: `summary-${hash.slice('sha256:'.length, 'sha256:'.length + 24)}`,
    actor: GATE,
    subject: hash,
    summary: {
      journal,
      from,
      to: from + allowed.length,
      counts: Object.fromEntries(counts),
      journalHash: hash,
      ...(previousHash === undefined ? {} : { previousHash }),
    },
  };
}
