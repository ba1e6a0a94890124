import { withOwnTool } from '../../policy/matcher.ts';
import type { Matcher } from '../../schema/generated/types.ts';
import { matchersOf } from '../matchers.ts';
import type { LintRule } from '../rule.ts';

export const rule: LintRule = {
  id: 'impossible-keys',
  group: 'values',
  severity: 'error',
  summary: 'a combination of keys that no part of an action can have',
  explanation:
    'Every rule is evaluated on one part at a time, and a part is one thing: a command, an effect of SQL on one object, a request, a path. A rule that asks for two at once never matches. Write two rules, or a list of matchers.',
  bad: `version: 1
rules:
  - id: exfiltration
    effect: deny
    match: { shell: { command: curl }, http: { host: "*.example.com" } }
`,
  good: `version: 1
rules:
  - id: exfiltration
    effect: deny
    match: { shell: { command: curl }, network: "*.example.com" }
`,
  *check({ rules }) {
    for (const { rule: own, keyAt } of rules) {
      for (const { matcher, path } of matchersOf(own)) {
        const found = impossible(matcher);
        if (found === undefined) continue;
        yield {
          place: keyAt(...path, ...found.path),
          message: `${found.message}, so this never matches`,
          help: found.help,
        };
      }
    }
  },
};

interface Impossible {
  readonly path: readonly string[];
  readonly message: string;
  readonly help: string;
}

const KINDS = ['sql', 'shell', 'http'] as const;
const NAMES = { sql: 'an effect of SQL', shell: 'a command', http: 'a request' } as const;

function impossible(matcher: Matcher): Impossible | undefined {
  const kinds = KINDS.filter((kind) => matcher[kind] !== undefined);
  const [first, second] = kinds;
  if (first !== undefined && second !== undefined) {
    const help = 'write a list of matchers, one for each';
    return { path: [second], message: `a part is ${NAMES[first]} or ${NAMES[second]}, never both`, help };
  }
  return (first && withTouches(matcher, first)) ?? inSql(matcher) ?? withTool(matcher, first);
}

function withTouches(matcher: Matcher, kind: (typeof KINDS)[number]): Impossible | undefined {
  const keys = kind === 'sql' ? (['reads', 'writes', 'network'] as const) : (['reads', 'writes'] as const);
  const key = kind === 'shell' ? undefined : keys.find((one) => matcher[one] !== undefined);
  if (key === undefined) return undefined;
  const help = key === 'network' ? 'say it of another rule' : 'say what files it touches in another rule';
  return { path: [key], message: `${NAMES[kind]} has no "${key}"`, help };
}

function inSql({ sql }: Matcher): Impossible | undefined {
  if (sql === undefined) return undefined;
  if (sql.table !== undefined && sql.function !== undefined) {
    const message = 'an effect of SQL is on a table or a call of a function, never both';
    return { path: ['sql', 'function'], message, help: 'write a list of matchers, one for each' };
  }
  if (sql.where === undefined) return undefined;
  const effects = [sql.effect ?? ['update']].flat();
  if (sql.function === undefined && effects.some((effect) => effect === 'update' || effect === 'delete'))
    return undefined;
  return {
    path: ['sql', 'where'],
    message: 'only update and delete can miss their WHERE',
    help: 'say "effect: [update, delete]"',
  };
}

const FILE_TOOL = /^file\.(?:read|list|write|edit|delete)$/;

function withTool(matcher: Matcher, kind: (typeof KINDS)[number] | undefined): Impossible | undefined {
  const tools = [withOwnTool(matcher).tool ?? []].flat();
  if (tools.length === 0) return undefined;
  if (kind !== undefined && tools.every((tool) => FILE_TOOL.test(tool) || isOther(tool, kind))) {
    return {
      path: [kind],
      message: `what ${tools.join(', ')} does is never ${NAMES[kind]}`,
      help: 'correct the tool or the key',
    };
  }
  if (matcher.network !== undefined && tools.every((tool) => FILE_TOOL.test(tool))) {
    return {
      path: ['network'],
      message: `${tools.join(', ')} talks to no host`,
      help: 'correct the tool or the key',
    };
  }
  return undefined;
}

function isOther(tool: string, kind: string): boolean {
  return (tool === 'shell' && kind !== 'shell') || (tool === 'http.request' && kind !== 'http');
}
