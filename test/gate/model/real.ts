import { AuditError } from '../../../src/audit/error.ts';
import { GateError } from '../../../src/gate/error.ts';
import type { Gate } from '../../../src/gate/gate.ts';
import type { Claim } from '../../../src/gate/use/claim.ts';
import { GATE_POLICY, GateFixture } from '../../support/gate-fixture.ts';
import type { ModelAction, Op } from './reference.ts';

const MINUTE = 60_000;
export const GATES = 3;
const TOOLS = { one: 'db.write', two: 'db.alter' } as const;
const CHANGED = GATE_POLICY.replace(/(match: \{tool: db\.write\}\n.*valid-for: )10m/, '$111m');
const DONE = { status: 'succeeded', exitCode: 0, durationMs: 1 } as const;

/** Several gates of one log, and the holds that were opened at them. */
export class Real {
  readonly place: GateFixture;
  readonly ids: string[] = [];
  /** Every claim that any gate granted. */
  readonly claims: Claim[] = [];
  readonly #gates: Gate[];
  #changed = false;

  private constructor(place: GateFixture, gates: Gate[]) {
    this.place = place;
    this.#gates = gates;
  }

  static async create(): Promise<Real> {
    const place = await GateFixture.create();
    const gates: Gate[] = [];
    for (let n = 0; n < GATES; n += 1) gates.push(await place.open());
    return new Real(place, gates);
  }

  gate(index: number): Gate {
    const gate = this.#gates[index % GATES];
    if (gate === undefined) throw new Error('there is no such gate');
    return gate;
  }

  /** Does it, and says what the gate answered in the words of the reference. */
  async apply(op: Op): Promise<string> {
    this.place.clock.advance(1000);
    switch (op.kind) {
      case 'ask':
        return this.#answer(await this.gate(op.gate).request(this.#asked(op.action)));
      case 'claim':
        return this.#answer(await this.gate(op.gate).claim(this.#asked(op.action)));
      case 'say':
        return refused(
          async () => (await this.place.say(this.gate(op.gate), this.id(op.at), op.who, op.verdict)).status,
        );
      case 'cancel':
        return refused(() => this.gate(op.gate).cancel(this.id(op.at), 'taken back'));
      case 'expire':
        return this.gate(op.gate).expire(this.id(op.at));
      case 'record':
        return refused(async () => {
          await this.gate(op.gate).record(this.#claimOf(this.id(op.at), op.honest), DONE);
          return 'recorded';
        });
      case 'wait':
        this.place.clock.advance(op.minutes * MINUTE);
        return '';
      case 'policy':
        this.#changed = !this.#changed;
        this.place.commit({ '.agentgate/policies/shop.yaml': this.#changed ? CHANGED : GATE_POLICY });
        return '';
      case 'restart':
        this.#gates[op.gate % GATES] = await this.place.open();
        return '';
    }
  }

  id(back: number): string {
    return this.ids.at(-1 - (back % this.ids.length)) ?? '';
  }

  #asked(action: ModelAction) {
    return this.place.asked(TOOLS[action]);
  }

  #answer(answer: Awaited<ReturnType<Gate['claim']>>): string {
    if (answer.kind === 'claimed') this.claims.push(answer.claim);
    if (answer.kind !== 'held') return answer.kind;
    if (!this.ids.includes(answer.hold.id)) this.ids.push(answer.hold.id);
    return `held ${answer.hold.status}`;
  }

  #claimOf(id: string, honest: boolean): Claim {
    const granted = this.claims.find((claim) => claim.id === id);
    return honest && granted !== undefined ? granted : { id, secret: 'f'.repeat(64) };
  }
}

/** What a gate refuses with a reason is an answer; everything else that it throws is a defect. */
async function refused(work: () => Promise<string>): Promise<string> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof GateError || error instanceof AuditError) return 'refused';
    throw error;
  }
}
