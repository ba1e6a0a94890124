import { breaches, type PlacedBreach } from '../breaches.ts';
import type { Fix, LintRule } from '../rule.ts';

export const rule: LintRule = {
  id: 'wrong-type',
  group: 'shape',
  severity: 'error',
  summary: 'a value of the wrong type, such as an unquoted true among commands',
  explanation:
    'YAML reads `true` as a boolean and `22` as a number: where a text is wanted, `shell: {command: true}` is not the program `true`. `--fix` puts quotes around what was meant as a text.',
  bad: `version: 1
rules:
  - id: harmless
    effect: allow
    match: { shell: { command: [echo, true] } }
`,
  good: `version: 1
rules:
  - id: harmless
    effect: allow
    match: { shell: { command: [echo, "true"] } }
`,
  fixable: true,
  *check(context) {
    for (const breach of breaches(context, 'type')) {
      const fix = quoting(breach);
      const help = fix === undefined ? 'write a value of that type' : `quote it: ${fix.text}`;
      yield { place: breach.place, message: breach.message, help, ...(fix && { fix }) };
    }
  },
};

/** Only where a text alone is wanted is it clear what was meant. */
function quoting({ document, path, message }: PlacedBreach): Fix | undefined {
  if (!/ must be a string, not (?:true|false|null|-?[0-9])/.test(message)) return undefined;
  const [start, end] = document.yaml?.rangeOf(path) ?? [0, 0];
  const { path: file, text } = document.file;
  const written = text.slice(start, end);
  return /^[A-Za-z0-9.+-]+$/.test(written) ? { file, start, end, text: `"${written}"` } : undefined;
}
