import { decide, prepare } from '../../decide/decide.ts';
import { parsePath } from '../../json/path.ts';
import { DEFAULT_CONFIG } from '../../policy/config.ts';
import { withContext } from '../../policy/context.ts';
import { ToolIndex } from '../../policy/index-by-tool.ts';
import { withOwnTool } from '../../policy/matcher.ts';
import type { CompiledRule } from '../../policy/rule.ts';
import type { PolicySet } from '../../policy/set.ts';
import type { Action, Matcher } from '../../schema/generated/types.ts';
import type { PlacedRule } from '../placed-rule.ts';
import { commonGlobText, commonTool } from './common-text.ts';
import { argsOf } from './implies.ts';
import type { Cube } from './reach.ts';
import type { Values } from './values.ts';

/** The keys that a witness can be made for. */
const KEYS = new Set([
  'tool',
  'args',
  'environment',
  'resource',
  'agent',
  'principal',
  'sql',
  'shell',
  'http',
  'writes',
]);

/** Which keys a matcher has, those below `sql`, `shell`, `http` and `args` too: rules of one shape are about one thing. */
export function shapeOf(matcher: Matcher): string {
  return Object.entries(withOwnTool(matcher))
    .flatMap(([key, value]) => {
      const nested = typeof value === 'object' && value !== null && !Array.isArray(value);
      return nested ? Object.keys(value).map((inner) => `${key}.${inner}`) : [key];
    })
    .sort()
    .join(' ');
}

/** Whether two rules both match an action: decided, to be sure. */
export async function areWitnessed(a: Cube, b: Cube, action: Action): Promise<boolean> {
  return (await matches(a.placed, action)) && (await matches(b.placed, action));
}

async function matches({ compiled }: PlacedRule, action: Action): Promise<boolean> {
  if (compiled === undefined) return false;
  const set = alone(compiled);
  const { hits, decision } = decide(set, await prepare(set, withContext(action, set.config, action)));
  return decision === compiled.effect && hits.some(({ rule }) => rule.id === compiled.id);
}

function alone(rule: CompiledRule): PolicySet {
  return { rules: [rule], config: DEFAULT_CONFIG, digest: 'sha256:', index: new ToolIndex([rule]) };
}

/** An action that two alternatives seem both to match; undefined when none was found. */
export function candidateFor(left: Cube, right: Cube, values: Values): Action | undefined {
  const [a, b] = [withOwnTool(left.matcher), withOwnTool(right.matcher)];
  if (![a, b].every((matcher) => Object.keys(matcher).every((key) => KEYS.has(key)))) return undefined;
  const tool = commonTool(left.tools, right.tools);
  const args = commonArgs(a, b, values);
  const parts = [sqlArgs(a, b), shellArgs(a, b), httpArgs(a, b), pathArgs(a, b)];
  if (tool === undefined || args === undefined || parts.includes(undefined)) return undefined;
  const actor = pick({ agent: both(a.agent, b.agent), principal: both(a.principal, b.principal) });
  return {
    tool,
    args: Object.assign({}, args, ...parts),
    ...pick({ environment: both(a.environment, b.environment), resource: both(a.resource, b.resource) }),
    ...(Object.keys(actor).length === 0 ? {} : { actor }),
  };
}

function pick(fields: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}

type Strings = string | readonly string[];
type Args = Record<string, unknown>;

/** A text that both globs match, a usual one when neither asks anything; undefined when there is none. */
function common(a: Strings | undefined, b: Strings | undefined, usual: string): string | undefined {
  return a === undefined && b === undefined ? usual : both(a, b);
}

/** A text that both globs match; that of the one when the other asks nothing. */
function both(a: Strings | undefined, b: Strings | undefined): string | undefined {
  for (const left of [a ?? b ?? []].flat()) {
    for (const right of [b ?? a ?? []].flat()) {
      const text = commonGlobText(left, right);
      if (text !== undefined) return text;
    }
  }
  return undefined;
}

function commonArgs(a: Matcher, b: Matcher, values: Values): Args | undefined {
  const [left, right] = [argsOf(a), argsOf(b)];
  const args: Args = {};
  for (const [path, matcher] of left) {
    const found = values.common(matcher, right.get(path) ?? matcher);
    const name = Object.keys(a.args ?? {}).find(
      (key) => parsePath(key).length === 1 && argsOf({ args: { [key]: null } }).has(path),
    );
    if (found === undefined || name === undefined) return undefined;
    args[name.replace(/^\//, '')] = found.value;
  }
  return args;
}

const SQL: Readonly<Record<string, (table: string) => string>> = {
  read: (table) => `SELECT * FROM ${table}`,
  insert: (table) => `INSERT INTO ${table} DEFAULT VALUES`,
  update: (table) => `UPDATE ${table} SET x = 1 WHERE id = 1`,
  delete: (table) => `DELETE FROM ${table} WHERE id = 1`,
  drop: (table) => `DROP TABLE ${table}`,
  truncate: (table) => `TRUNCATE ${table}`,
  alter: (table) => `ALTER TABLE ${table} ADD COLUMN x int`,
  create: (table) => `CREATE TABLE ${table} (id int)`,
};

function sqlArgs({ sql: a }: Matcher, { sql: b }: Matcher): Args | undefined {
  if (a === undefined && b === undefined) return {};
  const effect = common(a?.effect, b?.effect, 'read');
  const table = common(a?.table, b?.table, 't');
  const statement = effect === undefined ? undefined : SQL[effect];
  return statement === undefined || table === undefined ? undefined : { sql: statement(table) };
}

function shellArgs({ shell: a }: Matcher, { shell: b }: Matcher): Args | undefined {
  if (a === undefined && b === undefined) return {};
  const command = longerCommand(a?.command, b?.command);
  const flags = [a?.flags, b?.flags].flatMap((list) => [list ?? []].flat()[0] ?? []);
  const operand = common(a?.arg, b?.arg, '');
  const words = [command, ...new Set(flags), ...(operand === '' ? [] : [operand])];
  return command === undefined || operand === undefined ? undefined : { command: words.join(' ') };
}

/** `git push` of `git` and `git *`: word for word, the rest from the longer one. */
function longerCommand(a: Strings | undefined, b: Strings | undefined): string | undefined {
  for (const left of [a ?? b ?? []].flat()) {
    for (const right of [b ?? a ?? []].flat()) {
      const [x, y] = [left.split(/\s+/), right.split(/\s+/)];
      const words = Array.from({ length: Math.max(x.length, y.length) }, (_, index) =>
        both(x[index] ?? y[index], y[index] ?? x[index]),
      );
      if (words.every((word) => word !== undefined)) return words.join(' ');
    }
  }
  return undefined;
}

function httpArgs({ http: a }: Matcher, { http: b }: Matcher): Args | undefined {
  if (a === undefined && b === undefined) return {};
  const method = common(a?.method, b?.method, 'GET');
  const host = common(a?.host, b?.host, 'example.com');
  const path = common(a?.path, b?.path, '/');
  if (method === undefined || host === undefined || path === undefined) return undefined;
  return { method, url: `https://${host}${path}` };
}

function pathArgs({ writes: a }: Matcher, { writes: b }: Matcher): Args | undefined {
  if (a === undefined && b === undefined) return {};
  const path = both(a, b)?.replaceAll('//', '/');
  return path === undefined ? undefined : { path };
}
