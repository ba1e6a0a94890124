import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../../src/engine/facts/shell/commands/index.ts';
import { describeCommands } from '../../../../src/engine/facts/shell/describe.ts';
import { isValueKind } from '../../../../src/engine/facts/shell/operands.ts';
import { optionTable } from '../../../../src/engine/facts/shell/options.ts';
import type { CommandSpec } from '../../../../src/engine/facts/shell/spec.ts';

function all(name: string, spec: CommandSpec): [string, CommandSpec][] {
  return [
    [name, spec],
    ...Object.entries(spec.sub ?? {}).flatMap(([sub, inner]) => all(`${name} ${sub}`, inner)),
  ];
}

const SPECS = Object.entries(COMMANDS).flatMap(([name, spec]) => all(name, spec));

describe('the table of commands', () => {
  it('knows what coding agents use', () => {
    expect(Object.keys(COMMANDS).length).toBeGreaterThan(300);
  });

  it.each(SPECS)('%s: the options are spelled and valued as the notation says', (_name, spec) => {
    for (const [spelling, { kind }] of optionTable(spec.options ?? '').bySpelling) {
      expect(spelling).toMatch(/^-{1,2}[^\s=[\],]*$|^-E$/);
      expect(isValueKind(kind), `${spelling}=${kind}`).toBe(true);
    }
  });

  it.each(SPECS)('%s: flags that its entry names are among its options', (_name, spec) => {
    const canonical = new Set(
      [...optionTable(spec.options ?? '').bySpelling.values()].map((option) => option.canonical),
    );
    const named = [...(spec.recursive ?? []), ...Object.keys(spec.when ?? {}), ...(spec.unless ?? [])];
    for (const flag of named) expect(canonical).toContain(flag);
  });

  it('describes every command, one row each', () => {
    const text = describeCommands();
    for (const [name] of SPECS) expect(text).toContain(`| \`${name}\` |`);
  });
});
