import { gitCommitReader } from '../../audit/git/commit-files.ts';
import { Repository } from '../../audit/git/repository.ts';
import { repositoryState, stateHome } from '../../audit/journal/state-home.ts';
import type { CommitReader } from '../../audit/trusted-commit.ts';
import { CloneSettings } from '../clone-settings.ts';
import { gitIdentity } from '../identity/git-identity.ts';
import { type Environment, recordedBranch } from '../log/recorded-branch.ts';
import { requesterOf } from '../requester.ts';
import { type GateSettings, settingsAt } from '../settings.ts';
import { type TrustedNow, trustedNow } from '../trusted/trusted.ts';

/** Where the doctor looks, and as what. */
export interface FactsOptions {
  /** The root of the working tree. */
  readonly root: string;
  readonly env: Environment;
  /** The version of this program. */
  readonly engine: string;
  readonly clock: () => Date;
  /** Whether probes may be recorded in the audit log. */
  readonly record: boolean;
}

/** What most checks rest on. */
export type Ground = 'repository' | 'trusted' | 'settings';

/** What checks share, each read once. Every method throws where what it reads is not there. */
export class Facts {
  readonly options: FactsOptions;
  readonly #read = new Map<string, Promise<unknown>>();

  constructor(options: FactsOptions) {
    this.options = options;
  }

  repository(): Promise<Repository> {
    const { root, env } = this.options;
    return this.#once('repository', () => Repository.open({ directory: root, env }));
  }

  async reader(): Promise<CommitReader> {
    return gitCommitReader(await this.repository());
  }

  /** Where this machine keeps what belongs to the repository. */
  async state(): Promise<string> {
    return repositoryState(stateHome(this.options.env), (await this.repository()).commonDir);
  }

  trusted(): Promise<TrustedNow> {
    return this.#once('trusted', async () => {
      const state = await this.state();
      const { clock: now } = this.options;
      const repository = await this.repository();
      return trustedNow({
        ...{ repository, state, recordedBranch: recordedBranch(state), now, fresh: false },
        settings: () => new CloneSettings(repository).read(),
      });
    });
  }

  settings(): Promise<GateSettings> {
    return this.#once('settings', async () => settingsAt(await this.reader(), (await this.trusted()).commit));
  }

  /** Every name of the human on whose behalf agents ask here. */
  async requester(): Promise<readonly string[]> {
    const { root, env, clock } = this.options;
    const people = await (await this.settings()).people();
    return requesterOf(await gitIdentity(root, env), people, clock()).names;
  }

  async close(): Promise<void> {
    if (this.#read.has('repository'))
      await this.repository().then(
        (open) => open.close(),
        () => undefined,
      );
  }

  #once<T>(name: string, read: () => Promise<T>): Promise<T> {
    const known = this.#read.get(name) as Promise<T> | undefined;
    if (known !== undefined) return known;
    const reading = read();
    this.#read.set(name, reading);
    return reading;
  }
}
