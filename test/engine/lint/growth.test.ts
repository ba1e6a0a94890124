import { describe, expect, test } from 'vitest';
import { lint } from '../../../src/engine/lint/lint.ts';
import { cpuTime } from '../../support/cpu.ts';
import { inputOf } from '../../support/lint-fixture.ts';

const EFFECTS = ['allow', 'deny', 'hold'];
const policy = (count: number, match: (index: number) => string): string =>
  `version: 1\nrules:\n${Array.from(
    { length: count },
    (_, index) => `  - { id: r${index}, effect: ${EFFECTS[index % 3]}, match: ${match(index)} }\n`,
  ).join('')}`;

async function costOf(text: string): Promise<{ cost: number; told: ReadonlySet<string> }> {
  const input = inputOf(text);
  const before = cpuTime();
  const told = new Set((await lint(input)).map(({ rule }) => rule));
  return { cost: cpuTime() - before, told };
}

/** Rules that no bucket tells apart, so that each would be compared with each. */
const ALIKE: readonly [name: string, match: (index: number) => string][] = [
  ['numbers of one argument', (n) => `{ tool: mcp.a.b, args: { x: { gt: ${n} } } }`],
  ['tools that differ in the middle', (n) => `{ tool: "mcp.*.x${n}", args: { a: 1 } }`],
  [
    'expressions of many states',
    (n) => `{ tool: mcp.a.b, args: { x: { regex: "(a|b)*a(a|b){${8 + (n % 12)}}c${n}" } } }`,
  ],
];

describe('many rules about the same tools', () => {
  test.each(ALIKE)(
    '%s: four times as many cost no more than about four times as much',
    async (_, match) => {
      await costOf(policy(100, match));
      const few = await costOf(policy(500, match));
      const many = await costOf(policy(2000, match));
      expect(many.told).toContain('not-analysed');
      expect(many.cost).toBeLessThan(8 * Math.max(few.cost, 500));
      expect(many.cost).toBeLessThan(15_000);
    },
    120_000,
  );

  test('a hundred rules about one tool are compared each with each', async () => {
    const rules = policy(99, (n) => `{ shell: { command: c${n} }, environment: e${n} }`);
    const shadowed = `${rules}  - { id: all, effect: deny, match: { tool: "**" } }\n`;
    const { told } = await costOf(shadowed);
    expect(told).toContain('shadowed-rule');
    expect(told).not.toContain('not-analysed');
  });

  test('what is said of what is not there is not said when not all was looked at', async () => {
    const allows = (count: number): string =>
      policy(count, (n) => `{ tool: mcp.a.b, args: { x: { gt: ${n} } } }`).replaceAll(/deny|hold/g, 'allow');
    const file = (count: number): string =>
      allows(count).replace(
        'rules:\n',
        'rules:\n  - { id: whole, effect: allow, match: { tool: mcp.a.b } }\n',
      );
    expect((await costOf(file(10))).told).toContain('always-allowed');
    const deny = '  - { id: never, effect: deny, match: { tool: mcp.a.b, args: { y: 1 } } }\n';
    const { told } = await costOf(file(2000) + deny);
    expect(told).toContain('not-analysed');
    expect(told).not.toContain('always-allowed');
  });
});
