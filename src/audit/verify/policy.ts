import { count } from '../../engine/count.ts';
import type { Added, Check } from './check.ts';
import type { EntryFacts } from './entry.ts';
import type { Findings } from './findings.ts';

/** A branch whose policies are trusted: its commits along first parents, each with its place. */
export interface TrustedBranch {
  readonly ref: string;
  readonly places: ReadonlyMap<string, number>;
}

interface Options {
  readonly findings: Findings;
  readonly branches: readonly TrustedBranch[];
  /** For each branch the policy commit that was in force last. */
  readonly inForce?: readonly (readonly [ref: string, commit: string])[];
}

/** Every policy commit was on a trusted branch, and no entry goes back to an older one. */
export class PolicyCheck implements Check {
  readonly name = 'policy';
  readonly skipped: string | undefined;
  /** For each branch the policy commit that is in force. */
  readonly inForce: Map<string, string>;
  readonly #findings: Findings;
  readonly #branches: readonly TrustedBranch[];
  readonly #remembered: ReadonlyMap<string, string>;
  readonly #commits = new Set<string>();

  constructor({ findings, branches, inForce = [] }: Options) {
    this.#findings = findings;
    this.#branches = branches;
    this.#remembered = new Map(inForce);
    this.inForce = new Map(inForce);
    this.skipped = branches.length > 0 ? undefined : 'there is no trusted branch in this clone';
  }

  entry(entry: EntryFacts): void {
    const { index, reading, signer } = entry;
    const policy =
      reading.kind === 'signed' && signer !== undefined ? reading.statement.predicate.policy : undefined;
    if (policy === undefined) return;
    if (this.skipped !== undefined) {
      this.#findings.excludeForGood(
        'that somebody else chose who may approve: there is no trusted branch here, so that people and their keys are read from whatever commit an entry names',
      );
      return;
    }
    const { commit } = policy;
    const where = { index, commit: entry.commit };
    this.#commits.add(commit);
    const branch = this.#branches.find(({ places }) => places.has(commit));
    if (branch === undefined) {
      entry.untrustedPolicy = true;
      const message = `the policy commit ${commit} is not on the history of ${this.#names()}`;
      this.#findings.report(this.name, 'untrusted-policy-commit', where, message);
      return;
    }
    const before = this.inForce.get(branch.ref);
    if (before !== undefined && placeIn(branch, commit) < placeIn(branch, before)) {
      const message = `the policy goes back from ${before} to ${commit}`;
      this.#findings.report(this.name, 'policy-rollback', where, message);
      return;
    }
    this.inForce.set(branch.ref, commit);
  }

  /** What was in force when the log was last verified, and has left its branch since: then the branch was rewritten. */
  end(): void {
    for (const { ref, places } of this.#branches) {
      const commit = this.#remembered.get(ref);
      if (commit === undefined || places.has(commit)) continue;
      const message = `the policy commit ${commit}, which was in force when this log was last verified, is not on the history of ${ref} any more`;
      this.#findings.report(this.name, 'policy-rollback', {}, message);
    }
  }

  detail(added: Added): string {
    return `${count(this.#commits.size, 'policy commit')}${added && ' of new entries'}`;
  }

  #names(): string {
    return this.#branches.map(({ ref }) => ref).join(' or ');
  }
}

function placeIn({ places }: TrustedBranch, commit: string): number {
  return places.get(commit) ?? -1;
}
