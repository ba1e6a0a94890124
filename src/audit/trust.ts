import { type Digest, digestOf } from '../engine/action/digest.ts';
import type { Assurance, ConfigFile, EntryType, Signer } from '../engine/schema/generated/types.ts';
import { type EntryKey, parseEntryKey } from './entry-key.ts';
import { type NoteVerifier, parseVerifierKey } from './note-key.ts';

/** What a signer is to the agent: its own account, another account, or the App. */
export type Role = Signer['role'];

const WEAKEST_FIRST: readonly Role[] = ['self', 'separated', 'remote'];
const ASSURANCE: Readonly<Record<Role, Assurance>> = {
  self: 'self-attested',
  separated: 'separated',
  remote: 'remote',
};

/** A signer, and where in the log and as what it may write. */
export interface TrustedSigner {
  readonly key: EntryKey;
  readonly role: Role;
  readonly may: ReadonlySet<EntryType>;
  /** Log indexes, both inclusive. */
  readonly from: number;
  readonly to: number;
}

/** Whose signatures count, and for what. */
export interface Trust {
  readonly branches: readonly string[];
  readonly logKeys: readonly NoteVerifier[];
  /** The keys by the hint that bundles name them by. */
  readonly keys: ReadonlyMap<string, EntryKey>;
  readonly signers: readonly TrustedSigner[];
  /** Signers by sigstore identity, which only keyless bundles have. */
  readonly identities: readonly Signer[];
}

/** What may be said of one entry's signer. */
export type Standing =
  | { readonly kind: 'trusted'; readonly signer: TrustedSigner }
  /** A known key, outside the indexes for which it may sign. */
  | { readonly kind: 'revoked' }
  | { readonly kind: 'not-permitted' };

/** Nobody's signature counts. */
export const NO_TRUST: Trust = {
  branches: [],
  logKeys: [],
  keys: new Map(),
  signers: [],
  identities: [],
};

/** Compiles the `trust:` section of the settings. Throws AuditError on a key that cannot be read. */
export function compileTrust(section: ConfigFile['trust']): Trust {
  if (section === undefined) return NO_TRUST;
  const logKey = section['log-key'];
  const keys = new Map<string, EntryKey>();
  const signers = (section.signers ?? []).flatMap((signer) => {
    if (signer.key === undefined) return [];
    const parsed = parseEntryKey(signer.key);
    const key = keys.get(parsed.hint) ?? parsed;
    keys.set(key.hint, key);
    return [compileSigner(signer, key)];
  });
  return {
    branches: section.branches ?? [],
    logKeys: logKey === undefined ? [] : [parseVerifierKey(logKey)],
    keys,
    signers,
    identities: (section.signers ?? []).filter(({ identity }) => identity !== undefined),
  };
}

/** Whether a key may write an entry of this type at this index. */
export function standingOf(trust: Trust, hint: string, type: EntryType, index: number): Standing {
  const inTime = trust.signers.filter(
    ({ key, from, to }) => key.hint === hint && from <= index && index <= to,
  );
  const nearest = weakest(inTime);
  if (nearest === undefined) return { kind: 'revoked' };
  const signer = weakest(inTime.filter(({ may }) => may.has(type)));
  if (signer === undefined) return { kind: 'not-permitted' };
  // A line for this type alone does not take the key further from the agent than its other lines say.
  return {
    kind: 'trusted',
    signer: signer.role === nearest.role ? signer : { ...signer, role: nearest.role },
  };
}

/** Whether a signer's word for what a person did on GitHub counts: no agent may reach its key. */
export function mayAttest({ role, may }: TrustedSigner): boolean {
  return role !== 'self' && may.has('approved');
}

/** The assurance that the weakest of these roles gives. */
export function assuranceOf(roles: Iterable<Role>): Assurance {
  const wrote = new Set(roles);
  const role = WEAKEST_FIRST.find((each) => wrote.has(each));
  return role === undefined ? 'none' : ASSURANCE[role];
}

function compileSigner({ role, may, from, to }: Signer, key: EntryKey): TrustedSigner {
  return { key, role, may: new Set(may), from: from ?? 0, to: to ?? Number.POSITIVE_INFINITY };
}

/** One key listed under several roles is as far from the agent as the nearest of them. */
function weakest(signers: readonly TrustedSigner[]): TrustedSigner | undefined {
  return signers.toSorted((a, b) => WEAKEST_FIRST.indexOf(a.role) - WEAKEST_FIRST.indexOf(b.role))[0];
}

/** The same text for the same trust: under another one, nothing that was verified before counts. */
export function trustDigest({ branches, logKeys, signers, identities }: Trust): Digest {
  return digestOf({
    branches: [...branches],
    logKeys: logKeys.map(({ verifierKey }) => verifierKey),
    signers: signers.map(({ key, role, may, from, to }) => [
      key.spki,
      role,
      [...may].toSorted(),
      from,
      String(to),
    ]),
    identities: identities.map((identity) => JSON.stringify(identity)),
  });
}
