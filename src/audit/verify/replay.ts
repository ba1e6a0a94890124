import { isWithheld } from '../../engine/action/withheld.ts';
import { codeownersOwners, type Owners } from '../../engine/approval/owners.ts';
import { count } from '../../engine/count.ts';
import type { Verdict } from '../../engine/decide/verdict.ts';
import type { Hold } from '../../engine/holds/state.ts';
import type { JsonObject } from '../../engine/json/value.ts';
import type { PolicySet } from '../../engine/policy/set.ts';
import { messageOf } from '../../engine/problem.ts';
import type { EntryGroup, EntryPredicate, ProblemCode } from '../../engine/schema/generated/types.ts';
import { isAction } from '../../engine/schema/generated/validators.js';
import type { LogHistory } from '../log-history.ts';
import type { Added, Check } from './check.ts';
import type { EntryFacts } from './entry.ts';
import type { Findings } from './findings.ts';
import { openingOf } from './opening.ts';
import { type Difference, redecide } from './redecide.ts';
import type { CommitSettings } from './settings.ts';

interface Options {
  readonly findings: Findings;
  readonly history: LogHistory;
  /** The hold with an id, as the entries so far say. */
  readonly holdOf: (id: string) => Hold | undefined;
  readonly settings: CommitSettings;
  /** The version of the engine that decides now. */
  readonly engine: string;
  /** Why policies cannot be read here; undefined when they can. */
  readonly skipped: string | undefined;
}

/** What of an entry is decided again. */
interface Decided extends Pick<EntryPredicate, 'action' | 'decision' | 'policy'> {
  readonly hold?: { readonly groups?: readonly EntryGroup[] | undefined } | undefined;
}

/**
 * Every recorded action, decided again under its recorded policy, gets the recorded decision. So does every action that
 * is claimed, under the policy of its claim: one that would be decided otherwise by then is stale.
 */
export class ReplayCheck implements Check {
  readonly name = 'replay';
  readonly skipped: string | undefined;
  readonly #options: Options;
  #decided = 0;

  constructor(options: Options) {
    this.#options = options;
    this.skipped = options.skipped;
  }

  async entry(entry: EntryFacts): Promise<void> {
    const { reading, verified } = entry;
    if (this.skipped !== undefined || reading.kind !== 'signed' || verified !== true) return;
    const { predicate } = reading.statement;
    const { policy } = predicate;
    if (policy === undefined) return;
    const policies = await this.#options.settings.policies(policy.commit);
    if (policies.kind === 'read' && policies.value.digest !== policy.digest) {
      const message = 'the policy digest is not of the policies at the recorded commit';
      this.#report('digest-mismatch', entry, message);
      return;
    }
    const claimed = this.#claimedBy(entry, predicate);
    if (claimed === undefined && (predicate.action === undefined || predicate.decision === undefined)) return;
    this.#decided += 1;
    // Broken policies let nothing through, and neither may the record.
    if (policies.kind === 'broken') {
      if (predicate.decision !== 'deny') this.#wrong(entry, `its policies cannot be used: ${policies.why}`);
      return;
    }
    try {
      const decided = claimed === undefined ? predicate : await this.#claimed(predicate, claimed);
      await this.#replay(entry, predicate, decided, policies.value);
    } catch (error) {
      this.#wrong(entry, `it cannot be decided again: ${messageOf(error)}`);
    }
  }

  detail(added: Added): string {
    return count(this.#decided, `${added}decision`);
  }

  /** The hold that an entry claims; none when `lifecycle` refused the claim. */
  #claimedBy({ index }: EntryFacts, { type, hold }: EntryPredicate): Hold | undefined {
    const claimed = type === 'claimed' && hold ? this.#options.holdOf(hold.id) : undefined;
    return claimed?.claim?.index === index ? claimed : undefined;
  }

  /** What a claim relies on: that the action of its hold is still held, for the same approvers. */
  async #claimed({ policy }: EntryPredicate, claimed: Hold): Promise<Decided> {
    const { action } = await openingOf(this.#options.history, claimed);
    const { groups, requirement } = claimed;
    return {
      ...(action === undefined ? {} : { action }),
      decision: 'hold',
      ...(policy === undefined ? {} : { policy: { ...policy, requirement } }),
      hold: { groups },
    };
  }

  async #replay(
    entry: EntryFacts,
    predicate: EntryPredicate,
    { action, decision = 'hold', policy, hold }: Decided,
    set: PolicySet,
  ): Promise<void> {
    // No gate withholds all arguments at once: nothing of the action would be left to decide on.
    if (!isAction(action) || isWithheld(action.args as JsonObject | undefined)) {
      this.#report('bad-statement', entry, 'what is recorded is no action');
      return;
    }
    const { mode, occurredAt } = predicate;
    if (mode !== set.config.mode) {
      this.#wrong(entry, `the settings say ${set.config.mode}, the entry ${mode}`);
      return;
    }
    const commit = predicate.policy?.commit ?? '';
    const recorded = {
      action,
      decision,
      rules: policy?.rules,
      requirement: policy?.requirement,
      groups: hold?.groups,
      at: new Date(occurredAt),
    };
    const owners = (verdict: Verdict) => this.#owners(commit, verdict);
    const difference = await redecide(recorded, { set, owners });
    if (difference !== undefined) this.#differ(entry, predicate, difference);
  }

  async #owners(commit: string, verdict: Verdict): Promise<Owners> {
    const { settings } = this.#options;
    const codeowners = await settings.codeowners(commit);
    if (codeowners.kind === 'broken') throw new Error(codeowners.why);
    const asksGlobs = verdict.hits.some(({ rule }) => rule.approval['owners-of'] !== undefined);
    const files = asksGlobs ? await settings.trackedFiles(commit) : undefined;
    if (files?.kind === 'broken') throw new Error(files.why);
    return codeownersOwners(codeowners.value, () => files?.value ?? []);
  }

  /** What is withheld, or another engine, excuses a record that is stricter; nothing excuses one that is more lenient. */
  #differ(entry: EntryFacts, { engine }: EntryPredicate, { kind, partial, message }: Difference): void {
    const { findings, engine: own } = this.#options;
    if (kind === 'wrong') this.#wrong(entry, message);
    else if (partial)
      findings.warn('undetermined', entry.index, `part of the action is not recorded; ${message}`);
    else if (engine.version !== own)
      findings.warn('other-engine', entry.index, `agentgate ${engine.version} decided; ${message}`);
    else this.#wrong(entry, message);
  }

  #wrong(entry: EntryFacts, message: string): void {
    this.#report('decision-mismatch', entry, message);
  }

  #report(code: ProblemCode, { index, commit }: EntryFacts, message: string): void {
    this.#options.findings.report(this.name, code, { index, commit }, message);
  }
}
