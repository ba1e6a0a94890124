import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { approvalMessage } from '../../src/audit/approval-message.ts';
import { Repository } from '../../src/audit/git/repository.ts';
import { verifyRepository } from '../../src/audit/verify/repository.ts';
import { actionDigest, type Digest, sha256Hex } from '../../src/engine/action/digest.ts';
import { codeownersOwners } from '../../src/engine/approval/owners.ts';
import { requirementOf } from '../../src/engine/approval/requirement.ts';
import { decide, prepare } from '../../src/engine/decide/decide.ts';
import { holdId, holdKey } from '../../src/engine/holds/key.ts';
import { parseDuration } from '../../src/engine/policy/duration.ts';
import { compilePolicies } from '../../src/engine/policy/set.ts';
import type {
  Action,
  EntryHold,
  Requirement,
  VerifyDocument,
} from '../../src/engine/schema/generated/types.ts';
import { makeKeys, ORIGIN, type Person, trustedFiles } from './audit-fixture.ts';
import { GitScript } from './git-script.ts';
import { type Draft, ENGINE, LogWriter } from './log-writer.ts';

export const SECRET = 'c'.repeat(64);
/** A hold as its later entries name it. */
export interface TestHold {
  readonly id: string;
  readonly attempt: number;
  readonly action: Digest;
  readonly requirement: Digest;
  /** Of the policies that held it. */
  readonly digest: Digest;
}

/** A repository with policies, people, keys and a log that is as it should be, until a test attacks it. */
export class AuditLog extends LogWriter {
  static async create(): Promise<AuditLog> {
    const root = mkdtempSync(join(tmpdir(), 'agentgate-log-'));
    makeKeys(root);
    mkdirSync(join(root, 'repo'));
    new GitScript(root).git(['init', '-q', '--template=', '-b', 'main']);
    const log = new AuditLog(root, await Repository.open({ directory: join(root, 'repo') }), '');
    log.policy = log.trust(trustedFiles(root));
    return log;
  }

  /** The same log in a directory of its own. */
  async copy(): Promise<AuditLog> {
    const root = mkdtempSync(join(tmpdir(), 'agentgate-log-'));
    cpSync(this.root, root, { recursive: true });
    return new AuditLog(
      root,
      await Repository.open({ directory: join(root, 'repo') }),
      this.policy,
      this.minute,
    );
  }

  close(): void {
    this.repository.close();
    rmSync(this.root, { recursive: true, force: true });
  }

  /** Decides an action as the gate would, and records it. */
  async decided(tool: string, args: Record<string, string> = {}, draft: Draft = {}): Promise<number> {
    const action: Action = { tool, args, actor: { principal: 'github:dave' } };
    const { verdict, policy } = await this.decide(action);
    const type = verdict.decision === 'allow' ? 'allowed' : 'denied';
    return this.add(type, { action: { ...action }, decision: verdict.decision, policy, ...draft });
  }

  /** Opens a hold. */
  async held(
    tool = 'db.write',
    args: Record<string, string> = {},
    draft: Draft = {},
    attempt = 1,
  ): Promise<TestHold> {
    const action: Action = {
      tool,
      args,
      actor: { principal: 'github:dave' },
      repository: { name: 'shop', id: 81 },
    };
    const { policy, requirement } = await this.decide(action);
    if (requirement === undefined) throw new Error(`${tool} is not held`);
    const digest = actionDigest(action as never);
    const id = holdId(holdKey(digest, requirement.digest as Digest), attempt);
    const minute = this.minute + 1;
    const hold: EntryHold = {
      id,
      attempt,
      expiresAt: this.at(minute + seconds(requirement.timeout) / 60),
      validForSeconds: seconds(requirement.validFor),
      groups: requirement.groups,
      requesters: ['github:dave'],
    };
    await this.add('held', { action: { ...action }, decision: 'hold', policy, hold, ...draft });
    return { id, attempt, action: digest, requirement: requirement.digest as Digest, digest: policy.digest };
  }

  /** What a person's approval says, signed with their key. */
  approval(hold: TestHold, person: Person, changes: Record<string, unknown> = {}, draft: Draft = {}): Draft {
    const expires = this.at(this.minute + 60);
    const message = {
      origin: ORIGIN,
      repository: 81,
      hold: hold.id,
      attempt: hold.attempt,
      action: hold.action,
      requirement: hold.requirement,
      verdict: 'approved' as const,
      expires,
      ...changes,
    };
    const principal = `${person}@acme.example`;
    const signature = this.sshSign(person, approvalMessage(message));
    const evidence = { kind: 'ssh' as const, principal, signature, expires: message.expires };
    return this.about(hold, { actor: { id: `ssh:${principal}`, kind: 'human', evidence }, ...draft });
  }

  async approved(
    hold: TestHold,
    person: Person,
    changes: Record<string, unknown> = {},
    draft: Draft = {},
  ): Promise<number> {
    return this.add('approved', this.approval(hold, person, changes, draft));
  }

  async claimed(hold: TestHold, draft: Draft = {}): Promise<number> {
    return this.add(
      'claimed',
      this.about(hold, { claim: { secretHash: `sha256:${sha256Hex(SECRET)}` }, ...draft }),
    );
  }

  async executed(hold: TestHold, draft: Draft = {}): Promise<number> {
    return this.add(
      'executed',
      this.about(hold, { claim: { secret: SECRET }, outcome: { status: 'succeeded' }, ...draft }),
    );
  }

  /** What an entry about a hold says. */
  about({ id, attempt, action, requirement, digest }: TestHold, draft: Draft): Draft {
    const policy = { commit: this.policy, digest, requirement };
    return { subject: action, hold: { id, attempt }, policy, ...draft };
  }

  /** The decision of the policies at the current policy commit. */
  async decide(action: Action) {
    const files = this.git(['ls-tree', '-r', '--name-only', this.policy, '.agentgate/policies/']).split('\n');
    const source = (path: string) => ({ path, text: `${this.git(['show', `${this.policy}:${path}`])}\n` });
    const set = await compilePolicies({
      policies: files.map(source),
      config: source('.agentgate/config.yaml'),
    });
    const prepared = await prepare(set, action);
    const verdict = decide(set, prepared, new Date(this.at(this.minute + 1)));
    const requirement: Requirement | undefined =
      verdict.decision === 'hold'
        ? requirementOf(
            verdict,
            prepared.place,
            set.config,
            codeownersOwners(undefined, () => []),
          )
        : undefined;
    const rules = verdict.hits.map(({ rule }) => rule.id);
    const policy = { commit: this.policy, digest: set.digest, rules };
    return {
      verdict,
      requirement,
      policy: requirement === undefined ? policy : { ...policy, requirement: requirement.digest },
    };
  }

  /** Verifies what the repository holds now, with or without remembering. */
  async verify(
    options: { home?: string; checkpoint?: Uint8Array; full?: boolean } = {},
  ): Promise<VerifyDocument> {
    const repository = await Repository.open({ directory: this.directory });
    try {
      return await verifyRepository({ repository, engine: ENGINE, ...options });
    } finally {
      repository.close();
    }
  }
}

/** The seconds of PT30M and the like. */
function seconds(iso: string): number {
  return parseDuration(iso.slice(2).toLowerCase()) ?? 0;
}
