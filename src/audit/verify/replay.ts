import { codeownersOwners } from '../../engine/approval/owners.ts';
import { requirementOf } from '../../engine/approval/requirement.ts';
import type { PreparedAction } from '../../engine/decide/decide.ts';
import { decide, prepare } from '../../engine/decide/decide.ts';
import type { Verdict } from '../../engine/decide/verdict.ts';
import type { PolicySet } from '../../engine/policy/set.ts';
import type { EntryPredicate, ProblemCode } from '../../engine/schema/generated/types.ts';
import { isAction } from '../../engine/schema/generated/validators.js';
import type { Check } from './check.ts';
import { type EntryFacts, messageOf } from './entry.ts';
import type { Findings } from './findings.ts';
import type { CommitSettings } from './settings.ts';

interface Options {
  readonly findings: Findings;
  readonly settings: CommitSettings;
  /** The version of the engine that decides now. */
  readonly engine: string;
  /** Why policies cannot be read here; undefined when they can. */
  readonly skipped: string | undefined;
}

/** Every recorded action, decided again under its recorded policy, gets the recorded decision. */
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
    const { action, policy, decision } = predicate;
    if (policy === undefined) return;
    const policies = await this.#options.settings.policies(policy.commit);
    if (policies.kind === 'read' && policies.value.digest !== policy.digest) {
      this.#report(
        'digest-mismatch',
        entry,
        'the policy digest is not of the policies at the recorded commit',
      );
      return;
    }
    if (action === undefined || decision === undefined) return;
    this.#decided += 1;
    // Broken policies let nothing through, and neither may the record.
    if (policies.kind === 'broken') {
      if (decision !== 'deny')
        this.#differ(entry, predicate, `its policies cannot be used: ${policies.why}`, true);
      return;
    }
    try {
      await this.#replay(entry, predicate, action, policies.value);
    } catch (error) {
      this.#differ(entry, predicate, `it cannot be decided again: ${messageOf(error)}`, true);
    }
  }

  detail(): string {
    return `${this.#decided} decisions`;
  }

  async #replay(
    entry: EntryFacts,
    predicate: EntryPredicate,
    action: unknown,
    set: PolicySet,
  ): Promise<void> {
    if (!isAction(action)) {
      this.#report('bad-statement', entry, 'what is recorded is no action');
      return;
    }
    if (predicate.mode !== set.config.mode) {
      this.#differ(
        entry,
        predicate,
        `the settings say ${set.config.mode}, the entry ${predicate.mode}`,
        true,
      );
      return;
    }
    const prepared = await prepare(set, action);
    const verdict = decide(set, prepared, new Date(predicate.occurredAt));
    if (verdict.decision !== predicate.decision) {
      // What is masked is unknown, and can only have been stricter for that; what fires on a value fires for certain.
      const certain = verdict.hits.some(({ because }) => because === 'value');
      this.#differ(
        entry,
        predicate,
        `the policy says ${verdict.decision}, the entry ${predicate.decision}`,
        certain,
      );
      return;
    }
    const rules = verdict.hits.map(({ rule }) => rule.id).toSorted();
    const recorded = predicate.policy?.rules?.toSorted();
    if (recorded !== undefined && recorded.join(' ') !== rules.join(' ')) {
      this.#differ(
        entry,
        predicate,
        `the rules ${rules.join(', ')} decide, the entry says ${recorded.join(', ')}`,
      );
      return;
    }
    if (predicate.type !== 'held') return;
    const requirement = await this.#requirement(predicate, prepared, verdict, set);
    if (requirement !== predicate.policy?.requirement) {
      this.#differ(entry, predicate, 'the policy asks for other approvers or other times');
    }
  }

  async #requirement(
    predicate: EntryPredicate,
    { place }: PreparedAction,
    verdict: Verdict,
    set: PolicySet,
  ): Promise<string> {
    const commit = predicate.policy?.commit ?? '';
    const { settings } = this.#options;
    const codeowners = await settings.codeowners(commit);
    if (codeowners.kind === 'broken') throw new Error(codeowners.why);
    const asksGlobs = verdict.hits.some(({ rule }) => rule.approval['owners-of'] !== undefined);
    const files = asksGlobs ? await settings.trackedFiles(commit) : undefined;
    if (files?.kind === 'broken') throw new Error(files.why);
    const owners = codeownersOwners(codeowners.value, () => files?.value ?? []);
    return requirementOf(verdict, place, set.config, owners).digest;
  }

  /** What was masked or left out cannot be decided again, and another engine may know more. */
  #differ(entry: EntryFacts, predicate: EntryPredicate, message: string, certain = false): void {
    const { findings, engine } = this.#options;
    if (!certain && isPartial(predicate.action)) {
      findings.warn('undetermined', entry.index, `part of the action is not recorded; ${message}`);
    } else if (predicate.engine.version !== engine) {
      findings.warn('other-engine', entry.index, `agentgate ${predicate.engine.version} decided; ${message}`);
    } else this.#report('decision-mismatch', entry, message);
  }

  #report(code: ProblemCode, { index, commit }: EntryFacts, message: string): void {
    this.#options.findings.report(this.name, code, { index, commit }, message);
  }
}

/** Whether some of an action is recorded only as a digest. */
function isPartial(value: unknown): boolean {
  const waiting: unknown[] = [value];
  for (let item = waiting.pop(); item !== undefined; item = waiting.pop()) {
    if (typeof item !== 'object' || item === null) continue;
    if (Object.hasOwn(item, '$hmac') || (Object.hasOwn(item, 'digest') && Object.hasOwn(item, 'bytes')))
      return true;
    waiting.push(...Object.values(item));
  }
  return false;
}
