import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { type CliResult, runCli } from '../support/cli.ts';
import { lintRepository, removeRepository } from '../support/lint-repository.ts';

const POLICY = '.agentgate/policies/a.yaml';
const CLEAN = `version: 1
rules:
  - id: no-force
    effect: deny
    match: { shell: { command: git push, flags: -f } }
`;
const WARNED = CLEAN.replace('git push', 'yes').replace('effect: deny', 'effect: allow');
const BROKEN = CLEAN.replace('effect: deny', 'efect: deny');

const roots: string[] = [];
afterEach(() => {
  for (const root of roots.splice(0)) removeRepository(root);
});

function repository(files: Readonly<Record<string, string>>): string {
  const root = lintRepository(files);
  roots.push(root);
  return root;
}

const lint = (cwd: string, args: readonly string[] = [], input = ''): Promise<CliResult> =>
  runCli(['lint', ...args], { cwd, input });

describe('exit codes', () => {
  test('0 without errors, 1 with one, warnings only with --max-warnings', async () => {
    const warned = repository({ [POLICY]: WARNED });
    expect((await lint(repository({ [POLICY]: CLEAN }))).code).toBe(0);
    expect((await lint(repository({ [POLICY]: BROKEN }))).code).toBe(1);
    expect((await lint(warned)).code).toBe(0);
    expect((await lint(warned, ['--max-warnings', '0'])).code).toBe(1);
    expect((await lint(warned, ['--max-warnings', '1'])).code).toBe(0);
  });

  test('--quiet tells errors alone and still counts warnings for --max-warnings', async () => {
    const { code, stdout } = await lint(repository({ [POLICY]: WARNED }), ['--quiet', '--max-warnings', '0']);
    expect(stdout).toBe('0 errors, 0 warnings, 0 hints in 1 file\n');
    expect(code).toBe(1);
  });

  test('5 where there is no policy', async () => {
    expect((await lint(repository({}))).code).toBe(5);
  });

  test('a policy that is not loaded because of its name is no repository without policies', async () => {
    const { code, stdout } = await lint(repository({ '.agentgate/policies/a.yml': CLEAN }));
    expect(stdout).toContain('.agentgate/policies/a.yml:1:1: error: this file is not loaded');
    expect(code).toBe(1);
  });
});

describe('what is looked at', () => {
  test('only problems of the files named are told', async () => {
    const root = repository({
      [POLICY]: BROKEN,
      '.agentgate/policies/b.yaml': WARNED.replace('no-force', 'other'),
    });
    const { stdout } = await lint(root, ['.agentgate/policies/b.yaml']);
    expect(stdout).toContain('b.yaml:5:32: warning');
    expect(stdout).not.toContain('a.yaml');
    expect((await lint(root, ['.agentgate/policies'])).stdout).toContain('2 files');
  });

  test('standard input stands for the file that it names', async () => {
    const root = repository({ [POLICY]: CLEAN });
    const { stdout, code } = await lint(root, ['-', '--stdin-name', POLICY], BROKEN);
    expect(stdout).toContain(`${POLICY}:4:5: error: unknown field "efect"`);
    expect(code).toBe(1);
    expect((await lint(root, ['-'], CLEAN)).code).toBe(0);
  });

  test('--rule runs one rule, and an unknown one is a mistake', async () => {
    const root = repository({ [POLICY]: BROKEN });
    expect((await lint(root, ['--rule', 'duplicate-id'])).code).toBe(0);
    const { code, stderr } = await lint(root, ['--rule', 'duplicate-ids']);
    expect(code).toBe(2);
    expect(stderr).toContain('did you mean "duplicate-id"?');
  });

  test('--fix mends what is safe and tells the rest', async () => {
    const root = repository({ [POLICY]: WARNED.replace('flags: -f', 'arg: [true, a]') });
    const { stdout, stderr, code } = await lint(root, ['--fix']);
    expect(stderr).toContain('mended 2 problems');
    expect(stdout).toContain('0 errors');
    expect(code).toBe(0);
    expect(readFileSync(join(root, POLICY), 'utf8')).toContain('{ command: "yes", arg: ["true", a] }');
    expect((await lint(root, ['--fix', '-'], WARNED)).code).toBe(2);
  });
});

