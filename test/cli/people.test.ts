import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Gate } from '../../src/gate/gate.ts';
import { forge, forgeSkEd25519 } from '../audit/ssh-forge.ts';
import { GateFixture } from '../support/gate-fixture.ts';
import { type KeyName, keyFile, PEOPLE_FILE } from '../support/gate-people.ts';

let place: GateFixture;
let gate: Gate;
beforeAll(async () => {
  place = await GateFixture.create();
  gate = await place.open('dave', () => new Date());
});
afterAll(() => place.dispose());

let asks = 0;
const held = async (tool: string) => {
  asks += 1;
  const answer = await gate.request(place.asked(tool, { asks }));
  if (answer.kind !== 'held') throw new Error(answer.kind);
  return answer.hold.id;
};
const say = (key: KeyName, verdict: string, id: string, ...more: string[]) =>
  place.cli(key, verdict, id, '--yes', '--key', keyFile(key), ...more);

describe('who may not decide is refused with the reason, exits with 3, and writes nothing', () => {
  test.each([
    ['the requester', 'dave', /asked for the action, so may not approve it/],
    ['an outsider', 'carol', /is no owner whom the hold asks/],
    [
      'a key that nobody lists',
      'mallory',
      /is nobody's in \.agentgate\/allowed_signers at the trusted commit/,
    ],
    ['an expired key', 'erin', /allowed_signers|no longer valid/],
  ] as const)('%s', async (_, key, reason) => {
    const id = await held('db.write');
    const before = await place.types();
    const { code, stdout, stderr } = await say(key, 'approve', id);
    expect(stderr).toMatch(reason);
    expect([code, stdout]).toEqual([3, '']);
    expect(await place.types()).toEqual(before);
    expect(await gate.status(id)).toBe('pending');
  });

  test('a signer who was removed', async () => {
    const id = await held('db.write');
    place.commit({ '.agentgate/allowed_signers': place.signersWithout('frank') });
    const before = await place.types();
    const { code, stderr } = await say('frank', 'approve', id);
    expect(stderr).toMatch(/is nobody's in/);
    expect(code).toBe(3);
    expect(await place.types()).toEqual(before);
    place.commit({ '.agentgate/allowed_signers': place.signersWithout() });
  });

  test('what the work tree says of signers and people counts for nothing', async () => {
    const id = await held('db.write');
    const mallory = place.signersWithout().replace(/^carol@.*$/m, '');
    place.write('.agentgate/allowed_signers', `${mallory}carol@acme.example ssh-ed25519 AAAA\n`);
    place.write('.agentgate/people.yaml', 'version: 1\nteams: {"@acme/dba": [carol]}\n');
    expect((await say('carol', 'approve', id)).code).toBe(3);
    expect((await say('bob', 'approve', id)).code).toBe(0);
  });
});

test("two of one person's keys are one person; then another person is the second", async () => {
  const id = await held('db.alter');
  for (const key of ['alice', 'alice-laptop'] as const) {
    const { code, stdout } = await say(key, 'approve', id);
    expect([code, stdout]).toEqual([
      0,
      expect.stringContaining('others must approve as well\n  needs 1 more of '),
    ]);
    expect(await gate.status(id)).toBe('pending');
  }
  expect((await say('bob', 'approve', id)).stdout).toContain('is approved');
  const { code, stdout } = await say('alice', 'withdraw', id);
  expect([code, stdout]).toEqual([0, expect.stringContaining('waits again')]);
  expect((await say('bob', 'reject', id, '--reason', 'no')).stdout).toContain('rejected');
  expect((await place.cli('dave', 'cancel', id)).code).toBe(3);
  expect((await place.verify()).problems).toEqual([]);
});

describe('the log says who cancelled', () => {
  const reasonOf = async (hold: string) => {
    const { stdout } = await place.cli('dave', 'log', '--hold', hold, '--json');
    const { entries }: { entries: { reason: string }[] } = JSON.parse(stdout);
    return entries[0]?.reason;
  };

  test.each([
    ['whoever asked', 'dave', [], /^taken back by whoever asked$/],
    ['somebody else', 'bob', [], /^cancelled by github:bob$/],
    ['an account of nobody who is known', 'mallory', [], /^cancelled by account:./],
    ['somebody who says why', 'bob', ['--reason', 'no need'], /^no need$/],
  ] as const)('%s', async (_, person, more, reason) => {
    const id = await held('db.write');
    expect((await place.cli(person, 'cancel', id, ...more)).code).toBe(0);
    expect(await reasonOf(id)).toMatch(reason);
  });

  test('an account is nobody alone, and is not taken for whoever asked', async () => {
    const { stdout } = await place.cli(
      'mallory',
      'request',
      '--tool',
      'db.write',
      '--arg',
      'own=1',
      '--json',
    );
    const id = /ag-[a-z2-7]{10}/.exec(stdout)?.[0] ?? '';
    expect((await place.cli('mallory', 'cancel', id)).code).toBe(0);
    expect(await reasonOf(id)).toMatch(/^cancelled by account:./);
  });

  test('of a claim whose runner is gone, who gave it up', async () => {
    const asked = place.asked('db.write', { claimed: true });
    const answer = await gate.request(asked);
    const id = answer.kind === 'held' ? answer.hold.id : '';
    expect((await say('bob', 'approve', id)).code).toBe(0);
    expect((await gate.claim(asked)).kind).toBe('claimed');
    const [state = ''] = readdirSync(join(place.state, 'repositories'));
    rmSync(join(place.state, 'repositories', state, 'runners'), { recursive: true });
    expect((await place.cli('bob', 'cancel', id)).code).toBe(0);
    expect(await reasonOf(id)).toBe('given up by github:bob');
  });

  test('and where that cannot be told it is cancelled all the same', async () => {
    const id = await held('db.write');
    place.commit({ '.agentgate/people.yaml': 'version: 1\nnobody knows\n' });
    const { code, stderr } = await place.cli('bob', 'cancel', id);
    place.commit({ '.agentgate/people.yaml': PEOPLE_FILE });
    expect([code, stderr]).toEqual([0, '']);
    expect(await reasonOf(id)).toBe('cancelled, and who did it cannot be told');
  });
});

test('where presence is asked for, a security key that was touched counts, and one that was not does not', async () => {
  const key = forgeSkEd25519();
  const line = `alice@acme.example namespaces="agentgate" ${key.line}\n`;
  place.commit({ '.agentgate/allowed_signers': `${place.signersWithout('alice')}${line}` });
  const id = await held('db.grant');
  const { message, expires } = await gate.toSign(id, 'approved');
  const signed = (flags: number) => ({
    verdict: 'approved' as const,
    principal: 'alice@acme.example',
    signature: forge(key, Buffer.from(message).toString(), {}, flags),
    expires,
  });
  await expect(gate.approve(id, signed(0))).rejects.toThrow(/hardware key and touch it/);
  expect((await gate.approve(id, signed(1))).status).toBe('approved');
  expect((await place.verify()).problems).toEqual([]);
  place.commit({ '.agentgate/allowed_signers': place.signersWithout() });
});

test('of a hold that is not there, and without a terminal to ask on, it says what to do', async () => {
  const missing = await say('alice', 'approve', 'ag-aaaaaaaaaa');
  expect([missing.code, missing.stderr]).toEqual([
    2,
    expect.stringContaining('"agentgate holds" lists them'),
  ]);
  const id = await held('db.write');
  const asked = await place.cli('alice', 'approve', id);
  expect([asked.code, asked.stderr]).toEqual([2, expect.stringContaining('--yes')]);
  const elsewhere = await place.cli('alice', 'approve', id, '--yes', '-C', join(place.root, 'homes'));
  expect(elsewhere.code).not.toBe(0);
});

test('the beginning of an id is enough where somebody looks, and too little of it is said to be', async () => {
  const id = await held('db.write');
  for (const start of [id.slice(0, 8), id.slice(3, 9)])
    expect((await place.cli('alice', 'show', start, '--json')).stdout).toContain(id);
  const short = await place.cli('alice', 'show', id.slice(0, 6));
  expect([short.code, short.stderr]).toEqual([2, expect.stringContaining('at least four characters')]);
  const said = await say('alice', 'approve', id.slice(0, 8));
  expect([said.code, said.stderr]).toEqual([2, expect.stringContaining('--yes needs the full id')]);
});

test('a rejection without a reason names the flag', async () => {
  const { code, stderr } = await say('alice', 'reject', 'ag-aaaaaaaaaa');
  expect([code, stderr]).toEqual([2, expect.stringContaining('missing --reason')]);
});
