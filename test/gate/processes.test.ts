import { appendFileSync, chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { findGit } from '../../src/audit/git/program.ts';
import { readAgentAction } from '../../src/engine/action/read.ts';
import { withGate } from '../../src/gate/open-gate.ts';
import { GateFixture, type Place } from '../support/gate-fixture.ts';
import { git } from '../support/git.ts';

const action = readAgentAction('{"tool": "db.read", "args": {}}', 'the test');
let fixture: GateFixture;
let userSettings = '';
afterEach(() => {
  userSettings = '';
  return fixture.dispose();
});

/** The git commands that an allowed action starts, as a git before the other one on PATH sees them. */
async function started(): Promise<string[]> {
  const bin = join(fixture.root, 'bin');
  const log = join(fixture.root, 'started');
  mkdirSync(bin, { recursive: true });
  rmSync(log, { force: true });
  const { file } = findGit(fixture.repository, process.env.PATH);
  writeFileSync(join(bin, 'git'), `#!/bin/sh\necho "$@" >>'${log}'\nexec '${file}' "$@"\n`);
  chmodSync(join(bin, 'git'), 0o755);
  await ask(`${bin}:${process.env.PATH}`);
  return readFileSync(log, 'utf8')
    .trim()
    .split('\n')
    .map(
      (line) => / (config .*(?=--get-regexp)|cat-file|ls-remote.*|rev-parse)/.exec(line)?.[1]?.trim() ?? line,
    );
}

async function ask(PATH: string): Promise<void> {
  // Where the environment has settings of its own, they are another question.
  const { GIT_CONFIG_NOSYSTEM: _, ...rest } = fixture.env('dave');
  appendFileSync(join(rest.HOME ?? '', '.gitconfig'), userSettings);
  const env = { ...rest, PATH };
  const options = { root: fixture.repository, env, engine: '0.1.0', clock: fixture.clock.read };
  await withGate(options, async (gate) => {
    expect(await gate.request({ action, cwd: fixture.repository })).toMatchObject({
      kind: 'allowed',
      about: { mode: 'enforce' },
    });
    await gate.flush(false);
  });
}

// What the account's own settings say is asked as well, since these people have homes of their own.
const SETTINGS = ['config --null --show-scope', 'config --null'];

describe.each<Place>(['local', 'remote'])('with the trusted branch %s', (place) => {
  test('an allowed action starts git for the settings, once for each home, and for nothing else', async () => {
    fixture = await GateFixture.create(place);
    await ask(process.env.PATH ?? '');
    expect((await started()).toSorted()).toEqual(SETTINGS.toSorted());
  });

  test('and once more for objects that have no files of their own', async () => {
    fixture = await GateFixture.create(place);
    git(fixture.repository, ['gc', '-q']);
    await ask(process.env.PATH ?? '');
    expect((await started()).toSorted()).toEqual(['cat-file', ...SETTINGS].toSorted());
  });
});

test('an address that the settings of the user rewrite is found out by git', async () => {
  fixture = await GateFixture.create('remote');
  userSettings = '[url "file:///elsewhere"]\n\tinsteadOf = elsewhere:\n';
  await ask(process.env.PATH ?? '');
  expect((await started()).filter((line) => line.startsWith('ls-remote --get-url'))).toHaveLength(1);
});
