import { sha256Hex } from '../../../src/engine/action/digest.ts';
import type { Hold } from '../../../src/engine/holds/state.ts';
import { GateError } from '../../../src/gate/error.ts';
import type { GateSettings } from '../../../src/gate/settings.ts';
import { type GateLog, look, type Moment, type Step, settle } from '../../../src/gate/settle.ts';
import { type Claimed, newSecret, stepToClaim, stepToRecord } from '../../../src/gate/use/claim.ts';
import { stepToDeny } from '../../../src/gate/use/deny.ts';
import { GATE } from '../../../src/gate/use/drafts.ts';
import { stepToCancel, stepToExpire } from '../../../src/gate/use/end.ts';
import { replayable } from '../../../src/gate/use/replayable.ts';
import { stepToHold } from '../../../src/gate/use/request.ts';
import { expiryFor, messageFor, type Said, stepToSay } from '../../../src/gate/use/say.ts';
import { stepToClear } from '../../../src/gate/use/stale.ts';
import { heldRequest, soughtBy } from '../../../src/gate/weigh.ts';
import { principalOf } from '../../support/gate-people.ts';
import type { Bench } from './bench.ts';
import { askerAt, MINUTE, type ModelAction, type Saying } from './op.ts';
import { sshSign } from './ssh-key.ts';

const DONE = { status: 'succeeded', exitCode: 0, durationMs: 1 } as const;
const UNKNOWN = { status: 'unknown' } as const;

/** What a gate answers to whoever asks: what became of the hold, or that there is none. */
type Answered = Claimed | 'allowed' | 'denied';

/** What a gate does, on any log. */
export class UseCases {
  readonly #bench: Bench;
  readonly #log: GateLog;

  constructor(bench: Bench, log: GateLog) {
    this.#bench = bench;
    this.#log = log;
  }

  async ask(action: ModelAction, gate: number): Promise<Answered> {
    const weighed = await this.#bench.weigh(action, askerAt(gate), this.#log.clock());
    const request = heldRequest(weighed);
    const { settings, decided } = weighed;
    if (request !== undefined) return this.#settle(settings, (moment) => stepToHold(request, moment));
    if (decided.verdict.decision === 'allow') return 'allowed';
    await this.#settle(settings, (moment) => stepToDeny(soughtBy(weighed), decided, moment));
    return 'denied';
  }

  async claim(action: ModelAction, gate: number): Promise<Answered> {
    const weighed = await this.#bench.weigh(action, askerAt(gate), this.#log.clock());
    const request = heldRequest(weighed);
    const { settings } = weighed;
    if (request === undefined) {
      await this.#settle(settings, (moment) => stepToClear(soughtBy(weighed), moment));
      return this.ask(action, gate);
    }
    const people = await settings.people();
    const secret = newSecret();
    return this.#settle(settings, (moment) => stepToClaim(request, people, secret, moment));
  }

  /** What a person signs now. */
  async said(id: string, { verdict, who, lasts }: Saying): Promise<Said> {
    const settings = await this.#bench.trunk.settings();
    const { ledger, now } = await look(this.#log);
    const hold = ledger.book.get(id);
    if (hold === undefined || hold.status === 'claimed') throw new GateError('refused', 'it is over');
    const expires = lasts === undefined ? expiryFor(hold, now) : new Date(now.getTime() + lasts * MINUTE);
    const signature = sshSign(who, messageFor(hold, settings, verdict, expires));
    return { verdict, principal: principalOf(who), signature, expires };
  }

  async tell(id: string, said: Said): Promise<string> {
    const settings = await this.#bench.trunk.settings();
    const word = { settings, people: await settings.people(), id, said };
    return (await this.#settle(settings, (moment) => stepToSay(word, moment))).status;
  }

  /** `dead` is the secret of a runner that is no more. */
  async cancel({ id }: Hold, dead: string | undefined): Promise<string> {
    const settings = await this.#bench.trunk.settings();
    const runs = async (hash: string) => dead === undefined || sha256Hex(dead) !== hash;
    const by = { id, runs, reason: 'taken back', actor: GATE, settings };
    return (await this.#settle(settings, (moment) => stepToCancel(by, moment))).status;
  }

  async expire({ id }: Hold): Promise<string> {
    const settings = await this.#bench.trunk.settings();
    const by = { id, people: await settings.people(), actor: GATE, settings };
    return (await this.#settle(settings, (moment) => stepToExpire(by, moment))).status;
  }

  async record({ id }: Hold, secret: string | undefined): Promise<string> {
    const settings = await this.#bench.trunk.settings();
    const told = { settings, id, secret, outcome: secret === undefined ? UNKNOWN : DONE };
    const answer = await this.#settle(settings, (moment) => stepToRecord(told, moment));
    return answer === 'over' ? 'refused' : answer;
  }

  async #settle<T>(settings: GateSettings, step: (moment: Moment) => Promise<Step<T>>): Promise<T> {
    return settle(this.#log, async (moment) => {
      const next = await replayable(settings, await step(moment), moment);
      if (next === undefined) throw new Error('an entry would be decided otherwise');
      return next;
    });
  }
}
