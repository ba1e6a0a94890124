import { localSigner } from '../audit/entry-key.ts';
import { gitCommitReader } from '../audit/git/commit-files.ts';
import { Repository } from '../audit/git/repository.ts';
import { repositoryState, stateHome } from '../audit/journal/state-home.ts';
import { journalSpool } from './allowed/spool.ts';
import { CloneSettings } from './clone-settings.ts';
import type { Gate } from './gate.ts';
import { gitIdentity } from './identity/git-identity.ts';
import { readsThoseOfClone } from './identity/settings.ts';
import { settingsMemory } from './kept-settings.ts';
import { KeyFiles } from './log/key-files.ts';
import { type Environment, localBranch } from './log/recorded-branch.ts';
import { once } from './once.ts';
import type { Ports } from './ports.ts';
import { quickGate } from './quick-gate.ts';
import { redactAction } from './redact/action.ts';
import { redactionKey } from './redact/key.ts';
import { redactText } from './redact/text.ts';
import { requesterOf } from './requester.ts';
import { type GateSettings, settingsAt } from './settings.ts';
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

/** What every action needs of the world, held or not. */
export type CommonPorts = Pick<
  Ports,
  | 'roots'
  | 'repository'
  | 'reader'
  | 'trusted'
  | 'settings'
  | 'signer'
  | 'hasSigner'
  | 'redact'
  | 'redactText'
  | 'requester'
  | 'spool'
  | 'clock'
>;

/** Opens the gate of a repository, does something with it, and lets go of it. */
export async function withGate<T>(
  given: GateOptions,
  use: (gate: Gate, root: string) => Promise<T>,
): Promise<T> {
  const { env } = given;
  const repository = await Repository.open({ directory: given.root, env });
  const root = workTreeOf(repository, given.root);
  const options = { ...given, root };
  const state = repositoryState(stateHome(env), repository.commonDir);
  const spool = journalSpool(state, root);
  const ports = { ...portsOf(options, repository, state), spool };
  const full = async () => (await import('./local-ports.ts')).localGate(options, state, ports);
  try {
    return await use(quickGate(ports, full), root);
  } finally {
    spool.close();
    repository.close();
  }
}

function portsOf(
  { root, env, engine, clock = () => new Date() }: GateOptions,
  repository: Repository,
  state: string,
): Omit<CommonPorts, 'spool'> {
  const reader = gitCommitReader(repository);
  // Another key would make one action look like two: the one that was read first stays.
  const key = once(() => redactionKey(state, root));
  const memory = settingsMemory({ repository, state, outside: root, key, engine });
  const clone = new CloneSettings(repository);
  let last: GateSettings | undefined;
  return {
    roots: [root, ...mainWorkTree(repository)],
    repository,
    reader,
    trusted: async (fresh) => {
      const head = await trustedNow({
        repository,
        state,
        recordedBranch: localBranch(state),
        now: clock,
        fresh,
        settings: () => clone.read(),
      });
      return { ...head, notes: [...head.notes, ...notesOnPlace(root)] };
    },
    settings: async (commit) => {
      if (last?.commit !== commit) last = await settingsAt(reader, commit, memory);
      return last;
    },
    hasSigner: () => new KeyFiles(state).has('signer'),
    signer: () => localSigner(new KeyFiles(state).read('signer')),
    redact: (action, config) => redactAction(action, config, key()).recorded,
    redactText: (text) => redactText(text, key()),
    requester: async (known, now) => {
      const read = readsThoseOfClone(repository, env) ? clone.last() : undefined;
      return requesterOf(await gitIdentity(root, env, read), known, now);
    },
    clock,
  };
}
