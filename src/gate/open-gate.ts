import { hash } from 'node:crypto';
import { delimiter, join } from 'node:path';
import { openCheckpoint } from '../audit/checkpoint.ts';
import { localSigner } from '../audit/entry-key.ts';
import { gitCommitReader } from '../audit/git/commit-files.ts';
import { GIT_OPTIONS, localEnvironment } from '../audit/git/environment.ts';
import { branchRef } from '../audit/git/home.ts';
import { outsideCheckout, pathOutside } from '../audit/git/program.ts';
import { Repository } from '../audit/git/repository.ts';
import { run } from '../audit/git/run.ts';
import { repositoryState, stateHome } from '../audit/journal/state-home.ts';
import type { KnownState } from '../audit/verify/consistency.ts';
import { fileMemory } from '../audit/verify/memory.ts';
import { nameIn } from './allowed/name.ts';
import { journalSpool } from './allowed/spool.ts';
import { branchMoves } from './branch-moves.ts';
import { gitIdentity } from './identity/git-identity.ts';
import { LocalGate } from './local-gate.ts';
import { KeyFiles } from './log/key-files.ts';
import { type Environment, localBranch, storeOf } from './log/open.ts';
import { checkpointMemory } from './log/sealed.ts';
import { pinsOf } from './pins/pins.ts';
import type { Ports } from './ports.ts';
import { redactAction } from './redact/action.ts';
import { redactionKey } from './redact/key.ts';
import { redactText } from './redact/text.ts';
import { requesterOf } from './requester.ts';
import { runnersIn } from './runners.ts';
import type { GateSettings } from './settings.ts';
import { trustedNow } from './trusted/trusted.ts';
import { mainWorkTree, notesOnPlace, workTreeOf } from './work-tree.ts';

/** Where a gate stands, and as what. */
export interface GateOptions {
  /** The root of the working tree, or a directory in it. */
  readonly root: string;
  readonly env: Environment;
  /** The version of this program. */
  readonly engine: string;
  readonly clock?: () => Date;
}

/** Opens the gate of a repository, does something with it, and lets go of it. */
export async function withGate<T>(
  options: GateOptions,
  use: (gate: LocalGate, root: string) => Promise<T>,
): Promise<T> {
  const { env } = options;
  const repository = await Repository.open({ directory: options.root, env });
  const root = workTreeOf(repository, options.root);
  const state = repositoryState(stateHome(env), repository.commonDir);
  const spool = journalSpool(state, root);
  try {
    return await use(new LocalGate({ ...portsOf({ ...options, root }, repository, state), spool }), root);
  } finally {
    spool.close();
    repository.close();
  }
}

function portsOf(
  { root, env, engine, clock = () => new Date() }: GateOptions,
  repository: Repository,
  state: string,
): Omit<Ports, 'spool'> {
  const home = stateHome(env);
  return {
    roots: [root, ...mainWorkTree(repository)],
    repository,
    reader: gitCommitReader(repository),
    trusted: async (fresh) => {
      const options = { repository, state, recordedBranch: localBranch(state), now: clock, fresh };
      const head = await trustedNow(options);
      return { ...head, notes: [...head.notes, ...notesOnPlace(root)] };
    },
    store: ({ branch, home: at }) => storeOf({ repository, branch, home: at, state }, clock),
    changed: ({ branch, home: at }, milliseconds, signal) =>
      branchMoves(repository, at === 'local' ? branchRef(branch) : undefined, milliseconds, signal),
    sealed: (settings) => sealedHere(home, settings),
    memory: (settings) => fileMemory(memoryPath(home, settings, repository)),
    signer: () => localSigner(new KeyFiles(state).read('signer')),
    redact: (action, config) => redactAction(action, config, redactionKey(state, root)).recorded,
    redactText: (text) => redactText(text, redactionKey(state, root)),
    pins: async (prepared, cwd) =>
      pinsOf(prepared, {
        root: prepared.place.root,
        cwd,
        env: runEnvironment(env, root),
        head: await headOf(root, env, repository),
      }),
    requester: async (people, now) => requesterOf(await gitIdentity(root, env), people, now),
    journalName: nameIn(state, root),
    seal: async ({ trust, branch }, view) => {
      // Loaded when the first entry is written: whoever is only allowed something never waits for it.
      const { carriedSeal } = await import('./log/seal.ts');
      const reader = gitCommitReader(repository);
      return carriedSeal({ repository, reader, trust, branch, state, stateHome: home }, view);
    },
    runners: runnersIn(state, root),
    clock,
    engine,
  };
}

/** Where an action finds its programs: nothing of the checkout is on the PATH of what runs, so nothing of it is pinned. */
function runEnvironment(env: Environment, root: string): Environment {
  const path = pathOutside(env.PATH ?? env.Path, outsideCheckout(root)).join(delimiter);
  return { ...env, PATH: path === '' ? undefined : path };
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
