import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Journal } from '../../../src/audit/journal/journal.ts';
import { removeDirectory, temporaryDirectory } from '../../support/git.ts';
import { bundleProgram, type Running, startProgram } from '../../support/program.ts';

const KILLS = 20;
const WRITERS = 4;
const EACH = 100_000;

let root = '';
let directory = '';
let program = '';
beforeEach(async () => {
  root = temporaryDirectory('journal-crash');
  directory = join(root, 'journal');
  program = await bundleProgram(new URL('./writer.ts', import.meta.url), root);
});
afterEach(() => removeDirectory(root));

function acknowledged({ lines }: Running): [place: number, id: string][] {
  return lines.map((line) => {
    const [, place, id = ''] = line.split(' ');
    return [Number(place), id];
  });
}

test(`kill -9 at ${KILLS} moments of ${WRITERS} writers leaves a chain with all that was acknowledged`, async () => {
  const started: Running[] = [];
  const start = () => {
    const one = startProgram(program, [directory, `w${started.length}`, String(EACH)]);
    started.push(one);
    return one;
  };
  const running = Array.from({ length: WRITERS }, start);
  for (let kills = 0; kills < KILLS; ) {
    await sleep(20 + Math.random() * 80);
    const at = Math.floor(Math.random() * WRITERS);
    if ((running[at]?.lines.length ?? 0) === 0) continue;
    running[at]?.child.kill('SIGKILL');
    running[at] = start();
    kills += 1;
  }
  for (const { child } of running) child.kill('SIGKILL');
  const ended = await Promise.all(started.map((one) => one.ended));
  expect(ended.map(({ stderr }) => stderr).join('')).toBe('');
  const found = new Map([...Journal.open({ directory }).readFrom(1)].map(({ n, record }) => [n, record]));
  const acks = started.flatMap(acknowledged);
  expect(acks.length).toBeGreaterThan(KILLS);
  for (const [place, id] of acks) expect(found.get(place)).toMatchObject({ id });
  // At most the one record that each killed writer was at is there without having been acknowledged.
  expect(found.size).toBeLessThanOrEqual(acks.length + started.length);
});

test('a full disk refuses the record, and the journal goes on when there is room again', async () => {
  const before = Journal.open({ directory });
  await before.append('before');
  const limited = join(root, 'limited.sh');
  writeFileSync(limited, `ulimit -f 8\nexec '${process.execPath}' '${program}' '${directory}' w 100\n`);
  const lines = execFileSync('sh', [limited], { encoding: 'utf8' }).trimEnd().split('\n');
  expect(lines.at(-1)).toBe('error disk-full');
  const acks = lines.slice(0, -1).map((line) => Number(line.split(' ')[1]));
  expect(acks.length).toBeGreaterThan(3);
  const journal = Journal.open({ directory });
  expect(journal.torn.length).toBeLessThanOrEqual(1);
  await journal.append('after');
  const places = [...journal.readFrom(1)].map(({ n }) => n);
  expect(places.slice(1, -1)).toEqual(acks);
  expect([...journal.readFrom(1)].at(-1)?.record).toBe('after');
});
