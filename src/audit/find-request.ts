import type { LogView, StoredEntry } from './store.ts';

/**
 * The first entry from an index on that names this `requestId`: how a writer that does not know whether its append
 * arrived finds out. Says nothing about who wrote the entry; its signature does.
 */
export async function findRequest(
  view: LogView,
  requestId: string,
  sinceIndex = 0,
): Promise<StoredEntry | undefined> {
  for await (const entry of view.entries(sinceIndex, view.head.size)) {
    if (requestIdOf(entry.bytes) === requestId) return entry;
  }
  return undefined;
}

/** The request id in a bundle's statement, unverified; undefined in what is no bundle. */
function requestIdOf(bytes: Uint8Array): unknown {
  const payload = field(field(parse(bytes), 'dsseEnvelope'), 'payload');
  if (typeof payload !== 'string') return undefined;
  return field(field(parse(Buffer.from(payload, 'base64')), 'predicate'), 'requestId');
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    return undefined;
  }
}
