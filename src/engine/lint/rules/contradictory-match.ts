import { parsePath } from '../../json/path.ts';
import type { Matcher } from '../../schema/generated/types.ts';
import { matchersOf } from '../matchers.ts';
import type { LintRule } from '../rule.ts';

export const rule: LintRule = {
  id: 'contradictory-match',
  group: 'reach',
  severity: 'error',
  summary: 'conditions that no action can meet at once',
  explanation:
    'A range without numbers, a regular expression that matches no text, an argument that should be a text and have fields, one argument under two spellings with different values.',
  bad: `version: 1
rules:
  - id: large-payments
    effect: deny
    match: { tool: mcp.pay.send, args: { amount: { gt: 1000, lt: 100 } } }
`,
  good: `version: 1
rules:
  - id: large-payments
    effect: deny
    match: { tool: mcp.pay.send, args: { amount: { gt: 100, lt: 1000 } } }
`,
  *check({ rules, reach: { values } }) {
    for (const { rule: own, keyAt, compiled } of rules) {
      if (compiled === undefined) continue;
      for (const { matcher, path } of matchersOf(own)) {
        for (const [name, value] of Object.entries(matcher.args ?? {})) {
          if (values.isEmpty(value)) {
            yield {
              place: keyAt(...path, 'args', name),
              message: `no value of ${JSON.stringify(name)} can meet this condition, so it never matches`,
              help: 'correct the limits or the expression',
            };
          }
        }
        const [field, parent] = childOfScalar(matcher) ?? [];
        if (field === undefined) continue;
        yield {
          place: keyAt(...path, 'args', field),
          message: `${JSON.stringify(field)} is a field of ${JSON.stringify(parent)}, which must be a plain value here: both at once never match`,
          help: 'remove one of them',
        };
      }
    }
  },
};

/** An argument that must be there below one that must be a plain value. */
function childOfScalar({ args }: Matcher): [field: string, parent: string] | undefined {
  const entries = Object.entries(args ?? {}).map(([name, value]) => ({ name, value, path: parsePath(name) }));
  const plain = entries.filter(
    ({ value }) => typeof value !== 'object' || value === null || Array.isArray(value),
  );
  for (const { name, value, path } of entries) {
    if (typeof value === 'object' && value !== null && ('exists' in value || 'not' in value)) continue;
    const parent = plain.find(
      (other) =>
        other.path.length < path.length && other.path.every((segment, index) => segment === path[index]),
    );
    if (parent !== undefined) return [name, parent.name];
  }
  return undefined;
}
