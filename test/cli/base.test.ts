import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { isErrorDocument } from '../../src/engine/schema/generated/validators.js';
import { runCli } from '../support/cli.ts';

const BIN = fileURLToPath(new URL('../../bin/agentgate.js', import.meta.url));

describe('usage errors exit 2 with one message and no stack', () => {
  const cases: [name: string, args: string[], message: RegExp][] = [
    [
      'an unknown command suggests the one that was meant',
      ['completoin'],
      /unknown command "completoin"; did you mean "completion"\?/,
    ],
    ['a command for the version is a flag here', ['version'], /; did you mean "--version"\? See/],
    ['an unknown command that is like none', ['xyzzy'], /unknown command "xyzzy"\. See "agentgate --help"/],
    [
      'an unknown flag suggests the one that was meant',
      ['completion', 'bash', '--jsn'],
      /unknown flag "--jsn"; did you mean --json\?/,
    ],
    ['an unknown flag before any command', ['--frobnicate'], /unknown flag "--frobnicate"/],
    ['a missing argument is named', ['completion'], /missing SHELL\. See "agentgate completion --help"/],
    ['an argument outside its values', ['completion', 'tcsh'], /expected tcsh to be one of: bash, zsh, fish/],
    ['an argument too many', ['completion', 'bash', 'zsh'], /unexpected "zsh"/],
    ['a flag without its value', ['completion', 'bash', '-C'], /--directory expects a value/],
    [
      '-C into nowhere',
      ['completion', 'bash', '-C', '/no/such/place'],
      /-C \/no\/such\/place: no such directory/,
    ],
    ['help of an unknown command', ['help', 'completoin'], /did you mean "completion"/],
  ];
  test.each(cases)('%s', async (_name, args, message) => {
    const { code, stdout, stderr } = await runCli(args);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(message);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr).not.toMatch(/\bat .*:\d+:\d+/);
  });

  test.each(cases)('--json: %s', async (_name, args, message) => {
    const [first = '', ...rest] = args;
    const { code, stdout, stderr } = await runCli([first, '--json', ...rest]);
    expect(code).toBe(2);
    expect(stderr).toBe('');
    const document: unknown = JSON.parse(stdout);
    expect(isErrorDocument(document)).toBe(true);
    expect(document).toMatchObject({ schema: 'agentgate/error/v1', code: 2, error: 'usage' });
    expect(stdout.replaceAll('\\"', '"')).toMatch(message);
  });

  test('DEBUG=agentgate shows where', async () => {
    const { code, stderr } = await runCli(['completion', 'tcsh'], { env: { DEBUG: 'agentgate*' } });
    expect(code).toBe(2);
    expect(stderr).toMatch(/\n\s+at /);
  });
});

describe('help and version', () => {
  test.each([[[]], [['--help']], [['-h']], [['help']]])('%j prints the commands', async (args) => {
    const { code, stdout } = await runCli(args);
    expect(code).toBe(0);
    expect(stdout).toMatch(/COMMANDS\n.*completion/s);
  });

  test.each([[['completion', '--help']], [['help', 'completion']], [['completion', 'bash', '-h']]])(
    '%j prints the help of a command, with its exit codes',
    async (args) => {
      const { code, stdout } = await runCli(args);
      expect(code).toBe(0);
      expect(stdout).toMatch(/EXAMPLES[\s\S]*EXIT CODES\n\s+0 /);
    },
  );

  test('--version names version, platform and Node', async () => {
    const { code, stdout } = await runCli(['--version']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^@agentgate\/cli\/\d+\.\d+\.\d+ \S+ node-v\d+/);
  });
});

describe('how a command starts and ends', () => {
  test('-C may stand before the command, as in git', async () => {
    const before = await runCli(['-C', '/no/such/place', 'completion', 'bash']);
    expect(before).toMatchObject({ code: 2, stderr: expect.stringContaining('/no/such/place') });
    expect((await runCli(['-C', tmpdir(), 'completion', 'bash'])).code).toBe(0);
  });

  test('a reader that closes early is no failure', async () => {
    const script = `set -o pipefail; "${process.execPath}" "${BIN}" completion bash | true`;
    const { stderr } = await promisify(execFile)('bash', ['-c', script]);
    expect(stderr).toBe('');
  });

  test('a crash after the answer exits 70, never with the answer', async () => {
    const script = `process.on('beforeExit', () => { throw new Error('boom'); });`;
    const crash = `data:text/javascript,${encodeURIComponent(script).replaceAll("'", '%27')}`;
    const { code, stderr } = await runCli(['completion', 'bash'], {
      env: { NODE_OPTIONS: `--import=${crash}` },
    });
    expect(code).toBe(70);
    expect(stderr).toMatch(/^error: unexpected: boom .*\n$/);
  });

  test('output has no colour without a terminal', async () => {
    const { stderr, stdout } = await runCli(['nope'], { env: { FORCE_COLOR: undefined } });
    expect(stderr + stdout).not.toContain('\u001b');
  });

  test('an empty home does not stop it, and nothing is written into the working directory', async () => {
    const cwd = await mkdtemp(join(tmpdir(), 'agentgate-'));
    try {
      const env = { HOME: join(cwd, 'missing'), XDG_CACHE_HOME: undefined };
      expect((await runCli(['--version'], { cwd, env })).code).toBe(0);
    } finally {
      await rm(cwd, { recursive: true });
    }
  });
});
