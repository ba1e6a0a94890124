import type { CommitReader } from '../../audit/trusted-commit.ts';
import { type EntryFacts, readSigned } from '../../audit/verify/entry.ts';
import { Findings } from '../../audit/verify/findings.ts';
import { IdentityCheck } from '../../audit/verify/identity.ts';
import { LifecycleCheck } from '../../audit/verify/lifecycle.ts';
import { PolicyCheck, type TrustedBranch } from '../../audit/verify/policy.ts';
import { CommitSettings } from '../../audit/verify/settings.ts';
import { HoldBook } from '../../engine/holds/fold.ts';
import type { Hold } from '../../engine/holds/state.ts';
import { GateError } from '../error.ts';
import type { KnownHold } from '../gate.ts';
import type { GateSettings } from '../settings.ts';
import type { Moment } from '../settle.ts';
import { entriesAbout, type FoundEntry, heldEntry } from './history.ts';

/** How many entries are asked for at once: each may open a file, and there may be thousands of holds. */
const AT_ONCE = 32;

/** The holds that are not over, the oldest first. */
export async function openHolds(moment: Moment): Promise<KnownHold[]> {
  const holds = [...moment.ledger.book.holds()].sort((a, b) => a.openedIndex - b.openedIndex);
  const known: KnownHold[] = [];
  for (let from = 0; from < holds.length; from += AT_ONCE) {
    const some = holds.slice(from, from + AT_ONCE);
    known.push(
      ...(await Promise.all(some.map(async (hold) => ({ hold, opened: await heldEntry(moment, hold) })))),
    );
  }
  return known;
}

interface Options {
  readonly settings: GateSettings;
  readonly reader: CommitReader;
  /** The trusted branch, as new as these commits of it. */
  readonly branch: (commits: readonly string[]) => Promise<TrustedBranch>;
}

/** One hold, whatever became of it; undefined when there is none with this id. */
export async function findHold(moment: Moment, id: string, options: Options): Promise<KnownHold | undefined> {
  const { book } = moment.ledger;
  const known = book.get(id);
  if (known !== undefined) return { hold: known, opened: await heldEntry(moment, known) };
  // The ledger keeps of a hold that is over only how it ended, and where its entries are.
  const end = book.endOf(id);
  if (end === undefined) return undefined;
  const { status } = end;
  const entries = await entriesAbout(moment, id, end);
  const hold = await foldAlone(entries, id, moment, options);
  const opened = entries.find(({ index }) => index === hold?.openedIndex)?.predicate;
  if (hold === undefined || opened === undefined || hold.status !== status) {
    throw new GateError(
      'changed',
      `the entries of ${id} do not tell how it came to be ${status}: run "agentgate verify"`,
    );
  }
  return { hold, opened };
}

/** Folds the entries of one hold, by the same checks that every entry passes in its turn. */
async function foldAlone(
  entries: readonly FoundEntry[],
  id: string,
  { ledger }: Moment,
  { settings, reader, branch }: Options,
): Promise<Hold | undefined> {
  const findings = new Findings();
  const over = ledger.book.snapshot().over.filter(([other]) => other !== id);
  const lifecycle = new LifecycleCheck({
    findings,
    settings: new CommitSettings(reader),
    book: new HoldBook('keep', { holds: [], over }),
  });
  const trusted = await branch(entries.flatMap(({ predicate }) => predicate.policy?.commit ?? []));
  const identity = new IdentityCheck(findings, settings.trust);
  for (const { index, bytes } of entries) {
    const reading = await readSigned(bytes, settings.trust);
    const facts: EntryFacts = { index, commit: '', base: index, leaf: undefined, reading };
    identity.entry(facts);
    // Each is looked at alone: that none goes back to older policies was checked when the ledger was read.
    new PolicyCheck({ findings, branches: [trusted] }).entry(facts);
    await lifecycle.entry(facts);
  }
  return lifecycle.book.get(id);
}
