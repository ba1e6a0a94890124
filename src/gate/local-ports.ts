import { hash } from 'node:crypto';
import { delimiter, join } from 'node:path';
import { openCheckpoint } from '../audit/checkpoint.ts';
import { GIT_OPTIONS, localEnvironment } from '../audit/git/environment.ts';
import { branchRef } from '../audit/git/home.ts';
import { outsideCheckout, pathOutside } from '../audit/git/program.ts';
import type { Repository } from '../audit/git/repository.ts';
import { run } from '../audit/git/run.ts';
import { stateHome } from '../audit/journal/state-home.ts';
import type { KnownState } from '../audit/verify/consistency.ts';
import { fileMemory } from '../audit/verify/memory.ts';
import { accountEnvironment } from './account.ts';
import { nameIn } from './allowed/name.ts';
import { branchMoves } from './branch-moves.ts';
import { LocalGate } from './local-gate.ts';
import { storeOf } from './log/open.ts';
import type { Environment } from './log/recorded-branch.ts';
import { checkpointMemory } from './log/sealed.ts';
import type { CommonPorts, GateOptions } from './open-gate.ts';
import { pinsOf } from './pins/pins.ts';
import { runnersIn } from './runners.ts';
import type { GateSettings } from './settings.ts';

/** The full gate on one machine, with all that held and denied actions need. */
export function localGate({ root, env, engine }: GateOptions, state: string, common: CommonPorts): LocalGate {
  const { repository, reader, clock } = common;
  const home = stateHome(env);
  return new LocalGate({
    ...common,
    store: ({ branch, home: at }) => storeOf({ repository, branch, home: at, state }, clock),
    changed: ({ branch, home: at }, saw, milliseconds, signal) =>
      branchMoves(repository, at === 'local' ? branchRef(branch) : undefined, saw, milliseconds, signal),
    sealed: (settings) => sealedHere(home, settings),
    memory: (settings) => fileMemory(memoryPath(home, settings, repository)),
    pins: async (prepared, cwd) =>
      pinsOf(prepared, {
        root: prepared.place.root,
        cwd,
        env: runEnvironment(env, root),
        head: await headOf(root, env, repository),
      }),
    journalName: nameIn(state, root),
    seal: async ({ trust, branch }, view) => {
      // Loaded when the first entry is written.
      const { carriedSeal } = await import('./log/seal.ts');
      return carriedSeal({ repository, reader, trust, branch, state, stateHome: home }, view);
    },
    runners: runnersIn(state, root),
    engine,
  });
}

/** Where an action finds its programs: nothing of the checkout is on the PATH of what runs, so nothing of it is pinned. */
function runEnvironment(env: Environment, root: string): Environment {
  const path = pathOutside(env.PATH ?? env.Path, outsideCheckout(root)).join(delimiter);
  return { ...env, ...accountEnvironment(), PATH: path === '' ? undefined : path };
}

/** What is checked out in this work tree, which may be a linked one; undefined before the first commit. */
async function headOf(root: string, env: Environment, { program }: Repository): Promise<string | undefined> {
  const args = [...GIT_OPTIONS, 'rev-parse', '--verify', '--quiet', 'HEAD^{commit}'];
  const { code, stdout } = await run({
    file: program.file,
    args,
    cwd: root,
    env: localEnvironment(env, program.path),
  });
  return code === 0 ? stdout.trim() : undefined;
}

/** Kept apart from what was seen, so that a memory that is gone does not let the log be rolled back. */
async function sealedHere(home: string, { trust }: GateSettings): Promise<KnownState | undefined> {
  const [key] = trust.logKeys;
  const note = key && (await checkpointMemory(home, key.verifierKey).load());
  if (note === undefined) return undefined;
  const { size, root } = openCheckpoint(note, trust.logKeys);
  return { what: 'the checkpoint that was signed here before', size, root };
}

/** One file for a log, by its key where it has one: another clone of it is the same log. */
function memoryPath(home: string, { trust, branch }: GateSettings, { commonDir }: Repository): string {
  const name = trust.logKeys[0]?.verifierKey ?? `${commonDir} ${branch}`;
  return join(home, 'seen', `${hash('sha256', name)}.json`);
}
