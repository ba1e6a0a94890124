import { sha256Hex } from '../engine/action/digest.ts';
import type { Hold, HoldStatus } from '../engine/holds/state.ts';
import type { EntryOutcome } from '../engine/schema/generated/types.ts';
import { aboutOf, spkiHere } from './about.ts';
import { allow } from './allow.ts';
import { waiting } from './allowed/due.ts';
import type { Asked, Requester } from './asked.ts';
import { type Decided, reasonOf } from './decision.ts';
import { GateError } from './error.ts';
import type { About, Answer, Answered, ClaimAnswer, Gate, KnownHold, ToSign } from './gate.ts';
import { pictureNow } from './picture/of-known.ts';
import type { Picture } from './picture/picture.ts';
import type { Ports } from './ports.ts';
import { outOfReach } from './reach.ts';
import { type Session, Sessions } from './sessions.ts';
import { settingsAt } from './settings.ts';
import { type Moment, sealAlone } from './settle.ts';
import { type Claim, newSecret, stepToClaim, stepToRecord } from './use/claim.ts';
import { stepToDeny } from './use/deny.ts';
import { GATE } from './use/drafts.ts';
import { stepToCancel, stepToExpire } from './use/end.ts';
import { findHold, openHolds } from './use/find.ts';
import { type Held, stepToHold } from './use/request.ts';
import { expiryFor, messageFor, type Said, stepToSay, type Told, type Verdict, whyNot } from './use/say.ts';
import { stepToClear } from './use/stale.ts';
import { changeSince, heldRequest, soughtBy, type Weighed, weigh } from './weigh.ts';

/** A gate on one machine: its log is on a branch, its people sign with their SSH keys. */
export class LocalGate implements Gate {
  readonly #ports: Ports;
  readonly #sessions: Sessions;

  constructor(ports: Ports) {
    this.#ports = ports;
    this.#sessions = new Sessions(ports);
  }

  about(): Promise<About> {
    return this.#sessions.at(false, async (session) => this.#about(session));
  }

  decide(asked: Asked): Promise<Decided> {
    return this.#sessions.at(false, async (session) => (await this.#weigh(session, asked)).decided);
  }

