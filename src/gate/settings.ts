import type { AllowedSigner } from '../audit/allowed-signers.ts';
import { entitlementOf } from '../audit/entitlement.ts';
import { DEFAULT_BRANCH } from '../audit/git/store.ts';
import { compileTrust, type Trust } from '../audit/trust.ts';
import {
  type CommitReader,
  readAllowedSignersAt,
  readCodeownersAt,
  readPeopleAt,
  readPoliciesAt,
} from '../audit/trusted-commit.ts';
import { codeownersOwners, type Owners } from '../engine/approval/owners.ts';
import type { Entitlement } from '../engine/holds/state.ts';
import { PEOPLE_PATH } from '../engine/people/people.ts';
import { compilePolicies, type PolicySet } from '../engine/policy/set.ts';
import { readTyped } from '../engine/policy/source.ts';
import type { PeopleFile, Person } from '../engine/schema/generated/types.ts';
import { isPeopleFile } from '../engine/schema/generated/validators.js';
import { GateError } from './error.ts';

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
  /** Who is asked, who is who, and whose SSH keys count: read when a hold needs them. */
  readonly people: () => Promise<People>;
  readonly owners: () => Promise<Owners>;
}

/** Who is who at the trusted commit. */
export interface People {
  readonly listed: readonly Person[];
  readonly entitlement: Entitlement;
  readonly allowedSigners: readonly AllowedSigner[];
}

/** Reads the settings of a commit. Throws when there are no policies, or any that cannot be used. */
export async function settingsAt(reader: CommitReader, commit: string): Promise<GateSettings> {
  const sources = await readPoliciesAt(reader, commit);
  if (sources.policies.length === 0) {
    throw new GateError(
      'no-policies',
      `there are no policies at the trusted commit ${commit.slice(0, 12)}: "agentgate init" writes some; commit them, and push them where there is a remote`,
    );
  }
  const set = await compilePolicies(sources);
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
    people: once(() => peopleAt(reader, commit)),
    owners: once(() => ownersAt(reader, commit, set)),
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

async function peopleAt(reader: CommitReader, commit: string): Promise<People> {
  const [people, bytes, allowedSigners] = await Promise.all([
    readPeopleAt(reader, commit),
    reader.readFile(commit, PEOPLE_PATH),
    readAllowedSignersAt(reader, commit),
  ]);
  const text = Buffer.from(bytes ?? []).toString();
  const file = bytes && readTyped<PeopleFile>({ path: PEOPLE_PATH, text }, isPeopleFile).value;
  return { listed: file?.people ?? [], entitlement: entitlementOf(people, allowedSigners), allowedSigners };
}

async function ownersAt(reader: CommitReader, commit: string, { rules }: PolicySet): Promise<Owners> {
  const asksGlobs = rules.some(({ approval }) => approval['owners-of'] !== undefined);
  const [codeowners, files] = await Promise.all([
    readCodeownersAt(reader, commit),
    asksGlobs ? reader.listFiles(commit, '') : [],
  ]);
  return codeownersOwners(codeowners, () => files);
}

function once<T>(read: () => Promise<T>): () => Promise<T> {
  let reading: Promise<T> | undefined;
  return () => {
    reading ??= read();
    return reading;
  };
}
