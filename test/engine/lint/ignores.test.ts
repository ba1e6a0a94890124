import { describe, expect, test } from 'vitest';
import { lint } from '../../../src/engine/lint/lint.ts';
import { inputOf } from '../../support/lint-fixture.ts';

const ids = async (text: string): Promise<string[]> => (await lint(inputOf(text))).map(({ rule }) => rule);

const policy = (before: string, after = ''): string => `version: 1
rules:
  - id: harmless
    effect: allow
${before}    match: { shell: { command: [echo, yes] } }${after}
`;
const config = (ignore: string): string => `# --- repository ---\n# --- .agentgate/config.yaml ---
version: 1
lint:
  ignore: [${ignore}]
`;

describe('an ignore comment', () => {
  test.each<[name: string, text: string, expected: string[]]>([
    ['hides a problem of its own line', policy('', ' # agentgate-ignore[ambiguous-word]: fine'), []],
    ['hides a problem of the next line', policy('    # agentgate-ignore[ambiguous-word]: fine\n'), []],
    [
      'is about the next line that says something',
      policy('    # agentgate-ignore[ambiguous-word]: fine\n\n    # more\n'),
      [],
    ],
    [
      'names several rules',
      policy('    # agentgate-ignore[ambiguous-word, no-timeout]: fine\n'),
      ['unused-ignore'],
    ],
    [
      'hides nothing without a reason',
      policy('    # agentgate-ignore[ambiguous-word]\n'),
      ['ignore-without-reason', 'ambiguous-word'],
    ],
    [
      'hides nothing with an empty reason',
      policy('    # agentgate-ignore[ambiguous-word]:  \n'),
      ['ignore-without-reason', 'ambiguous-word'],
    ],
    [
      'hides nothing without a rule',
      policy('    # agentgate-ignore: fine\n'),
      ['ignore-without-reason', 'ambiguous-word'],
    ],
    [
      'hides no other rule',
      policy('    # agentgate-ignore[duplicate-id]: fine\n'),
      ['unused-ignore', 'ambiguous-word'],
    ],
    [
      'is no comment within a text',
      policy('    reason: "# agentgate-ignore[ambiguous-word]: fine"\n'),
      ['ambiguous-word'],
    ],
    [
      'hides no error that makes ignores',
      policy('    # agentgate-ignore[unused-ignore]: fine\n'),
      ['forbidden-ignore', 'ambiguous-word'],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await ids(text)).toEqual(expected);
  });

  test('in CODEOWNERS is about its line or the next', async () => {
    const owners = (line: string): string => `# --- .github/CODEOWNERS ---\n* @a/b\n${line}\n`;
    expect(await ids(owners('/x dave'))).toEqual(['codeowners-invalid-line']);
    expect(await ids(owners('# agentgate-ignore[codeowners-invalid-line]: soon\n/x dave'))).toEqual([]);
  });
});

describe('an ignore of the config', () => {
  test('hides problems of the files that it names', async () => {
    const here = '{ rule: ambiguous-word, files: [".agentgate/policies/**"], reason: fine }';
    const elsewhere = '{ rule: ambiguous-word, files: [".agentgate/tests/**"], reason: fine }';
    expect(await ids(policy('') + config(here))).toEqual([]);
    expect(await ids(policy('') + config(elsewhere))).toEqual(['unused-ignore', 'ambiguous-word']);
  });
});