describe('--fix', () => {
  test('keeps line ends, the missing one at the end and the mode', async () => {
    const text = WARNED.replaceAll('\n', '\r\n').trimEnd();
    const root = repository({ [POLICY]: text });
    chmodSync(join(root, POLICY), 0o640);
    await lint(root, ['--fix']);
    expect(readFileSync(join(root, POLICY), 'utf8')).toBe(text.replace('yes', '"yes"'));
    expect(statSync(join(root, POLICY)).mode & 0o777).toBe(0o640);
    expect(readdirSync(join(root, '.agentgate/policies'))).toEqual(['a.yaml']);
  });

  test('changes the file that a link inside the repository leads to, and keeps the link', async () => {
    const root = repository({ [POLICY]: WARNED });
    symlinkSync(POLICY, join(root, 'link.yaml'));
    await lint(root, ['--fix', 'link.yaml']);
    expect(readFileSync(join(root, POLICY), 'utf8')).toContain('"yes"');
    expect(lstatSync(join(root, 'link.yaml')).isSymbolicLink()).toBe(true);
  });

  test('changes nothing outside the repository', async () => {
    const outside = repository({ 'policies/a.yaml': WARNED });
    const root = repository({});
    symlinkSync(outside, join(root, '.agentgate'));
    const { code, stdout } = await lint(root, ['--fix']);
    expect(stdout).toContain('.agentgate:1:1: error: this file cannot be used: is not a regular file');
    expect(code).toBe(1);
    expect((await lint(root, ['--fix', '.agentgate/policies/a.yaml'])).code).toBe(2);
    expect(readFileSync(join(outside, 'policies/a.yaml'), 'utf8')).toBe(WARNED);
  });

  test.skipIf(process.getuid?.() === 0)('says which file it may not write', async () => {
    const root = repository({ [POLICY]: WARNED });
    chmodSync(join(root, POLICY), 0o440);
    expect((await lint(root, ['--fix'])).stderr).toContain('a.yaml: cannot be written: permission denied');
  });
});

describe('github workflow commands', () => {
  test('text of a policy cannot end a command or start another', async () => {
    const root = repository({ [POLICY]: BROKEN.replace('efect', '"x%0A::error::y\\n::stop"') });
    const { stdout } = await lint(root, ['--format', 'github']);
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .every((line) => line.startsWith('::error file=')),
    ).toBe(true);
    expect(stdout).toContain('%250A');
  });
});

describe('settings count from their place alone', () => {
  const SELF = CLEAN.replace('effect: deny', 'effect: hold')
    .trimEnd()
    .concat('\n    approval: { from: [principal], timeout: 1h }\n');
  const silent = 'version: 1\nlint: { ignore: [{ rule: self-approval, reason: hush }] }\n';

  test('a config.yaml from elsewhere silences no security rule and replaces no settings', async () => {
    const root = repository({ [POLICY]: SELF, '-a/config.yaml': silent, 'zz/config.yaml': silent });
    for (const paths of [['.'], ['zz', '.agentgate']]) {
      expect((await lint(root, paths)).stdout).toContain('[self-approval]');
    }
    expect((await lint(root, ['zz/config.yaml', POLICY])).stdout).toContain('[self-approval]');
  });

  test('a CODEOWNERS from elsewhere owns nothing', async () => {
    const owners = '* @acme/all\n';
    const root = repository({ [POLICY]: CLEAN, '-a/CODEOWNERS': owners, CODEOWNERS: '/src @acme/dev\n' });
    expect((await lint(root, ['.'])).stdout).toContain('[policy-not-owned]');
  });

  test('that of the repository does', async () => {
    const root = repository({ [POLICY]: SELF, '.agentgate/config.yaml': silent });
    expect((await lint(root, ['.'])).stdout).not.toContain('[self-approval]');
  });

  test('what is wrong with one from elsewhere is told all the same', async () => {
    const root = repository({ [POLICY]: CLEAN, 'zz/config.yaml': 'version: 1\ntools: { "a.***": {} }\n' });
    expect((await lint(root, ['zz/config.yaml'])).stdout).toMatch(/zz\/config.yaml:2:\d+: error/);
  });
});

