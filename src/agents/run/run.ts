import type { HoldStatus } from '../../engine/holds/state.ts';
import { messageOf } from '../../engine/problem.ts';
import type { EntryOutcome } from '../../engine/schema/generated/types.ts';
import type { Asked } from '../../gate/asked.ts';
import { GateError } from '../../gate/error.ts';
import type { About, Answer, ClaimAnswer, Gate } from '../../gate/gate.ts';
import { waitForHold } from '../../gate/wait.ts';

/** How a gated run ended. */
export type RunResult = (
  | {
      readonly kind: 'ran';
      readonly outcome: EntryOutcome;
      readonly hold: string | undefined;
      readonly unrecorded?: string;
    }
  | {
      readonly kind: 'stopped';
      readonly status: 'denied' | Exclude<HoldStatus, 'pending' | 'approved'>;
      readonly reason: string;
      readonly hold: string | undefined;
    }
  | { readonly kind: 'pending'; readonly hold: string }
) & {
  /** By what it was decided last. */
  readonly about: About;
};

/** What the run is told of while it goes on. */
export interface RunEvents {
  readonly held: (answer: Answer & { readonly kind: 'held' }, again: boolean) => Promise<void> | undefined;
  readonly claimed: (hold: string) => void;
  readonly observed: () => void;
}

interface Options extends RunEvents {
  readonly gate: Gate;
  readonly asked: Asked;
  readonly execute: () => Promise<EntryOutcome>;
  /** What it needs and is still being made: waited for while it is decided, so that nothing is later. */
  readonly ready?: Promise<unknown>;
  /** When to stop waiting for people, in milliseconds since 1970. */
  readonly until: number | undefined;
  readonly signal: AbortSignal;
  readonly clock: () => Date;
}

/** A hold that goes stale is asked for anew, but not for ever. */
const MAX_HOLDS = 8;

/** Thrown where a signal came before the command was started, and something failed because of it. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
  readonly signal: string;
  /** That of the hold which stays, where there is one. */
  readonly hold: string | undefined;

  constructor(signal: string, hold: string | undefined, cause: unknown) {
    const stays = hold === undefined ? '' : `; ${hold} stays: "agentgate show ${hold}"`;
    super(`interrupted (${signal}) before the command was started: nothing ran${stays}`, { cause });
    this.signal = signal;
    this.hold = hold;
  }
}

/** Asks, waits for people, claims, runs once, and tells what came of it. */
export async function runGated(options: Options): Promise<RunResult> {
  const { signal, execute } = options;
  let began = false;
  let hold: string | undefined;
  try {
    return await gated({
      ...options,
      execute: () => {
        began = true;
        return execute();
      },
      waits: (id) => {
        hold = id;
      },
    });
  } catch (error) {
    // A terminal sends its signal to every git process of ours as well: what fails then fails because of that.
    if (began || !signal.aborted) throw error;
    throw new Interrupted(String(signal.reason), hold, error);
  }
}

interface Noting extends Options {
  /** Told which hold there is. */
  readonly waits: (hold: string) => void;
}

async function gated(options: Noting): Promise<RunResult> {
  const { gate, asked } = options;
  let answer: Answer = await gate.request(asked);
  await options.ready;
  for (let holds = 0; holds < MAX_HOLDS; holds += 1) {
    if (answer.kind !== 'held') return endWithout(answer, options);
    const { id } = answer.hold;
    options.waits(id);
    if (answer.hold.status === 'pending') {
      await options.held(answer, holds > 0);
      const ended = await waited(answer, options);
      if (ended !== undefined) return ended;
    }
    if (options.signal.aborted) return { kind: 'pending', hold: id, about: answer.about };
    const claimed = await gate.claim(asked);
    if (claimed.kind === 'claimed') return runClaimed(claimed, options);
    answer = claimed;
  }
  throw new GateError(
    'changed',
    'the hold went stale again and again: something changes what the action would run',
  );
}

/** Undefined once the hold is approved. */
async function waited(
  { hold, about }: Answer & { readonly kind: 'held' },
  { gate, until, signal, clock }: Options,
): Promise<RunResult | undefined> {
  const status = await waitForHold(gate, hold.id, hold.expiresAt, { until, signal, clock });
  if (status === 'approved') return undefined;
  if (status === 'pending') return { kind: 'pending', hold: hold.id, about };
  return { kind: 'stopped', status, reason: REASONS[status], hold: hold.id, about };
}

const REASONS = {
  rejected: 'somebody who may decide said no',
  expired: 'nobody decided in time',
  cancelled: 'the hold was taken back, or went stale',
  claimed: 'somebody else runs it',
  executed: 'somebody else ran it already',
} as const satisfies Record<Exclude<HoldStatus, 'pending' | 'approved'>, string>;

async function endWithout(answer: Exclude<Answer, { kind: 'held' }>, options: Options): Promise<RunResult> {
  const { about } = answer;
  if (answer.kind === 'denied') {
    return { kind: 'stopped', status: 'denied', reason: answer.reason, hold: answer.id, about };
  }
  if (answer.observed) options.observed();
  const outcome = await executed(options);
  return recorded({ outcome, hold: undefined, about }, answer.ended(outcome));
}

async function runClaimed(
  { claim, changed, about }: ClaimAnswer & { readonly kind: 'claimed' },
  options: Options,
): Promise<RunResult> {
  const why = await whyNotNow(changed);
  if (why !== undefined) {
    const reason = `not run: ${why} since it was claimed`;
    await options.gate.record(claim, { status: 'failed' }, reason);
    return { kind: 'stopped', status: 'denied', reason, hold: claim.id, about };
  }
  options.claimed(claim.id);
  const outcome = await executed(options);
  return recorded({ outcome, hold: claim.id, about }, options.gate.record(claim, outcome));
}

async function whyNotNow(changed: () => Promise<string | undefined>): Promise<string | undefined> {
  try {
    return await changed();
  } catch (error) {
    return messageOf(error);
  }
}

/** Runs it, unless whoever started it has said stop meanwhile: then it ended by that signal before it began. */
async function executed({ execute, signal }: Options): Promise<EntryOutcome> {
  return signal.aborted ? { status: 'failed', signal: String(signal.reason), durationMs: 0 } : execute();
}

/** What ran has run, whether or not its outcome could be recorded: its own exit code is what the caller must see. */
async function recorded(
  ran: Omit<RunResult & { readonly kind: 'ran' }, 'kind' | 'unrecorded'>,
  recording: Promise<void>,
): Promise<RunResult> {
  try {
    await recording;
    return { kind: 'ran', ...ran };
  } catch (error) {
    return { kind: 'ran', ...ran, unrecorded: messageOf(error) };
  }
}
