import { Environment, type ParseResult } from '@marcbachmann/cel-js';
import { MARKER } from '../action/reserved.ts';
import { isWithheld } from '../action/withheld.ts';
import { isArray, isObject, type JsonObject, type JsonValue, own } from '../json/value.ts';
import type { Answer } from '../logic.ts';
import type { Action } from '../schema/generated/types.ts';
import type { RegexTest } from './regex.ts';

export interface WhenInput {
  readonly action: Action;
  /** The time that the entry records; undefined where there is none, which makes `now` an error. */
  readonly now: Date | undefined;
}

/** A compiled `when`: an error while it runs is unknown. */
export interface When {
  test(input: WhenInput): Answer;
  /** Whether it reads what the record of the action withholds. */
  readsWithheld(input: WhenInput): boolean;
  /** The fields of `action` that it reads; undefined when it uses `action` as a whole, and so may read any. */
  readonly fields: ReadonlySet<string> | undefined;
}
export type WhenCompiler = (source: string) => When;

const ACTION_FIELDS = {
  tool: 'string',
  args: 'map<string, dyn>',
  paths: 'list<string>',
  intent: 'string',
  rollback: 'string',
  confidence: 'double',
  reversible: 'bool',
  resource: 'string',
  environment: 'string',
  labels: 'list<string>',
  cwd: 'string',
  actor: { agent: 'string', session: 'string', principal: 'string' },
  repository: { name: 'string', id: 'string' },
  ci: { run_id: 'string', sha: 'string', ref: 'string', job_workflow_ref: 'string' },
} as const;

/** The stand-in for CEL's own `matches`, which would run a backtracking regex engine. */
const LINEAR_MATCHES = 'linearMatches';
const CACHED_REGEXES = 256;

/** Compiles CEL expressions over `action` and `now` whose `matches` runs in linear time. Throws on invalid ones. */
export function whenCompiler(regex: (source: string) => RegexTest): WhenCompiler {
  const environment = new Environment({ unlistedVariablesAreDyn: false, enableOptionalTypes: true })
    .registerVariable('action', { schema: ACTION_FIELDS })
    .registerVariable('now', 'google.protobuf.Timestamp')
    .registerFunction(`string.${LINEAR_MATCHES}(string): bool`, matcher(regex));
  return (source) => {
    const program = environment.parse(source);
    for (const node of nodesOf(program.ast)) rewriteMatches(node, regex);
    const checked = program.check();
    if (!checked.valid) throw new Error(firstLine(checked.error?.message ?? 'it does not type-check'));
    if (checked.type !== 'bool' && checked.type !== 'dyn')
      throw new Error(`it is of type ${checked.type}, not bool: compare it with something`);
    return {
      test: (input) => run(program, input).answer,
      readsWithheld: (input) => run(program, input).readWithheld,
      fields: fieldsOf(program.ast),
    };
  };
}

interface Outcome {
  readonly answer: Answer;
  readonly readWithheld: boolean;
}

function run(program: ParseResult, { action, now }: WhenInput): Outcome {
  let readWithheld = false;
  const refuse: Refuse = () => {
    readWithheld = true;
    throw new Error('this value is withheld from the record');
  };
  const answer = (): Answer => {
    try {
      const input = { action: emptyFilled(action, refuse), ...(now === undefined ? {} : { now }) };
      const result: unknown = program(input);
      if (result === true) return 'yes';
      return result === false ? 'no' : 'unknown';
    } catch {
      return 'unknown';
    }
  };
  return { answer: answer(), readWithheld };
}

/** Absent fields read as empty. */
function emptyFilled(action: Action, refuse: Refuse): Record<string, unknown> {
  const { actor, repository, ci } = action;
  return hideMasked(action, refuse, {
    tool: action.tool,
    args: asMaps((action.args ?? {}) as JsonObject, refuse),
    paths: action.paths ?? [],
    intent: action.intent ?? '',
    rollback: action.rollback ?? '',
    confidence: action.confidence ?? 0,
    reversible: action.reversible ?? false,
    resource: action.resource ?? '',
    environment: action.environment ?? '',
    labels: action.labels ?? [],
    cwd: action.cwd ?? '',
    actor: { agent: actor?.agent ?? '', session: actor?.session ?? '', principal: actor?.principal ?? '' },
    repository: { name: repository?.name ?? '', id: String(repository?.id ?? '') },
    ci: {
      run_id: String(ci?.run_id ?? ''),
      sha: ci?.sha ?? '',
      ref: ci?.ref ?? '',
      job_workflow_ref: ci?.job_workflow_ref ?? '',
    },
  });
}

