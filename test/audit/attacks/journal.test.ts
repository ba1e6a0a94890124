import { describe } from 'vitest';
import { tryAttacks } from './attack.ts';

const OTHER = `sha256:${'d'.repeat(64)}` as const;

describe('a journal', () => {
  const summary = (from: number, to: number, previousHash?: `sha256:${string}`) => ({
    subject: OTHER,
    summary: {
      journal: 'a'.repeat(16),
      from,
      to,
      counts: { shell: to - from },
      journalHash: OTHER,
      ...(previousHash === undefined ? {} : { previousHash }),
    },
  });
  tryAttacks([
    ['with records left out at the start', (log) => log.add('summary', summary(3, 5)), ['journal-gap 8']],
    [
      'with records left out',
      async (log) => {
        await log.add('summary', summary(0, 5));
        await log.add('summary', summary(7, 9, OTHER));
      },
      ['journal-gap 9'],
    ],
    [
      'with records told twice',
      async (log) => {
        await log.add('summary', summary(0, 5));
        await log.add('summary', summary(4, 9, OTHER));
      },
      ['journal-gap 9'],
    ],
    [
      'that was changed afterwards',
      async (log) => {
        await log.add('summary', summary(0, 5));
        await log.add('summary', summary(5, 9, `sha256:${'e'.repeat(64)}`));
      },
      ['journal-gap 9'],
    ],
  ]);
});
