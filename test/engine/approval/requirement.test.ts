import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { codeownersOwners } from '../../../src/engine/approval/owners.ts';
import { requirementOf } from '../../../src/engine/approval/requirement.ts';
import { parseCodeowners } from '../../../src/engine/codeowners/parse.ts';
import { decide, prepare } from '../../../src/engine/decide/decide.ts';
import { withContext } from '../../../src/engine/policy/context.ts';
import type { Action, Requirement } from '../../../src/engine/schema/generated/types.ts';
import { policies, shell } from '../../support/policy.ts';

const CODEOWNERS = `*              @acme/all
/db/           @acme/DBA
/db/audit/     @acme/security @acme/dba
/free/
/.agentgate/   @acme/platform
`;
const FILES = ['db/users.sql', 'db/audit/log.sql', 'src/app.ts', 'free/x'];

async function requirement(
  rules: string,
  action: Action,
  config?: string,
  codeowners = CODEOWNERS,
): Promise<Requirement> {
  const set = await policies(rules, config);
  const prepared = await prepare(set, withContext(action, set.config, {}));
  const owners = codeownersOwners(parseCodeowners(codeowners, 'CODEOWNERS'), () => FILES);
  return requirementOf(decide(set, prepared), prepared.place, set.config, owners);
}

const hold = (approval: string, id = 'h'): string =>
  `- { id: ${id}, effect: hold, match: { shell: { command: touch } }${approval === '' ? '' : `, approval: { ${approval} }`} }`;
const groupsOf = async (approval: string, command = 'touch x') =>
  (await requirement(hold(approval), shell(command))).groups.map(({ owners, count }) => [owners, count]);

describe('who approves', () => {
  test('the owners of the policy file, when the rule names nobody', async () => {
    expect(await groupsOf('')).toEqual([[['@acme/platform'], 1]]);
  });

  test('those named, in lower case, each once, in order', async () => {
    expect(await groupsOf('from: ["@Zoe", "@acme/DBA", "@zoe"], count: 2')).toEqual([
      [['@acme/dba', '@zoe'], 2],
    ]);
  });

  test('the principal', async () => {
    expect(await groupsOf('from: principal')).toEqual([[['principal'], 1]]);
  });

  test('the owners of paths: a group for each set of owners that differs', async () => {
    expect(await groupsOf('owners-of: "db/**"')).toEqual([
      [['@acme/dba'], 1],
      [['@acme/dba', '@acme/security'], 1],
    ]);
  });

  test('the owners of a path that is not there yet', async () => {
    expect(await groupsOf('owners-of: "db/new/**"')).toEqual([[['@acme/dba'], 1]]);
  });

  test('nobody for a path that is deliberately unowned', async () => {
    expect(await groupsOf('owners-of: "free/**"')).toEqual([[[], 1]]);
  });

  test('the owners of what is touched', async () => {
    expect(await groupsOf('owners-of: touched', 'touch db/users.sql src/app.ts')).toEqual([
      [['@acme/all'], 1],
      [['@acme/dba'], 1],
    ]);
  });

  test('nobody for a touched path that cannot be named', async () => {
    expect(await groupsOf('owners-of: touched', 'touch $X')).toEqual([[[], 1]]);
  });

  test('the owners of each brace of a path that is not there yet, not whoever owns the rest', async () => {
    expect(await groupsOf('owners-of: "{db,free}/new/**"')).toEqual([
      [[], 1],
      [['@acme/dba'], 1],
    ]);
  });

  test.each(['[d]b/new/**', '~/.ssh/**'])('nobody for %s, which no file has', async (glob) => {
    expect(await groupsOf(`owners-of: "${glob}"`)).toEqual([[[], 1]]);
  });

  test('the owners of the policy too when something outside is touched beside a file that others own', async () => {
    expect(await groupsOf('owners-of: touched', 'touch src/app.ts /etc/x')).toEqual([
      [['@acme/all'], 1],
      [['@acme/platform'], 1],
    ]);
  });

  test('nobody else whose name only looks the same in lower case', async () => {
    expect(await groupsOf('from: "@\u212aate"')).toEqual([[['@\u212aate'], 1]]);
  });

  test('the owners of the policy when nothing of the repository is touched', async () => {
    expect(await groupsOf('owners-of: touched', 'touch /tmp/x')).toEqual([[['@acme/platform'], 1]]);
  });

  test('nobody without CODEOWNERS', async () => {
    expect((await requirement(hold(''), shell('touch x'), undefined, '')).groups[0].owners).toEqual([]);
  });

  test('the owners of the config when its default holds', async () => {
    const { groups } = await requirement('[]', shell('touch x'), 'version: 1\ndefault: hold\n');
    expect(groups).toEqual([{ owners: ['@acme/platform'], count: 1, rule: 'default' }]);
  });
});

describe('several holds', () => {
  test('all groups, the shortest times', async () => {
    const rules = [
      hold('from: "@a", timeout: 2h, valid-for: 5m', 'one'),
      hold('from: "@b", timeout: 30m', 'two'),
    ].join('\n');
    const found = await requirement(rules, shell('touch x'));
    expect(found.groups.map(({ rule }) => rule)).toEqual(['one', 'two']);
    expect(found).toMatchObject({ timeout: 'PT30M', validFor: 'PT5M' });
  });

  test('defaults, and those of the config', async () => {
    expect(await requirement(hold(''), shell('touch x'))).toMatchObject({
      timeout: 'PT1H',
      validFor: 'PT15M',
    });
    const config =
      'version: 1\napproval: { timeout: 90m, valid-for: 2d, count: 3, presence: true, explicit: false }\n';
    const found = await requirement(hold(''), shell('touch x'), config);
    expect(found).toMatchObject({ timeout: 'PT1H30M', validFor: 'PT48H' });
    expect(found.groups[0]).toMatchObject({ count: 3, presence: true, explicit: false });
  });
});

describe('the digest', () => {
  test('is over the canonical groups and times', async () => {
    const { groups, timeout, validFor, digest } = await requirement(hold('from: "@a"'), shell('touch x'));
    expect({ groups, timeout, validFor }).toEqual({
      groups: [{ owners: ['@a'], count: 1, rule: 'h' }],
      timeout: 'PT1H',
      validFor: 'PT15M',
    });
    const canonical =
      '{"groups":[{"count":1,"owners":["@a"],"rule":"h"}],"timeout":"PT1H","validFor":"PT15M"}';
    expect(digest).toBe(`sha256:${createHash('sha256').update(canonical).digest('hex')}`);
  });

  test('does not change with the order of rules or the spelling of owners, but with everything else', async () => {
    const of = async (rules: string) => (await requirement(rules, shell('touch x'))).digest;
    const [a, b] = [hold('from: ["@A", "@b"]', 'one'), hold('count: 2', 'two')];
    const first = await of(`${a}\n${b}`);
    expect(await of(`${b}\n${a.replace('@A', '@a')}`)).toBe(first);
    const others = await Promise.all([
      of(a),
      of(`${a}\n${b.replace('2', '3')}`),
      of(`${a}\n${b.replace('count: 2', 'count: 2, timeout: 59m')}`),
      of(`${a.replace('@b', '@c')}\n${b}`),
    ]);
    expect(new Set([first, ...others]).size).toBe(5);
  });
});
