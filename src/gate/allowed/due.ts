import type { Journal } from '../../audit/journal/journal.ts';

/** When a batch is flushed: when it is this large, or its oldest action this old. */
const BATCH = { actions: 64, milliseconds: 5_000 };

/** Whether allowed actions wait to be flushed, and any at all or a whole batch of them. */
export function waiting(journal: Journal, now: Date): 'none' | 'some' | 'batch' {
  const { from } = journal.pending();
  if (from === undefined) return 'none';
  let actions = 0;
  for (const { record } of journal.readFrom(from)) {
    const { kind, occurredAt } = Object(record) as Record<string, unknown>;
    if (kind === 'ended') continue;
    actions += 1;
    // A clock that was set back does not make an action young again.
    const age = Math.abs(now.getTime() - Date.parse(String(occurredAt)));
    if (actions >= BATCH.actions || !(age < BATCH.milliseconds)) return 'batch';
  }
  return actions === 0 ? 'none' : 'some';
}
