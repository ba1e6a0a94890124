import type { LogView } from '../../audit/store.ts';
import { standingOf, type Trust } from '../../audit/trust.ts';
import { readSigned } from '../../audit/verify/entry.ts';
import type { EntryPredicate } from '../../engine/schema/generated/types.ts';

const PAGE = 64;

/** What the entries say whose signers may write them, the newest first: what others append is passed over. */
export async function* newestFirst(view: LogView, trust: Trust): AsyncGenerator<EntryPredicate> {
  for (let to = view.head.size; to > 0; to -= PAGE) {
    const page: EntryPredicate[] = [];
    for await (const { index, bytes } of view.entries(Math.max(0, to - PAGE), to)) {
      const reading = await readSigned(bytes, trust);
      if (reading.kind !== 'signed') continue;
      const { predicate } = reading.statement;
      if (standingOf(trust, reading.hint, predicate.type, index).kind === 'trusted') page.push(predicate);
    }
    yield* page.reverse();
  }
}
