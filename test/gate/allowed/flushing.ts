import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Repository } from '../../../src/audit/git/repository.ts';
import { repositoryState, stateHome } from '../../../src/audit/journal/state-home.ts';
import type { Gate } from '../../../src/gate/gate.ts';
import type { GateFixture } from '../../support/gate-fixture.ts';

/** Where the state of the repository of a fixture lies. */
export async function stateOf(fixture: GateFixture): Promise<string> {
  const env = fixture.env('dave');
  const repository = await Repository.open({ directory: fixture.repository, env });
  try {
    return repositoryState(stateHome(env), repository.commonDir);
  } finally {
    repository.close();
  }
}

/** Changes how allowed actions are recorded, on the trusted branch. */
export function recordAllowed(fixture: GateFixture, how: 'all' | 'summary' | 'none'): void {
  const path = '.agentgate/config.yaml';
  const before = readFileSync(join(fixture.repository, path), 'utf8');
  const text = before.replace(/^ {2}log-allowed:.*\n/m, '');
  const after = text.replace(/^audit:\n/m, `audit:\n  log-allowed: ${how}\n`);
  if (after !== before) fixture.commit({ [path]: after });
}

/** Lets an action be allowed, and unless it still runs, ends it. */
export async function allow(
  gate: Gate,
  fixture: GateFixture,
  { runs = false, sql = 'select 1' } = {},
): Promise<void> {
  const answer = await gate.request(fixture.asked('db.read', { sql }));
  if (answer.kind !== 'allowed') throw new Error(`it is ${answer.kind}`);
  if (!runs) await answer.ended({ status: 'succeeded', exitCode: 0 });
}

/** How many allowed actions the log tells of. */
export async function counted(fixture: GateFixture): Promise<number> {
  let count = 0;
  for (const { type, summary } of await fixture.entries()) {
    if (type === 'allowed') count += 1;
    if (summary !== undefined) count += summary.to - summary.from;
  }
  return count;
}

/** The problems that a fresh verification finds. */
export async function problems(fixture: GateFixture): Promise<string[]> {
  return (await fixture.verify()).problems.map(({ code, index, message }) => `${code} ${index}: ${message}`);
}
