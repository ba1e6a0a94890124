import { ask, claim } from './asking.ts';
import { type Attempt, deadline, isOpen, isSatisfied, RETRY, type State } from './attempt.ts';
import { counts } from './forged.ts';
import { askerAt, type Forged, type Single, TICK } from './op.ts';
import { approve, say } from './saying.ts';
import { FIRST, move, type World } from './world.ts';

/** Holds as the design tells them, and nothing of how they are built. Here `at` is the number of a hold. */
export class Reference {
  readonly world: World;

  constructor(world = FIRST) {
    this.world = structuredClone(world);
  }

  states(): State[] {
    return this.world.attempts.map(({ state }) => state);
  }

  /** Names a hold by its number, and a time by how long it is until then; undefined when there is no such hold. */
  resolve(op: Single): Single | undefined {
    if (!('at' in op)) return op;
    const { attempts, now } = this.world;
    if (attempts.length === 0) return undefined;
    const at = attempts.length - 1 - (op.at % attempts.length);
    if (op.kind !== 'until') return { ...op, at };
    return { kind: 'wait', ms: Math.max(0, nextTime(this.#at(at), now) + op.after - TICK - now) };
  }

  tick({ kind }: { readonly kind: string }): void {
    if (kind !== 'wait') this.world.now += TICK;
  }

  /** What the gate should answer. */
  do(op: Single): string {
    const { world } = this;
    switch (op.kind) {
      case 'ask':
        return ask(world, op.action, askerAt(op.gate), 'ask');
      case 'claim':
        return claim(world, op.action, askerAt(op.gate));
      case 'say':
        return say(world, this.#at(op.at), op);
      case 'repeat': {
        const attempt = this.#at(op.at);
        return attempt.last === undefined ? 'refused' : approve(world, attempt, attempt.last);
      }
      case 'cancel':
        return this.#cancel(this.#at(op.at));
      case 'expire':
        return this.#expire(this.#at(op.at));
      case 'lost':
        return this.#record(this.#at(op.at), true);
      case 'record':
        return this.#record(this.#at(op.at), op.honest);
      case 'forge':
        return this.#forge(this.#at(op.at), op);
      default:
        return this.#change(op);
    }
  }

  #change(op: Single): string {
    const { world } = this;
    if (op.kind === 'crash') {
      const attempt = this.#at(op.at);
      attempt.crashed ||= attempt.state === 'claimed';
    }
    if (op.kind === 'wait') world.now += op.ms;
    if (op.kind === 'policy') world.policy = op.to;
    if (op.kind === 'people') world.people = op.to;
    if (op.kind === 'script') world.script = op.to;
    if (op.kind === 'policy' || op.kind === 'people' || op.kind === 'head') world.head += 1;
    return '';
  }

  #at(index: number): Attempt {
    const attempt = this.world.attempts[index];
    if (attempt === undefined) throw new Error('nothing was asked yet');
    return attempt;
  }

  #cancel(attempt: Attempt): string {
    if (isOpen(attempt)) return move(this.world, attempt, 'cancelled');
    if (attempt.state === 'claimed' && attempt.crashed) return move(this.world, attempt, 'executed');
    return 'refused';
  }

  #expire(attempt: Attempt): string {
    const { now, people } = this.world;
    if (!isOpen(attempt)) return attempt.state;
    const lapsed = attempt.state === 'approved' && !isSatisfied(attempt, now, people);
    return lapsed || now > deadline(attempt) ? move(this.world, attempt, 'expired') : attempt.state;
  }

  #record(attempt: Attempt, mine: boolean): string {
    if (attempt.state !== 'claimed' || !mine) return 'refused';
    move(this.world, attempt, 'executed');
    return 'recorded';
  }

  #forge(attempt: Attempt, op: Forged): string {
    const { now, latest, people } = this.world;
    const said = now - op.back * 1000;
    const at = Math.max(said, latest);
    this.world.latest = at;
    return counts(attempt, op, { said, at }, people) ? 'counts' : 'refused';
  }
}

/** When something about a hold is different next; now when nothing will be. */
function nextTime(attempt: Attempt, now: number): number {
  if (attempt.state === 'rejected') return attempt.rejectedAt + RETRY;
  const times = [deadline(attempt), ...attempt.words.map(({ until }) => until)];
  const [next = now] = times.filter((time) => time > now + TICK).toSorted((a, b) => a - b);
  return next;
}
