import { type CommitReader, readCodeownersAt, readPoliciesAt } from '../../audit/trusted-commit.ts';
import { codeownersOwners } from '../../engine/approval/owners.ts';
import type { Codeowners } from '../../engine/codeowners/parse.ts';
import type { PolicySide } from '../../engine/decision-diff/outcome.ts';
import { compilePolicies, type PolicySources } from '../../engine/policy/set.ts';
import { InputError, messageOf } from '../../engine/problem.ts';
import { readCodeowners } from '../codeowners.ts';
import { trackedFiles } from '../tracked.ts';
import { readPolicySources } from '../working-tree.ts';

/** One side of the comparison, and what is to be said of it. */
export interface ReadSide {
  readonly side: PolicySide;
  /** Whether it has any policies, be they broken. */
  readonly exists: boolean;
  readonly notes: readonly string[];
}

/** Where a side is read from. */
interface Place {
  /** As people say it. */
  readonly name: string;
  readonly sources: () => Promise<PolicySources>;
  readonly codeowners: () => Promise<Codeowners | undefined>;
  readonly files: () => Promise<readonly string[]>;
}

/** The policies of a commit. */
export function sideAt(reader: CommitReader, commit: string, name: string): Promise<ReadSide> {
  return readSide({
    name,
    sources: () => readPoliciesAt(reader, commit),
    codeowners: () => readCodeownersAt(reader, commit),
    files: () => reader.listFiles(commit, ''),
  });
}

/** The policies of the working tree. */
export function sideHere(root: string): Promise<ReadSide> {
  return readSide({
    name: 'the working tree',
    sources: async () => readPolicySources(root),
    codeowners: async () => readCodeowners(root),
    files: async () => trackedFiles(root),
  });
}

async function readSide(place: Place): Promise<ReadSide> {
  const { name } = place;
  try {
    const sources = await place.sources();
    if (sources.policies.length === 0) {
      const note = `${name} has no policies: nothing gets through there`;
      return { side: { kind: 'none' }, exists: false, notes: [note] };
    }
    const set = await compilePolicies(sources);
    const { codeowners, why } = await readOwners(place);
    const asksGlobs = set.rules.some(({ approval }) => approval['owners-of'] !== undefined);
    const files = asksGlobs ? await place.files() : [];
    const owners = codeownersOwners(codeowners, () => files);
    const notes =
      why === undefined ? [] : [`CODEOWNERS of ${name} cannot be used, so nobody is an owner there: ${why}`];
    return {
      side: { kind: 'read', sources, set, owners, codeowners: saidBy(codeowners) },
      exists: true,
      notes,
    };
  } catch (error) {
    const note = `the policies of ${name} cannot be used, so everything is denied there: ${whyNot(error)}`;
    return { side: { kind: 'none' }, exists: true, notes: [note] };
  }
}

async function readOwners(
  place: Place,
): Promise<{ readonly codeowners: Codeowners | undefined; readonly why?: string }> {
  try {
    return { codeowners: await place.codeowners() };
  } catch (error) {
    return { codeowners: undefined, why: whyNot(error) };
  }
}

/** The same text for two files that give every path the same owners. */
function saidBy(codeowners: Codeowners | undefined): string {
  const lines = codeowners?.entries.map(({ pattern, owners }) => [pattern, owners.map(({ text }) => text)]);
  return JSON.stringify(lines ?? null);
}

function whyNot(error: unknown): string {
  return error instanceof InputError ? error.describe() : messageOf(error);
}
