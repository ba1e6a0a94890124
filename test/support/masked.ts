import fc from 'fast-check';
import type { Action, Effect } from '../../src/engine/schema/generated/types.ts';

/** What the detectors know for a secret. */
export const SECRET = `ghp_${'Ab3dE6gH9jK2mN5pQ8sT1vW4xY7zA0bC3dE6'}`;
/** More than a record holds of one text. */
export const LONG = 'long '.repeat(1800);

/** Words of which some are masked, or make their text too long. */
const word = fc.constantFrom(
  'a',
  'src/a.ts',
  'late',
  SECRET,
  `Bearer ${SECRET}`,
  `src/${SECRET}.ts`,
  `--token=${SECRET}`,
  LONG,
);

const shellAction: fc.Arbitrary<Action> = fc
  .tuple(
    fc.constantFrom(
      'curl -o src/a.ts',
      'echo x > docs/x.md; cat',
      'rm -rf',
      'cp src/a.ts',
      'npm install',
      'ls',
      'git push origin',
      'sed -i s/a/b/',
    ),
    word,
    fc.constantFrom('', ' > src/b.ts', ' && rm docs/x.md', ' || eval "$x"'),
  )
  .map(([start, text, end]) => ({ tool: 'shell', args: { command: `${start} '${text}'${end}` } }));

const argvAction: fc.Arbitrary<Action> = fc
  .tuple(
    fc.constantFrom('cp', 'rm', 'curl', 'ls', './env', 'tee'),
    fc.array(word, { minLength: 1, maxLength: 3 }),
  )
  .map(([program, words]) => ({ tool: 'shell', args: { argv: [program, ...words] } }));

const otherAction: fc.Arbitrary<Action> = fc.oneof(
  word.map((text) => ({ tool: 'file.write', args: { path: text, content: 'x' } })),
  word.map((text) => ({ tool: 'file.write', args: { path: 'src/a.ts', content: text } })),
  word.map((text) => ({
    tool: 'http.request',
    args: { method: 'GET', url: `https://a.example/${encodeURIComponent(text)}`, body: { kind: text } },
  })),
  word.map((text) => ({ tool: 'mcp.db.query', args: { sql: `DELETE FROM users WHERE token = '${text}'` } })),
  fc.tuple(word, word).map(([a, b]) => ({
    tool: 'other.tool',
    args: { path: a, note: b, hidden: 'x', body: { kind: b, hidden: a, list: [a, b] } },
    paths: ['docs/x.md', b],
    intent: a,
    rollback: b,
  })),
  word.map((text) => ({
    tool: 'other.tool',
    args: { body: { [text.slice(0, 60)]: 1 } },
    resource: `db://${text}`,
  })),
);

/** An action of which something may be masked or left out of its record. */
export const redactable: fc.Arbitrary<Action> = fc.oneof(shellAction, argvAction, otherAction);

const MATCHES: readonly string[] = [
  '{tool: "**"}',
  '{tool: "**", args: {body.kind: late}}',
  '{tool: "**", args: {body.kind: {regex: "ghp_"}}}',
  '{tool: "**", args: {body.kind: {not: {glob: "*ghp_*"}}}}',
  '{tool: "**", args: {"body.list.*": {glob: "*a*"}}}',
  '{tool: "**", args: {note: {glob: "*agentgate*"}}}',
  '{tool: "**", args: {hidden: x}}',
  '{tool: "**", resource: "*ghp_*"}',
  '{tool: "**", resource: "*agentgate_hmac*"}',
  `{tool: "**", when: "action.intent.contains('ghp_')"}`,
  `{tool: "**", when: "action.paths.exists(path, path.contains('src'))"}`,
  `{tool: "**", when: "has(action.args.note) && action.args.note.contains('ghp_')"}`,
  '{shell: {command: [curl, cp, tee]}}',
  '{shell: {command: [ls, curl, cp], arg: "*ghp_*"}, writes: "**", network: true}',
  '{shell: {command: "*", arg: "*agentgate*"}, writes: "**", network: true}',
  '{shell: {command: "*", dynamic: true}, reads: "**", writes: "**", network: true}',
  '{shell: {command: rm, flags: -rf}, writes: "**"}',
  '{http: {path: "/ghp_*"}, network: true}',
  '{http: {host: a.example, path: "/**"}}',
  '{tool: mcp.db.query, sql: {effect: delete}}',
  '{tool: mcp.db.query, sql: {effect: delete, where: missing}}',
  '{tool: "**", writes: "src/**"}',
  '{tool: "**", writes: "src/ghp_*"}',
  '{tool: "**", writes: "docs/**"}',
  '{tool: "**", reads: "**"}',
];

const APPROVALS = [
  '{owners-of: touched}',
  '{from: ["@p"]}',
  '{owners-of: "src/**"}',
  '{owners-of: touched, count: 2}',
] as const;

/** A rule, as a policy writes it. */
interface WrittenRule {
  readonly effect: Effect;
  readonly match: string;
  readonly unless: string | null;
  readonly approval: string;
  readonly unclear: boolean;
}

/** Rules that look at what may be masked. */
export const ruleSet: fc.Arbitrary<WrittenRule[]> = fc.array(
  fc.record({
    effect: fc.constantFrom<Effect>('allow', 'allow', 'hold', 'hold', 'deny'),
    match: fc.constantFrom(...MATCHES),
    unless: fc.option(fc.constantFrom(...MATCHES), { freq: 3 }),
    approval: fc.constantFrom(...APPROVALS),
    unclear: fc.boolean(),
  }),
  { minLength: 1, maxLength: 5 },
);

/** The rules as the `rules:` list of a policy file. */
export function writeRules(rules: readonly WrittenRule[]): string {
  return rules
    .map(({ effect, match, unless, approval, unclear }, index) =>
      [
        `- id: r${index}`,
        `  effect: ${effect}`,
        `  match: ${match}`,
        ...(unless === null ? [] : [`  unless: ${unless}`]),
        ...(effect === 'deny' && unclear ? ['  unknown: hold'] : []),
        ...(effect === 'hold' ? [`  approval: ${approval}`] : []),
      ].join('\n'),
    )
    .join('\n');
}
