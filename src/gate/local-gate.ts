import type { Digest } from '../engine/action/digest.ts';
import { sha256Hex } from '../engine/action/digest.ts';
import { holdsMarker } from '../engine/action/reserved.ts';
import type { Hold, HoldStatus } from '../engine/holds/state.ts';
import type { Action, EntryActor, EntryOutcome, EntryType } from '../engine/schema/generated/types.ts';
import { aboutOf } from './about.ts';
import { allow } from './allow.ts';
import { waiting } from './allowed/due.ts';
import { type Asked, actionOf, type Requester } from './asked.ts';
import { type Decided, decideBy, decideFrom, digestOfRecorded, reasonOf } from './decision.ts';
import { EntryWriter } from './entry-writer.ts';
import { GateError } from './error.ts';
import type { About, Answer, ClaimAnswer, Gate, KnownHold, ToSign } from './gate.ts';
import { LedgerReader } from './ledger.ts';
import { pictureNow } from './picture/of-known.ts';
import type { Picture } from './picture/picture.ts';
import { explainPinChange } from './pins/change.ts';
import type { Ports, TrustedHead } from './ports.ts';
import { recordable } from './recordable.ts';
import { refuseMarkers } from './redact/refuse.ts';
import { type GateSettings, settingsAt } from './settings.ts';
import { type GateLog, look, type Moment, type Step, sealAlone, settle } from './settle.ts';
import { type Claim, newSecret, stepToClaim, stepToRecord } from './use/claim.ts';
import { stepToDeny } from './use/deny.ts';
import { GATE } from './use/drafts.ts';
import { stepToCancel, stepToExpire } from './use/end.ts';
import { findHold, openHolds } from './use/find.ts';
import { replayable } from './use/replayable.ts';
import { type Held, type HeldRequest, stepToHold } from './use/request.ts';
import { expiryFor, messageFor, type Said, stepToSay, type Told, type Verdict, whyNot } from './use/say.ts';
import { stepToClear } from './use/stale.ts';

/** The settings of one trusted commit, and the log by them. */
interface Session {
  readonly head: TrustedHead;
  readonly settings: GateSettings;
  readonly log: GateLog;
}

/** An action as it was decided, with all that a record of it needs. */
interface Weighed {
  readonly session: Session;
  readonly asked: Asked;
  readonly decided: Decided;
  readonly requester: Requester;
  readonly recorded: Action;
  readonly digest: Digest;
  readonly what: readonly string[];
}

/** Thrown where the log was written by newer policies than these, or at a time when they decide otherwise. */
class Outdated extends GateError {
  readonly at: Date;

  constructor(at: Date) {
    super('changed', 'the policies or the time moved on while this was decided: ask again');
    this.at = at;
  }
}

/** A gate on one machine: its log is on a branch, its people sign with their SSH keys. */
export class LocalGate implements Gate {
  readonly #ports: Ports;
  #session: Session | undefined;
  /** When the log was looked at last in vain: a decision of an earlier time would be in vain again. */
  #notBefore = 0;
  /** What this gate has added to the log. */
  readonly #wrote = new Set<EntryType>();

  constructor(ports: Ports) {
    this.#ports = ports;
  }

  about(): Promise<About> {
    return this.#at(false, async (session) => this.#about(session));
  }

  decide(asked: Asked): Promise<Decided> {
    return this.#at(false, async (session) => (await this.#weigh(session, asked)).decided);
  }

