/**
 * What commands cost beside a log of 5,000 holds, a sixth of them open, and of as many denied actions: in processor
 * time, of the process and all that it starts, against `agentgate --version` and against the same with 100 holds.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Fate, ManyHolds } from '../../test/support/many-holds.ts';
import { median, report } from '../support/measure.ts';
import { timesOf } from '../support/processor-time.ts';

const CLI = join(process.cwd(), 'bin/agentgate.js');
const FEW = 100;
const MANY = Number(process.env.HOLDS ?? 5_000);
const ROUNDS = 3;
const FATES: readonly Fate[] = ['pending', 'executed', 'executed', 'rejected', 'cancelled', 'expired'];

const fates = (count: number): Fate[] =>
  Array.from({ length: count }, (_, at) => FATES[at % FATES.length] ?? 'pending');

class Scale {
  readonly #many: ManyHolds;

  constructor(many: ManyHolds) {
    this.#many = many;
  }

  /** Milliseconds of processor time. */
  cost(args: readonly string[], code = 0, rounds = ROUNDS): number {
    const { repository: cwd } = this.#many.gate;
    const env = this.#many.gate.env('dave');
    const each = () => timesOf({ args: [CLI, ...args], cwd, env, code }, 1).processor;
    return median(Array.from({ length: rounds }, each));
  }

  async costs(count: number): Promise<Readonly<Record<string, number>>> {
    const holds = await this.#many.write(fates(count));
    const idOf = (wanted: Fate) => holds.find(({ fate }) => fate === wanted)?.id ?? '';
    this.cost(['holds'], 0, 1);
    return {
      'holds, the first 50': this.cost(['holds']),
      'holds --json': this.cost(['holds', '--json']),
      'show, of a pending one': this.cost(['show', idOf('pending')]),
      'show, of an executed one': this.cost(['show', idOf('executed')]),
      'request, of a held action': this.cost(['request', '--tool', 'db.write', '--arg', 'sql=x'], 4),
      'run, of a denied action': this.cost(['run', '--', 'rm', 'x'], 126),
    };
  }

  /** Each action becomes looser, which is the most there is to tell. */
  async diff(count: number): Promise<number> {
    await this.#many.deny(count);
    const file = join(this.#many.gate.repository, '.agentgate/policies/shop.yaml');
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace('effect: deny, reason: nobody', 'effect: allow, reason: nobody'),
    );
    return this.cost(['diff', 'main'], 1, 1);
  }
}

async function main(): Promise<void> {
  // The keys of people are made in it.
  process.env.AGENTGATE_HOME = mkdtempSync(join(tmpdir(), 'agentgate-bench-'));
  const many = await ManyHolds.create();
  try {
    const scale = new Scale(many);
    const version = scale.cost(['--version']);
    const few = await scale.costs(FEW);
    const all = await scale.costs(MANY);
    for (const [name, cost] of Object.entries(all)) {
      report(`${name}, ${MANY} holds × agentgate --version`, cost / version);
      // What lists them all may cost as much more as there are more of them.
      const atMost = name === 'holds --json' ? (1.5 * MANY) / FEW : 6;
      report(`${name}, ${MANY} holds × ${FEW} holds`, cost / (few[name] ?? Number.NaN), { atMost });
    }
    const seconds = (await scale.diff(MANY)) / 1000;
    report(`diff, after ${MANY} more denied actions, processor time, s`, seconds);
  } finally {
    await many.dispose();
    rmSync(process.env.AGENTGATE_HOME, { recursive: true, force: true });
  }
}

await main();
