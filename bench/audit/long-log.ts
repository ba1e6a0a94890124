/** A long log, written fast: what a busy gate would have written, with real signatures. */
import { approvalMessage } from '../../src/audit/approval-message.ts';
import { encodeBase64 } from '../../src/audit/base64.ts';
import { signCheckpoint } from '../../src/audit/checkpoint.ts';
import { formatStatement } from '../../src/audit/statement.ts';
import type { LogView } from '../../src/audit/store.ts';
import { actionDigest, type Digest, sha256Hex } from '../../src/engine/action/digest.ts';
import { holdId, holdKey } from '../../src/engine/holds/key.ts';
import type { EntryGroup, EntryPredicate } from '../../src/engine/schema/generated/types.ts';
import { type ForgedKey, forge, forgeEd25519 } from '../../test/audit/ssh-forge.ts';
import { ORIGIN } from '../../test/support/audit-fixture.ts';
import { AuditLog, SECRET } from '../../test/support/audit-log.ts';
import { ENGINE } from '../../test/support/log-writer.ts';

/** How many entries a commit adds; one in fifty of them is an approval. */
const BATCH = 100;
const HOLDS = BATCH / 50;
const SECOND = 1000;

type Decided = Awaited<ReturnType<AuditLog['decide']>>;

interface Opened {
  readonly id: string;
  readonly action: Digest;
}

/** Writes and goes on with a log whose every hold is approved, claimed and executed in the commits that follow. */
export class LongLog {
  readonly log: AuditLog;
  readonly #key: ForgedKey;
  readonly #policy: Decided;
  readonly #read: Decided;
  #stages: Opened[][] = [[], [], []];
  #count = 0;

  private constructor(log: AuditLog, key: ForgedKey, held: Decided, read: Decided) {
    this.log = log;
    this.#key = key;
    this.#policy = held;
    this.#read = read;
  }

  static async create(): Promise<LongLog> {
    const log = await AuditLog.create();
    const key = forgeEd25519();
    log.policy = log.trust({ '.agentgate/allowed_signers': `bob@acme.example ${key.line}\n` });
    return new LongLog(
      log,
      key,
      await log.decide({ tool: 'db.write' }),
      await log.decide({ tool: 'db.read' }),
    );
  }

  /** Appends this many entries, a batch to a commit. */
  async grow(entries: number): Promise<void> {
    for (let written = 0; written < entries; written += BATCH) {
      await this.log.store.append(async (view) => this.#batch(view));
    }
  }

  async #batch(view: LogView) {
    const { head } = view;
    const [opened = [], approved = [], claimed = []] = this.#stages;
    const holds = Array.from({ length: HOLDS }, (_, at) => this.#open(head.size + at));
    const predicates = [
      ...holds.map(({ hold, said }) => ({ subject: hold.action, said })),
      ...opened.map((hold) => ({ subject: hold.action, said: this.#approve(hold) })),
      ...approved.map((hold) => ({ subject: hold.action, said: this.#claim(hold) })),
      ...claimed.map((hold) => ({ subject: hold.action, said: this.#execute(hold) })),
    ];
    while (predicates.length < BATCH) predicates.push(this.#allow());
    this.#stages = [holds.map(({ hold }) => hold), opened, approved];
    const signer = this.log.signer('gate');
    const log = { origin: ORIGIN, size: head.size, root: encodeBase64(head.root) };
    const entries: Uint8Array[] = [];
    for (const { subject, said } of predicates) {
      entries.push(await signer.sign(formatStatement(subject, { ...this.#common(), ...said, log })));
    }
    const seal = { origin: ORIGIN, size: head.size, root: head.root };
    return { entries, checkpoint: signCheckpoint(seal, this.log.logKey()) };
  }

  #common() {
    this.#count += 1;
    return {
      occurredAt: this.#time(),
      requestId: `request-${this.#count}`,
      engine: { version: ENGINE },
      mode: 'enforce' as const,
      actor: { id: 'gate:local', kind: 'gate' as const },
    };
  }

  #time(later = 0): string {
    return new Date(Date.UTC(2026, 0, 1) + this.#count * SECOND + later).toISOString();
  }

  #allow(): { subject: Digest; said: Said } {
    const action = {
      tool: 'db.read',
      args: { sql: `SELECT id, name, email FROM customers WHERE id = ${this.#count} ORDER BY name LIMIT 50` },
      resource: 'postgres://prod/app',
      environment: 'production',
      actor: { agent: 'claude-code', session: 'b3a1', principal: 'github:dave' },
      repository: { name: 'github.com/acme/shop', id: 81 },
    };
    const said = { type: 'allowed' as const, action, decision: 'allow' as const, policy: this.#read.policy };
    return { subject: actionDigest(action), said };
  }

  #open(seed: number): { hold: Opened; said: Said } {
    const action = {
      tool: 'db.write',
      args: { sql: `UPDATE customers SET name = 'x' WHERE id = ${seed}` },
      actor: { principal: 'github:dave' },
      repository: { name: 'github.com/acme/shop', id: 81 },
    };
    const digest = actionDigest(action);
    const id = holdId(holdKey(digest, this.#requirement), 1);
    // The entry takes the next second.
    const expiresAt = this.#time((seed % HOLDS === 0 ? 1 : 2) * SECOND + 1800 * SECOND);
    const groups = (this.#policy.requirement?.groups ?? []) as [EntryGroup, ...EntryGroup[]];
    const hold = { id, attempt: 1, expiresAt, validForSeconds: 600, groups, requesters: ['github:dave'] };
    const policy = this.#policy.policy;
    return {
      hold: { id, action: digest },
      said: { type: 'held', action, decision: 'hold', policy, hold },
    };
  }

  get #requirement(): Digest {
    return (this.#policy.requirement?.digest ?? 'sha256:') as Digest;
  }

  #approve({ id, action }: Opened): Said {
    const expires = this.#time(3600 * SECOND);
    const requirement = this.#requirement;
    const message = approvalMessage({
      origin: ORIGIN,
      repository: 81,
      hold: id,
      attempt: 1,
      action,
      requirement,
      verdict: 'approved',
      expires,
    });
    const signature = forge(this.#key, Buffer.from(message).toString());
    const evidence = { kind: 'ssh' as const, principal: 'bob@acme.example', signature, expires };
    const actor = { id: 'ssh:bob@acme.example', kind: 'human' as const, evidence };
    return { ...this.#about('approved', id), actor };
  }

  #claim({ id }: Opened): Said {
    return { ...this.#about('claimed', id), claim: { secretHash: `sha256:${sha256Hex(SECRET)}` } };
  }

  #execute({ id }: Opened): Said {
    return { ...this.#about('executed', id), claim: { secret: SECRET }, outcome: { status: 'succeeded' } };
  }

  #about(type: EntryPredicate['type'], id: string): Said {
    const { rules, ...policy } = this.#policy.policy;
    return { type, hold: { id, attempt: 1 }, policy };
  }
}

type Said = Partial<EntryPredicate> & Pick<EntryPredicate, 'type'>;
