import { withOwnTool } from '../policy/matcher.ts';
import type { Matcher } from '../schema/generated/types.ts';
import type { LintContext } from './context.ts';
import { matchersOf } from './matchers.ts';
import { Buckets } from './reach/buckets.ts';
import { toolGlobContains, toolGlobsOverlap } from './reach/glob-relations.ts';

/** The part key that a tool of agentgate's own should be limited by. */
const OWN: Readonly<Record<string, string>> = {
  shell: 'shell',
  'http.request': 'http',
  'file.write': 'writes',
  'file.edit': 'writes',
  'file.delete': 'writes',
};
const DATABASE =
  /(?:^|[._-])(?:\w*sql\w*|postgres\w*|maria\w*|oracle|snowflake|bigquery|redshift|clickhouse|duckdb|database|db)(?:$|[._-])/i;
const QUERY = /(?:query|execute|exec|run|sql|statement|write)[^.]*$/i;

/** Tools that can do harm with the right arguments, each with the part key that limits it. */
export function riskyToolsOf(
  context: LintContext,
): (glob: string) => { tool: string; key: string } | undefined {
  const named = context.rules.flatMap(({ rule }) =>
    matchersOf(rule).flatMap(({ matcher }) => sqlTools(matcher)),
  );
  const queried = new Buckets<string>();
  for (const glob of new Set(named)) queried.add([glob], glob);
  return (glob) => {
    const own = Object.keys(OWN).find((tool) => toolGlobsOverlap(glob, tool));
    if (own !== undefined) return { tool: own, key: OWN[own] ?? '' };
    const isQueried = [...queried.overlapping([glob])].some(
      (other) => toolGlobContains(glob, other) || toolGlobContains(other, glob),
    );
    if (isQueried) return { tool: glob, key: 'sql' };
    return DATABASE.test(glob) && QUERY.test(glob) ? { tool: glob, key: 'sql' } : undefined;
  };
}

function sqlTools(matcher: Matcher): readonly string[] {
  return matcher.sql === undefined ? [] : [withOwnTool(matcher).tool ?? []].flat();
}