describe('hostile input ends in a short error', () => {
  const cases: readonly [name: string, text: string][] = [
    ['10 MB of YAML', `version: 1\nrules:\n${'  - id: aaaaaaaaaaaaaa\n'.repeat(450_000)}`],
    ['a megabyte of broken rules', `version: 1\nrules:\n${'  - x\n'.repeat(170_000)}`],
    ['nesting 10,000 deep', `version: 1\nrules: ${'['.repeat(10_000)}`],
    ['nesting 10,000 deep, in blocks', `version: 1\nrules:\n  ${'- '.repeat(10_000)}x\n`],
    ['binary', `\u0000\u0001\u0002${'\u0007'.repeat(1000)}`],
    ['a long expression', CLEAN.replace('shell: {', `tool: "a.${'*'.repeat(1000)}", shell: {`)],
  ];
  test.each(cases)('%s', async (_, text) => {
    const { code, stdout, stderr } = await lint(repository({ [POLICY]: text }));
    expect(code).toBe(1);
    expect(stderr).toBe('');
    expect(stdout.length).toBeLessThan(12_000);
    expect(stdout).toMatch(/error/);
  });

  test('bytes that are no UTF-8', async () => {
    const root = repository({ [POLICY]: CLEAN });
    writeFileSync(join(root, POLICY), Buffer.from([0xff, 0xfe, 0x00, 0x80]));
    const { code, stdout } = await lint(root);
    expect(stdout).toContain(`${POLICY}:1:1: error: this file cannot be used: the text is not valid UTF-8`);
    expect(code).toBe(1);
  });

  test('100,000 rules', async () => {
    const rule = (index: number): string =>
      `  - { id: r${index}, effect: deny, match: { tool: mcp.s.t${index % 7}, args: { a: ${index} } } }\n`;
    const files = Array.from({ length: 10 }, (_, file) => {
      const rules = Array.from({ length: 10_000 }, (_, index) => rule(file * 10_000 + index));
      return [`.agentgate/policies/p${file}.yaml`, `version: 1\nrules:\n${rules.join('')}`];
    });
    const { code, stdout } = await lint(repository(Object.fromEntries(files)));
    expect(stdout).toContain('100000 rules');
    expect(stdout.length).toBeLessThan(2000);
    expect(code).toBe(1);
  });

  test('a loop of symbolic links', async () => {
    const root = repository({ [POLICY]: CLEAN });
    symlinkSync('.', join(root, '.agentgate/policies/loop'));
    symlinkSync('b.yaml', join(root, '.agentgate/policies/a2.yaml'));
    symlinkSync('a2.yaml', join(root, '.agentgate/policies/b.yaml'));
    const { code, stdout } = await lint(root);
    expect(stdout).toContain('a2.yaml:1:1: error: this file cannot be used: is not a regular file');
    expect(code).toBe(1);
    const named = await lint(root, ['.agentgate/policies/b.yaml']);
    expect(named.stderr).toContain('is a loop of symbolic links');
    expect(named.code).toBe(2);
  });

  test('a path outside the repository, plainly or by a link', async () => {
    const root = repository({ [POLICY]: CLEAN });
    symlinkSync('/etc/hostname', join(root, 'link.yaml'));
    for (const path of ['../x.yaml', '/etc/hostname', 'link.yaml']) {
      const { code, stderr, stdout } = await lint(root, [path]);
      expect(code).toBe(2);
      expect(stderr).toMatch(/is outside the repository|no such file/);
      expect(stdout).toBe('');
    }
  });

  test('CODEOWNERS that is a link or a pipe, or lies behind a link, is not read', async () => {
    const outside = repository({ CODEOWNERS: '/x secret-of-another-place\n' });
    const place: readonly ((root: string) => void)[] = [
      (root) => symlinkSync(join(outside, 'CODEOWNERS'), join(root, 'CODEOWNERS')),
      (root) => symlinkSync('nowhere', join(root, 'CODEOWNERS')),
      (root) => symlinkSync(outside, join(root, '.github')),
      (root) => execFileSync('mkfifo', [join(root, 'CODEOWNERS')]),
    ];
    for (const put of place) {
      const root = repository({ [POLICY]: CLEAN, 'docs/CODEOWNERS': '* @acme/all\n' });
      put(root);
      const { code, stdout } = await lint(root);
      expect(stdout).toMatch(
        /CODEOWNERS:1:1: error: this file cannot be used: (?:is not a regular file|no such file)/,
      );
      expect(stdout).not.toContain('secret');
      expect(code).toBe(1);
    }
  });

  test('a pipe that is named', async () => {
    const root = repository({ [POLICY]: CLEAN });
    execFileSync('mkfifo', [join(root, 'pipe.yaml')]);
    const { code, stderr } = await lint(root, ['pipe.yaml']);
    expect(stderr).toContain('pipe.yaml: is not a regular file');
    expect(code).toBe(2);
  });

  test.skipIf(process.getuid?.() === 0)('a file that must not be read', async () => {
    const root = repository({ [POLICY]: CLEAN });
    chmodSync(join(root, POLICY), 0);
    expect((await lint(root)).stdout).toContain('cannot be read: permission denied');
  });

  test('a directory in the place of a file', async () => {
    const root = repository({ [POLICY]: CLEAN });
    mkdirSync(join(root, '.agentgate/config.yaml'));
    expect((await lint(root)).code).toBeLessThan(3);
  });
});
