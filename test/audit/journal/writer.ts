import { JournalError } from '../../../src/audit/journal/error.ts';
import { Journal } from '../../../src/audit/journal/journal.ts';

// Appends as a process of its own: DIRECTORY NAME COUNT [START], and says "ack PLACE ID" of each record that counts.
const [directory = '', name = '', count = '0', start = '0'] = process.argv.slice(2);
const padding = 'x'.repeat(200);
try {
  const journal = Journal.open({ directory, maxFileBytes: 32 * 1024 });
  for (let at = Number(start); at < Number(count); at += 1) {
    const n = await journal.append({ id: `${name}-${at}`, padding });
    process.stdout.write(`ack ${n} ${name}-${at}\n`);
  }
} catch (error) {
  if (!(error instanceof JournalError)) throw error;
  process.stdout.write(`error ${error.code}\n`);
}
