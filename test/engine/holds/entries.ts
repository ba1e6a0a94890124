import { type Digest, digestOf, sha256Hex } from '../../../src/engine/action/digest.ts';
import type { DatedEntry } from '../../../src/engine/holds/fold.ts';
import { holdId, holdKey } from '../../../src/engine/holds/key.ts';
import type { Entitlement, VerifiedEvidence } from '../../../src/engine/holds/state.ts';
import { compilePeople } from '../../../src/engine/people/people.ts';
import type { EntryGroup, EntryPredicate, EntryType } from '../../../src/engine/schema/generated/types.ts';

export const ACTION: Digest = `sha256:${'a'.repeat(64)}`;
export const SECRET = 'c'.repeat(64);
export const DBA: EntryGroup = { owners: ['@acme/dba'], count: 1, rule: 'mutations' };

/** alice and bob are DBAs; alice has two SSH principals. */
const PEOPLE = compilePeople({
  version: 1,
  people: [
    { login: 'alice', id: 1, principals: ['alice@acme.example', 'alice@home.example'] },
    { login: 'bob', id: 2, principals: ['bob@acme.example'] },
    { login: 'carol', id: 3, principals: ['carol@acme.example'], emails: ['carol@acme.example'] },
  ],
  teams: { '@acme/dba': ['alice', '@Bob'] },
});

/** Everybody has the key of their name. */
export const ENTITLEMENT: Entitlement = {
  ...PEOPLE,
  holdsKey: (actor, key) => key === keyOf(actor),
};

export const keyOf = (actor: string): string => `SHA256:${actor}`;

export interface HoldTerms {
  readonly groups?: EntryGroup[];
  readonly requesters?: string[];
  readonly principal?: string;
  readonly attempt?: number;
}

/** What was verified of a person's word, and until when they signed it to count. */
export type Said = Partial<VerifiedEvidence> & { readonly expires?: string };

/** Writes the entries of one hold, a minute apart: open at 0, expiring after 30 minutes, good for 10. */
export class HoldScript {
  readonly entries: DatedEntry[] = [];
  readonly groups: EntryGroup[];
  readonly requirement: Digest;
  readonly #terms: HoldTerms;
  #index = 0;
  #latest = 0;

  constructor(terms: HoldTerms = {}) {
    this.#terms = terms;
    this.groups = terms.groups ?? [DBA];
    const groups = this.groups.map((group) => ({ ...group }));
    this.requirement = digestOf({ groups, timeout: 'PT30M', validFor: 'PT10M' });
  }

  get id(): string {
    return holdId(holdKey(ACTION, this.requirement), this.#terms.attempt ?? 1);
  }

  held(minute = 0, change: Partial<EntryPredicate['hold']> = {}): this {
    const { requesters = [], principal, attempt = 1 } = this.#terms;
    const hold = {
      id: this.id,
      attempt,
      expiresAt: at(minute + 30),
      validForSeconds: 600,
      groups: this.groups as [EntryGroup, ...EntryGroup[]],
      requesters,
      ...change,
    };
    const action = principal === undefined ? {} : { actor: { principal } };
    return this.add('held', minute, { hold, action });
  }

  approved(who: string, minute: number, extra: Said = {}): this {
    return this.by('approved', who, minute, extra);
  }

  /** What a person says: until an hour has passed, unless told otherwise, when it is by SSH. */
  by(type: 'approved' | 'withdrawn' | 'rejected', who: string, minute: number, extra: Said = {}): this {
    const isSsh = who.startsWith('ssh:');
    const { expires = isSsh ? at(60) : undefined, ...evidence } = extra;
    const actor = {
      id: who,
      kind: 'human' as const,
      evidence: {
        kind: isSsh ? ('ssh' as const) : ('github' as const),
        ...(expires === undefined ? {} : { expires }),
      },
    };
    const key = isSsh ? { key: keyOf(who) } : {};
    return this.add(type, minute, { actor }, { actor: who, presence: false, ...key, ...evidence });
  }

  claimed(minute: number): this {
    return this.add('claimed', minute, { claim: { secretHash: `sha256:${sha256Hex(SECRET)}` } });
  }

  executed(minute: number, secret: string | undefined = SECRET): this {
    return this.add('executed', minute, {
      ...(secret === undefined ? {} : { claim: { secret } }),
      outcome: { status: 'succeeded' },
    });
  }

  add(
    type: EntryType,
    minute: number,
    change: Partial<EntryPredicate> = {},
    evidence?: VerifiedEvidence,
    action: Digest = ACTION,
  ): this {
    const index = this.#index++;
    const notBefore = this.#latest;
    this.#latest = Math.max(notBefore, Date.parse(at(minute)));
    const predicate: EntryPredicate = {
      type,
      occurredAt: at(minute),
      requestId: `request-${index}`,
      engine: { version: '1' },
      mode: 'enforce',
      actor: { id: 'gate', kind: 'gate' },
      hold: { id: this.id, attempt: this.#terms.attempt ?? 1 },
      policy: { commit: 'a'.repeat(40), digest: ACTION, requirement: this.requirement },
      log: { origin: 'acme', size: index, root: '' },
      ...change,
    };
    this.entries.push([
      { index, notBefore, action, predicate, ...(evidence === undefined ? {} : { evidence }) },
      ENTITLEMENT,
    ]);
    return this;
  }
}

export const at = (minute: number): string => new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString();
