import { hash } from 'node:crypto';
import { decodeBase64, encodeBase64 } from '../../audit/base64.ts';
import { localSigner } from '../../audit/entry-key.ts';
import { findRequest } from '../../audit/find-request.ts';
import { formatStatement } from '../../audit/statement.ts';
import type { LogView } from '../../audit/store.ts';
import { standingOf, type Trust } from '../../audit/trust.ts';
import type { Digest } from '../../engine/action/digest.ts';
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
  const requestId = `rotate-${fingerprint(next).slice('sha256:'.length, 'sha256:'.length + 32)}`;
  const signer = localSigner(old);
  const since = present.from ?? 0;
  let index = -1;
  const appended = await storeOf(log).append(async (view) => {
    const written = await findRequest(view, requestId, Math.min(since, view.head.size));
    if (written !== undefined) {
      index = written.index;
      return undefined;
    }
    checkMayRotate(log.trust, retired, view.head.size);
    const predicate = rotated(view, { retired, next, origin, requestId, config: log.config, ...options });
    return { entries: [await signer.sign(formatStatement(fingerprint(next), predicate))] };
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

function rotated(view: LogView, facts: Facts): EntryPredicate {
  const { retired, next, origin, requestId, config, engine, now } = facts;
  return {
    type: 'rotated',
    occurredAt: now().toISOString(),
    requestId,
    engine: { version: engine },
    mode: config?.mode ?? 'enforce',
    actor: { id: 'gate', kind: 'gate' },
    rotation: { retired: fingerprint(retired), next: fingerprint(next) },
    log: { origin, size: view.head.size, root: encodeBase64(view.head.root) },
  };
}

/** An entry that its signer may not write would spoil the log for good. */
function checkMayRotate(trust: Trust, retired: string, index: number): void {
  const { hint } = localHint(trust, retired);
  if (standingOf(trust, hint, 'rotated', index).kind === 'trusted') return;
  throw new InputError(
    'the trusted settings do not let the present signer key write "rotated": add it to its may:',
  );
}

function localHint(trust: Trust, spki: string): { hint: string } {
  const key = [...trust.keys.values()].find((each) => each.spki === spki);
  return { hint: key?.hint ?? '' };
}

function rotatedLines({ role, may, from }: Signer, retired: string, next: string, index: number): string {
  return [
    ...signerLines({ key: retired, role, may, from, to: index }),
    ...signerLines({ key: next, role, may, from: index + 1 }),
    '',
  ].join('\n');
}

function fingerprint(spki: string): Digest {
  return `sha256:${hash('sha256', decodeBase64(spki) ?? new Uint8Array(), 'hex')}`;
}
