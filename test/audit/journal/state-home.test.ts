import { homedir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { repositoryState, stateHome } from '../../../src/audit/journal/state-home.ts';
import { git, initRepository, removeDirectory, temporaryDirectory } from '../../support/git.ts';

let root = '';
beforeEach(() => {
  root = temporaryDirectory('state');
});
afterEach(() => removeDirectory(root));

test.each([
  [{ AGENTGATE_HOME: '/a', XDG_STATE_HOME: '/b', HOME: '/c' }, '/a'],
  [{ AGENTGATE_HOME: '', XDG_STATE_HOME: '/b', HOME: '/c' }, '/b/agentgate'],
  [{ XDG_STATE_HOME: 'relative', HOME: '/c' }, '/c/.local/state/agentgate'],
  [{ HOME: '/c' }, '/c/.local/state/agentgate'],
  [{ HOME: '' }, join(homedir(), '.local/state/agentgate')],
  [{}, join(homedir(), '.local/state/agentgate')],
])('%j keeps its state in %s', (env, expected) => {
  expect(stateHome(env)).toBe(expected);
});

test('a relative AGENTGATE_HOME would lie wherever the agent stands', () => {
  expect(() => stateHome({ AGENTGATE_HOME: '.agentgate' })).toThrow(/relative/);
});

test('all work trees of a repository share a directory, and two repositories never do', () => {
  const [one, two] = ['one/r', 'two/r'].map((name) => initRepository(join(root, name)));
  const state = (directory = '') => {
    const common = git(directory, ['rev-parse', '--path-format=absolute', '--git-common-dir']);
    return repositoryState('/home', common);
  };
  git(one ?? '', ['worktree', 'add', '-q', join(root, 'linked'), '-b', 'x']);
  expect(state(join(root, 'linked'))).toBe(state(one));
  expect(state(one)).not.toBe(state(two));
  expect(state(one)).toMatch(/^\/home\/repositories\/r-[0-9a-f]{16}$/);
});
