import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { setShort, setText } from '../../../src/cli/hold-view/agent-text.ts';
import { LINEAR } from '../../support/cpu.ts';
import { growth } from '../../support/hostile.ts';
import { columnsOf, plain, readBack } from './screen.ts';

const GUTTER = '  │ ';
const set = (text: string, width = 80) =>
  setText(text, { paint: plain, width, gutter: GUTTER, whole: 'whole: elsewhere' });

/** Texts made of what misleads, and of anything at all. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc
    .array(
      fc.constantFrom(
        ...['\\', 'n', 't', 'u', '{', '}', '0041', ' ', '\n', '\t', '\r', '\u001b[2J', '\u009b', '\u202e'],
        ...['\u200b', '\ufeff', '\u{e0041}', '\ud800', '\udc00', '\u0301', '\u05d0', '\u00a0', '\u3164'],
        ...['漢', 'а', '👍', '│ ', '  │ ', 'approved'],
      ),
      { maxLength: 200 },
    )
    .map((parts) => parts.join('')),
);

test('what is shown can be read back, holds nothing that acts, and fits the screen', () => {
  fc.assert(
    fc.property(hostile, fc.integer({ min: 24, max: 120 }), (text, width) => {
      const lines = set(text, width);
      expect(readBack(lines, GUTTER)).toBe(text);
      for (const line of lines) {
        expect(line).not.toMatch(/[\p{C}\p{Zl}\p{Zp}\u00a0\u3164\u05d0]/u);
        expect(line.startsWith(GUTTER) || line.startsWith('  ! ')).toBe(true);
        if (line.startsWith(GUTTER)) expect(columnsOf(line)).toBeLessThanOrEqual(width);
      }
    }),
    { numRuns: 1000 },
  );
});

test('two texts that differ do not look the same', () => {
  fc.assert(
    fc.property(hostile, hostile, (one, other) => {
      fc.pre(one !== other);
      expect(set(one).filter((line) => line.startsWith(GUTTER))).not.toEqual(
        set(other).filter((line) => line.startsWith(GUTTER)),
      );
    }),
  );
});

test('a line that goes on ends with no space, so that two words never look like one that was broken', () => {
  for (const length of [75, 76]) {
    const word = 'x'.repeat(length);
    expect(set(`${word} /old`)).toEqual([`${GUTTER}${word}`, `${GUTTER} /old`]);
  }
  fc.assert(
    fc.property(hostile, fc.integer({ min: 24, max: 120 }), (text, width) => {
      for (const line of set(text, width)) expect(line.slice(GUTTER.length)).not.toMatch(/[^ ] +$/);
    }),
  );
});

describe('spelling', () => {
  test.each([
    ['a plain line', 'rm -rf build', 'rm -rf build'],
    ['a regular expression', '^\\d+\\.\\w$', '^\\d+\\.\\w$'],
    ['a backslash that looks like an escape', 'C:\\new\\table', 'C:\\\\new\\\\table'],
    ['two backslashes', '\\\\', '\\\\\\'],
    ['a tab', 'a\tb', 'a\\tb'],
    ['an escape sequence', '\u001b[31mred', '\\u001b[31mred'],
    ['a change of direction', 'a\u202eb', 'a\\u202eb'],
    ['letters from right to left', 'a א', 'a \\u05d0'],
    ['nothing to see', 'a\u200bb\u3164\u2800\ufe0f', 'a\\u200bb\\u3164\\u2800\\ufe0f'],
    ['a space that is none', 'a\u00a0b', 'a\\u00a0b'],
    ['a space at the end', 'a ', 'a\\u0020'],
    ['a tag', '\u{e0041}', '\\u{e0041}'],
    ['half a surrogate pair', '\ud83d', '\\ud83d'],
    ['a mark on nothing', '\u0301a', '\\u0301a'],
    ['a mark on a letter', 'e\u0301', 'e\u0301'],
    ['too many marks', 'e\u0301\u0301\u0301', 'e\u0301\u0301\\u0301'],
  ])('%s', (_what, text, expected) => {
    expect(set(text)[0]).toBe(GUTTER + expected);
  });

  test('a line break is shown, and breaks the line', () => {
    expect(set('a\n\nb\n')).toEqual(['  │ a\\n', '  │ \\n', '  │ b\\n']);
  });

  test('a long line goes on in the next', () => {
    expect(set('x'.repeat(100), 44)).toEqual([
      GUTTER + 'x'.repeat(40),
      GUTTER + 'x'.repeat(40),
      GUTTER + 'x'.repeat(20),
    ]);
  });
});

describe('letters beyond ASCII are pointed out', () => {
  test.each([
    ['аpprove it', ['  ! not ASCII: аpprove (U+0430)']],
    ['naïve and naïve', ['  ! not ASCII: naïve (U+00EF)']],
    ['plain', []],
  ])('%s', (text, notes) => expect(set(text).slice(1)).toEqual(notes));

  test('some of them, when there are many', () => {
    const words = Array.from({ length: 9 }, (_, at) => `ä${at}`).join(' ');
    const notes = set(words).slice(1);
    expect(notes).toHaveLength(7);
    expect(notes.at(-1)).toBe('  ! not ASCII: 3 more words');
  });
});

describe('a text that is too long for the screen', () => {
  test.each([
    ['one long line', 'x'.repeat(1024 * 1024)],
    ['many line breaks', '\n'.repeat(5000)],
    ['many spaces', `${' '.repeat(100_000)}evil`],
    ['many wide letters', '漢'.repeat(100_000)],
  ])('%s: what is left out is told, with its size and digest', (_what, text) => {
    const lines = set(text);
    expect(lines.length).toBeLessThanOrEqual(240);
    const [first = '', second = '', third = ''] = lines.filter((line) => line.startsWith('  ! '));
    const [, left = '', of = ''] = /^ {2}! ([\d,]+) of ([\d,]+) bytes are left out here$/.exec(first) ?? [];
    const shown = readBack(lines, GUTTER);
    const bytes = Buffer.byteLength(text);
    expect(Number(of.replaceAll(',', ''))).toBe(bytes);
    expect(Number(left.replaceAll(',', ''))).toBe(bytes - Buffer.byteLength(shown));
    expect(second).toBe('  ! whole: elsewhere');
    expect(third).toMatch(/^ {2}! sha256:[0-9a-f]{64}$/);
    expect(text.startsWith(shown.slice(0, 100)) && text.endsWith(shown.slice(-100))).toBe(true);
  });

  test('the longest text that is recorded is shown whole', () => {
    expect(set('x'.repeat(8 * 1024)).some((line) => line.startsWith('  ! '))).toBe(false);
  });
});

test.each(['x', 'ä ', ' ', '\\', '\n', '\u0301', 'ä', 'a\u200b'])(
  'time grows with the size alone: %j',
  (unit) => {
    expect(growth(unit, (text) => set(text), 64)).toBeLessThan(LINEAR);
  },
);

describe('a cell', () => {
  test.each([
    ['short', 10, 'short'],
    ['0123456789', 10, '0123456789'],
    ['01234567890', 10, '012345678…'],
    ['漢字漢字', 8, '漢字漢字'],
    ['漢字漢字', 7, '漢字漢…'],
    ['a\nb', 10, 'a\\nb'],
    ['', 10, ''],
  ])('%j in %i columns', (text, width, expected) => expect(setShort(text, width)).toBe(expected));

  test('never takes more room, and never ends in half an escape', () => {
    fc.assert(
      fc.property(hostile, fc.integer({ min: 1, max: 40 }), (text, width) => {
        const cell = setShort(text, width);
        expect(columnsOf(cell)).toBeLessThanOrEqual(width);
        const read = readBack([cell.replace(/…$/, '')], '');
        expect(cell.endsWith('…') ? text.startsWith(read) || text === `${read}…` : text === read).toBe(true);
      }),
    );
  });
});
