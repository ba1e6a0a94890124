import { writtenScalars } from '../../yaml/written.ts';
import type { LintDocument } from '../document.ts';
import type { Found, LintRule } from '../rule.ts';

/** Characters that show nothing, or change the order in which others are shown. */
const HIDDEN = new RegExp(
  [
    '\\u{ad}',
    '\\u{34f}',
    '[\\u{61c}\\u{115f}\\u{1160}\\u{17b4}\\u{17b5}\\u{180e}]',
    '[\\u{200b}-\\u{200f}\\u{2028}-\\u{202e}\\u{2060}-\\u{206f}\\u{3164}]',
    '[\\u{fe00}-\\u{fe0f}]',
    '[\\u{feff}\\u{ffa0}\\u{e0000}-\\u{e0fff}]',
  ].join('|'),
  'gu',
);
/** A word of Latin letters in which one from another alphabet looks like one of them. */
const MIXED =
  /[\p{L}\p{N}_-]*(?:\p{Script=Latin}[\p{N}_-]*[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}][\p{N}_-]*\p{Script=Latin})[\p{L}\p{N}_-]*/u;

export const rule: LintRule = {
  id: 'hidden-character',
  group: 'shape',
  severity: 'error',
  security: true,
  summary: 'invisible or direction-changing characters, and letters that look like others',
  explanation:
    'A reviewer must see what the policy says. Bidirectional marks show text in another order than it is read; a Cyrillic "а" in "bаsh" makes a rule that never matches.',
  bad: `version: 1
rules:
  - id: no-bash
    effect: deny
    match: { shell: { command: "b\u0430sh" } }
`,
  good: `version: 1
rules:
  - id: no-bash
    effect: deny
    match: { shell: { command: "bash" } }
`,
  *check({ documents }) {
    for (const document of documents) {
      yield* hiddenIn(document);
      yield* mixedIn(document);
    }
  },
};

function* hiddenIn({ file, lines }: LintDocument): Iterable<Found> {
  for (const { index, 0: character } of file.text.matchAll(HIDDEN)) {
    const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
    yield {
      place: lines.place(index, index + character.length),
      message: `the character U+${code} cannot be seen, so that the text is not what it looks like`,
      help: 'remove it',
    };
  }
}

function* mixedIn({ lines, yaml }: LintDocument): Iterable<Found> {
  for (const { text, range } of writtenScalars(yaml?.root)) {
    const word = /[^\u0000-\u007f]/.test(text) ? mixedWord(text) : undefined;
    if (word === undefined) continue;
    yield {
      place: lines.place(...range),
      message: `${JSON.stringify(word)} mixes letters of several alphabets that look alike, and matches no ordinary spelling`,
      help: 'write it in one alphabet',
    };
  }
}

/** The check is per word, so that its cost stays linear. */
function mixedWord(text: string): string | undefined {
  return text.split(/[^\p{L}\p{N}_-]+/u).find((word) => word.length <= 256 && MIXED.test(word));
}
