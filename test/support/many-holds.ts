import { join } from 'node:path';
import { approvalMessage } from '../../src/audit/approval-message.ts';
import { encodeBase64 } from '../../src/audit/base64.ts';
import { signCheckpoint } from '../../src/audit/checkpoint.ts';
import { localSigner } from '../../src/audit/entry-key.ts';
import { Repository } from '../../src/audit/git/repository.ts';
import { gitLogStore } from '../../src/audit/git/store.ts';
import { repositoryState } from '../../src/audit/journal/state-home.ts';
import { noteSigner } from '../../src/audit/note-key.ts';
import { formatStatement } from '../../src/audit/statement.ts';
import type { LogView } from '../../src/audit/store.ts';
import { actionDigest, type Digest, sha256Hex } from '../../src/engine/action/digest.ts';
import { holdId, holdKey } from '../../src/engine/holds/key.ts';
import type { EntryPredicate } from '../../src/engine/schema/generated/types.ts';
import { KeyFiles } from '../../src/gate/log/key-files.ts';
import { type ForgedKey, forge, forgeEd25519 } from '../audit/ssh-forge.ts';
import { GateFixture } from './gate-fixture.ts';
import { allowedSigners, principalOf } from './gate-people.ts';

/** The most entries of one commit, and the most holds whose entries lie among each other. */
const BATCH = 250;
const SECRET = 'c'.repeat(64);
const MINUTE = 60_000;
/** The timeout of the policy's holds. */
const TIMEOUT = 30 * MINUTE;
/** As many as may wait for the agents of one principal. */
const EACH = 20;

/** What becomes of a hold that is written here. */
export type Fate = 'pending' | 'approved' | 'executed' | 'rejected' | 'cancelled' | 'expired';

/** A hold as its later entries name it. */
export interface WrittenHold {
  readonly id: string;
  readonly fate: Fate;
  readonly action: Digest;
}

type Said = Partial<EntryPredicate> & Pick<EntryPredicate, 'type'>;

/** A gate whose log gets many holds, written fast: as gates would have written them, with real signatures. */
export class ManyHolds {
  readonly gate: GateFixture;
  readonly #repository: Repository;
  readonly #key: ForgedKey;
  /** The entry of a hold that a gate opened: the others are like it. */
  readonly #like: EntryPredicate;
  #count = 0;

  private constructor(gate: GateFixture, repository: Repository, key: ForgedKey, like: EntryPredicate) {
    this.gate = gate;
    this.#repository = repository;
    this.#key = key;
    this.#like = like;
  }

  /** A log with one hold. */
  static async create(): Promise<ManyHolds> {
    const gate = await GateFixture.create();
    const key = forgeEd25519();
    const line = `${principalOf('bob')} namespaces="agentgate" ${key.line}\n`;
    gate.commit({ '.agentgate/allowed_signers': `${allowedSigners()}${line}` });
    const long = () => new Date(Date.now() - 2 * TIMEOUT);
    await (await gate.open('dave', long)).request(gate.asked('db.write', { sql: 'UPDATE first' }));
    const [like] = await gate.entries();
    if (like === undefined) throw new Error('nothing is held');
    const repository = await Repository.open({ directory: gate.repository, env: gate.env('dave') });
    return new ManyHolds(gate, repository, key, like);
  }

  async dispose(): Promise<void> {
    this.#repository.close();
    await this.gate.dispose();
  }

