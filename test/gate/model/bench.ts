import { join } from 'node:path';
import { localSigner } from '../../../src/audit/entry-key.ts';
import { repositoryState } from '../../../src/audit/journal/state-home.ts';
import type { TrustedBranch } from '../../../src/audit/verify/policy.ts';
import { EntryWriter } from '../../../src/gate/entry-writer.ts';
import { type GitIdentity, gitIdentity } from '../../../src/gate/identity/git-identity.ts';
import { KeyFiles } from '../../../src/gate/log/key-files.ts';
import { pinsOf } from '../../../src/gate/pins/pins.ts';
import { redactAction } from '../../../src/gate/redact/action.ts';
import { redactText } from '../../../src/gate/redact/text.ts';
import { requesterOf } from '../../../src/gate/requester.ts';
import type { GateSettings } from '../../../src/gate/settings.ts';
import { type Weighed, weigh } from '../../../src/gate/weigh.ts';
import { GateFixture } from '../../support/gate-fixture.ts';
import { askedFor } from './asked-for.ts';
import type { ModelAction } from './op.ts';
import { Trunk } from './trunk.ts';
import { SCRIPTS } from './trusted-files.ts';

const ENGINE = '0.1.0';
const MASK = new Uint8Array(32);
type Asker = 'bob' | 'dave';

/** What sequences share: a repository, its people, and what a gate reads of the work tree. */
export class Bench {
  readonly trunk: Trunk;
  readonly #place: GateFixture;
  readonly #identities: Readonly<Record<Asker, GitIdentity>>;
  #script: number | undefined;
  #sequences = 0;

  private constructor(place: GateFixture, trunk: Trunk, identities: Readonly<Record<Asker, GitIdentity>>) {
    this.#place = place;
    this.trunk = trunk;
    this.#identities = identities;
  }

  static async open(): Promise<Bench> {
    const place = await GateFixture.create();
    const identityOf = (who: Asker) => gitIdentity(place.repository, place.env(who));
    const identities = { bob: await identityOf('bob'), dave: await identityOf('dave') };
    return new Bench(place, await Trunk.open(place), identities);
  }

  async dispose(): Promise<void> {
    this.trunk.close();
    await this.#place.dispose();
  }

  /** Goes back to the first policies and files, for a sequence that asks for something new. */
  begin(): TrustedBranch {
    this.#sequences += 1;
    this.edit(0);
    return this.trunk.reset();
  }

  writer({ trust, origin }: GateSettings): EntryWriter {
    const { repository, state } = this.#place;
    const keys = new KeyFiles(repositoryState(state, join(repository, '.git')));
    return new EntryWriter({
      signer: localSigner(keys.read('signer')),
      trust,
      origin,
      engine: ENGINE,
      mode: 'enforce',
    });
  }

  edit(script: number): void {
    if (this.#script !== script) this.#place.write('job.sh', SCRIPTS[script] ?? '');
    this.#script = script;
  }

  /** Decides, in the work tree as it is now. */
  async weigh(action: ModelAction, asker: Asker, now: Date): Promise<Weighed> {
    const place = this.#place;
    const root = place.repository;
    const where = { root, cwd: root, env: { PATH: process.env.PATH }, head: this.trunk.head };
    const ports: Parameters<typeof weigh>[0] = {
      roots: [root],
      requester: async (known, at) => requesterOf(this.#identities[asker], known, at),
      redact: (said, config) => redactAction(said, config, MASK).recorded,
      redactText: (text) => redactText(text, MASK),
      pins: (prepared) => pinsOf(prepared, where),
    };
    return weigh(ports, await this.trunk.settings(), askedFor(place, action, this.#sequences), now);
  }
}
