import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Journal } from '../../audit/journal/journal.ts';
import type { EntryOutcome } from '../../engine/schema/generated/types.ts';
import type { AllowedRecord, Spool } from '../ports.ts';

/** A line of the journal of allowed actions. */
export type SpoolLine =
  | ({ readonly kind: 'allowed'; readonly pid: number } & AllowedRecord)
  | { readonly kind: 'ended'; readonly requestId: string; readonly outcome: EntryOutcome };

/** Where the journal of a repository lies. */
export function spoolDirectory(state: string): string {
  return join(state, 'journal');
}

/** Writes allowed actions to the journal. It is opened with the first of them. */
export function journalSpool(state: string, outside: string): Spool & { close(): void } {
  let journal: Journal | undefined;
  const directory = spoolDirectory(state);
  const open = (): Journal => {
    journal ??= Journal.open({ directory, outside });
    return journal;
  };
  const append = async (line: SpoolLine): Promise<void> => {
    await open().append(line);
  };
  return {
    allowed: (record) => append({ kind: 'allowed', pid: process.pid, ...record }),
    ended: (requestId, outcome) => append({ kind: 'ended', requestId, outcome }),
    journal: () => (existsSync(directory) ? open() : undefined),
    close: () => journal?.close(),
  };
}
