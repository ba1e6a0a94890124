import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listFiles } from '../../src/gate/listing.ts';
import { readPolicySources } from '../../src/gate/working-tree.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'agentgate-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, text = ''): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

test('files are listed in order, by their path from the root', () => {
  for (const path of ['d/b.yaml', 'd/a/c.yaml', 'e.yaml']) write(path);
  expect(listFiles(root, 'd')).toEqual([{ path: 'd/a/c.yaml' }, { path: 'd/b.yaml' }]);
});

test('a directory that is not there has no files', () => {
  expect(listFiles(root, 'nowhere')).toEqual([]);
});

test('what is skipped is skipped at every depth', () => {
  for (const path of ['a.yaml', 'node_modules/x.yaml', 'd/node_modules/x.yaml']) write(path);
  expect(listFiles(root, '', ['node_modules'])).toEqual([{ path: 'a.yaml' }]);
});

test('a link is named and not followed, so that none leads out or in a circle', () => {
  write('d/a.yaml');
  symlinkSync('..', join(root, 'd/loop'));
  symlinkSync('/etc/hostname', join(root, 'd/out.yaml'));
  expect(listFiles(root, 'd')).toMatchObject(
    [
      { path: 'd/a.yaml' },
      { path: 'd/loop', problem: /not followed/ },
      { path: 'd/out.yaml', problem: /not followed/ },
    ].map(({ path, problem }) =>
      problem === undefined ? { path } : { path, problem: expect.stringMatching(problem) },
    ),
  );
});

test('what lies too deep to be looked at is told', () => {
  write(`${'d/'.repeat(40)}a.yaml`);
  expect(listFiles(root, 'd')).toEqual([
    { path: expect.any(String), problem: expect.stringMatching(/deeper than 32/) },
  ]);
});

test.each<[string, () => void, RegExp]>([
  [
    'a policy that is a link',
    () => symlinkSync('/etc/hostname', join(root, '.agentgate/policies/x.yaml')),
    /x\.yaml|not followed/,
  ],
  ...['x.yml', 'x.YAML', 'x.Yaml', 'x.yaml '].map(
    (name) =>
      [
        `a policy with the name "${name}"`,
        () => write(`.agentgate/policies/${name}`),
        /rename it/,
      ] satisfies [string, () => void, RegExp],
  ),
  [
    'a directory of policies that is a link',
    () => {
      write('elsewhere/x.yaml');
      symlinkSync('../../elsewhere', join(root, '.agentgate/policies/team'));
    },
    /not followed/,
  ],
  [
    'a link that leads nowhere',
    () => symlinkSync('nowhere', join(root, '.agentgate/policies/x')),
    /not followed/,
  ],
  ['config.yml', () => write('.agentgate/config.yml'), /rename it to config.yaml/],
  ['Config.yaml', () => write('.agentgate/Config.yaml'), /rename it to config.yaml/],
  [
    'a config that leads nowhere',
    () => symlinkSync('nowhere', join(root, '.agentgate/config.yaml')),
    /no such file/,
  ],
  [
    'policies too deep to be looked at',
    () => write(`.agentgate/policies/${'d/'.repeat(40)}a.yaml`),
    /deeper than/,
  ],
])('%s is an error, since it may be the one that denies', (_what, make, message) => {
  write('.agentgate/policies/a.yaml', 'version: 1\nrules: []\n');
  make();
  expect(() => readPolicySources(root)).toThrow(message);
});

test.each(['.agentgate', '.agentgate/policies'])('%s is not followed when it is a link', (link) => {
  write('elsewhere/policies/a.yaml', 'version: 1\nrules: []\n');
  mkdirSync(dirname(join(root, link)), { recursive: true });
  symlinkSync(join(root, link === '.agentgate' ? 'elsewhere' : 'elsewhere/policies'), join(root, link));
  expect(() => readPolicySources(root)).toThrow(/not followed/);
});

test('where .agentgate is a file there are no policies', () => {
  write('.agentgate');
  expect(readPolicySources(root)).toEqual({ policies: [], config: undefined });
});

test('what is no policy may lie beside them', () => {
  write('.agentgate/policies/a.yaml', 'version: 1\nrules: []\n');
  write('.agentgate/policies/README.md');
  expect(readPolicySources(root).policies.map(({ path }) => path)).toEqual(['.agentgate/policies/a.yaml']);
});
