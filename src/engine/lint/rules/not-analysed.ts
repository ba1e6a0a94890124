import type { LintRule } from '../rule.ts';

export const rule: LintRule = {
  id: 'not-analysed',
  group: 'reach',
  severity: 'hint',
  summary: 'rules or expressions that were not compared with others',
  explanation:
    'Comparing has limits: word boundaries and Unicode classes in regular expressions, automata of thousands of states, more pairs of rules on one tool than can be looked at. What was left out is said, so that silence means that nothing was found.',
  bad: `version: 1
rules:
  - id: releases
    effect: allow
    match: { tool: mcp.git.push, args: { branch: { regex: "^\\\\brelease$" } } }
  - id: unfinished
    effect: deny
    match: { tool: mcp.git.push, args: { branch: { regex: "wip$" } } }
`,
  good: `version: 1
rules:
  - id: releases
    effect: allow
    match: { tool: mcp.git.push, args: { branch: { regex: "^release$" } } }
  - id: unfinished
    effect: deny
    match: { tool: mcp.git.push, args: { branch: { regex: "wip$" } } }
`,
  last: true,
  *check({ reach, rules }) {
    // Only expressions that had to be compared: all rules before this one have done so.
    const [first] = rules;
    if (first === undefined) return;
    const left = reach.notAnalysed();
    if (left.length === 0) return;
    yield {
      place: first.at(),
      message: `not analysed: ${left.join('; ')}`,
      help: 'shadowing and overlap of these are for you to check',
    };
  },
};
