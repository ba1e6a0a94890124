import { describe, expect, test } from 'vitest';
import { loadShell } from '../../../../src/engine/facts/shell/analyser.ts';
import { CARRIED } from '../../../../src/engine/facts/shell/carriers.ts';
import { COMMANDS } from '../../../../src/engine/facts/shell/commands/index.ts';
import { SPECIALS } from '../../../../src/engine/facts/shell/special.ts';
import { WRAPPED } from '../../../../src/engine/facts/shell/wrappers.ts';
import { UNKNOWN } from '../../../../src/engine/logic.ts';
import { decideBy, shell } from '../../../support/policy.ts';

const analyser = await loadShell();
const place = { cwd: '/repo', root: '/repo' };
const KNOWN = new Set([...Object.keys(COMMANDS), ...Object.keys(SPECIALS), ...WRAPPED, ...CARRIED]);
// `./.` is a directory.
const NAMES = [...KNOWN].filter((name) => name !== '.');
const TAILS = ['', ' ls', ' 5 ls', ' -c ls', ' -c "ls; ls"', ' . -exec ls ;', ' run ls', ' "ls"'];

/** Whether no rule for what a program only seems to be can let a line through: the part itself, or an unknown one. */
function shows(line: string, program: string): boolean {
  return analyser
    .readLine(line, place)
    .some((part) => part.readings === UNKNOWN || part.program?.includes(program) === true);
}

describe('attack: a program with the name of one that is known, somewhere else', () => {
  test.each(NAMES)('%s is a part with its path, whatever it seems to pass on', (name) => {
    for (const tail of TAILS) {
      for (const [directory, path] of [
        ['./', name],
        ['/tmp/', `/tmp/${name}`],
        ['tools/../bin/', `bin/${name}`],
        ['/usr/bin/../../tmp/', `/tmp/${name}`],
        ['~/', `~/${name}`],
      ] as const) {
        const line = `${directory}${name.replace('[', '\\[')}${tail}`;
        expect([line, shows(line, path)]).toEqual([line, true]);
      }
    }
  });

  test.each([
    './env ls',
    '/tmp/timeout 5 ls',
    './nohup git status',
    './bash -c ls',
    './eval ls',
    './find . -name x',
    './sudo ls',
    'xargs ./env ls',
    'sudo ./nice ls',
    'find . -exec ./env ls ;',
    'cd tools && ./env ls',
    'alias env=./evil; env ls',
  ])('%s needs more than the rules for what it names', async (line) => {
    const commands = 'ls, git, env, timeout, nohup, bash, eval, find, sudo, xargs, nice, cd, alias';
    const rules = `- {id: a, effect: allow, match: {shell: {command: [${commands}]}}}`;
    expect((await decideBy(rules, shell(line))).decision).toBe('deny');
  });

  test('is still read as what it names, for what must be stopped', async () => {
    const rules =
      '- {id: a, effect: allow, match: {tool: shell}}\n- {id: d, effect: deny, match: {shell: {command: ls}}}';
    for (const line of ['./env ls', './timeout 5 ls', './bash -c ls', './find . -exec ls ;']) {
      expect((await decideBy(rules, shell(line))).decision).toBe('deny');
    }
  });

  test('can be allowed by its path', async () => {
    const rules = '- {id: a, effect: allow, match: {shell: {command: [./env, ls]}}}';
    expect((await decideBy(rules, shell('./env ls'))).decision).toBe('allow');
    expect((await decideBy(rules, shell('/tmp/env ls'))).decision).toBe('deny');
  });
});

describe('in the directories of the system', () => {
  test.each(['/bin', '/usr/bin', '/usr/local/bin', '/sbin', '/usr/sbin', '/opt/homebrew/bin'])(
    '%s a wrapper only passes a command on',
    (directory) => {
      expect(analyser.readLine(`${directory}/env ls`, place)).toEqual([
        expect.objectContaining({ readings: [expect.objectContaining({ words: ['ls'] })] }),
      ]);
    },
  );
});

describe('attack: what only a shell does by itself', () => {
  const rules =
    '- {id: a, effect: allow, match: {tool: shell}}\n- {id: d, effect: deny, match: {writes: "build/**"}}';

  test.each(['./cd /tmp', '/usr/bin/cd /tmp', 'env cd /tmp', 'nohup cd /tmp', './pushd /tmp'])(
    '%s leaves the shell where it is',
    async (line) => {
      expect((await decideBy(rules, shell(`${line} && touch build/x`))).decision).toBe('deny');
    },
  );

  test('while cd itself, and what passes it on inside the shell, does not', async () => {
    for (const line of ['cd /tmp', 'command cd /tmp', 'builtin cd /tmp']) {
      expect((await decideBy(rules, shell(`${line} && touch build/x`))).decision).toBe('allow');
    }
  });
});
