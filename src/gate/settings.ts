import type { AllowedSigner } from '../audit/allowed-signers.ts';
import { readAllowedSignersAt } from '../audit/commit-source.ts';
import { DEFAULT_BRANCH } from '../audit/git/default-branch.ts';
import { compileTrust, type Trust } from '../audit/trust.ts';
import type { CommitReader } from '../audit/trusted-commit.ts';
import type { Owners } from '../engine/approval/owners.ts';
import type { Entitlement } from '../engine/holds/state.ts';
import { compileSet } from '../engine/policy/compile-set.ts';
import { keepDocuments, recoverDocuments } from '../engine/policy/kept-documents.ts';
import type { PolicySet } from '../engine/policy/set.ts';
import type { Person } from '../engine/schema/generated/types.ts';
import { GateError } from './error.ts';
import type { KeptSettings, SettingsMemory } from './kept-settings.ts';
import { once } from './once.ts';

/** What the gate goes by: everything of one trusted commit, and nothing of the working tree. */
export interface GateSettings {
  readonly commit: string;
  readonly set: PolicySet;
  readonly trust: Trust;
  /** The name of the log. */
  readonly origin: string;
  readonly branch: string;
  readonly home: 'local' | 'origin';
  readonly logAllowed: 'all' | 'summary' | 'none';
  /** Who is who, and by which keys: all that a requester is known by. */
  readonly known: () => Promise<Known>;
  /** Who is asked, who is who, and whose SSH keys count: read when a hold needs them. */
  readonly people: () => Promise<People>;
  readonly owners: () => Promise<Owners>;
}

/** Who is who at the trusted commit. */
export interface Known {
  readonly listed: readonly Person[];
  readonly allowedSigners: readonly AllowedSigner[];
}

/** Who is who, and what each may decide. */
export interface People extends Known {
  readonly entitlement: Entitlement;
}

/**
 * Reads the settings of a commit, or recalls them. Throws when there are no policies, or any that cannot be used. What
 * cannot be recalled is read, so that whatever is wrong is told with its place.
 */
export async function settingsAt(
  reader: CommitReader,
  commit: string,
  memory?: SettingsMemory,
): Promise<GateSettings> {
  const kept = await memory?.load(commit);
  const recalled = kept && (await recall(reader, commit, kept));
  if (recalled !== undefined) return recalled;
  const { readSettingsAt } = await import('./read-settings.ts');
  const { set, documents, known } = await readSettingsAt(reader, commit);
  const settings = settingsOf(reader, commit, set, known);
  // All of it has compiled by now, on which `recoverDocuments` relies: what does not compile threw, and is never kept.
  await memory?.save(commit, async () => ({
    documents: keepDocuments(documents),
    listed: (await settings.known()).listed,
  }));
  return settings;
}

async function recall(
  reader: CommitReader,
  commit: string,
  { documents, listed }: KeptSettings,
): Promise<GateSettings | undefined> {
  const known = async () => ({ listed, allowedSigners: await readAllowedSignersAt(reader, commit) });
  try {
    return settingsOf(reader, commit, await compileSet(recoverDocuments(documents)), known);
  } catch {
    return undefined;
  }
}

function settingsOf(
  reader: CommitReader,
  commit: string,
  set: PolicySet,
  known: () => Promise<Known>,
): GateSettings {
  const { audit, trust: section } = set.config.file;
  const trust = compileTrust(section);
  return {
    commit,
    set,
    trust,
    origin: originOf(trust, audit?.origin),
    branch: audit?.branch ?? DEFAULT_BRANCH,
    home: audit?.home ?? 'local',
    logAllowed: audit?.['log-allowed'] ?? 'summary',
    known: once(known),
    people: once(async () => (await import('./read-settings.ts')).peopleAt(reader, commit)),
    owners: once(async () => (await import('./read-settings.ts')).ownersAt(reader, commit, set)),
  };
}

function originOf(trust: Trust, said: string | undefined): string {
  const origin = trust.logKeys[0]?.name ?? said;
  if (origin !== undefined) return origin;
  throw new GateError(
    'not-ready',
    'the trusted settings name no audit log: run "agentgate keygen" and commit the lines that it prints',
  );
}
