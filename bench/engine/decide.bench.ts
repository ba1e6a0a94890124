/**
 * Decisions a second on a prepared action with the trace off, at 10, 100 and 1,000 rules spread over ten tools: ours,
 * a plain loop over native regular expressions, and cedar-wasm with its policy set parsed beforehand.
 */
import { preparsePolicySet, statefulIsAuthorized } from '@cedar-policy/cedar-wasm/nodejs';
import { decide, prepare } from '../../src/engine/decide/decide.ts';
import { compilePolicies } from '../../src/engine/policy/set.ts';
import { rate, report } from '../support/measure.ts';

const TOOLS = 10;
const TEXT = 'SELECT id, name, email FROM customers_7 WHERE region = 42 ORDER BY name LIMIT 100';
const TOOL = 'mcp.service3.query';

interface Rule {
  readonly id: string;
  readonly effect: 'allow' | 'deny';
  readonly tool: number;
  /** The same condition three ways: an anchored regular expression, and the nearest Cedar pattern. */
  readonly regex: string;
  readonly like: string;
}

function rules(count: number): Rule[] {
  return Array.from({ length: count }, (_, index) => {
    const tool = index % TOOLS;
    if (index === 3)
      return {
        id: `r${index}`,
        effect: 'allow',
        tool,
        regex: '^SELECT .* FROM customers_[0-9]+',
        like: 'SELECT * FROM customers_*',
      };
    return {
      id: `r${index}`,
      effect: 'deny',
      tool,
      regex: `^(DROP|DELETE) .*table_${index}\\b`,
      like: `D*table_${index}*`,
    };
  });
}

async function ours(set: readonly Rule[]): Promise<() => string> {
  const text = set
    .map(
      ({ id, effect, tool, regex }) =>
        `  - { id: ${id}, effect: ${effect}, match: { tool: "mcp.service${tool}.*", args: { text: { regex: '${regex}' } } } }`,
    )
    .join('\n');
  const compiled = await compilePolicies({
    policies: [{ path: 'bench.yaml', text: `version: 1\nrules:\n${text}\n` }],
  });
  const prepared = await prepare(compiled, { tool: TOOL, args: { text: TEXT } });
  return () => decide(compiled, prepared).decision;
}

function plainLoop(set: readonly Rule[]): () => string {
  const compiled = set.map(({ effect, tool, regex }) => ({
    effect,
    tool: new RegExp(`^mcp\\.service${tool}\\.[^.]*$`),
    regex: new RegExp(regex),
  }));
  const action = { tool: TOOL, args: { text: TEXT } };
  return () => {
    let decision = 'default';
    for (const rule of compiled) {
      if (!rule.tool.test(action.tool) || !rule.regex.test(action.args.text)) continue;
      if (rule.effect === 'deny') decision = 'deny';
      else if (decision === 'default') decision = 'allow';
    }
    return decision;
  };
}

function cedar(set: readonly Rule[]): () => string {
  const text = set
    .map(
      ({ effect, tool, like }) =>
        `${effect === 'deny' ? 'forbid' : 'permit'} (principal, action, resource) when { context.tool like "mcp.service${tool}.*" && context.text like "${like}" };`,
    )
    .join('\n');
  const name = `bench-${set.length}`;
  const parsed = preparsePolicySet(name, { staticPolicies: text });
  if (parsed.type === 'failure') throw new Error(JSON.stringify(parsed.errors));
  const entity = (type: string) => ({ type, id: 'x' });
  return () => {
    const answer = statefulIsAuthorized({
      principal: entity('User'),
      action: entity('Action'),
      resource: entity('Tool'),
      context: { tool: TOOL, text: TEXT },
      preparsedPolicySetId: name,
      entities: [],
    });
    return answer.type === 'success' ? answer.response.decision : 'failure';
  };
}

const AIMS = { 10: {}, 100: { plain: 1.2 }, 1000: { plain: 1 } } as const;

for (const count of [10, 100, 1000] as const) {
  const set = rules(count);
  const mine = await ours(set);
  const plain = plainLoop(set);
  const other = cedar(set);
  if (mine() !== 'allow' || plain() !== 'allow' || other() !== 'allow')
    throw new Error('the three must agree');
  const [a, b, c] = [rate(mine), rate(plain), rate(other)];
  report(`${count} rules: decisions a second`, a);
  report(`${count} rules: a plain loop with RegExp`, b);
  report(`${count} rules: cedar-wasm`, c);
  const aims: { readonly plain?: number } = AIMS[count];
  report(
    `${count} rules: × the plain loop`,
    a / b,
    aims.plain === undefined ? undefined : { atLeast: aims.plain },
  );
  report(`${count} rules: × cedar-wasm`, a / c, { atLeast: 20 });
}
