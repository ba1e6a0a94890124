import type { Gate } from '../gate/gate.ts';
import { EXIT } from './exit.ts';
import { describeFailure, failureOf } from './failure.ts';
import { withGateHere } from './gate.ts';
import { patience } from './patience.ts';

type Note = (text: string) => void;

/**
 * Brings what was allowed into the log, when it is time. What keeps it from there is told, and changes nothing that was
 * decided or has run: the journal keeps it for the next time.
 */
export async function flushWhenDue(gate: Gate, note: Note): Promise<void> {
  await flush(gate, false, note);
}

/** The same for whoever passes on an exit code: a signal ends the flush, and the code stays what it was. */
export async function flushOrLeave(gate: Gate, note: Note, code: number): Promise<void> {
  const { signal, done } = patience(undefined);
  signal.addEventListener('abort', () => {
    note('interrupted: allowed actions are not all in the log; the journal keeps them for the next time');
    process.exit(code);
  });
  await flush(gate, false, note);
  done();
}

/** Brings all that was allowed into the log of the repository here. A journal that was changed is a finding. */
export async function flushHere(engine: string, note: Note): Promise<typeof EXIT.ok | typeof EXIT.findings> {
  const kind = await withGateHere(engine, ({ gate }) => flush(gate, true, note));
  return kind === 'integrity' ? EXIT.findings : EXIT.ok;
}

async function flush(gate: Gate, all: boolean, note: Note) {
  try {
    await gate.flush(all);
    return undefined;
  } catch (error) {
    const failure = failureOf(error, undefined);
    note(`allowed actions are not all in the log: ${describeFailure(failure)}`);
    return failure.kind;
  }
}
