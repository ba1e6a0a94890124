import type { LogView } from '../../src/audit/store.ts';

/** An entry with a request id, in the shape that {@link requestIds} and `findRequest` read. */
export function entry(requestId: string, padding = ''): Uint8Array {
  const payload = Buffer.from(JSON.stringify({ predicate: { requestId, padding } })).toString('base64');
  return Uint8Array.from(Buffer.from(JSON.stringify({ dsseEnvelope: { payload } })));
}

/** The bytes of all entries. */
export async function allEntries(view: LogView): Promise<Uint8Array[]> {
  const all: Uint8Array[] = [];
  for await (const { bytes } of view.entries(0, view.head.size)) all.push(bytes);
  return all;
}

/** The request ids of all entries, in log order. */
export async function requestIds(view: LogView): Promise<string[]> {
  return (await allEntries(view)).map((bytes) => {
    const { dsseEnvelope } = JSON.parse(Buffer.from(bytes).toString()) as {
      dsseEnvelope: { payload: string };
    };
    const payload = JSON.parse(Buffer.from(dsseEnvelope.payload, 'base64').toString()) as {
      predicate: { requestId: string };
    };
    return payload.predicate.requestId;
  });
}