  request(asked: Asked): Promise<Answer> {
    return this.#at(false, async (session) => {
      const weighed = await this.#weigh(session, asked);
      const request = heldRequest(weighed);
      if (request === undefined) return this.#unheld(weighed);
      const held = await this.#settle(session, (moment) => stepToHold(request, moment));
      return this.#answer(weighed, held);
    });
  }

  claim(asked: Asked): Promise<ClaimAnswer> {
    // Nothing runs by settings that the remote does not vouch for now.
    return this.#at(true, async (session) => {
      const weighed = await this.#weigh(session, asked);
      const request = heldRequest(weighed);
      if (request === undefined) {
        await this.#settle(session, (moment) => stepToClear(soughtBy(weighed), moment));
        return this.#unheld(weighed);
      }
      const people = await session.settings.people();
      const secret = newSecret();
      const { runners } = this.#ports;
      const secretHash = sha256Hex(secret);
      await runners.begin(secretHash);
      // Should this throw, nobody knows whether the claim arrived: then the trace of this runner must stay.
      const claimed = await this.#settle(session, (moment) => stepToClaim(request, people, secret, moment));
      if ('claim' in claimed) {
        const changed = () => this.#changed(weighed);
        return { kind: 'claimed', ...answered(weighed), claim: claimed.claim, changed };
      }
      await runners.end(secretHash);
      return this.#answer(weighed, claimed);
    });
  }

  record({ id, secret }: Claim, outcome: EntryOutcome, why?: string): Promise<void> {
    const reason = why === undefined ? undefined : this.#ports.redactText(why).slice(0, 4096);
    return this.#at(false, async (session) => {
      const { settings } = session;
      const step = (moment: Moment) => stepToRecord({ settings, id, secret, outcome, reason }, moment);
      const recorded = await this.#settle(session, step);
      if (recorded === 'over') {
        throw new GateError('changed', `${id} is no longer claimed: its outcome cannot be recorded`);
      }
      await this.#ports.runners.end(sha256Hex(secret));
    });
  }

  toSign(id: string, verdict: Verdict): Promise<ToSign> {
    return this.#at(true, async (session) => {
      const { ledger, now } = await look(session.log);
      const hold = ledger.book.get(id);
      if (hold === undefined || hold.status === 'claimed') {
        const status = ledger.book.statusOf(id);
        throw status === undefined
          ? new GateError('no-hold', `there is no hold ${id}: "agentgate holds" lists them`)
          : new GateError('refused', `${id} is ${status} already, so nobody decides it any more`);
      }
      const expires = expiryFor(hold, now);
      const people = await session.settings.people();
      return {
        hold,
        expires,
        now,
        message: messageFor(hold, session.settings, verdict, expires),
        allowedSigners: people.allowedSigners,
        whyNot: (principal) => whyNot(hold, { principal, verdict, presence: true }, people),
      };
    });
  }

  approve(id: string, said: Said): Promise<Told> {
    return this.#say(id, said);
  }

  withdraw(id: string, said: Said): Promise<Told> {
    return this.#say(id, said);
  }

  reject(id: string, said: Said): Promise<Told> {
    return this.#say(id, said);
  }

  cancel(id: string, reason: string): Promise<HoldStatus> {
    return this.#at(false, async (session) => {
      const by = { id, reason: this.#ports.redactText(reason), actor: GATE, settings: session.settings };
      return (await this.#settle(session, (moment) => stepToCancel(by, moment))).status;
    });
  }

  expire(id: string): Promise<HoldStatus> {
    return this.#at(false, async (session) => {
      const people = await session.settings.people();
      const by = { id, people, actor: GATE, settings: session.settings };
      return (await this.#settle(session, (moment) => stepToExpire(by, moment))).status;
    });
  }

  status(id: string): Promise<HoldStatus | undefined> {
    return this.#at(false, async ({ log }) => (await look(log)).ledger.book.statusOf(id));
  }

  changed(milliseconds: number, signal?: AbortSignal): Promise<void> {
    return this.#at(false, ({ settings }) => this.#ports.changed(settings, milliseconds, signal));
  }

  open(): Promise<readonly KnownHold[]> {
    return this.#at(false, async ({ log }) => openHolds(await look(log)));
  }

  find(id: string): Promise<KnownHold | undefined> {
    const { reader } = this.#ports;
    return this.#at(false, async ({ log, settings }) =>
      findHold(await look(log), id, { settings, reader, branch: await log.ledger.branch() }),
    );
  }

  picture(known: KnownHold): Promise<Picture> {
    return this.#at(false, async (session) =>
      pictureNow(known, session.settings, this.#about(session), this.#ports.clock()),
    );
  }

  async flush(all: boolean): Promise<void> {
    const { spool, clock, journalName, reader } = this.#ports;
    const journal = spool.journal();
    const waits = journal === undefined ? 'none' : waiting(journal, clock());
    const isDue = waits === 'batch' || (waits === 'some' && (all || this.#wrote.size > 0));
    const isIdle = this.#wrote.has('executed');
    if (!isDue && !isIdle) return;
    const { flushAllowed } = await import('./allowed/flush.ts');
    await this.#at(false, async (session) => {
      if (isDue && journal !== undefined) {
        await flushAllowed({
          journal,
          name: journalName,
          all,
          settings: session.settings,
          settingsOf: (commit) => settingsAt(reader, commit),
          places: (await session.log.ledger.branch()).places,
          settle: (step) => this.#settle(session, step),
        });
      }
      if (isIdle) await sealAlone(session.log);
    });
  }

  #about({ head, settings }: Session): About {
    return aboutOf(head, settings, this.#ports.signer().spki);
  }

  #say(id: string, said: Said): Promise<Told> {
    return this.#at(true, async (session) => {
      const { settings } = session;
      const people = await settings.people();
      const reason = said.reason === undefined ? undefined : this.#ports.redactText(said.reason);
      const word = { settings, people, id, said: { ...said, reason } };
      return this.#settle(session, (moment) => stepToSay(word, moment));
    });
  }

  /** Decides an action by a session's settings, and brings it into the form that is recorded. */
  async #weigh(session: Session, asked: Asked): Promise<Weighed> {
    const { settings } = session;
    const { roots, requester: identify, redact, redactText, pins, clock } = this.#ports;
    const now = new Date(Math.max(clock().getTime(), this.#notBefore));
    refuseMarkers(asked.action);
    const requester = await identify(await settings.people(), now);
    const really = await decideFrom(roots, (root) =>
      decideBy(settings, actionOf(asked, root, settings, requester), now),
    );
    const { action, prepared } = really;
    const redacted = redact(action, settings.set.config);
    const decided = await recordable(settings, really, redacted, now);
    const { verdict } = decided;
    const held =
      verdict.decision === 'hold' ? { ...action, pins: await pins(prepared, asked.cwd) } : undefined;
    const recorded = held === undefined ? redacted : redact(held, settings.set.config);
    const parts = verdict.parts.filter((part) => part.decision !== undefined);
    // What the settings say to mask stands in no pattern that a text could be searched for.
    const masked = holdsMarker(recorded);
    const what = masked ? ['(with masked values)'] : parts.map(({ part }) => redactText(part.text));
    return { session, asked, decided, requester, recorded, what, digest: digestOfRecorded(recorded) };
  }

  /** Files may have been replaced while the claim was on its way to the log. */
  async #changed({ session, asked, decided, recorded }: Weighed): Promise<string | undefined> {
    const { redact, pins } = this.#ports;
    const today = { ...decided.action, pins: await pins(decided.prepared, asked.cwd) };
    const { pins: now = {} } = redact(today, session.settings.set.config);
    return explainPinChange(recorded.pins ?? {}, now).join('; ') || undefined;
  }

  /** What is not held is recorded, and then it runs or it does not. */
  async #unheld(weighed: Weighed): Promise<Answer> {
    const { decided, session } = weighed;
    const observed = session.settings.set.config.mode === 'observe';
    if (decided.verdict.decision === 'allow') return allow(this.#ports, session.settings, weighed);
    await this.#settle(session, (moment) => stepToDeny(soughtBy(weighed), decided, moment));
    if (observed) return { kind: 'allowed', ...answered(weighed), observed, ended: async () => undefined };
    return { kind: 'denied', ...answered(weighed), reason: reasonOf(decided) };
  }

  /** What became of a held action, where it does not run now. */
  async #answer(weighed: Weighed, held: Held): Promise<Answer> {
    if (held.kind === 'waits') return { kind: 'held', ...answered(weighed), hold: held.hold };
    if (held.kind === 'denied') {
      const { reason, id } = held;
      return { kind: 'denied', ...answered(weighed), reason, ...(id === undefined ? {} : { id }) };
    }
    const { id } = held.hold;
    const reason = await this.#settleDead(weighed.session, held.hold);
    return { kind: 'denied', ...answered(weighed), reason, id };
  }

  /** Of a runner that died nobody knows what it did: that is recorded, and nothing runs by itself again. */
  async #settleDead(session: Session, { id, claim }: Hold): Promise<string> {
    const secretHash = claim?.secretHash.replace(/^sha256:/, '') ?? '';
    if (!(await this.#ports.runners.isDead(secretHash))) {
      return `${id} is claimed: it runs now, or its runner is on another machine`;
    }
    const { settings } = session;
    const reason = 'the runner died before it could tell the outcome';
    const outcome = { status: 'unknown' as const };
    const step = (moment: Moment) =>
      stepToRecord({ settings, id, secret: undefined, outcome, reason }, moment);
    await this.#settle(session, step);
    await this.#ports.runners.end(secretHash);
    return `${reason} of ${id}: find out what it did ("agentgate show ${id}") before you ask again`;
  }

  /** Does something by the settings of the trusted commit, and again by newer ones if the log knows newer ones. */
  async #at<T>(fresh: boolean, work: (session: Session) => Promise<T>): Promise<T> {
    try {
      return await work(await this.#open(fresh));
    } catch (error) {
      if (!(error instanceof Outdated)) throw error;
      this.#notBefore = error.at.getTime();
      return work(await this.#open(true));
    }
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

  #log(head: TrustedHead, settings: GateSettings): GateLog {
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

  /** An entry that goes back to older policies than the one before would be a problem for ever. */
  #settle<T>(session: Session, step: (moment: Moment) => Promise<Step<T>>): Promise<T> {
    return settle(session.log, async (moment) => {
      for (const type of moment.appended) this.#wrote.add(type);
      const { inForce } = moment.ledger;
      if (inForce !== undefined && inForce !== session.settings.commit) {
        const { places } = await session.log.ledger.branch();
        const mine = places.get(session.settings.commit) ?? -1;
        if ((places.get(inForce) ?? Number.POSITIVE_INFINITY) > mine) throw new Outdated(moment.now);
      }
      const next = await step(moment);
      const replayed = await replayable(session.settings, next, moment);
      if (replayed === undefined) throw new Outdated(moment.now);
      return replayed;
    });
  }
}

function answered({ decided, digest, what }: Weighed): Pick<Weighed, 'decided' | 'digest' | 'what'> {
  return { decided, digest, what };
}

function heldRequest(weighed: Weighed): HeldRequest | undefined {
  const { decided, session } = weighed;
  const { requirement } = decided;
  if (requirement === undefined || session.settings.set.config.mode === 'observe') return undefined;
  return { ...soughtBy(weighed), decided, requirement, needs: requirement.digest as Digest };
}

function soughtBy({ session, asked, recorded, digest, requester }: Weighed) {
  const actor: EntryActor = { id: asked.agent ?? 'agent', kind: 'agent' };
  return { settings: session.settings, actor, recorded, digest, needs: undefined, requester };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
