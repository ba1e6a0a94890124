import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runCli } from '../support/cli.ts';
import { git, removeDirectory, temporaryDirectory } from '../support/git.ts';

/** A command that a message names: a quoted one, or a git command up to the end of what is said. */
const SAID = /run (?:"((?:agentgate|git) [^"]+)"|(git [^,;\n]+))/;
const FIRST_RECORD = 'agentgate run -- COMMAND';

let root = '';
let directory = '';
beforeEach(() => {
  root = temporaryDirectory('newcomer');
  directory = join(root, 'work');
  mkdirSync(directory);
});
afterEach(() => removeDirectory(root));

const agentgate = (...args: string[]) =>
  runCli(args, { cwd: directory, env: { AGENTGATE_HOME: join(root, 'home') } });

/** Does what a command says, until it says that nothing but the first record is missing. */
async function follow(...command: string[]): Promise<string[]> {
  const steps: string[] = [];
  while (steps.length < 8) {
    const { stdout, stderr } = await agentgate(...command);
    const [, quoted, plain] = SAID.exec(`${stdout}\n${stderr}`) ?? [];
    const step = quoted ?? plain?.trim();
    if (step === undefined) return [...steps, stdout + stderr];
    steps.push(step);
    // Said again, it has said itself what comes next.
    if (step === FIRST_RECORD || step === steps.at(-2)) return steps;
    const [program, ...args] = step.split(' ');
    if (program === 'agentgate') await agentgate(...args);
    else execFileSync('sh', ['-c', step], { cwd: directory, stdio: 'pipe' });
  }
  return steps;
}

function configure(): void {
  for (const [key, value] of Object.entries({ 'user.name': 'me', 'user.email': 'me@acme.example' })) {
    git(directory, ['config', key, value]);
  }
}

const COMMIT = 'git add .agentgate && git commit -m "Add agentgate policies"';
const COMMANDS = [['seal'], ['sync'], ['verify'], ['log'], ['proof', '0'], ['proof', 'ag-aaaaaaaaaa']];

describe('whoever does what each message says', () => {
  test.each(COMMANDS.map((command) => [command]))('%j: gets to the first record', async (command) => {
    git(directory, ['init', '-q']);
    configure();
    expect(await follow(...command)).toEqual(['agentgate init', COMMIT, FIRST_RECORD]);
  });

  test('commits the owners that init wrote as well', async () => {
    git(directory, ['init', '-q']);
    configure();
    const { stdout } = await agentgate('init', '--owner', '@me');
    const commit = COMMIT.replace('.agentgate', '.agentgate .github/CODEOWNERS');
    expect(stdout).toContain(`  ${commit}\n`);
    expect(await follow('verify')).toEqual([commit, FIRST_RECORD]);
  });

  test('is sent to git first', async () => {
    expect((await agentgate('verify')).stderr).toMatch(
      /not a git repository: run "git init", or go into one/,
    );
  });

  test('keygen: gets to settings that name the keys', async () => {
    git(directory, ['init', '-q']);
    configure();
    const steps = await follow('keygen', '--show');
    expect(steps.slice(0, -1)).toEqual(['agentgate keygen', 'agentgate init', COMMIT]);
    expect(steps.at(-1)).toMatch(/The trusted settings say so already\.\n$/);
  });

  test.each([['verify'], ['sync']])('%s: gets there with a remote, too', async (...command) => {
    git(root, ['init', '-q', '--bare', '-b', 'main', 'remote.git']);
    git(directory, ['clone', '-q', join(root, 'remote.git'), '.']);
    configure();
    const steps = await follow(...command);
    expect(steps.slice(0, 2)).toEqual(['agentgate init', COMMIT]);
    expect(steps.at(-1)).toBe(command[0] === 'sync' ? FIRST_RECORD : 'agentgate sync');
    const { stdout, stderr } = await agentgate(...command);
    expect(stdout + stderr).toContain('the first action that is recorded makes it');
    if (command[0] === 'sync') expect(stdout).toContain('neither here nor at origin');
  });
});

test('init before git leads to a second one, and that to lines that make the log count', async () => {
  const first = await agentgate('init', '--owner', '@me');
  expect(first.stdout).toContain('git init && agentgate init');
  git(directory, ['init', '-q']);
  configure();
  const { stdout } = await agentgate('init', '--owner', '@me');
  expect(stdout).toMatch(/Next:\n {2}add the lines below to \.agentgate\/config\.yaml\n[\s\S]*git commit/);
  const lines = stdout.slice(stdout.indexOf('# Where actions'));
  appendFileSync(join(directory, '.agentgate/config.yaml'), `\n${lines}`);
  execFileSync('sh', ['-c', 'git add . && git commit -qm settings'], { cwd: directory });
  expect((await agentgate('holds')).stderr).toBe('no holds wait\n');
  // What is said already is not said again.
  expect((await agentgate('init', '--owner', '@me')).stdout).not.toContain('Next');
});

test('settings without a log key lead to the keys that are there', async () => {
  git(directory, ['init', '-q']);
  configure();
  await agentgate('init');
  git(directory, ['add', '.']);
  execFileSync('sed', ['-i.bak', '/log-key/d', '.agentgate/config.yaml'], { cwd: directory });
  git(directory, ['commit', '-qam', 'no key']);
  expect((await agentgate('seal')).stderr).toContain('run "agentgate keygen --show" and put its lines into');
});
