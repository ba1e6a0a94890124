import {
  chmodSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { gitCommitReader } from '../../src/audit/git/commit-files.ts';
import { Repository } from '../../src/audit/git/repository.ts';
import { settingsMemory } from '../../src/gate/kept-settings.ts';
import { redactionKey } from '../../src/gate/redact/key.ts';
import { settingsAt } from '../../src/gate/settings.ts';
import { git } from '../support/git.ts';
import { repository, writeFiles } from '../support/scratch.ts';

const POLICY = '.agentgate/policies/a.yaml';
const allowing = (id: string) => `version: 1\nrules:\n  - {id: ${id}, effect: allow, match: {tool: a}}\n`;
const FILES = {
  [POLICY]: allowing('one'),
  '.agentgate/config.yaml': 'version: 1\naudit: {origin: log}\n',
  '.agentgate/people.yaml': 'version: 1\npeople:\n  - {login: dave, id: 2, emails: [dave@shop.example]}\n',
};

let root: string;
let state: string;
let opened: Repository;
const commit = (files: Readonly<Record<string, string>>): string => {
  writeFiles(root, files);
  git(root, ['add', '-A']);
  git(root, ['-c', 'user.name=a', '-c', 'user.email=a@b.example', 'commit', '-q', '-m', 'x']);
  return git(root, ['rev-parse', 'HEAD']).trim();
};
const memory = (engine = '1') =>
  settingsMemory({ repository: opened, state, outside: root, key: () => redactionKey(state, root), engine });
const settings = (at: string) => settingsAt(gitCommitReader(opened), at, memory());
const file = () => join(state, 'settings', 'kept');

beforeEach(async () => {
  root = repository();
  state = realpathSync(mkdtempSync(join(tmpdir(), 'agentgate-state-')));
  opened = await Repository.open({ directory: root });
});
afterEach(() => {
  opened.close();
  rmSync(state, { recursive: true, force: true });
});

test('settings are kept for the same .agentgate, and for no other, engine or repository', async () => {
  const first = commit(FILES);
  expect(await memory().load(first)).toBeUndefined();
  const read = await settings(first);
  const kept = await memory().load(first);
  expect(kept?.documents.digest).toBe(read.set.digest);
  expect(kept?.listed).toEqual([{ login: 'dave', id: 2, emails: ['dave@shop.example'] }]);
  expect((await settings(first)).set.rules.at(-1)?.match[0]?.asks).toEqual(
    read.set.rules.at(-1)?.match[0]?.asks,
  );
  expect(await memory('2').load(first)).toBeUndefined();
  const beside = commit({ 'src/x.ts': '1' });
  expect(await memory().load(beside)).toEqual(kept);
  const second = commit({ [POLICY]: allowing('two') });
  expect(await memory().load(second)).toBeUndefined();
  expect((await settings(second)).set.rules.at(-1)?.id).toBe('two');
});

test.each<[string, () => void]>([
  [
    'a flipped bit',
    () => {
      const bytes = readFileSync(file());
      bytes[40] = (bytes[40] ?? 0) ^ 1;
      writeFileSync(file(), bytes);
    },
  ],
  [
    'another body under the same code',
    () => {
      const bytes = readFileSync(file());
      writeFileSync(file(), bytes.toString('latin1').replace('"one"', '"two"'), 'latin1');
    },
  ],
  ['a file that was cut', () => writeFileSync(file(), readFileSync(file()).subarray(0, 20))],
  ['an empty file', () => writeFileSync(file(), '')],
  ['one that others can write', () => chmodSync(file(), 0o666)],
  ['one that others can read', () => chmodSync(file(), 0o640)],
  [
    'a link',
    () => {
      renameSync(file(), `${file()}.real`);
      symlinkSync(`${file()}.real`, file());
    },
  ],
  [
    'one made under another key',
    () => writeFileSync(join(state, 'keys', 'redaction.key'), Buffer.alloc(32, 7)),
  ],
])('%s is as good as none', async (_what, spoil) => {
  const at = commit(FILES);
  await settings(at);
  expect(await memory().load(at)).toBeDefined();
  spoil();
  expect(await memory().load(at)).toBeUndefined();
  expect((await settings(at)).set.rules.at(-1)?.id).toBe('one');
});

test('policies that cannot be used are not kept, and are told with their place each time', async () => {
  const at = commit({
    ...FILES,
    [POLICY]: 'version: 1\nrules:\n  - {id: one, effect: allow, match: {reads: "["}}\n',
  });
  for (const _again of [1, 2])
    await expect(settings(at)).rejects.toMatchObject({ file: POLICY, position: { line: 3 } });
  expect(await memory().load(at)).toBeUndefined();
});
