import { hasPartKey } from '../../match/part.ts';
import type { LintContext } from '../context.ts';
import { matchersOf, type PlacedMatcher } from '../matchers.ts';
import type { PlacedRule } from '../placed-rule.ts';
import type { Found, LintRule } from '../rule.ts';

/** Arguments whose meaning agentgate reads itself, and the key that sees it. */
const FACTS: Readonly<Record<string, string>> = {
  command: 'shell',
  cmd: 'shell',
  sql: 'sql',
  query: 'sql',
  statement: 'sql',
  url: 'http',
};

/** Other spellings of a text that mean the same there. */
const SPELLINGS: Readonly<Record<string, readonly ((text: string) => string)[]>> = {
  shell: [(text) => text.replace(/ /, '  '), (text) => text.replace(/([A-Za-z])([A-Za-z])/, "$1''$2")],
  sql: [
    (text) => text.replace(/\s+/, '/**/'),
    (text) => text.replace(/\s/, '\n'),
    (text) => (text === text.toLowerCase() ? text.toUpperCase() : text.toLowerCase()),
  ],
  http: [
    (text) => text.replace(/^(\w+):/, (scheme) => scheme.toUpperCase()),
    (text) => text.replace(/([a-z])(?=[a-z]*\.)/, (letter) => letter.toUpperCase()),
  ],
};

export const rule: LintRule = {
  id: 'deny-by-regex',
  group: 'breadth',
  severity: 'warning',
  summary:
    'a deny or hold on the text of a command, statement or URL, with another spelling that slips past it',
  explanation:
    'Case, white space, quotes and comments change the text and not what it does. The keys `shell`, `sql` and `http` see what it does. Only reported with a spelling that really slips past, and not where the rule also looks at facts.',
  bad: `version: 1
rules:
  - id: no-drops
    effect: deny
    match: { tool: mcp.db.query, args: { sql: { regex: "DROP TABLE" } } }
`,
  good: `version: 1
rules:
  - id: no-drops
    effect: deny
    match: { tool: mcp.db.query, sql: { effect: drop } }
`,
  *check(context) {
    for (const placed of context.rules) {
      const { rule: own, compiled } = placed;
      const matchers = matchersOf(own, 'match');
      if (own.effect === 'allow' || compiled === undefined) continue;
      if (matchers.some(({ matcher }) => hasPartKey(matcher))) continue;
      for (const matcher of matchers) yield* bypassesOf(context, placed, matcher);
    }
  },
};

function* bypassesOf(
  { reach, engines }: LintContext,
  { at }: PlacedRule,
  { matcher, path }: PlacedMatcher,
): Iterable<Found> {
  for (const [name, value] of Object.entries(matcher.args ?? {})) {
    const key = FACTS[name];
    if (key === undefined || typeof value !== 'object' || value === null || Array.isArray(value)) continue;
    const { regex } = value;
    const sample = regex === undefined ? undefined : reach.values.sample(value);
    if (regex === undefined || sample === undefined) continue;
    const test = engines.regex(regex);
    const bypass = (SPELLINGS[key] ?? [])
      .map((spell) => spell(sample))
      .find((text) => text !== sample && !test(text));
    if (bypass === undefined) continue;
    yield {
      place: at(...path, 'args', name, 'regex'),
      message: `${JSON.stringify(regex)} stops ${JSON.stringify(sample)} but not ${JSON.stringify(bypass)}, which does the same`,
      help: `look at what it does, with the key "${key}"`,
    };
  }
}
