import type { Op, Single } from './op.ts';
import { Reference } from './reference.ts';

/** What is held against the reference. */
export interface Driven {
  apply(op: Op): Promise<readonly string[]>;
  /** Where each hold stands, in the order in which they were opened. */
  states(): Promise<readonly (string | undefined)[]>;
  problems(): readonly string[] | Promise<readonly string[]>;
}

/**
 * Does one thing after the other, and holds every answer against the reference, and where every hold stands: after
 * each step, or after all.
 */
export async function drive(driven: Driven, ops: readonly Op[], when: 'each' | 'end'): Promise<Reference> {
  let reference = new Reference();
  for (const [step, op] of ops.entries()) {
    const resolved = resolve(reference, op);
    if (resolved === undefined) continue;
    const answers = await driven.apply(resolved).catch((error) => fail(ops, step, error));
    const states = when === 'each' ? await driven.states() : undefined;
    const expected = outcomes(reference, resolved);
    const found = expected.find(
      (one) =>
        isSame(one.answers, answers) && (states === undefined || isSame(one.reference.states(), states)),
    );
    if (found === undefined) {
      const told = expected.map((one) => `${one.answers.join(', ')} [${one.reference.states().join(', ')}]`);
      fail(
        ops,
        step,
        `the gate: ${answers.join(', ')} [${states?.join(', ') ?? ''}]\nthe reference: ${told.join('\nor: ')}`,
      );
    }
    reference = found.reference;
    if (when === 'end') continue;
    const problems = await driven.problems();
    if (problems.length > 0) fail(ops, step, problems.join('\n'));
  }
  const states = await driven.states();
  if (!isSame(reference.states(), states)) {
    fail(
      ops,
      ops.length - 1,
      `the gate: [${states.join(', ')}]\nthe reference: [${reference.states().join(', ')}]`,
    );
  }
  return reference;
}

function resolve(reference: Reference, op: Op): Op | undefined {
  if (op.kind !== 'race') return reference.resolve(op);
  const [first, second] = op.ops.map((one) => reference.resolve(one));
  return first && second && { kind: 'race', ops: [first, second] };
}

interface Outcome {
  readonly answers: readonly string[];
  readonly reference: Reference;
}

/** What may come of it: of two things at once, whichever is done first. */
function outcomes(reference: Reference, op: Op): readonly Outcome[] {
  const after = (order: readonly Single[]): Outcome => {
    const next = new Reference(reference.world);
    next.tick(op);
    return { answers: order.map((one) => next.do(one)), reference: next };
  };
  if (op.kind !== 'race') return [after([op])];
  const [first, second] = op.ops;
  const other = after([second, first]);
  return [after(op.ops), { ...other, answers: other.answers.toReversed() }];
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((value, index) => value === other[index]);
}

/** How to do the same again. */
export const REPLAY = 'AGENTGATE_MODEL_REPLAY';

function fail(ops: readonly Op[], step: number, why: unknown): never {
  const steps = ops.slice(0, step + 1).map((op) => JSON.stringify(op));
  const message = why instanceof Error ? why.message : String(why);
  throw new Error(
    `step ${step + 1}: ${steps.at(-1)}\n${message}\nto see it again: ${REPLAY}='[${steps.join(',')}]'`,
    { cause: why },
  );
}