/** Texts beside the arguments, of which a record may show only some. */
function hideMasked(action: Action, refuse: Refuse, filled: Record<string, unknown>): typeof filled {
  for (const field of ['resource', 'intent', 'rollback', 'paths'] as const) {
    if ([action[field] ?? []].flat().some((text) => MARKER.test(text)))
      Object.defineProperty(filled, field, { get: refuse, enumerable: true });
  }
  return filled;
}

/** Objects as Maps: on plain ones the library reads `constructor`, which is the agent's to set, and skips keys in loops. */
function asMaps(value: JsonValue, refuse: Refuse): unknown {
  if (isArray(value)) {
    const list = value.map((item) => asMaps(item, refuse));
    return value.some(isWithheld) ? guardList(list, value, refuse) : list;
  }
  if (!isObject(value)) return value;
  const map = new Map(Object.entries(value).map(([key, child]) => [key, asMaps(child, refuse)]));
  return Object.values(value).some(isWithheld) ? guardMap(map, value, refuse) : map;
}

/** What happens when an expression reads a value that is withheld from a record. */
type Refuse = () => never;

function guardList(list: unknown[], value: readonly JsonValue[], refuse: Refuse): unknown[] {
  for (const [index, item] of value.entries()) {
    if (isWithheld(item)) Object.defineProperty(list, index, { get: refuse, enumerable: true });
  }
  return list;
}

/** It stays a plain Map to the library, which asks for the constructor; its keys are no secret. */
function guardMap(map: Map<string, unknown>, value: JsonObject, refuse: Refuse): Map<string, unknown> {
  return Object.assign(map, {
    get: (key: string) => (isWithheld(own(value, key)) ? refuse() : Map.prototype.get.call(map, key)),
    values: refuse,
    entries: refuse,
    forEach: refuse,
    [Symbol.iterator]: refuse,
  });
}

function matcher(regex: (source: string) => RegexTest) {
  const cache = new Map<string, RegexTest>();
  return (text: string, source: string): boolean => {
    const known = cache.get(source);
    if (known !== undefined) return known(text);
    const compiled = regex(source);
    if (cache.size >= CACHED_REGEXES) cache.clear();
    cache.set(source, compiled);
    return compiled(text);
  };
}

interface Node {
  readonly op: string;
  readonly args: unknown;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'op' in value && 'args' in value;
}

function nodesOf(root: unknown): Node[] {
  const nodes: Node[] = [];
  const pending: unknown[] = [root];
  while (pending.length > 0) {
    const value = pending.pop();
    if (Array.isArray(value)) pending.push(...value);
    if (!isNode(value)) continue;
    nodes.push(value);
    pending.push(value.args);
  }
  return nodes;
}

function rewriteMatches(node: Node, regex: (source: string) => RegexTest): void {
  if (node.op !== 'rcall' || !Array.isArray(node.args) || node.args[0] !== 'matches') return;
  node.args[0] = LINEAR_MATCHES;
  const [pattern] = [node.args[2]].flat() as unknown[];
  // A literal pattern is compiled now, so that an invalid one is an error of the policy and not a rule that never matches.
  if (isNode(pattern) && pattern.op === 'value' && typeof pattern.args === 'string') regex(pattern.args);
}

function fieldsOf(root: unknown): ReadonlySet<string> | undefined {
  const fields = new Set<string>();
  let named = 0;
  let mentioned = 0;
  for (const node of nodesOf(root)) {
    if (node.op === 'id' && node.args === 'action') mentioned++;
    const field = fieldRead(node);
    if (field === undefined) continue;
    named++;
    fields.add(field);
  }
  return mentioned === named ? fields : undefined;
}

/** `action.intent`, `action.?intent` or `action["intent"]`. */
function fieldRead({ op, args }: Node): string | undefined {
  if (!['.', '.?', '[]', '[?]'].includes(op) || !Array.isArray(args)) return undefined;
  const [object, field] = args as unknown[];
  if (!isNode(object) || object.op !== 'id' || object.args !== 'action') return undefined;
  if (typeof field === 'string') return field;
  return isNode(field) && field.op === 'value' && typeof field.args === 'string' ? field.args : undefined;
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? text;
}
