import { readAllowedSignersAt } from '../audit/commit-source.ts';
import { entitlementOf } from '../audit/entitlement.ts';
import {
  type CommitReader,
  readCodeownersAt,
  readPeopleAt,
  readPoliciesAt,
} from '../audit/trusted-commit.ts';
import { codeownersOwners, type Owners } from '../engine/approval/owners.ts';
import { PEOPLE_PATH } from '../engine/people/people.ts';
import { compileSet, type PolicyDocuments } from '../engine/policy/compile-set.ts';
import { type PolicySet, readDocuments } from '../engine/policy/set.ts';
import { readTyped } from '../engine/policy/source.ts';
import type { PeopleFile, Person } from '../engine/schema/generated/types.ts';
import { isPeopleFile } from '../engine/schema/generated/validators.js';
import { GateError } from './error.ts';
import type { Known, People } from './settings.ts';

/** What is read from the files of a commit. */
export interface ReadSettings {
  readonly set: PolicySet;
  readonly documents: PolicyDocuments;
  readonly known: () => Promise<Known>;
}

/** Reads the policies of a commit. Throws when there are none, or any that cannot be used. */
export async function readSettingsAt(reader: CommitReader, commit: string): Promise<ReadSettings> {
  const sources = await readPoliciesAt(reader, commit);
  if (sources.policies.length === 0) {
    throw new GateError(
      'no-policies',
      `there are no policies at the trusted commit ${commit.slice(0, 12)}: "agentgate init" writes some; commit them, and push them where there is a remote`,
    );
  }
  const documents = readDocuments(sources);
  return { set: await compileSet(documents), documents, known: () => knownAt(reader, commit) };
}

/** Who is who at a commit, and what each may decide. */
export async function peopleAt(reader: CommitReader, commit: string): Promise<People> {
  const [people, known] = await Promise.all([readPeopleAt(reader, commit), knownAt(reader, commit)]);
  return { ...known, entitlement: entitlementOf(people, known.allowedSigners) };
}

async function knownAt(reader: CommitReader, commit: string): Promise<Known> {
  const [listed, allowedSigners] = await Promise.all([
    listedAt(reader, commit),
    readAllowedSignersAt(reader, commit),
  ]);
  return { listed, allowedSigners };
}

async function listedAt(reader: CommitReader, commit: string): Promise<readonly Person[]> {
  const bytes = await reader.readFile(commit, PEOPLE_PATH);
  const text = Buffer.from(bytes ?? []).toString();
  const file = bytes && readTyped<PeopleFile>({ path: PEOPLE_PATH, text }, isPeopleFile).value;
  return file?.people ?? [];
}

/** The CODEOWNERS of a commit, by the files that it has. */
export async function ownersAt(reader: CommitReader, commit: string, { rules }: PolicySet): Promise<Owners> {
  const asksGlobs = rules.some(({ approval }) => approval['owners-of'] !== undefined);
  const [codeowners, files] = await Promise.all([
    readCodeownersAt(reader, commit),
    asksGlobs ? reader.listFiles(commit, '') : [],
  ]);
  return codeownersOwners(codeowners, () => files);
}
