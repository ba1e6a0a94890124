import { count } from '../../engine/count.ts';
import { keyFingerprint } from '../entry-key.ts';
import { type Role, standingOf, type Trust } from '../trust.ts';
import type { Added, Check } from './check.ts';
import type { EntryFacts } from './entry.ts';
import type { Findings } from './findings.ts';

/** Every entry is by a signer that may write such an entry at its place. */
export class IdentityCheck implements Check {
  readonly name = 'identity';
  /** The roles that wrote. */
  readonly roles: Set<Role>;
  readonly #findings: Findings;
  readonly #trust: Trust;
  readonly #signers = new Set<string>();

  constructor(findings: Findings, trust: Trust, roles: Iterable<Role> = []) {
    this.#findings = findings;
    this.#trust = trust;
    this.roles = new Set(roles);
  }

  entry(entry: EntryFacts): void {
    const { index, commit, reading } = entry;
    const where = { index, commit };
    if (reading.kind === 'unknown-signer') {
      this.#findings.report(this.name, 'unknown-signer', where, reading.message);
      return;
    }
    if (reading.kind !== 'signed') return;
    const { type, rotation } = reading.statement.predicate;
    const standing = standingOf(this.#trust, reading.hint, type, index);
    if (standing.kind === 'revoked') {
      this.#findings.report(this.name, 'revoked-signer', where, `the key may not sign entry ${index}`);
      return;
    }
    if (standing.kind === 'not-permitted') {
      this.#findings.report(this.name, 'not-permitted', where, `the signer may not write ${type}`);
      return;
    }
    const { signer } = standing;
    if (rotation !== undefined && rotation.retired !== keyFingerprint(signer.key.spki)) {
      this.#findings.report(this.name, 'not-permitted', where, 'only the key that retires may say so');
      return;
    }
    entry.signer = signer;
    this.#signers.add(reading.hint);
    this.roles.add(signer.role);
  }

  detail(added: Added): string {
    return `${count(this.#signers.size, 'signer')}${added && ' of new entries'}`;
  }
}
