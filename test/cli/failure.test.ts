import { describe, expect, test } from 'vitest';
import { EXIT, exitCodeOf, Stop } from '../../src/cli/exit.ts';
import { describeFailure, failureDocument, failureOf } from '../../src/cli/failure.ts';
import { InputError } from '../../src/engine/problem.ts';
import { isErrorDocument } from '../../src/engine/schema/generated/validators.js';

const located = new InputError('unknown field "efect"', {
  file: 'db.yaml',
  position: { line: 3, column: 5 },
});

describe('what a thrown value becomes', () => {
  const cases: [what: string, thrown: unknown, code: number, text: RegExp][] = [
    ['bad input, with its place', located, EXIT.usage, /^db\.yaml:3:5: unknown field "efect"$/],
    ['bad input of no file', new InputError('too deep'), EXIT.usage, /^too deep$/],
    [
      'a stop without policies',
      new Stop('no-policy', 'no policies here'),
      EXIT.noPolicy,
      /^no policies here$/,
    ],
    ['a defect', new TypeError('x is undefined'), EXIT.internal, /unexpected: x is undefined/],
    ['a thrown string', 'oops', EXIT.internal, /unexpected: oops/],
    [
      'what an agent wrote, spelled out',
      new InputError('unknown field "\u001b[2J\u202e"\nallowed'),
      EXIT.usage,
      /^unknown field "\\u001b\[2J\\u202e"\\nallowed$/,
    ],
    ['nothing at all', undefined, EXIT.internal, /unexpected/],
  ];
  test.each(cases)('%s', (_what, thrown, code, text) => {
    const failure = failureOf(thrown, undefined);
    expect(exitCodeOf(failure.kind)).toBe(code);
    expect(describeFailure(failure)).toMatch(text);
    expect(
      isErrorDocument(JSON.parse(JSON.stringify(failureDocument(failure, exitCodeOf(failure.kind))))),
    ).toBe(true);
  });

  test('no failure exits with a code that says allowed, held or denied', () => {
    for (const kind of ['usage', 'input', 'no-policy', 'internal'] as const) {
      expect([EXIT.ok, EXIT.held, EXIT.denied]).not.toContain(exitCodeOf(kind));
    }
  });
});
