import type { SqlPart } from '../part.ts';

/** Takes a SQL text apart. Never throws; what cannot be understood is one part with everything unknown. */
export type SqlAnalyser = (sql: string) => readonly SqlPart[];

let loading: Promise<SqlAnalyser> | undefined;

/** Loads PostgreSQL's parser, once; only rules with `sql` need it. */
export function loadSql(): Promise<SqlAnalyser> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(): Promise<SqlAnalyser> {
  const [{ analyse }, { createParser }] = await Promise.all([import('./analyse.ts'), import('./parser.ts')]);
  const parse = await createParser();
  return (sql) => analyse(sql, parse);
}
