import { standOf } from '../../match/part.ts';
import type { Matcher } from '../../schema/generated/types.ts';
import type { Path } from '../document.ts';
import { matchersOf } from '../matchers.ts';
import type { LintRule } from '../rule.ts';

export const rule: LintRule = {
  id: 'quoted-name',
  group: 'values',
  severity: 'hint',
  summary: 'a table or function in capitals, where only the quoted name is meant by it',
  explanation:
    'PostgreSQL reads `Users` and `USERS` as `users`; capitals stay only between double quotes. The match of an allow and the `unless` of a deny or hold therefore never reach the unquoted name. The match of a deny or hold, and the `unless` of an allow, take capitals for any case.',
  bad: `version: 1
rules:
  - id: reads
    effect: allow
    match: { tool: mcp.db.query, sql: { effect: read, table: Users } }
`,
  good: `version: 1
rules:
  - id: reads
    effect: allow
    match: { tool: mcp.db.query, sql: { effect: read, table: users } }
`,
  *check({ rules }) {
    for (const { rule: own, at } of rules) {
      for (const { matcher, side, path } of matchersOf(own)) {
        if (standOf(own.effect, side).mode === 'trigger') continue;
        for (const { name, path: below } of namesOf(matcher)) {
          if (name === name.toLowerCase()) continue;
          yield {
            place: at(...path, ...below),
            message: `${JSON.stringify(name)} is here only the name in double quotes: without them PostgreSQL reads it as ${JSON.stringify(name.toLowerCase())}`,
            help: 'write it in lower case, unless the quoted name is meant',
          };
        }
      }
    }
  },
};

function namesOf({ sql }: Matcher): { name: string; path: Path }[] {
  return (['table', 'function'] as const).flatMap((key) => {
    const value = sql?.[key];
    const names = [value ?? []].flat();
    return names.map((name, at) => ({ name, path: ['sql', key, ...(Array.isArray(value) ? [at] : [])] }));
  });
}
