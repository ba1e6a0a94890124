import type { Codeowners } from '../../engine/codeowners/parse.ts';
import type { Entitlement } from '../../engine/holds/state.ts';
import { NOBODY } from '../../engine/people/people.ts';
import { compilePolicies, type PolicySet } from '../../engine/policy/set.ts';
import { messageOf } from '../../engine/problem.ts';
import type { AllowedSigner } from '../allowed-signers.ts';
import { readAllowedSignersAt } from '../commit-source.ts';
import { entitlementOf } from '../entitlement.ts';
import { type CommitReader, readCodeownersAt, readPeopleAt, readPoliciesAt } from '../trusted-commit.ts';

/** What a commit says, or why it says nothing that can be used. */
export type Read<T> =
  | { readonly kind: 'read'; readonly value: T }
  | { readonly kind: 'broken'; readonly why: string };

/** Commits whose files are kept: an audit log moves on from one to the next. */
const KEPT = 8;

/** The files of policy commits that verification needs, each read once. */
export class CommitSettings {
  readonly #reader: CommitReader;
  readonly #kept = new Map<string, Promise<unknown>>();

  constructor(reader: CommitReader) {
    this.#reader = reader;
  }

  /** Who is who, and who may sign. Of files that cannot be read, nobody is anybody. */
  async entitlement(commit: string): Promise<Entitlement> {
    const people = await this.#read(commit, 'people', readPeopleAt);
    const known = people.kind === 'read' ? people.value : NOBODY;
    return entitlementOf(known, await this.allowedSigners(commit));
  }

  async allowedSigners(commit: string): Promise<readonly AllowedSigner[]> {
    const signers = await this.#read(commit, 'signers', readAllowedSignersAt);
    return signers.kind === 'read' ? signers.value : [];
  }

  policies(commit: string): Promise<Read<PolicySet>> {
    return this.#read(commit, 'policies', async (reader) =>
      compilePolicies(await readPoliciesAt(reader, commit)),
    );
  }

  codeowners(commit: string): Promise<Read<Codeowners | undefined>> {
    return this.#read(commit, 'codeowners', readCodeownersAt);
  }

  trackedFiles(commit: string): Promise<Read<readonly string[]>> {
    return this.#read(commit, 'files', (reader) => reader.listFiles(commit, ''));
  }

  #read<T>(
    commit: string,
    what: string,
    read: (reader: CommitReader, commit: string) => Promise<T>,
  ): Promise<Read<T>> {
    const key = `${what} ${commit}`;
    const known = this.#kept.get(key) as Promise<Read<T>> | undefined;
    if (known !== undefined) return known;
    const reading = read(this.#reader, commit).then(
      (value): Read<T> => ({ kind: 'read', value }),
      (error): Read<T> => ({ kind: 'broken', why: messageOf(error) }),
    );
    this.#kept.set(key, reading);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > KEPT * 5 && oldest !== undefined) this.#kept.delete(oldest);
    return reading;
  }
}
