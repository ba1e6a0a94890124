import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { bashCompletion } from '../../src/cli/completion/bash.ts';
import { fishCompletion } from '../../src/cli/completion/fish.ts';
import type { CompletionModel } from '../../src/cli/completion/model.ts';
import { zshCompletion } from '../../src/cli/completion/zsh.ts';
import { runCli } from '../support/cli.ts';

const json = { name: 'json', char: undefined, summary: 'print JSON', values: undefined };
const file = { name: 'action', char: 'a', summary: "the action's file [JSON]", values: [] };
const format = { name: 'format', char: undefined, summary: 'form', values: ['pretty', 'junit'] };
const MODEL: CompletionModel = {
  bin: 'agentgate',
  commands: [
    { words: ['check'], summary: 'decide', flags: [json, file], values: [] },
    { words: ['mcp', 'proxy'], summary: 'stand between', flags: [json], values: [] },
    { words: ['mcp', 'serve'], summary: 'serve', flags: [], values: [] },
    { words: ['test'], summary: 'test', flags: [json, format], values: [] },
    { words: ['hook'], summary: 'answer', flags: [], values: ['claude-code', 'codex'] },
  ],
};

async function complete(script: string, words: readonly string[]): Promise<string[]> {
  const quoted = words.map((word) => `'${word}'`).join(' ');
  const body = `${script}\nCOMP_WORDS=(${quoted}); COMP_CWORD=${words.length - 1}; _agentgate; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout } = await promisify(execFile)('bash', ['--norc', '-c', body], { cwd: import.meta.dirname });
  return stdout.split('\n').filter((line) => line !== '');
}

describe('bash completes', () => {
  const cases: [what: string, words: string[], expected: string[]][] = [
    ['commands', ['agentgate', ''], ['check', 'mcp', 'test', 'hook', 'help']],
    ['the start of a command', ['agentgate', 'ch'], ['check']],
    ['flags', ['agentgate', 'check', '--'], ['--json', '--action']],
    ["a flag's values", ['agentgate', 'test', '--format', ''], ['pretty', 'junit']],
    ["an argument's values", ['agentgate', 'hook', 'co'], ['codex']],
    ['commands below a topic', ['agentgate', 'mcp', ''], ['proxy', 'serve']],
    ['flags below a topic', ['agentgate', 'mcp', 'proxy', '--j'], ['--json']],
    ['after -C DIR', ['agentgate', '-C', 'dir', 'te'], ['test']],
    ['files where any will do', ['agentgate', 'check', '--action', 'completion'], ['completion.test.ts']],
    ['commands after help', ['agentgate', 'help', 'ch'], ['check']],
  ];
  test.each(cases)('%s', async (_what, words, expected) => {
    expect((await complete(bashCompletion(MODEL), words)).sort()).toEqual(expected.sort());
  });
});

describe('the command', () => {
  let script = '';
  beforeAll(async () => {
    script = (await runCli(['completion', 'bash'])).stdout;
  });

  test('prints a bash script that completes the installed commands', async () => {
    expect(await complete(script, ['agentgate', 'compl'])).toEqual(['completion']);
    expect(await complete(script, ['agentgate', 'completion', ''])).toEqual(['bash', 'zsh', 'fish']);
  });

  test.each(['bash', 'zsh', 'fish'])('--json carries the script of %s', async (shell) => {
    const { code, stdout } = await runCli(['completion', shell, '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ schema: 'agentgate/completion/v1', shell });
  });
});

describe('scripts of other shells', () => {
  test('zsh escapes what its specifications would read', () => {
    const script = zshCompletion(MODEL);
    expect(script).toContain(`'(-a --action)'{-a,--action}'[the action'\\''s file \\[JSON\\]]: :_files'`);
    expect(script).toContain(`'--format[form]: :(pretty junit)'`);
  });

  test('fish offers values, and files where any will do', () => {
    const script = fishCompletion(MODEL);
    expect(script).toContain(`-l format -x -a 'pretty junit'`);
    expect(script).toContain(`-l action -s a -r`);
    expect(script).toContain(
      `'__fish_seen_subcommand_from mcp; and __fish_seen_subcommand_from proxy' -l json`,
    );
  });
});