  /** Writes as many holds as there are fates. Those that expire must come before all others. */
  async write(fates: readonly Fate[]): Promise<WrittenHold[]> {
    const late = fates.filter((fate) => fate === 'expired');
    const others = fates.filter((fate) => fate !== 'expired');
    const now = Date.now();
    const holds = await this.#through(late, now - TIMEOUT - 2 * MINUTE, now - MINUTE);
    for (let from = 0; from < others.length; from += BATCH) {
      holds.push(...(await this.#through(others.slice(from, from + BATCH), now, now)));
    }
    return holds;
  }

  /** Writes denied actions, each different. */
  async deny(count: number): Promise<void> {
    const said = Array.from({ length: count }, () => {
      const action = this.#action('db.drop', 'github:dave');
      const { requirement: _, ...policy } = { ...this.#like.policy, rules: ['never'] };
      const denied = { type: 'denied', action, decision: 'deny', policy, reason: 'nobody drops a database' };
      return { subject: actionDigest(action), said: denied as Said };
    });
    await this.#append(said, Date.now());
  }

  async #through(fates: readonly Fate[], openedAt: number, then: number): Promise<WrittenHold[]> {
    const opened = fates.map((fate) => this.#open(fate, openedAt));
    await this.#append(
      opened.map(({ hold, said }) => ({ subject: hold.action, said })),
      openedAt,
    );
    const holds = opened.map(({ hold }) => hold);
    const each = (wanted: readonly Fate[], say: (hold: WrittenHold) => Said) =>
      this.#append(
        holds
          .filter(({ fate }) => wanted.includes(fate))
          .map((hold) => ({ subject: hold.action, said: say(hold) })),
        then,
      );
    await each(['expired', 'cancelled', 'rejected'], (hold) => this.#end(hold, then));
    await each(['approved', 'executed'], (hold) => this.#say(hold, 'approved', then));
    const claim = { secretHash: `sha256:${sha256Hex(SECRET)}` };
    await each(['executed'], (hold) => ({ ...this.#about('claimed', hold), claim }));
    await each(['executed'], (hold) => ({
      ...this.#about('executed', hold),
      claim: { secret: SECRET },
      outcome: { status: 'succeeded' },
    }));
    return holds;
  }

  #action(tool: string, principal: string) {
    this.#count += 1;
    const args = { sql: `UPDATE customers SET name = 'x' WHERE id = ${this.#count}` };
    return { ...this.#like.action, tool, args, actor: { agent: 'test-agent', principal } };
  }

  #open(fate: Fate, openedAt: number): { hold: WrittenHold; said: Said } {
    const action = this.#action('db.write', `github:p${Math.floor(this.#count / EACH)}`);
    const digest = actionDigest(action);
    const { policy, hold: like } = this.#like;
    if (like === undefined || policy === undefined) throw new Error('the first entry opens no hold');
    const id = holdId(holdKey(digest, policy.requirement as Digest), 1);
    const expiresAt = new Date(openedAt + TIMEOUT).toISOString();
    const hold = { ...like, id, attempt: 1, expiresAt, requesters: [action.actor.principal] };
    return {
      hold: { id, fate, action: digest },
      said: { type: 'held', action, decision: 'hold', policy, hold } as Said,
    };
  }

  #end(hold: WrittenHold, at: number): Said {
    if (hold.fate === 'rejected') return this.#say(hold, 'rejected', at);
    const reason = 'written by the test';
    return { ...this.#about(hold.fate === 'expired' ? 'expired' : 'cancelled', hold), reason };
  }

  #say(hold: WrittenHold, verdict: 'approved' | 'rejected', at: number): Said {
    const expires = new Date(at + 2 * TIMEOUT).toISOString();
    const message = approvalMessage({
      origin: this.#like.log.origin,
      repository: null,
      hold: hold.id,
      attempt: 1,
      action: hold.action,
      requirement: this.#like.policy?.requirement as Digest,
      verdict,
      expires,
    });
    const principal = principalOf('bob');
    const signature = forge(this.#key, Buffer.from(message).toString());
    const evidence = { kind: 'ssh' as const, principal, signature, expires };
    return { ...this.#about(verdict, hold), actor: { id: `ssh:${principal}`, kind: 'human', evidence } };
  }

  #about(type: EntryPredicate['type'], { id }: WrittenHold): Said {
    const { rules: _, ...policy } = this.#like.policy ?? {};
    return { type, hold: { id, attempt: 1 }, policy } as Said;
  }

  async #append(all: readonly { subject: Digest; said: Said }[], at: number): Promise<void> {
    const state = repositoryState(this.gate.state, join(this.gate.repository, '.git'));
    const keys = new KeyFiles(state);
    const signer = localSigner(keys.read('signer'));
    const { origin } = this.#like.log;
    const store = gitLogStore({ repository: this.#repository });
    for (let from = 0; from < all.length; from += BATCH) {
      await store.append(async ({ head }: LogView) => {
        const entries: Uint8Array[] = [];
        for (const { subject, said } of all.slice(from, from + BATCH)) {
          const predicate: EntryPredicate = {
            ...this.#common(at),
            ...said,
            log: { origin, size: head.size, root: encodeBase64(head.root) },
          };
          entries.push(await signer.sign(formatStatement(subject, predicate)));
        }
        const seal = { origin, size: head.size, root: head.root };
        return { entries, checkpoint: signCheckpoint(seal, noteSigner(origin, keys.read('log'))) };
      });
    }
  }

  #common(at: number) {
    this.#count += 1;
    return {
      occurredAt: new Date(at).toISOString(),
      requestId: `request-${String(this.#count).padStart(8, '0')}`,
      engine: this.#like.engine,
      mode: 'enforce' as const,
      actor: { id: 'gate', kind: 'gate' as const },
    };
  }
}
