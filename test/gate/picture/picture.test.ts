import { describe, expect, test } from 'vitest';
import type { Hold } from '../../../src/engine/holds/state.ts';
import type { JsonObject } from '../../../src/engine/json/value.ts';
import { isHoldDocument, isHoldsDocument } from '../../../src/engine/schema/generated/validators.js';
import { holdDocument, holdRow } from '../../../src/gate/picture/document.ts';
import { leavesOf } from '../../../src/gate/picture/leaves.ts';
import { pictureOf } from '../../../src/gate/picture/picture.ts';
import { ENTITLEMENT } from '../../engine/holds/entries.ts';
import { ACTION, extraOf, heldAction, pictureFor } from './held.ts';

const HMAC = 'f'.repeat(64);
const MASKED = `--token agentgate_hmac_${'a'.repeat(32)}`;
const LONG = { digest: `sha256:${'e'.repeat(64)}`, bytes: 9000 };

describe('values of an action', () => {
  test.each<[string, unknown, object]>([
    ['a text', 'x', { kind: 'text', text: 'x', masked: false }],
    ['an empty text', '', { kind: 'empty', of: 'text' }],
    ['a number', -1.5, { kind: 'plain', json: '-1.5' }],
    ['null', null, { kind: 'plain', json: 'null' }],
    ['an empty list', [], { kind: 'empty', of: 'list' }],
    ['an empty object', {}, { kind: 'empty', of: 'object' }],
    ['a masked secret', { $hmac: HMAC }, { kind: 'masked', hmac: HMAC }],
    ['a text with a masked secret', MASKED, { kind: 'text', text: MASKED, masked: true }],
    ['what is no mask', { $hmac: '' }, { kind: 'empty', of: 'text' }],
    ['a long text', LONG, { kind: 'long', ...LONG }],
  ])('%s', (_what, value, expected) => {
    expect(leavesOf({ a: [value] }).map((leaf) => leaf.value)).toEqual([expected]);
  });

  test.each<[string, object]>([
    ['a mask', { $hmac: HMAC, command: 'x' }],
    ['the digest of a long text', { ...LONG, command: 'x' }],
  ])('nothing hides beside %s', (_what, value) => {
    expect(leavesOf(value)).toContainEqual({
      path: ['command'],
      value: { kind: 'text', text: 'x', masked: false },
    });
  });
});

test('a picture shows every field of the action', () => {
  const action = { ...ACTION, root: '/repo', ci: { run_id: 7 }, unheardOf: { x: 1 } };
  const picture = pictureFor(action);
  const shown = [...picture.environment, ...picture.ownWords].map(({ path }) => path.join('.'));
  expect(shown).toEqual([
    'environment',
    'paths.0',
    'labels.0',
    'cwd',
    'repository.name',
    'repository.id',
    'root',
    'ci.run_id',
    'unheardOf.x',
    'session',
    'intent',
    'rollback',
  ]);
  expect(picture).toMatchObject({
    tool: 'mcp.postgres.query',
    target: 'postgres://prod/app',
    asker: { agent: 'claude-code', principal: 'github:alice', requesters: ['github:alice'] },
    digests: { match: true },
    deadline: { to: 'answer', left: 25 * 60_000 },
  });
});

test('a field that is not what it should be is shown all the same', () => {
  const { held, hold } = heldAction();
  const odd = { ...held, action: { tool: 7, resource: ['x'], actor: 'me', pins: 'none' } };
  const picture = pictureOf(odd, hold, extraOf(hold));
  expect(picture).toMatchObject({ tool: undefined, target: undefined, digests: { match: false } });
  expect(picture.environment.map(({ path, value }) => [path.join('.'), value])).toEqual([
    ['actor', { kind: 'text', text: 'me', masked: false }],
    ['tool', { kind: 'plain', json: '7' }],
    ['resource.0', { kind: 'text', text: 'x', masked: false }],
  ]);
  expect(picture.pins).toHaveLength(1);
});

describe('what is shown is what an approval binds, or it says so', () => {
  const matches = (change: JsonObject) => {
    const { held, hold } = heldAction();
    return pictureOf({ ...held, action: { ...ACTION, ...change } }, hold, extraOf(hold)).digests.match;
  };

  test('it is', () => expect(matches({ intent: 'something else' })).toBe(true));

  test.each<[string, JsonObject]>([
    ['other arguments', { args: { sql: 'SELECT 1' } }],
    ['another target', { resource: 'postgres://test' }],
    ['half a surrogate pair', { args: { sql: '\ud800' } }],
  ])('%s', (_what, change) => expect(matches(change)).toBe(false));

  test('no action at all', () => {
    const { held, hold } = heldAction();
    const { action: _, ...bare } = held;
    expect(pictureOf(bare, hold, extraOf(hold)).digests.match).toBe(false);
  });

  test('digests of another hold', () => {
    const { held, hold } = heldAction();
    const other = heldAction({ tool: 'shell' }).hold;
    for (const digests of [
      { action: other.action, requirement: hold.requirement },
      { action: hold.action, requirement: other.action },
    ]) {
      expect(pictureOf(held, hold, extraOf(hold, { digests })).digests.match).toBe(false);
    }
  });

  test('an entry that opened another hold, or none, gives no picture', () => {
    const { held, hold } = heldAction();
    const other = heldAction({ tool: 'shell' });
    for (const entry of [other.held, { ...held, type: 'approved' as const }]) {
      expect(() => pictureOf(entry, hold, extraOf(hold))).toThrow(`the entry did not open ${hold.id}`);
    }
  });
});

