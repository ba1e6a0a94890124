import { matchersOf } from '../matchers.ts';
import type { LintRule } from '../rule.ts';

/** Texts that have nothing in common. */
const PROBES = ['', 'a', ' ', '0', '\u00e4', 'Zz', '/', '-x y', '\n'];

export const rule: LintRule = {
  id: 'regex-matches-everything',
  group: 'values',
  severity: 'warning',
  summary: 'a regular expression that matches the empty text, and so every text',
  explanation:
    'Regular expressions are found anywhere in a text. One that the empty text matches, like `a*` or `foo|`, is found everywhere, and its condition says nothing; `{exists: true}` says that an argument is there. Anchored at both ends, as in `^(a|b)?$`, an expression may match the empty text.',
  bad: `version: 1
rules:
  - id: no-tags
    effect: deny
    match: { tool: mcp.git.push, args: { tag: { regex: "v[0-9]*|" } } }
`,
  good: `version: 1
rules:
  - id: no-tags
    effect: deny
    match: { tool: mcp.git.push, args: { tag: { regex: "v[0-9]*" } } }
`,
  *check({ rules, engines }) {
    for (const { rule: own, at, compiled } of rules) {
      if (compiled === undefined) continue;
      for (const { matcher, path } of matchersOf(own)) {
        for (const [name, value] of Object.entries(matcher.args ?? {})) {
          if (
            typeof value !== 'object' ||
            value === null ||
            Array.isArray(value) ||
            value.regex === undefined
          )
            continue;
          const { regex } = value;
          const test = engines.regex(regex);
          if (!PROBES.every(test)) continue;
          yield {
            place: at(...path, 'args', name, 'regex'),
            message: `${JSON.stringify(regex)} is found in every text, so this condition says nothing`,
            help: 'write what the text must have, or {exists: true}',
          };
        }
      }
    }
  },
};
