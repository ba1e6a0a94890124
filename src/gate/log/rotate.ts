import { encodeBase64 } from '../../audit/base64.ts';
import { keyFingerprint, localSigner, parseEntryKey } from '../../audit/entry-key.ts';
import { findRequest } from '../../audit/find-request.ts';
import { formatStatement } from '../../audit/statement.ts';
import type { LogView } from '../../audit/store.ts';
import { standingOf, type Trust } from '../../audit/trust.ts';
import { readSigned } from '../../audit/verify/entry.ts';
import { InputError } from '../../engine/problem.ts';
import type { ConfigFile, EntryPredicate, Signer } from '../../engine/schema/generated/types.ts';
import { KeyFiles } from './key-files.ts';
import { spkiOf } from './keygen.ts';
import { type Log, originOf, storeOf } from './open.ts';
import { signerLines } from './trust-lines.ts';

/** What a rotation did, and what it leaves to the settings. */
export interface Rotation {
  readonly retired: string;
  readonly next: string;
  /** The index of the entry in which the old key names the new one. */
  readonly index: number;
  /** The two signers as `trust.signers` must list them now, as YAML. */
  readonly settings: string;
}

/** How the entry is written. */
export interface RotateOptions {
  readonly engine: string;
  readonly now: () => Date;
  readonly outside?: string | undefined;
}

/**
 * Makes a new signer key. The old one signs an entry that names it, and only then gives way: whatever stops this
 * half-way, the same command goes on with the same new key.
 */
export async function rotateSigner(log: Log, options: RotateOptions): Promise<Rotation> {
  const files = new KeyFiles(log.state, options.outside);
  const old = files.read('signer');
  const retired = spkiOf(old);
  const origin = originOf(log);
  const listed = log.config?.trust?.signers?.filter(({ key }) => key === retired) ?? [];
  const [present] = listed.filter(({ to }) => to === undefined);
  if (origin === undefined || present === undefined) {
    throw new InputError(
      'the trusted settings do not name the present signer key: commit its "trust:" lines first (agentgate keygen --show)',
    );
  }
  const next = spkiOf(files.next('signer'));
  const facts = { retired, next, origin, requestId: requestIdOf(next), config: log.config, ...options };
  const signer = localSigner(old);
  let since = present.from ?? 0;
  let index = -1;
  const appended = await storeOf(log).append(async (view) => {
    const written = await rotationIn(view, log.trust, facts, since);
    if (written !== undefined) {
      index = written;
      return undefined;
    }
    // Another writer was faster: what is before its entries was searched.
    since = Math.max(since, view.head.size);
    checkMayRotate(log.trust, retired, view.head.size);
    const statement = formatStatement(keyFingerprint(next), rotated(view, facts));
    return { entries: [await signer.sign(statement)] };
  });
  if (appended !== undefined) index = appended.first;
  files.replace('signer');
  return { retired, next, index, settings: rotatedLines(present, retired, next, index) };
}

interface Facts {
  readonly retired: string;
  readonly next: string;
  readonly origin: string;
  readonly requestId: string;
  readonly config: ConfigFile | undefined;
  readonly engine: string;
  readonly now: () => Date;
}

/** The same for the same next key, so that a rotation that was cut off finds what it wrote. */
function requestIdOf(next: string): string {
  return `rotate-${keyFingerprint(next).slice('sha256:'.length, 'sha256:'.length + 32)}`;
}

/** The index of the entry in which the old key names the next one. What others wrote in its name is not that. */
async function rotationIn(
  view: LogView,
  trust: Trust,
  { requestId, retired, next }: Facts,
  since: number,
): Promise<number | undefined> {
  const { size } = view.head;
  for (let from = Math.min(since, size); from < size; ) {
    const found = await findRequest(view, requestId, from);
    if (found === undefined) return undefined;
    const reading = await readSigned(found.bytes, trust);
    const isIts = reading.kind === 'signed' && reading.hint === parseEntryKey(retired).hint;
    if (isIts && reading.statement.predicate.rotation?.next === keyFingerprint(next)) return found.index;
    from = found.index + 1;
  }
  return undefined;
}

function rotated(view: LogView, facts: Facts): EntryPredicate {
  const { retired, next, origin, requestId, config, engine, now } = facts;
  return {
    type: 'rotated',
    occurredAt: now().toISOString(),
    requestId,
    engine: { version: engine },
    mode: config?.mode ?? 'enforce',
    actor: { id: 'gate', kind: 'gate' },
    rotation: { retired: keyFingerprint(retired), next: keyFingerprint(next) },
    log: { origin, size: view.head.size, root: encodeBase64(view.head.root) },
  };
}

/** An entry that its signer may not write would spoil the log for good. */
function checkMayRotate(trust: Trust, retired: string, index: number): void {
  if (standingOf(trust, parseEntryKey(retired).hint, 'rotated', index).kind === 'trusted') return;
  throw new InputError(
    'the trusted settings do not let the present signer key write "rotated": add it to its may:',
  );
}

function rotatedLines({ role, may, from }: Signer, retired: string, next: string, index: number): string {
  return [
    ...signerLines({ key: retired, role, may, from, to: index }),
    ...signerLines({ key: next, role, may, from: index + 1 }),
    '',
  ].join('\n');
}
