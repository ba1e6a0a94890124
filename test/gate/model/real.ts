import type { Gate } from '../../../src/gate/gate.ts';
import type { Claim } from '../../../src/gate/use/claim.ts';
import { GateFixture } from '../../support/gate-fixture.ts';
import { askedFor } from './asked-for.ts';
import { askerAt, GATES, MINUTE, type ModelAction, type Op, type Single, TICK } from './op.ts';
import { refused } from './refused.ts';
import { SCRIPTS, trustedFiles } from './trusted-files.ts';

const DONE = { status: 'succeeded', exitCode: 0, durationMs: 1 } as const;

/** Several gates of one log in git. Its sequences ask for different things. Here `at` is the number of a hold. */
export class Real {
  readonly place: GateFixture;
  readonly #gates: Gate[];
  readonly #claims = new Map<string, Claim>();
  #ids: string[] = [];
  #sequence = 0;
  #policy: Parameters<typeof trustedFiles>[0] = 'base';
  #people: Parameters<typeof trustedFiles>[1] = 'all';

  private constructor(place: GateFixture, gates: Gate[]) {
    this.place = place;
    this.#gates = gates;
  }

  static async create(): Promise<Real> {
    const place = await GateFixture.create();
    const gates: Gate[] = [];
    for (let n = 0; n < GATES; n += 1) gates.push(await place.open(askerAt(n)));
    return new Real(place, gates);
  }

  /** Forgets what is over, and goes back to the first policies. */
  begin(): this {
    this.#sequence += 1;
    this.#ids = [];
    this.place.clock.advance(61 * MINUTE);
    this.place.write('job.sh', SCRIPTS[0]);
    if (this.#policy !== 'base' || this.#people !== 'all') this.#commit('base', 'all');
    return this;
  }

  /** Does it, and says what the gate answered in the words of the reference. */
  async apply(op: Op): Promise<readonly string[]> {
    if (op.kind !== 'wait') this.place.clock.advance(TICK);
    return op.kind === 'race' ? Promise.all(op.ops.map((one) => this.#do(one))) : [await this.#do(op)];
  }

  /** Each hold by another gate, which has not looked at it last. */
  states(): Promise<readonly (string | undefined)[]> {
    return Promise.all(this.#ids.map((id, index) => this.#gate(index).status(id)));
  }

  /** They are looked for at the end, in the whole log. */
  problems(): readonly string[] {
    return [];
  }

  async #do(op: Single): Promise<string> {
    switch (op.kind) {
      case 'ask':
        return this.#answer(await this.#gate(op.gate).request(this.#asked(op.action)));
      case 'claim':
        return this.#answer(await this.#gate(op.gate).claim(this.#asked(op.action)));
      case 'say':
        return refused(
          async () => (await this.place.say(this.#gate(op.gate), this.#id(op.at), op.who, op.verdict)).status,
        );
      case 'cancel':
        return refused(() => this.#gate(op.gate).cancel(this.#id(op.at), 'taken back'));
      case 'expire':
        return this.#gate(op.gate).expire(this.#id(op.at));
      case 'record':
        return refused(async () => {
          await this.#gate(op.gate).record(this.#claimOf(this.#id(op.at), op.honest), DONE);
          return 'recorded';
        });
      default:
        return this.#change(op);
    }
  }

  async #change(op: Single): Promise<string> {
    if (op.kind === 'wait') this.place.clock.advance(op.ms);
    if (op.kind === 'policy') this.#commit(op.to, this.#people);
    if (op.kind === 'people') this.#commit(this.#policy, op.to);
    if (op.kind === 'head') this.place.moveHead();
    if (op.kind === 'script') this.place.write('job.sh', SCRIPTS[op.to] ?? '');
    if (op.kind === 'restart') this.#gates[op.gate % GATES] = await this.place.open(askerAt(op.gate));
    return '';
  }

  #commit(policy: Parameters<typeof trustedFiles>[0], people: Parameters<typeof trustedFiles>[1]): void {
    if (policy === this.#policy && people === this.#people) this.place.moveHead();
    else this.place.commit(trustedFiles(policy, people));
    this.#policy = policy;
    this.#people = people;
  }

  #gate(index: number): Gate {
    const gate = this.#gates[index % GATES];
    if (gate === undefined) throw new Error('there is no such gate');
    return gate;
  }

  #id(index: number): string {
    const id = this.#ids[index];
    if (id === undefined) throw new Error(`the gates opened ${this.#ids.length} holds only`);
    return id;
  }

  #asked(action: ModelAction) {
    return askedFor(this.place, action, this.#sequence);
  }

  #answer(answer: Awaited<ReturnType<Gate['claim']>>): string {
    if (answer.kind === 'claimed') {
      const { id } = answer.claim;
      const isTwice = this.#claims.has(id);
      this.#claims.set(id, answer.claim);
      return isTwice ? 'claimed twice' : 'claimed';
    }
    if (answer.kind !== 'held') return answer.kind;
    if (!this.#ids.includes(answer.hold.id)) this.#ids.push(answer.hold.id);
    return `held ${answer.hold.status}`;
  }

  #claimOf(id: string, honest: boolean): Claim {
    const granted = this.#claims.get(id);
    return honest && granted !== undefined ? granted : { id, secret: 'f'.repeat(64) };
  }
}
