import { actionDigest, digestOf } from '../../../src/engine/action/digest.ts';
import { deadlineOf } from '../../../src/engine/holds/deciding.ts';
import { holdId, holdKey } from '../../../src/engine/holds/key.ts';
import { open } from '../../../src/engine/holds/opening.ts';
import type { Hold } from '../../../src/engine/holds/state.ts';
import type { JsonObject } from '../../../src/engine/json/value.ts';
import type { EntryGroup, EntryPredicate } from '../../../src/engine/schema/generated/types.ts';
import { type Picture, type PictureExtra, pictureOf } from '../../../src/gate/picture/picture.ts';

const OPENED = Date.UTC(2026, 0, 31, 9);
const MINUTE = 60_000;

/** An action with everything that an approver is shown. */
export const ACTION: JsonObject = {
  tool: 'mcp.postgres.query',
  args: { sql: 'DELETE FROM users\nWHERE id = 5', limit: 5 },
  resource: 'postgres://prod/app',
  paths: ['db/users.sql'],
  intent: 'clean up a duplicate',
  rollback: 'restore from backup 12',
  environment: 'production',
  labels: ['pii'],
  cwd: '.',
  actor: { agent: 'claude-code', session: 'f00d', principal: 'github:alice' },
  repository: { name: 'github.com/acme/shop', id: 81234 },
  pins: { 'db/users.sql': `sha256:${'b'.repeat(64)}` },
};

/** A held action: the entry that opened it, and the hold that it opened. */
export function heldAction(
  action: JsonObject = ACTION,
  groups: readonly EntryGroup[] = [{ owners: ['@acme/dba'], count: 2, rule: 'mutations' }],
): { readonly held: EntryPredicate; readonly hold: Hold } {
  const [first, ...others] = groups;
  if (first === undefined) throw new Error('a hold has a group');
  const digest = actionDigest(action);
  const terms = { groups: groups.map((group) => ({ ...group })), timeout: 'PT30M', validFor: 'PT10M' };
  const requirement = digestOf(terms);
  const held: EntryPredicate = {
    type: 'held',
    occurredAt: new Date(OPENED).toISOString(),
    requestId: 'request-1',
    hold: {
      id: holdId(holdKey(digest, requirement), 1),
      attempt: 1,
      expiresAt: new Date(OPENED + 30 * MINUTE).toISOString(),
      validForSeconds: 600,
      groups: [first, ...others],
      requesters: ['github:alice'],
    },
    action,
    policy: { commit: 'c'.repeat(40), digest: `sha256:${'d'.repeat(64)}`, requirement, rules: ['mutations'] },
    engine: { version: '1' },
    mode: 'enforce',
    actor: { id: 'gate', kind: 'gate' },
    log: { origin: 'acme.example/shop', size: 0, root: '' },
  };
  const hold = open({ index: 4, notBefore: 0, action: digest, predicate: held }, () => undefined);
  if ('code' in hold) throw new Error(hold.message);
  return { held, hold };
}

/** What is known of that hold beside its entries, five minutes after it was opened. */
export function extraOf(hold: Hold, change: Partial<PictureExtra> = {}): PictureExtra {
  return {
    analysed: [{ kind: 'sql', text: 'delete users', decision: 'hold' }],
    reasons: [
      {
        rule: 'mutations',
        reason: 'Data mutations require human review',
        file: '.agentgate/policies/db.yaml',
        line: 14,
      },
    ],
    deadline: deadlineOf(hold),
    assurance: 'self-attested',
    digests: { action: hold.action, requirement: hold.requirement },
    now: OPENED + 5 * MINUTE,
    origin: 'acme.example/shop',
    ...change,
  };
}

/** The picture of an action that has just been held. */
export function pictureFor(action: JsonObject = ACTION, change: Partial<PictureExtra> = {}): Picture {
  const { held, hold } = heldAction(action);
  return pictureOf(held, hold, extraOf(hold, change));
}
