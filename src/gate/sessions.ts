import type { EntryType } from '../engine/schema/generated/types.ts';
import type { Saw } from './branch-moves.ts';
import { EntryWriter } from './entry-writer.ts';
import { GateError } from './error.ts';
import { LedgerReader } from './ledger.ts';
import { once } from './once.ts';
import type { Ports, TrustedHead } from './ports.ts';
import type { GateSettings } from './settings.ts';
import { type GateLog, look, type Moment, type Step, settle } from './settle.ts';
import { replayable } from './use/replayable.ts';

/** A log that is read as `verify` reads it. */
interface SessionLog extends GateLog {
  readonly ledger: LedgerReader;
}

/** The settings of one trusted commit, and the log by them. */
export interface Session {
  readonly head: TrustedHead;
  readonly settings: GateSettings;
  readonly log: SessionLog;
}

/** Thrown where the log was written by newer policies than these, or at a time when they decide otherwise. */
class Outdated extends GateError {
  readonly at: Date;

  constructor(at: Date) {
    super('changed', 'the policies or the time moved on while this was decided: ask again');
    this.at = at;
  }
}

/** Opens the log by the settings of the trusted commit, and by newer ones when it knows of newer ones. */
export class Sessions {
  readonly #ports: Ports;
  #session: Session | undefined;
  /** When the log was looked at last in vain: a decision of an earlier time would be in vain again. */
  #notBefore = 0;
  /** Where the log was when it was looked at last. */
  #saw: Saw | undefined;
  /** What was added to the log here. */
  readonly wrote = new Set<EntryType>();

  constructor(ports: Ports) {
    this.#ports = ports;
  }

  /** The time to decide by. */
  now(): Date {
    return new Date(Math.max(this.#ports.clock().getTime(), this.#notBefore));
  }

  /** Does something by the settings of the trusted commit, and again by newer ones if the log knows newer ones. */
  async at<T>(fresh: boolean, work: (session: Session) => Promise<T>): Promise<T> {
    try {
      return await work(await this.#open(fresh));
    } catch (error) {
      if (!(error instanceof Outdated)) throw error;
      this.#notBefore = error.at.getTime();
      return work(await this.#open(true));
    }
  }

  /** The log as it is, for those who only read. */
  async look({ log }: Session): Promise<Moment> {
    const moment = await look(log);
    this.#saw = moment.view.head;
    return moment;
  }

  /** Resolves when the log may have moved since it was looked at here, or after this many milliseconds. */
  async moved(session: Session, milliseconds: number, signal?: AbortSignal): Promise<void> {
    const saw = this.#saw ?? (await this.look(session)).view.head;
    await this.#ports.changed(session.settings, saw, milliseconds, signal);
  }

  /** An entry that goes back to older policies than the one before would be a problem for ever. */
  settle<T>(session: Session, step: (moment: Moment) => Promise<Step<T>>): Promise<T> {
    return settle(session.log, async (moment) => {
      for (const type of moment.appended) this.wrote.add(type);
      this.#saw = moment.view.head;
      const { inForce } = moment.ledger;
      let outdated = false;
      if (inForce !== undefined && inForce !== session.settings.commit) {
        const { places } = await session.log.ledger.branch();
        const mine = places.get(session.settings.commit) ?? -1;
        outdated = (places.get(inForce) ?? Number.POSITIVE_INFINITY) > mine;
      }
      // What was written here stays written: only more of it would go back to older policies.
      if (outdated && moment.appended.length === 0) throw new Outdated(moment.now);
      const next = await step(moment);
      if (outdated && !('done' in next)) throw new Outdated(moment.now);
      const replayed = await replayable(session.settings, next, moment);
      if (replayed === undefined) throw new Outdated(moment.now);
      return replayed;
    });
  }

  async #open(fresh: boolean): Promise<Session> {
    const { trusted } = this.#ports;
    const head = await trusted(fresh);
    // What is to be said of the commit changes while it stays the same: the remote may be silent now.
    if (this.#session?.settings.commit === head.commit) return { ...this.#session, head };
    const settings = await this.#ports.settings(head.commit);
    this.#session = { head, settings, log: this.#log(head, settings) };
    return this.#session;
  }

  #log(head: TrustedHead, settings: GateSettings): SessionLog {
    const { repository, reader, store, memory, sealed, signer, seal, trusted, clock, engine } = this.#ports;
    const places = async (fresh: boolean) => {
      const { commit, ref } = fresh ? await trusted(true) : head;
      return { ref, places: await reader.firstParents(commit) };
    };
    const known = once(() => places(false));
    const ledger = new LedgerReader({
      repository,
      reader,
      settings,
      branch: (fresh) => (fresh ? places(true) : known()),
      memory: memory(settings),
      sealed: once(() => sealed(settings)),
      engine,
    });
    const { origin, trust, set } = settings;
    const writer = once(
      () => new EntryWriter({ signer: signer(), trust, origin, engine, mode: set.config.mode }),
    );
    return {
      store: store(settings),
      ledger,
      writer: { write: (view, draft, now) => writer().write(view, draft, now) },
      seal: async (view) => (settings.home === 'local' ? seal(settings, view) : undefined),
      clock,
    };
  }
}
