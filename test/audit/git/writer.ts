import { findRequest } from '../../../src/audit/find-request.ts';
import { GitError } from '../../../src/audit/git/error.ts';
import { Repository } from '../../../src/audit/git/repository.ts';
import { gitLogStore } from '../../../src/audit/git/store.ts';
import { entry } from '../../support/log-entries.ts';

// Appends as a process of its own: DIRECTORY NAME COUNT BATCH [START], and says "ack INDEX ID" of each append that counts.
const [directory = '', name = '', count = '0', batch = '1', start = '0'] = process.argv.slice(2);
const repository = await Repository.open({ directory });
const store = gitLogStore({ repository });
try {
  for (let at = Number(start); at < Number(count); at += 1) {
    const id = `${name}-${at}`;
    const padding = Number(batch) > 1 ? 'x'.repeat(500) : '';
    // A process before this one may have been killed before it heard of its success.
    let searched = at === Number(start) ? 0 : Number.POSITIVE_INFINITY;
    const appended = await store.append(async (view) => {
      const { size } = view.head;
      if ((await findRequest(view, id, Math.min(searched, size))) !== undefined) return undefined;
      // Whoever read all of the log again at each try would lose to the others each time.
      searched = Math.max(searched, size);
      const ids = Array.from({ length: Number(batch) }, (_, part) => (part === 0 ? id : `${id}.${part}`));
      return { entries: ids.map((one) => entry(one, `${padding}${Math.random()}`)) };
    });
    process.stdout.write(`ack ${appended?.first} ${id}\n`);
  }
} catch (error) {
  if (!(error instanceof GitError)) throw error;
  process.stdout.write(`error ${error.code}\n`);
}
