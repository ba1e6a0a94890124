import { decodeBase64 } from '../../audit/base64.ts';
import type { HashReader } from '../../audit/hash-reader.ts';
import { leafHash } from '../../audit/merkle.ts';
import type { LogView } from '../../audit/store.ts';
import { TreeBuilder } from '../../audit/tree-builder.ts';
import type { Trust } from '../../audit/trust.ts';
import { readSigned } from '../../audit/verify/entry.ts';
import { Roots } from '../../audit/verify/roots.ts';
import { count } from '../../engine/count.ts';
import type { EntryPredicate } from '../../engine/schema/generated/types.ts';
import { EntryRefused } from './seal-refused.ts';

interface Unsealed {
  readonly view: LogView;
  readonly reader: HashReader;
  readonly trust: Trust;
  readonly origin: string;
  /** How many entries were sealed before. */
  readonly base: number;
}

/**
 * The root of a log, grown from the tiles of what was sealed before by the entries themselves. Each of them must be
 * signed by a known key, and its signer must have seen this log: what is sealed once nobody can take back.
 */
export async function growSealable({ view, reader, trust, origin, base }: Unsealed): Promise<Uint8Array> {
  const roots = new Roots(await TreeBuilder.resume(reader, base));
  let seen = await seenBefore(view, trust, base);
  for await (const { index, bytes } of view.entries(base, view.head.size)) {
    const log = await signedLog(bytes, trust, index);
    if (log.origin !== origin) throw refuse(index, `it was signed for the log ${JSON.stringify(log.origin)}`);
    if (log.size > index) throw refuse(index, `its signer cannot have seen ${count(log.size, 'entry')}`);
    if (log.size < seen) {
      throw refuse(index, `its signer had seen ${count(log.size, 'entry')}, a signer before it ${seen}`);
    }
    seen = log.size;
    const fail = () => {
      throw refuse(index, `its signer saw another log of ${count(log.size, 'entry')}`);
    };
    roots.expect(log.size, decodeBase64(log.root) ?? new Uint8Array(), fail);
    roots.append(leafHash(bytes));
    roots.mark();
  }
  await roots.settle(reader);
  return roots.root();
}

/** What the signer of the last sealed entry had seen: nobody after it may have seen less. */
async function seenBefore(view: LogView, trust: Trust, base: number): Promise<number> {
  if (base === 0) return 0;
  for await (const { bytes } of view.entries(base - 1, base)) {
    const reading = await readSigned(bytes, trust);
    if (reading.kind === 'signed') return reading.statement.predicate.log.size;
  }
  return 0;
}

async function signedLog(bytes: Uint8Array, trust: Trust, index: number): Promise<EntryPredicate['log']> {
  const reading = await readSigned(bytes, trust);
  if (reading.kind === 'signed') return reading.statement.predicate.log;
  throw refuse(
    index,
    reading.kind === 'bad-signature' ? 'the signature is not of this entry' : reading.message,
  );
}

function refuse(index: number, why: string): EntryRefused {
  return new EntryRefused(`entry ${index} cannot be sealed: ${why}`);
}
