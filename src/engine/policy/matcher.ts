import type { Ask, FactsAsked } from '../facts/asked.ts';
import { compileToolGlob } from '../globs/tool.ts';
import { type At, actionTests } from '../match/action.ts';
import type { Engines } from '../match/engines.ts';
import { listOf } from '../match/list.ts';
import { partTests, type Stand } from '../match/part.ts';
import type { Matcher } from '../schema/generated/types.ts';
import type { CompiledMatcher } from './rule.ts';

/** The tools that a part key means when `match` does not say: they are always read. */
const OWN_TOOL = { shell: 'shell', http: 'http.request' } as const;

/** Compiles one matcher. */
export function compileMatcher(matcher: Matcher, stand: Stand, engines: Engines, at: At): CompiledMatcher {
  const tools = matcher.tool === undefined ? undefined : listOf(matcher.tool);
  return {
    tools: tools && at(['tool'], () => tools.map(compileToolGlob)),
    actionTests: actionTests(matcher, stand, engines, at),
    partTests: partTests(matcher, stand, at),
    asks: asksOf(matcher, stand),
  };
}

/** `shell` or `http` without `tool` in a `match` means the tool of that kind. */
export function withOwnTool(matcher: Matcher): Matcher {
  if (matcher.tool !== undefined) return matcher;
  if (matcher.shell !== undefined) return { tool: OWN_TOOL.shell, ...matcher };
  if (matcher.http !== undefined) return { tool: OWN_TOOL.http, ...matcher };
  return matcher;
}

function asksOf(matcher: Matcher, stand: Stand): FactsAsked {
  const { sql, reads, writes, network } = matcher;
  // Only what a deny or hold looks for is missed when it is not there: an allow just does not allow it.
  const wanted: Ask = stand.mode === 'trigger' && !stand.takesBack ? 'always' : 'present';
  const touches = stand.mode === 'trigger' && [reads, writes, network].some((key) => key !== undefined);
  const ask = (key: 'shell' | 'http'): Ask => {
    if (matcher[key] !== undefined && matcher.tool !== undefined) return wanted;
    return touches ? 'present' : 'none';
  };
  return {
    sql: sql === undefined ? 'none' : wanted,
    sqlArgs: sql?.arg === undefined ? [] : [sql.arg],
    shell: ask('shell'),
    http: ask('http'),
  };
}

/** Whether a matcher's tools include this one; a matcher without `tool` means every tool. */
export function namesTool({ tools }: CompiledMatcher, tool: string): boolean {
  return tools === undefined || tools.some((glob) => glob.test(tool));
}
