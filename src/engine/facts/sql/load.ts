import type { SqlPart } from '../part.ts';

/** Takes a SQL text apart. Never throws; what cannot be understood is one part with everything unknown. */
export type SqlAnalyser = (sql: string) => readonly SqlPart[];

interface Loaded {
  readonly analyse: SqlAnalyser;
  ready(): Promise<void>;
}

let loading: Promise<Loaded> | undefined;

/**
 * Loads PostgreSQL's parser, once; only rules with `sql` need it. Ask again for each action: a hostile text can crash
 * the parser, and then this waits for another one, so that it only spoils its own action.
 */
export async function loadSql(): Promise<SqlAnalyser> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  const { analyse, ready } = await loading;
  await ready();
  return analyse;
}

async function load(): Promise<Loaded> {
  const [{ analyse }, { createParser }] = await Promise.all([import('./analyse.ts'), import('./parser.ts')]);
  const { parse, ready } = await createParser();
  return { analyse: (sql) => analyse(sql, parse), ready };
}
