import type { Hold } from '../../../src/engine/holds/state.ts';
import { GateError } from '../../../src/gate/error.ts';
import { type GateLog, look } from '../../../src/gate/settle.ts';
import { newSecret } from '../../../src/gate/use/claim.ts';
import type { Said } from '../../../src/gate/use/say.ts';
import type { Bench } from './bench.ts';
import { draftOfForged } from './forge.ts';
import { MemoryLedger, MemoryLog } from './memory-log.ts';
import { type Forged, type Op, type Single, TICK } from './op.ts';
import { refused } from './refused.ts';
import { UseCases } from './use-cases.ts';

const START = Date.UTC(2026, 0, 1);

/** One sequence, by the gate's use cases, on a log in memory. Here `at` is the number of a hold. */
export class InProcess {
  readonly #bench: Bench;
  readonly #log: GateLog;
  readonly #ledger: MemoryLedger;
  readonly #cases: UseCases;
  readonly #holds: Hold[] = [];
  /** Of each hold that was claimed. */
  readonly #secrets = new Map<string, string>();
  readonly #said = new Map<string, Said>();
  readonly #dead = new Set<string>();
  /** The entries that were forged, and do not count. */
  readonly #wrong = new Set<number>();
  #now = START;

  private constructor(bench: Bench, log: Omit<GateLog, 'clock' | 'ledger'>, ledger: MemoryLedger) {
    this.#bench = bench;
    this.#log = { ...log, ledger, clock: () => new Date(this.#now) };
    this.#ledger = ledger;
    this.#cases = new UseCases(bench, this.#log);
  }

  static async begin(bench: Bench): Promise<InProcess> {
    const branch = bench.begin();
    const settings = await bench.trunk.settings();
    const store = new MemoryLog();
    const ledger = new MemoryLedger(store, settings, branch, bench.trunk.reader);
    const seal = async () => undefined;
    return new InProcess(bench, { store, writer: bench.writer(settings), seal }, ledger);
  }

  /** Does it, and says what the gate answered in the words of the reference. */
  async apply(op: Op): Promise<readonly string[]> {
    if (op.kind !== 'wait') this.#now += TICK;
    return op.kind === 'race' ? Promise.all(op.ops.map((one) => this.#do(one))) : [await this.#do(op)];
  }

  async states(): Promise<readonly (string | undefined)[]> {
    const { book } = (await look(this.#log)).ledger;
    return this.#holds.map(({ id }) => book.statusOf(id));
  }

  /** What the checks of `verify` found, beside what they should. */
  problems(): readonly string[] {
    return this.#ledger.findings.problems
      .filter(({ index }) => !this.#wrong.has(index ?? -1))
      .map(({ code, index, message }) => `entry ${index}: ${code}: ${message}`);
  }

  async #do(op: Single): Promise<string> {
    if (op.kind === 'ask') return this.#answer(await this.#cases.ask(op.action, op.gate));
    if (op.kind === 'claim') return this.#answer(await this.#cases.claim(op.action, op.gate));
    if (!('at' in op)) return this.#change(op);
    const hold = this.#holds[op.at];
    if (hold === undefined) throw new Error(`the gate opened ${this.#holds.length} holds only`);
    return op.kind === 'forge' ? this.#forge(hold, op) : refused(() => this.#about(hold, op));
  }

  #change(op: Single): string {
    const { trunk } = this.#bench;
    if (op.kind === 'wait') this.#now += op.ms;
    if (op.kind === 'policy') trunk.move(op.to);
    if (op.kind === 'people') trunk.move(undefined, op.to);
    if (op.kind === 'head') trunk.move();
    if (op.kind === 'script') this.#bench.edit(op.to);
    return '';
  }

  async #about(hold: Hold, op: Single): Promise<string> {
    const { id } = hold;
    const secret = this.#secrets.get(id);
    switch (op.kind) {
      case 'say':
        return this.#tell(id, await this.#cases.said(id, op));
      case 'repeat':
        return this.#tell(id, this.#said.get(id));
      case 'cancel':
        return this.#cases.cancel(hold, this.#dead.has(id) ? secret : undefined);
      case 'expire':
        return this.#cases.expire(hold);
      case 'lost':
        return this.#cases.record(hold, undefined);
      case 'record':
        return this.#cases.record(hold, (op.honest ? secret : undefined) ?? 'f'.repeat(64));
      default:
        if (op.kind === 'crash' && secret !== undefined) this.#dead.add(id);
        return '';
    }
  }

  async #answer(held: Awaited<ReturnType<UseCases['claim']>>): Promise<string> {
    if (held === 'allowed' || held === 'denied') return held;
    if ('claim' in held) {
      const { id, secret } = held.claim;
      const isFirst = !this.#secrets.has(id);
      this.#secrets.set(id, secret);
      return isFirst ? 'claimed' : 'claimed twice';
    }
    if (held.kind === 'denied') return 'denied';
    const { hold } = held;
    if (held.kind === 'waits') {
      if (this.#holds.every(({ id }) => id !== hold.id)) this.#holds.push(hold);
      return `held ${hold.status}`;
    }
    if (this.#dead.has(hold.id)) await this.#cases.record(hold, undefined);
    return 'denied';
  }

  async #tell(id: string, said: Said | undefined): Promise<string> {
    if (said === undefined) throw new GateError('refused', 'nobody approved it');
    const status = await this.#cases.tell(id, said);
    if (said.verdict === 'approved') this.#said.set(id, said);
    return status;
  }

  async #forge(hold: Hold, op: Forged): Promise<string> {
    const moment = await look(this.#log);
    const at = new Date(this.#now - op.back * 1000);
    const secret = op.type === 'claimed' ? newSecret() : this.#secrets.get(hold.id);
    const settings = await this.#bench.trunk.settings();
    const draft = await draftOfForged(op, { hold, settings, at, secret, moment });
    await this.#log.store.append(async (view) => {
      const seen = op.flaw === 'size' ? { ...view, head: { ...view.head, size: 0 } } : view;
      return { entries: [await this.#log.writer.write(seen, draft, at)] };
    });
    await look(this.#log);
    const { size } = moment.ledger;
    if (this.#ledger.findings.problems.some(({ index }) => index === size)) {
      this.#wrong.add(size);
      return 'refused';
    }
    if (op.type === 'claimed' && secret !== undefined) this.#secrets.set(hold.id, secret);
    return 'counts';
  }
}
