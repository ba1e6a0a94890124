import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CliResult } from '../support/cli.ts';
import { GateFixture } from '../support/gate-fixture.ts';
import { git } from '../support/git.ts';
import { SECRET } from '../support/masked.ts';

/** Another one, for what people say. */
const SAID = `ghp_${'Zz9yX8wV7uT6sR5qP4oN3mL2kJ1iH0gF9eD8'}`;

let fixture: GateFixture;
beforeAll(async () => {
  fixture = await GateFixture.create();
});
afterAll(() => fixture.dispose());

/** Whatever lies in a directory, but for what the test itself was given. */
function texts(directory: string): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'));
}

/** Every object of the repository, of whatever kind, whether or not anything still names it. */
function objects(): string {
  const ids = git(fixture.repository, ['cat-file', '--batch-all-objects', '--batch-check=%(objectname)']);
  return ids
    .split('\n')
    .map((id) => git(fixture.repository, ['cat-file', '-p', id]))
    .join('\n');
}

const leaks = (text: string) =>
  [SECRET, SAID].filter((secret) => {
    const inside = (form: BufferEncoding) => Buffer.from(secret).toString(form);
    return (
      [secret, inside('base64').slice(0, 40), inside('hex')].some((form) => text.includes(form)) ||
      decoded(text).includes(secret)
    );
  });

/** What is base64 in a text, read. */
function decoded(text: string): string {
  return (text.match(/[A-Za-z0-9+/]{64,}={0,2}/g) ?? [])
    .map((part) => Buffer.from(part, 'base64').toString('latin1'))
    .join('\n');
}

test('a secret in the words of a command, or in what people say of it, is nowhere afterwards', async () => {
  const printed: string[] = [];
  const cli = async (person: 'dave' | 'alice' | 'bob', ...args: string[]): Promise<CliResult> => {
    const result = await fixture.cli(person, ...args);
    printed.push(result.stdout, result.stderr);
    return result;
  };
  const command = ['sh', 'job.sh', '0', '', SECRET];
  const waiting = await cli('dave', 'run', '--wait', '0', '--', ...command);
  expect(waiting.code).toBe(124);
  const first = /ag-[a-z2-7]{10}/.exec(waiting.stderr)?.[0] ?? '';
  expect((await cli('alice', 'approve', first, '--yes', '--reason', `fine, see ${SAID}`)).code).toBe(0);
  await cli('alice', 'show', first);
  await cli('alice', 'holds');
  const ran = await cli('dave', 'run', '--', ...command);
  expect([ran.code, ran.stdout]).toEqual([0, 'out of the job\n']);
  const again = await cli(
    'dave',
    'request',
    '--tool',
    'shell',
    '--arg',
    `command=sh job.sh 0 '' ${SECRET}`,
    '--json',
  );
  const second = /ag-[a-z2-7]{10}/.exec(again.stdout)?.[0] ?? '';
  expect((await cli('bob', 'reject', second, '--yes', '--reason', `it shows ${SAID}`)).code).toBe(0);
  expect((await cli('dave', 'run', '--', 'grep', '-q', SECRET, 'job.sh')).code).toBe(1);
  expect((await cli('dave', 'run', '--', 'rm', SECRET)).code).toBe(126);
  const third = await cli('dave', 'run', '--wait', '0', '--', 'sh', 'job.sh', '1', '', SECRET);
  const hold = /ag-[a-z2-7]{10}/.exec(third.stderr)?.[0] ?? '';
  expect((await cli('dave', 'cancel', hold, '--reason', `was ${SAID}`)).code).toBe(0);
  await cli('dave', 'log');
  await cli('dave', 'log', '--csv');
  await cli('dave', 'log', '--json');
  expect((await cli('dave', 'verify')).code).toBe(0);
  expect((await fixture.verify()).problems).toEqual([]);
  expect(await fixture.types()).toEqual(
    expect.arrayContaining(['held', 'approved', 'claimed', 'executed', 'rejected', 'denied', 'cancelled']),
  );
  const kept = objects();
  expect(decoded(kept)).toContain('agentgate_hmac_');
  for (const text of [...printed, kept, ...texts(fixture.state), ...texts(fixture.repository)]) {
    expect(leaks(text)).toEqual([]);
  }
}, 180_000);
