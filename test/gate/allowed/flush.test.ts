import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { EntrySummary } from '../../../src/engine/schema/generated/types.ts';
import type { Gate } from '../../../src/gate/gate.ts';
import { GateFixture } from '../../support/gate-fixture.ts';
import { allow, counted, problems, recordAllowed, stateOf } from './flushing.ts';

let fixture: GateFixture;
let gate: Gate;
let state = '';
beforeEach(async () => {
  fixture = await GateFixture.create();
  gate = await fixture.open();
  state = await stateOf(fixture);
});
afterEach(() => fixture.dispose());

async function summaries(): Promise<EntrySummary[]> {
  return (await fixture.entries()).flatMap(({ summary }) => (summary === undefined ? [] : [summary]));
}

async function allowed(count: number): Promise<void> {
  for (let at = 0; at < count; at += 1) await allow(gate, fixture);
}

describe('a summary', () => {
  test('counts what was allowed once it is five seconds old, and goes on where the last one ended', async () => {
    await gate.flush(false);
    await allowed(3);
    await gate.flush(false);
    expect(await fixture.entries()).toEqual([]);
    fixture.clock.advance(5_000);
    await gate.flush(false);
    await gate.flush(true);
    await allowed(2);
    await gate.flush(true);
    const [first, second, ...others] = await summaries();
    expect(others).toEqual([]);
    expect(first).toMatchObject({ from: 0, to: 3, counts: { 'db.read': 3 } });
    expect(second).toMatchObject({
      from: 3,
      to: 5,
      journal: first?.journal,
      previousHash: first?.journalHash,
    });
    expect(await problems(fixture)).toEqual([]);
  });

  test('comes with the sixty-fourth action', async () => {
    await allowed(63);
    await gate.flush(false);
    expect(await summaries()).toEqual([]);
    await allowed(1);
    await gate.flush(false);
    expect(await summaries()).toMatchObject([{ from: 0, to: 64 }]);
  });

  test('comes after an entry that this gate had to write anyway', async () => {
    await allowed(1);
    await gate.request(fixture.asked('db.drop'));
    await gate.flush(false);
    expect(await fixture.types()).toEqual(['denied', 'summary']);
  });

  test('is of one journal, however many processes allow and flush', async () => {
    const gates = await Promise.all(Array.from({ length: 4 }, () => fixture.open()));
    await Promise.all(
      gates.map(async (one) => {
        for (let at = 0; at < 3; at += 1) {
          await allow(one, fixture);
          await one.flush(true);
        }
      }),
    );
    await gate.flush(true);
    expect(await counted(fixture)).toBe(12);
    expect(new Set((await summaries()).map(({ journal }) => journal)).size).toBe(1);
    expect(await problems(fixture)).toEqual([]);
  });

  test('of more tools than one entry can name is several', async () => {
    const policy = join(fixture.repository, '.agentgate/policies/shop.yaml');
    const text = readFileSync(policy, 'utf8').replace('tool: db.read', 'tool: "db.read*"');
    fixture.commit({ '.agentgate/policies/shop.yaml': text });
    const one = await fixture.open();
    for (let at = 0; at < 130; at += 1) await one.request(fixture.asked(`db.read${'x'.repeat(200)}${at}`));
    await one.flush(true);
    expect((await summaries()).map(({ from, to }) => [from, to])).toEqual([
      [0, 128],
      [128, 130],
    ]);
    expect(await problems(fixture)).toEqual([]);
  });
});