describe('who approved', () => {
  const groups = [
    { owners: ['@acme/dba'], count: 2, rule: 'mutations' },
    { owners: ['@carol'], count: 1, rule: 'ddl', presence: true as const },
  ];
  const approval = (actor: string, presence = false) => ({ actor, index: 5, presence });
  const approversOf = (approvals: Hold['approvals']) => {
    const { held, hold } = heldAction({ tool: 'shell' }, groups);
    const picture = pictureOf(held, { ...hold, approvals }, extraOf(hold, { entitlement: ENTITLEMENT }));
    return {
      groups: picture.groups.map(({ approvers }) => approvers),
      row: holdRow(hold, picture).approvals,
    };
  };

  test('counts where it counts for the decision, each person once', () => {
    const gate = (login: string, presence = false) => approval(`github:${login}`, presence);
    // github:2 is bob, alice asked, carol touched no key, and nobody knows eve.
    expect(approversOf([gate('bob'), gate('2'), gate('alice'), gate('carol'), gate('eve')])).toEqual({
      groups: [['github:bob'], []],
      row: {
        have: 1,
        need: 3,
        groups: [
          { have: 1, need: 2 },
          { have: 0, need: 1 },
        ],
      },
    });
    expect(approversOf([gate('carol', true), gate('bob')])).toEqual({
      groups: [['github:bob'], ['github:carol']],
      row: {
        have: 2,
        need: 3,
        groups: [
          { have: 1, need: 2 },
          { have: 1, need: 1 },
        ],
      },
    });
  });

  test('is not told without knowing who is who', () => {
    const { held, hold } = heldAction();
    const picture = pictureOf(held, hold, extraOf(hold));
    expect(picture.groups.map(({ approvers }) => approvers)).toEqual([undefined]);
    expect(holdRow(hold, picture).approvals).toEqual({
      have: null,
      need: 2,
      groups: [{ have: null, need: 2 }],
    });
  });
});

test.each([
  ['pending', 'answer', ['approve', 'reject']],
  ['approved', 'claim', ['withdraw', 'reject']],
  ['claimed', undefined, []],
  ['executed', undefined, []],
  ['rejected', undefined, []],
  ['expired', undefined, []],
  ['cancelled', undefined, []],
] as const)('a hold that is %s', (status, to, answers) => {
  const { held, hold } = heldAction();
  const picture = pictureOf(held, { ...hold, status }, extraOf(hold));
  expect(picture.deadline?.to).toBe(to);
  expect(picture.answers.map((answer) => answer.to)).toEqual(answers);
});

test('no time is left after the deadline', () => {
  const { held, hold } = heldAction();
  const late = extraOf(hold, { now: hold.expiresAt + 1 });
  expect(pictureOf(held, hold, late).deadline?.left).toBe(0);
});

test('a rule that held it is named also when nobody knows it any more', () => {
  expect(pictureFor(ACTION, { reasons: [] })).toMatchObject({ rules: [], lostRules: ['mutations'] });
  expect(pictureFor()).toMatchObject({ rules: [{ rule: 'mutations' }], lostRules: [] });
});

test('as documents it says the same', () => {
  const { held, hold } = heldAction();
  const extra = extraOf(hold, { entitlement: ENTITLEMENT, claimedBy: 'gate' });
  const answered: Hold = {
    ...hold,
    status: 'executed',
    approvals: [{ actor: 'github:bob', index: 5, expires: hold.expiresAt, presence: true }],
    approvedAt: hold.openedAt + 1,
    outcome: 'failed',
  };
  for (const state of [hold, answered]) {
    const picture = pictureOf(held, state, extra);
    const document = holdDocument(held, state, picture);
    expect([isHoldDocument(document), isHoldDocument.errors]).toEqual([true, null]);
    expect(document).toMatchObject({ action: ACTION, validFor: 'PT10M', log: { index: 4 } });
    const rows = { schema: 'agentgate/holds/v1', holds: [holdRow(state, picture)] };
    expect([isHoldsDocument(rows), isHoldsDocument.errors]).toEqual([true, null]);
  }
  expect(holdRow(hold, pictureOf(held, hold, extra))).toMatchObject({
    what: 'DELETE FROM users\nWHERE id = 5 5',
    approvals: { have: 0, need: 2, groups: [{ have: 0, need: 2 }] },
    leftSeconds: 1500,
  });
});

test('a row is short, whatever the arguments', () => {
  const { held, hold } = heldAction({ tool: 'shell', args: { command: 'x'.repeat(5000) } });
  expect(holdRow(hold, pictureOf(held, hold, extraOf(hold))).what).toBe(`${'x'.repeat(199)}…`);
});
