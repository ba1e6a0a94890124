import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { VerifyDocument } from '../../src/engine/schema/generated/types.ts';
import { counted, problems, recordAllowed, stateOf } from '../gate/allowed/flushing.ts';
import { GateFixture } from '../support/gate-fixture.ts';

let fixture: GateFixture;
beforeEach(async () => {
  fixture = await GateFixture.create();
  // As `agentgate init` does it.
  writeFileSync(join(await stateOf(fixture), 'trusted-branch'), 'main\n');
});
afterEach(() => fixture.dispose());

const agentgate = (...args: readonly string[]) => fixture.cli('dave', ...args);
const run = (...command: readonly string[]) => agentgate('run', '--', ...command);

async function verify(): Promise<VerifyDocument> {
  return JSON.parse((await agentgate('verify', '--json')).stdout) as VerifyDocument;
}

test('what run allows is counted by the next batch, and by seal', async () => {
  for (let at = 0; at < 2; at += 1) expect((await run('true')).code).toBe(0);
  expect(await fixture.entries()).toEqual([]);
  await sleep(5_000);
  expect((await run('false')).code).toBe(1);
  expect(await fixture.entries()).toMatchObject([{ type: 'summary', summary: { from: 0, to: 3 } }]);
  await run('true');
  const sealed = await agentgate('seal');
  expect(sealed.code).toBe(0);
  expect(sealed.stdout).toMatch(/^sealed 2 entries/);
  expect(await counted(fixture)).toBe(4);
  expect(await verify()).toMatchObject({ ok: true, log: { size: 2, sealed: 2 } });
});

test('what is denied brings what was allowed before into the log, with its outcome where the settings say so', async () => {
  recordAllowed(fixture, 'all');
  await run('false');
  expect((await run('rm', 'x')).code).toBe(126);
  expect(await fixture.entries()).toMatchObject([
    { type: 'denied' },
    { type: 'allowed', outcome: { status: 'failed', exitCode: 1 } },
  ]);
  expect(await verify()).toMatchObject({ ok: true, log: { size: 2, sealed: 1 } });
});

test('what was approved and has run is sealed at the end, with all before it', async () => {
  const running = agentgate('run', '--', 'sh', 'job.sh', '0');
  const gate = await fixture.open('alice', () => new Date());
  for (;;) {
    const [held] = await gate.open();
    if (held !== undefined) {
      await fixture.say(gate, held.hold.id, 'alice');
      break;
    }
    await sleep(100);
  }
  expect((await running).code).toBe(0);
  expect(await fixture.types()).toEqual(['held', 'approved', 'claimed', 'executed']);
  const document = await verify();
  expect(document).toMatchObject({ ok: true, log: { size: 4, sealed: 4 } });
  // The next verification goes on from this one, after whatever the gate did.
  await run('rm', 'x');
  const next = await verify();
  expect(next.ok).toBe(true);
  expect(next.checks.find(({ name }) => name === 'signatures')?.detail).toBe('1 new good signature');
});

test('what keeps allowed actions from the log is told once, and changes no exit code of run', async () => {
  await run('true');
  await agentgate('seal');
  writeFileSync(join(await stateOf(fixture), 'journal-name'), 'no name\n');
  await run('true');
  await sleep(5_000);
  const { code, stderr } = await run('false');
  expect(code).toBe(1);
  expect(stderr.match(/^allowed actions are not all in the log: .*journal-name/gm)).toHaveLength(1);
  expect((await agentgate('seal')).code).toBe(1);
  expect((await agentgate('seal', '--json')).stdout).toMatch(/^\{\n {2}"schema": "agentgate\/seal\/v1"/);
});

test('a journal that was deleted is a finding of seal once, and of verify for ever', async () => {
  await run('true');
  await agentgate('seal');
  rmSync(join(await stateOf(fixture), 'journal'), { recursive: true });
  await run('true');
  const { code, stderr } = await agentgate('seal');
  expect(code).toBe(1);
  expect(stderr).toContain('journal-gap');
  expect((await agentgate('seal')).code).toBe(0);
  expect(await problems(fixture)).toEqual([expect.stringMatching(/^journal-gap 1: /)]);
});

test('nothing runs that cannot be written to the journal', async () => {
  await run('true');
  const journal = join(await stateOf(fixture), 'journal');
  const [file = ''] = readdirSync(journal);
  const text = readFileSync(join(journal, file), 'utf8');
  writeFileSync(join(journal, file), text.replace('"kind":"allowed"', '"kind":"ended"'));
  const { code, stderr } = await run('true');
  expect(code).toBe(125);
  expect(stderr).toContain('the journal has a gap');
});
