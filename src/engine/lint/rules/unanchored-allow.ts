import { matchersOf } from '../matchers.ts';
import type { PlacedRule } from '../placed-rule.ts';
import type { Found, LintRule } from '../rule.ts';

export const rule: LintRule = {
  id: 'unanchored-allow',
  group: 'breadth',
  severity: 'warning',
  security: true,
  summary: 'an allow with a regular expression that is not anchored at both ends',
  explanation:
    'Regular expressions are found anywhere in a text: `main` also allows `not-main`, and `^SELECT` also `SELECT 1; DROP TABLE users`. In an allow both ends must be said. Patterns in JSON Schemas count too.',
  bad: `version: 1
rules:
  - id: releases
    effect: allow
    match: { tool: mcp.git.push, args: { branch: { regex: "release/[0-9]+" } } }
`,
  good: `version: 1
rules:
  - id: releases
    effect: allow
    match: { tool: mcp.git.push, args: { branch: { regex: "^release/[0-9]+$" } } }
`,
  *check({ rules }) {
    for (const placed of rules.filter(({ rule: own }) => own.effect === 'allow')) yield* unanchoredIn(placed);
  },
};

function* unanchoredIn({ rule: own, at }: PlacedRule): Iterable<Found> {
  for (const { matcher, path } of matchersOf(own, 'match')) {
    for (const [name, value] of Object.entries(matcher.args ?? {})) {
      for (const { source, path: below } of expressionsIn(value)) {
        if (isAnchored(source)) continue;
        yield {
          place: at(...path, 'args', name, ...below),
          message: `${JSON.stringify(source)} is found anywhere in ${JSON.stringify(name)}, so more is allowed than it says`,
          help: `anchor both ends: ${JSON.stringify(`^(?:${source.replace(/^\^|\$$/g, '')})$`)}`,
        };
      }
    }
  }
}

type Path = readonly (string | number)[];

/** The expressions of a value matcher and of the schema in it; what `not` turns around is no allow. */
function expressionsIn(value: unknown, path: Path = []): { source: string; path: Path }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key === 'not') return [];
    if ((key === 'regex' || key === 'pattern') && typeof inner === 'string')
      return [{ source: inner, path: [...path, key] }];
    return expressionsIn(inner, [...path, Array.isArray(value) ? Number(key) : key]);
  });
}

function isAnchored(source: string): boolean {
  const bare = source.replace(/^\(\?[a-zA-Z]+\)/, '');
  return alternatives(bare).every((one) => {
    const inner = /^\((?:\?:)?(.*)\)$/s.exec(one)?.[1];
    if (/^(?:\^|\\A)/.test(one) && /(?:(?:^|[^\\])(?:\\\\)*\$|\\z)$/.test(one)) return true;
    return inner !== undefined && alternatives(inner).length > 1 && isAnchored(inner);
  });
}

/** The alternatives of an expression outside its groups and classes. */
function alternatives(source: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < source.length; at++) {
    const character = source.charAt(at);
    if (character === '\\') at++;
    else if (character === '[') at = endOfClass(source, at);
    else if (character === '(') depth++;
    else if (character === ')') depth--;
    else if (character === '|' && depth === 0) {
      found.push(source.slice(start, at));
      start = at + 1;
    }
  }
  return [...found, source.slice(start)];
}

function endOfClass(source: string, open: number): number {
  let at = open + (source.charAt(open + 1) === '^' ? 2 : 1);
  for (let first = true; at < source.length; at++, first = false) {
    const character = source.charAt(at);
    if (character === '\\') at++;
    else if (character === ']' && !first) return at;
  }
  return at;
}
