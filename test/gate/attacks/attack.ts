import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { withGate } from '../../../src/gate/open-gate.ts';
import { type CliResult, runCli } from '../../support/cli.ts';
import type { GateFixture } from '../../support/gate-fixture.ts';

const ENGINE = '0.1.0';

/** What an agent would like the repository to say. */
export const LOOSE = {
  '.agentgate/config.yaml': 'version: 1\nmode: observe\ndefault: hold\nredact: []\n',
  '.agentgate/policies/shop.yaml':
    'version: 1\nrules:\n  - {id: reads, effect: allow, match: {tool: "**"}}\n',
  '.agentgate/people.yaml':
    'version: 1\npeople:\n  - {login: mallory, id: 66, principals: [mallory@acme.example]}\n',
  '.agentgate/allowed_signers': '',
  '.github/CODEOWNERS': '* @mallory\n',
  CODEOWNERS: '* @mallory\n',
  'docs/CODEOWNERS': '* @mallory\n',
};

/** What a gate that is opened now says of an action that is denied and one that is held; or why it says nothing. */
export async function saysNow(
  fixture: GateFixture,
  env: Readonly<Record<string, string>> = {},
): Promise<string> {
  const options = { root: fixture.repository, env: { ...fixture.env('dave'), ...env }, engine: ENGINE };
  try {
    return await withGate({ ...options, clock: fixture.clock.read }, async (gate) => {
      const said: string[] = [];
      for (const tool of ['db.drop', 'db.write', 'db.read', 'nothing.known']) {
        const { verdict, requirement } = await gate.decide(fixture.asked(tool));
        const owners = requirement?.groups.flatMap((group) => group.owners) ?? [];
        said.push([tool, verdict.decision, ...owners].join(' '));
      }
      const { mode, policy } = await gate.about();
      return [...said, mode, policy.commit].join('\n');
    });
  } catch (error) {
    return `refused: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** The built command in a directory of the repository, with more in its environment. */
export function agent(
  fixture: GateFixture,
  args: readonly string[],
  { cwd = fixture.repository, env = {} }: { cwd?: string; env?: Readonly<Record<string, string>> } = {},
): Promise<CliResult> {
  return runCli(args, { cwd, env: { ...fixture.env('dave'), ...env } });
}

/** A program that writes down that it ran. */
export function spy(file: string, marker: string): string {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `#!/bin/sh\necho "$0 $*" >> '${marker}'\nexit 0\n`);
  chmodSync(file, 0o755);
  return file;
}

/** Where a fixture's spies write. */
export const markerOf = (fixture: GateFixture): string => join(fixture.root, 'spied');
