import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { childEnvironment } from '../../../src/agents/run/environment.ts';
import { resolveCommand } from '../../../src/agents/run/resolve.ts';
import { repository, writeFiles } from '../../support/scratch.ts';

const { homedir: HOME, username, shell } = userInfo();
const ACCOUNT = { HOME, USER: username, LOGNAME: username, ...(shell === null ? {} : { SHELL: shell }) };

const checkout = () => repository({ 'bin/tool': '#!/bin/sh\n', 'node_modules/.bin/tool': '#!/bin/sh\n' });

test('a command gets who and where the user is, and how to print', () => {
  const env = {
    LANG: 'de_DE.UTF-8',
    LC_TIME: 'C',
    TERM: 'xterm',
    NO_COLOR: '1',
    CI: 'true',
  };
  expect(childEnvironment({ ...env, PATH: '/usr/bin' }, checkout())).toEqual({
    ...env,
    ...ACCOUNT,
    PATH: '/usr/bin',
  });
});

test.each([
  ...['LD_PRELOAD', 'DYLD_INSERT_LIBRARIES', 'NODE_OPTIONS', 'BASH_ENV', 'ENV', 'BASH_FUNC_ls%%'],
  ...['PYTHONPATH', 'PYTHONSTARTUP', 'PERL5OPT', 'PERL5LIB', 'RUBYOPT', 'JAVA_TOOL_OPTIONS'],
  ...['GIT_DIR', 'GIT_SSH_COMMAND', 'EDITOR', 'PAGER', 'LESSOPEN', 'IFS', 'PS4', 'LC_ALL=x', 'LC_a'],
  ...['SSH_AUTH_SOCK', 'XDG_RUNTIME_DIR', 'DBUS_SESSION_BUS_ADDRESS', 'GITHUB_TOKEN', 'GH_TOKEN'],
  ...['AGENTGATE_HOME', 'https_proxy', 'AWS_SECRET_ACCESS_KEY', 'path', 'HOME2'],
])('it does not get %s', (name) => {
  const env = childEnvironment({ [name]: 'x', PATH: '/usr/bin' }, checkout());
  expect(env).toEqual({ ...ACCOUNT, PATH: '/usr/bin' });
});

test('who started us does not choose the home, where settings that start programs lie', () => {
  const chosen = {
    HOME: '/tmp/evil',
    XDG_CONFIG_HOME: '/tmp/evil',
    XDG_DATA_DIRS: '/tmp/evil',
    PATH: '/usr/bin',
  };
  const env = childEnvironment({ ...chosen, USER: 'mallory', SHELL: '/tmp/evil/sh' }, checkout());
  expect(Object.values(env).join(' ')).not.toMatch(/evil|mallory/);
  expect(env.HOME).toBe(userInfo().homedir);
});

test('nothing of the checkout is on the PATH, nor what depends on where it runs', () => {
  const directory = checkout();
  const elsewhere = repository();
  symlinkSync(join(directory, 'bin'), join(elsewhere, 'link'));
  const path = [
    `${directory}/bin`,
    `${directory}/node_modules/.bin`,
    `${directory}/../${directory.split('/').at(-1)}/bin`,
    `${elsewhere}/link`,
    directory,
    'node_modules/.bin',
    '.',
    '',
    '/no/such/directory',
    '/usr/bin',
  ].join(':');
  expect(childEnvironment({ PATH: path }, join(directory, 'bin'))).toEqual({
    ...ACCOUNT,
    PATH: '/usr/bin',
  });
  expect(childEnvironment({ PATH: path }, directory)).toEqual({ ...ACCOUNT, PATH: '/usr/bin' });
});

test.each([undefined, '', '.', ':'])('of a PATH of which nothing is left (%j) the system is', (path) => {
  const env = path === undefined ? {} : { PATH: path };
  expect(childEnvironment(env, checkout())).toEqual({ ...ACCOUNT, PATH: '/usr/bin:/bin' });
});

test('a command is the first executable on the PATH, or the file that is named', () => {
  const directory = checkout();
  chmodSync(join(directory, 'bin/tool'), 0o755);
  const elsewhere = repository();
  writeFiles(elsewhere, { 'first/tool': 'x', 'third/tool': '#!/bin/sh\n', 'fourth/tool': '#!/bin/sh\n' });
  mkdirSync(join(elsewhere, 'second/tool'), { recursive: true });
  for (const name of ['third', 'fourth']) chmodSync(join(elsewhere, name, 'tool'), 0o755);
  const entries = ['first', 'second', 'third', 'fourth'].map((name) => join(elsewhere, name));
  const tool = join(elsewhere, 'third/tool');
  expect(resolveCommand('tool', directory, entries)).toBe(tool);
  expect(resolveCommand('tool', directory, [join(directory, 'bin'), 'bin', '', ...entries])).toBe(tool);
  expect(resolveCommand('tool', directory, [join(directory, 'bin')])).toBeUndefined();
  expect(resolveCommand('./bin/tool', directory, entries)).toBe(join(directory, 'bin/tool'));
  expect(resolveCommand('bin/tool', directory, [])).toBe(join(directory, 'bin/tool'));
  expect(resolveCommand('./node_modules/.bin/tool', directory, entries)).toBeUndefined();
  for (const name of ['', 'no-such', 'tool\0', '..', '.']) {
    expect(resolveCommand(name, directory, entries)).toBeUndefined();
  }
});