describe('entries of their own', () => {
  beforeEach(async () => {
    recordAllowed(fixture, 'all');
    gate = await fixture.open();
  });

  test('say what was allowed, when, and what came of it', async () => {
    const at = fixture.clock.read().toISOString();
    await allow(gate, fixture, { sql: 'select 1' });
    await allow(gate, fixture, { sql: 'select 2' });
    fixture.clock.advance(6_000);
    await gate.flush(false);
    const entries = await fixture.entries();
    expect(entries).toMatchObject([
      { type: 'allowed', occurredAt: at, action: { args: { sql: 'select 1' } }, actor: { id: 'test-agent' } },
      { type: 'allowed', occurredAt: at, action: { args: { sql: 'select 2' } } },
    ]);
    expect(entries.map(({ outcome }) => outcome?.status)).toEqual(['succeeded', 'succeeded']);
    expect(await problems(fixture)).toEqual([]);
  });

  test('wait for what still runs, and so does what came after it, unless everything is asked for', async () => {
    await allow(gate, fixture);
    await allow(gate, fixture, { runs: true });
    await allow(gate, fixture);
    fixture.clock.advance(6_000);
    await gate.flush(false);
    expect(await fixture.types()).toEqual(['allowed']);
    await gate.flush(true);
    const entries = await fixture.entries();
    expect(entries.map(({ outcome }) => outcome?.status)).toEqual(['succeeded', undefined, 'succeeded']);
    expect(await problems(fixture)).toEqual([]);
  });

  test('do not wait for ever', async () => {
    await allow(gate, fixture, { runs: true });
    fixture.clock.advance(3_600_000);
    await gate.flush(false);
    expect(await fixture.types()).toEqual(['allowed']);
  });

  test('are as many as there are actions, in commits of sixty-four', async () => {
    await allowed(70);
    await gate.flush(true);
    expect(await counted(fixture)).toBe(70);
    const requests = (await fixture.entries()).map(({ requestId }) => requestId);
    expect(new Set(requests).size).toBe(70);
    expect(await problems(fixture)).toEqual([]);
  });

  test('are each there once, however many processes flush', async () => {
    const gates = await Promise.all(Array.from({ length: 4 }, () => fixture.open()));
    await Promise.all(
      gates.map(async (one) => {
        for (let at = 0; at < 3; at += 1) {
          await allow(one, fixture);
          await one.flush(true);
        }
      }),
    );
    await gate.flush(true);
    expect(await fixture.types()).toEqual(Array.from({ length: 12 }, () => 'allowed'));
    expect(new Set((await fixture.entries()).map(({ requestId }) => requestId)).size).toBe(12);
    expect(await problems(fixture)).toEqual([]);
  });

  test('give way to a count where newer policies are in force already', async () => {
    await allowed(2);
    recordAllowed(fixture, 'summary');
    recordAllowed(fixture, 'all');
    const other = await fixture.open();
    await other.request(fixture.asked('db.drop'));
    await allow(other, fixture);
    await other.flush(true);
    expect(await fixture.types()).toEqual(['denied', 'summary', 'allowed']);
    expect(await problems(fixture)).toEqual([]);
  });

  test('give way to a count where the policies would decide otherwise by now', async () => {
    const until = new Date(fixture.clock.read().getTime() + 60_000).toISOString();
    const rule = `version: 1\nrules:\n  - {id: soon, effect: allow, match: {tool: db.read, when: 'now < timestamp("${until}")'}}\n  - {id: never, effect: deny, match: {tool: db.drop}}\n`;
    fixture.commit({ '.agentgate/policies/shop.yaml': rule });
    const one = await fixture.open();
    await allow(one, fixture);
    fixture.clock.advance(120_000);
    await one.request(fixture.asked('db.drop'));
    await one.flush(true);
    expect(await fixture.types()).toEqual(['denied', 'summary']);
    expect(await problems(fixture)).toEqual([]);
  });

  test('are long enough for every action that is let through: one that is longer is refused', async () => {
    const args = Object.fromEntries(Array.from({ length: 10 }, (_, at) => [`text${at}`, 'x'.repeat(8_000)]));
    await allow(gate, fixture);
    await expect(gate.request(fixture.asked('db.read', args))).rejects.toThrow('where it is recorded');
    const { text0, text1, text2, text3 } = args;
    await gate.request(fixture.asked('db.read', { text0, text1, text2, text3 } as Record<string, string>));
    await gate.flush(true);
    expect(await fixture.types()).toEqual(['allowed', 'allowed']);
    expect(await problems(fixture)).toEqual([]);
  });
});

test('nothing is committed where the settings say so, and what comes later is told of under another name', async () => {
  await allowed(2);
  await gate.flush(true);
  recordAllowed(fixture, 'none');
  const silent = await fixture.open();
  await allow(silent, fixture);
  await silent.flush(true);
  expect(await counted(fixture)).toBe(2);
  recordAllowed(fixture, 'summary');
  const telling = await fixture.open();
  await allow(telling, fixture);
  await telling.flush(true);
  const [before, after] = await summaries();
  expect(after).toMatchObject({ from: 0, to: 1 });
  expect(after?.journal).not.toBe(before?.journal);
  expect(await problems(fixture)).toEqual([]);
});

describe('a journal', () => {
  const journal = () => join(state, 'journal');
  const file = () => join(journal(), readdirSync(journal()).toSorted().at(-1) ?? '');

  async function expectGap(): Promise<void> {
    const other = await fixture.open();
    await allow(other, fixture);
    await expect(other.flush(true)).rejects.toMatchObject({
      code: 'changed',
      message: expect.stringMatching(/^journal-gap: /),
    });
    expect(await problems(fixture)).toEqual([
      expect.stringMatching(/^journal-gap 1: the journal was changed/),
    ]);
    // It has been shown; what is allowed from now on is told of as ever.
    await allow(other, fixture);
    await other.flush(true);
    expect(await problems(fixture)).toHaveLength(1);
  }

  test('that was deleted and begun anew shows as a gap', async () => {
    await allowed(2);
    await gate.flush(true);
    await allowed(1);
    rmSync(journal(), { recursive: true });
    await expectGap();
  });

  test('that was replaced by an older copy of it shows as a gap', async () => {
    const copy = join(fixture.root, 'copy');
    await allowed(1);
    cpSync(journal(), copy, { recursive: true });
    await allowed(1);
    await gate.flush(true);
    rmSync(journal(), { recursive: true });
    cpSync(copy, journal(), { recursive: true });
    await expectGap();
  });

  test('that was edited is refused, and nothing of it is told', async () => {
    await allowed(2);
    writeFileSync(file(), readFileSync(file(), 'utf8').replace('select 1', 'select 2'));
    const other = await fixture.open();
    await expect(other.flush(true)).rejects.toMatchObject({ code: 'journal-gap' });
    expect(await fixture.entries()).toEqual([]);
  });

  test('with a line that no gate wrote is refused', async () => {
    await allowed(1);
    const { Journal } = await import('../../../src/audit/journal/journal.ts');
    const planted = Journal.open({ directory: journal() });
    await planted.append({ kind: 'allowed', requestId: 'allowed-1', pid: 1, action: { tool: 'db.read' } });
    planted.close();
    const other = await fixture.open();
    await expect(other.flush(true)).rejects.toMatchObject({ code: 'changed' });
    expect(await fixture.entries()).toEqual([]);
  });

  test('under a name that is none is refused', async () => {
    await allowed(1);
    await gate.flush(true);
    await allowed(1);
    writeFileSync(join(state, 'journal-name'), '../..\n');
    await expect(gate.flush(true)).rejects.toMatchObject({ code: 'changed' });
    expect(await counted(fixture)).toBe(1);
  });
});