  request(asked: Asked): Promise<Answer> {
    return this.#sessions.at(false, async (session) => {
      const weighed = await this.#weigh(session, asked);
      const answered = this.#answered(session, weighed);
      const request = heldRequest(weighed);
      if (request === undefined) return this.#unheld(session, weighed, answered);
      const held = await this.#sessions.settle(session, (moment) => stepToHold(request, moment));
      return this.#answer(session, answered, held);
    });
  }

  claim(asked: Asked): Promise<ClaimAnswer> {
    // Nothing runs by settings that the remote does not vouch for now.
    return this.#sessions.at(true, async (session) => {
      const weighed = await this.#weigh(session, asked);
      // Before the claim: what cannot be told must not leave one behind.
      const answered = this.#answered(session, weighed);
      const request = heldRequest(weighed);
      if (request === undefined) {
        await this.#sessions.settle(session, (moment) => stepToClear(soughtBy(weighed), moment));
        return this.#unheld(session, weighed, answered);
      }
      const people = await session.settings.people();
      const secret = newSecret();
      const { runners } = this.#ports;
      const secretHash = sha256Hex(secret);
      await runners.begin(secretHash);
      // Should this throw, nobody knows whether the claim arrived: then the trace of this runner must stay.
      const claimed = await this.#sessions.settle(session, (moment) =>
        stepToClaim(request, people, secret, moment),
      );
      if ('claim' in claimed) {
        const changed = () => changeSince(this.#ports, weighed);
        return { kind: 'claimed', ...answered, claim: claimed.claim, changed };
      }
      await runners.end(secretHash);
      return this.#answer(session, answered, claimed);
    });
  }

  record({ id, secret }: Claim, outcome: EntryOutcome, why?: string): Promise<void> {
    const reason = why === undefined ? undefined : this.#ports.redactText(why).slice(0, 4096);
    return this.#sessions.at(false, async (session) => {
      const { settings } = session;
      const step = (moment: Moment) => stepToRecord({ settings, id, secret, outcome, reason }, moment);
      const recorded = await this.#sessions.settle(session, step);
      if (recorded === 'over') {
        throw new GateError('changed', `${id} is no longer claimed: its outcome cannot be recorded`);
      }
      await this.#ports.runners.end(sha256Hex(secret));
    });
  }

  toSign(id: string, verdict: Verdict): Promise<ToSign> {
    return this.#sessions.at(true, async (session) => {
      const { ledger, now } = await this.#sessions.look(session);
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

  cancel(id: string, said?: string): Promise<HoldStatus> {
    return this.#sessions.at(false, async (session) => {
      const { redactText, runners } = this.#ports;
      const { settings } = session;
      const runs = (secretHash: string) => runners.isAlive(secretHash);
      const reason = said === undefined ? await this.#whoCancels(session) : redactText(said);
      const by = { id, runs, reason, actor: GATE, settings };
      return (await this.#sessions.settle(session, (moment) => stepToCancel(by, moment))).status;
    });
  }

  expire(id: string): Promise<HoldStatus> {
    return this.#sessions.at(false, async (session) => {
      const people = await session.settings.people();
      const by = { id, people, actor: GATE, settings: session.settings };
      return (await this.#sessions.settle(session, (moment) => stepToExpire(by, moment))).status;
    });
  }

  status(id: string): Promise<HoldStatus | undefined> {
    return this.#sessions.at(false, async (session) =>
      (await this.#sessions.look(session)).ledger.book.statusOf(id),
    );
  }

  changed(milliseconds: number, signal?: AbortSignal): Promise<void> {
    return this.#sessions.at(false, (session) => this.#sessions.moved(session, milliseconds, signal));
  }

  open(): Promise<readonly KnownHold[]> {
    return this.#sessions.at(false, async (session) => openHolds(await this.#sessions.look(session)));
  }

  find(id: string): Promise<KnownHold | undefined> {
    const { reader } = this.#ports;
    return this.#sessions.at(false, async (session) =>
      findHold(await this.#sessions.look(session), id, {
        settings: session.settings,
        reader,
        branch: (commits) => session.log.ledger.branchWith(commits),
      }),
    );
  }

  picture(known: KnownHold): Promise<Picture> {
    return this.#sessions.at(false, async (session) =>
      pictureNow(known, session.settings, this.#about(session), this.#ports.clock()),
    );
  }

  pictures(known: readonly KnownHold[]): Promise<readonly Picture[]> {
    return this.#sessions.at(false, async (session) => {
      const about = this.#about(session);
      const pictures: Picture[] = [];
      for (const one of known) {
        pictures.push(await pictureNow(one, session.settings, about, this.#ports.clock()));
      }
      return pictures;
    });
  }

  async flush(all: boolean): Promise<void> {
    const { spool, clock, journalName, reader } = this.#ports;
    const journal = spool.journal();
    const waits = journal === undefined ? 'none' : waiting(journal, clock());
    const isDue = waits === 'batch' || (waits === 'some' && (all || this.#sessions.wrote.size > 0));
    const isIdle = this.#sessions.wrote.has('executed');
    if (!isDue && !isIdle) return;
    const { flushAllowed } = await import('./allowed/flush.ts');
    await this.#sessions.at(false, async (session) => {
      if (isDue && journal !== undefined) {
        await flushAllowed({
          journal,
          name: journalName,
          all,
          settings: session.settings,
          settingsOf: (commit) => settingsAt(reader, commit),
          places: (await session.log.ledger.branch()).places,
          settle: (step) => this.#sessions.settle(session, step),
        });
      }
      if (isIdle) await sealAlone(session.log);
    });
  }

  #about({ head, settings }: Session): About {
    return aboutOf(head, settings, spkiHere(this.#ports));
  }

  /** What every answer tells of the action. */
  #answered(session: Session, { decided, digest, what }: Weighed): Answered {
    return { decided, digest, what, about: this.#about(session) };
  }

  #say(id: string, said: Said): Promise<Told> {
    return this.#sessions.at(true, async (session) => {
      const { settings } = session;
      const people = await settings.people();
      const reason = said.reason === undefined ? undefined : this.#ports.redactText(said.reason);
      const word = { settings, people, id, said: { ...said, reason } };
      return this.#sessions.settle(session, (moment) => stepToSay(word, moment));
    });
  }

  #weigh({ settings }: Session, asked: Asked): Promise<Weighed> {
    return weigh(this.#ports, settings, asked, this.#sessions.now());
  }

  /** What is not held is recorded, and then it runs or it does not. */
  async #unheld(session: Session, weighed: Weighed, answered: Answered): Promise<Answer> {
    const { decided } = weighed;
    const observed = session.settings.set.config.mode === 'observe';
    if (decided.verdict.decision === 'allow') return allow(this.#ports, session, weighed);
    await this.#sessions.settle(session, (moment) => stepToDeny(soughtBy(weighed), decided, moment));
    if (observed) return { kind: 'allowed', ...answered, observed, ended: async () => undefined };
    return { kind: 'denied', ...answered, reason: reasonOf(decided) };
  }

  /** What became of a held action, where it does not run now. */
  async #answer(session: Session, answered: Answered, held: Held): Promise<Answer> {
    if (held.kind === 'waits') {
      const { hold } = held;
      const people = await session.settings.people();
      return { kind: 'held', ...answered, hold, outOfReach: outOfReach(hold, people) };
    }
    if (held.kind === 'denied') {
      const { reason, id } = held;
      return { kind: 'denied', ...answered, reason, ...(id === undefined ? {} : { id }) };
    }
    const { id } = held.hold;
    const reason = await this.#settleDead(session, held.hold);
    return { kind: 'denied', ...answered, reason, id };
  }

  /** Nothing that is to be stopped goes on because nobody can tell who stopped it. */
  async #whoCancels({ settings }: Session): Promise<Requester | string> {
    const { requester, clock } = this.#ports;
    try {
      return await requester(await settings.known(), clock());
    } catch {
      return 'cancelled, and who did it cannot be told';
    }
  }

  /** Of a runner that died nobody knows what it did: that is recorded, and nothing runs by itself again. */
  async #settleDead(session: Session, { id, claim }: Hold): Promise<string> {
    const secretHash = claim?.secretHash.replace(/^sha256:/, '') ?? '';
    if (!(await this.#ports.runners.isDead(secretHash))) {
      return `${id} is claimed: it runs now, or its runner is on another machine; if that is gone, "agentgate cancel ${id}" records that nobody knows what it did`;
    }
    const { settings } = session;
    const reason = 'the runner died before it could tell the outcome';
    const outcome = { status: 'unknown' as const };
    const step = (moment: Moment) =>
      stepToRecord({ settings, id, secret: undefined, outcome, reason }, moment);
    await this.#sessions.settle(session, step);
    await this.#ports.runners.end(secretHash);
    return `${reason} of ${id}: find out what it did ("agentgate show ${id}") before you ask again`;
  }
}
