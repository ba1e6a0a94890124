// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the lines are shell, not templates
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cpuTime, growthOf, LINEAR } from '../../../support/cpu.ts';
import { place, shell, show } from './show.ts';

const WORDS = [
  'rm',
  '-rf',
  '/',
  'cd',
  'x',
  '&&',
  '||',
  ';',
  '|',
  '(',
  ')',
  '{',
  '}',
  '$(',
  '`',
  '"',
  "'",
  '\\',
  '$x',
  '${x:-',
  '<<E',
  '\n',
  '>',
  'if',
  'then',
  'fi',
  'for',
  'in',
  'do',
  'done',
  'case',
  'esac',
  'sudo',
  'sh',
  '-c',
  'eval',
  '*',
  '~',
  'git',
  'find',
  '-exec',
  '{}',
  'f()',
  '[[',
  ']]',
  '$((',
  '))',
  ' ',
];
const line = fc.oneof(
  fc.string({ maxLength: 60 }),
  fc.string({ maxLength: 60, unit: 'binary' }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 25 }).map((words) => words.join(' ')),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 25 }).map((words) => words.join('')),
);

describe('whatever the line', () => {
  it('there is a part, and nothing is thrown', () => {
    fc.assert(
      fc.property(line, (text) => {
        expect(shell.readLine(text, place).length).toBeGreaterThan(0);
      }),
      { numRuns: 1_000 },
    );
  });

  it('words are read without throwing, too', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...WORDS), fc.string())), (words) => {
        expect(shell.readWords(words, place).length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });

  it('another command after it takes no part away', () => {
    fc.assert(
      // After a backslash the next line would be part of this one.
      fc.property(
        line.filter((text) => !text.endsWith('\\')),
        (text) => {
          const before = show(text);
          const after = show(`${text}\n:; ls x`);
          const unknown = after.some((part) => part.startsWith('?'));
          // A line that cannot be read may become one that can.
          const known = before.filter((part) => !part.startsWith('?'));
          for (const part of known) expect(unknown || after.includes(part), `${text}: ${part}`).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
});

const HOSTILE: Record<string, (size: number) => string> = {
  'many commands': (size) => 'a;'.repeat(size / 2),
  'many removals': (size) => 'rm x;'.repeat(size / 5),
  'nested substitutions': (size) => '$('.repeat(size / 2),
  'closed nested substitutions': (size) =>
    `${'$(a '.repeat(20)}${'b '.repeat(size / 2 - 60)}${')'.repeat(20)}`,
  pipes: (size) => `a${'|a'.repeat(size / 2 - 1)}`,
  'a long word': (size) => 'a'.repeat(size),
  'many words': (size) => `rm${' a'.repeat(size / 2 - 1)}`,
  'many flags': (size) => `x${' -a'.repeat(size / 3 - 1)}`,
  'many flags and words': (size) => `npm run x${' -x a'.repeat(size / 5 - 2)}`,
  'many options of a runner': (size) => `npx${' --x'.repeat(size / 4 - 1)}`,
  'many places outside': (size) => `pytest${' --y=/etc/a'.repeat(size / 11 - 1)}`,
  'many wildcards': (size) => `prettier --write${" '!(*'".repeat(size / 6 - 3)}`,
  quotes: (size) => `echo ${`"a"'b'`.repeat(size / 6 - 1)}`,
  braces: (size) => '{a,b}'.repeat(size / 5),
  'words with braces': (size) => 'x{a,b} '.repeat(size / 7),
  'open parentheses': (size) => '('.repeat(size),
  backticks: (size) => '`'.repeat(size),
  'double quotes and substitutions': (size) => '"$('.repeat(size / 3),
  parameters: (size) => '${a:-'.repeat(size / 5),
  arithmetic: (size) => '$(('.repeat(size / 3),
  'here-documents': (size) => '<<a '.repeat(size / 4),
  'a changing directory': (size) => 'cd a;'.repeat(size / 5),
  loops: (size) => `${'for i in a b c d; do '.repeat(12)}ls;${'done;'.repeat(12)}${' '.repeat(size)}`,
  functions: (size) => `f() { f; f; g; }; g() { f; f; };${'f;'.repeat(size / 2 - 20)}`,
  redirections: (size) => `{ ${'a;'.repeat(size / 8)} } ${'>b '.repeat(size / 4 / 3)}`,
  assignments: (size) => 'a=b;'.repeat(size / 4),
  conditions: (size) => `a${'&&a'.repeat(size / 3 - 1)}`,
  'sed scripts': (size) => `sed '${'/a'.repeat(size / 2 - 10)}' x`,
};

describe('time', () => {
  const time = (text: string): number => {
    const start = cpuTime();
    shell.readLine(text, place);
    return cpuTime() - start;
  };
  for (const [name, make] of Object.entries(HOSTILE)) {
    it(`does not grow faster than the line: ${name}`, () => {
      // Longer lines are unknown without being read, so the longest that is read is measured, too.
      const most = make(131_071).slice(0, 131_071);
      expect(time(most)).toBeLessThan(2_000);
      const [quarter, whole] = [make(2 ** 18), make(2 ** 20)];
      const growth = growthOf(
        () => shell.readLine(quarter, place),
        () => shell.readLine(whole, place),
      );
      expect(growth).toBeLessThan(LINEAR);
    });
  }
});
