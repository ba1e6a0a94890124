import { chmodSync, existsSync, mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { execute } from '../../../src/agents/run/execute.ts';
import { runGated } from '../../../src/agents/run/run.ts';
import { readAgentAction } from '../../../src/engine/action/read.ts';
import type { Gate } from '../../../src/gate/gate.ts';
import { GateFixture } from '../../support/gate-fixture.ts';
import { agent, spy } from './attack.ts';

// Each test runs many processes.
vi.setConfig({ testTimeout: 120_000 });

describe('what changes after the approval', () => {
  let fixture: GateFixture;
  let gate: Gate;
  beforeAll(async () => {
    fixture = await GateFixture.create('local');
    gate = await fixture.open('dave', () => new Date());
  });
  afterAll(() => fixture.dispose());

  async function approved(argv: readonly string[], cwd = fixture.repository) {
    const action = readAgentAction(JSON.stringify({ tool: 'shell', args: { argv } }), 'the test');
    const asked = { action, cwd, agent: 'test-agent' };
    const answer = await gate.request(asked);
    if (answer.kind !== 'held') throw new Error(answer.kind);
    await fixture.say(gate, answer.hold.id, 'alice');
    return { asked, id: answer.hold.id };
  }

  /** Runs it as `run` does, with something done once the claim is in the log. */
  async function runAfter(asked: Parameters<Gate['claim']>[0], act: () => void) {
    let ran = false;
    const late: Gate = new Proxy(gate, {
      get: (target, name) => {
        if (name !== 'claim') {
          const value: unknown = Reflect.get(target, name);
          return typeof value === 'function' ? value.bind(target) : value;
        }
        return async (what: typeof asked) => {
          const claimed = await target.claim(what);
          act();
          return claimed;
        };
      },
    });
    const nothing = () => undefined;
    const result = await runGated({
      ...{
        gate: late,
        asked,
        until: undefined,
        signal: new AbortController().signal,
        clock: () => new Date(),
      },
      ...{ held: nothing, looked: nothing, claimed: nothing, observed: nothing },
      execute: async () => {
        ran = true;
        return { status: 'succeeded', exitCode: 0 };
      },
    });
    return { result, ran };
  }

  test('a script that is changed between the claim and the run is not run, and the log says so', async () => {
    const { asked, id } = await approved(['sh', 'job.sh', '0']);
    const { result, ran } = await runAfter(asked, () =>
      writeFileSync(join(fixture.repository, 'job.sh'), 'echo evil\n'),
    );
    expect(ran).toBe(false);
    const reason = 'not run: the file "job.sh" has changed since it was claimed';
    expect(result).toMatchObject({ kind: 'stopped', status: 'denied', reason, hold: id });
    expect((await fixture.entries()).at(-1)).toMatchObject({
      type: 'executed',
      outcome: { status: 'failed' },
      reason,
    });
    expect((await fixture.verify()).problems).toEqual([]);
  });

  test('nor is one that can no longer be read for certain, and what is as it was runs', async () => {
    const { asked } = await approved(['sh', 'job.sh', '1']);
    const gone = await runAfter(asked, () =>
      renameSync(join(fixture.repository, 'job.sh'), join(fixture.root, 'job.sh')),
    );
    expect(gone).toMatchObject({ ran: false, result: { kind: 'stopped' } });
    renameSync(join(fixture.root, 'job.sh'), join(fixture.repository, 'job.sh'));
    const { asked: same } = await approved(['sh', 'job.sh', '2']);
    expect(await runAfter(same, () => undefined)).toMatchObject({ ran: true, result: { kind: 'ran' } });
  });

  test('a program put before it on the PATH, and a decoy in the checkout, are what an approver sees or nothing', async () => {
    const inside = spy(join(fixture.repository, 'bin/sh'), join(fixture.root, 'decoy'));
    const before = join(fixture.root, 'before');
    mkdirSync(before);
    writeFileSync(join(before, 'sh'), '#!/bin/sh\necho mine\n');
    chmodSync(join(before, 'sh'), 0o755);
    const env = { PATH: [join(inside, '..'), before, process.env.PATH].join(':') };
    const { code, stderr } = await agent(fixture, ['run', '--wait', '0', '--', 'sh', 'job.sh', '3'], { env });
    const id = /ag-[a-z2-7]{10}/.exec(stderr)?.[0] ?? '';
    expect(code).toBe(124);
    await fixture.say(gate, id, 'alice');
    expect((await agent(fixture, ['show', id])).stdout).toContain(`executable:${before}/sh`);
    writeFileSync(join(before, 'sh'), '#!/bin/sh\necho other\n');
    const ran = await agent(fixture, ['run', '--wait', '0', '--', 'sh', 'job.sh', '3'], { env });
    expect(ran).toMatchObject({ code: 124, stdout: '' });
    expect(existsSync(join(fixture.root, 'decoy'))).toBe(false);
  });

  test('the directory that it stands in, replaced by another one or by a link', async () => {
    const here = process.cwd();
    const place = join(fixture.root, 'place');
    mkdirSync(place);
    const options = {
      cwd: place,
      env: { PATH: process.env.PATH ?? '' },
      stdout: 'inherit',
      stderr: 'inherit',
    } as const;
    const notes: string[] = [];
    try {
      process.chdir(place);
      expect(process.cwd()).toBe(place);
      renameSync(place, `${place}.old`);
      symlinkSync(`${place}.old`, place);
      expect(await execute(['true'], { ...options, note: (text) => notes.push(text) })).toMatchObject({
        exitCode: 126,
      });
      renameSync(place, `${place}.link`);
      mkdirSync(place);
      expect(await execute(['true'], { ...options, note: (text) => notes.push(text) })).toMatchObject({
        exitCode: 126,
      });
    } finally {
      process.chdir(here);
    }
    expect(notes).toEqual(Array(2).fill(expect.stringContaining('is another directory now')));
  });
});
