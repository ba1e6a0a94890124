import { encodeBase64 } from '../audit/base64.ts';
import type { EntrySigner } from '../audit/entry-key.ts';
import { formatStatement } from '../audit/statement.ts';
import type { LogView } from '../audit/store.ts';
import { standingOf, type Trust } from '../audit/trust.ts';
import type { Digest } from '../engine/action/digest.ts';
import type { EntryPredicate, EntryType } from '../engine/schema/generated/types.ts';
import { GateError } from './error.ts';

/** What an entry is to say, beside what every entry of this gate says. */
export interface Draft extends Omit<EntryPredicate, 'occurredAt' | 'engine' | 'mode' | 'log'> {
  /** The digest of what it is about. */
  readonly subject: Digest;
}

interface Options {
  readonly signer: EntrySigner & { readonly spki: string };
  readonly trust: Trust;
  readonly origin: string;
  readonly engine: string;
  readonly mode: EntryPredicate['mode'];
}

/** Writes the entries of one gate. */
export class EntryWriter {
  readonly #options: Options;

  constructor(options: Options) {
    this.#options = options;
  }

  /** The bytes of a signed entry, as the next one of this log. */
  async write(view: LogView, { subject, ...said }: Draft, now: Date): Promise<Uint8Array> {
    const { signer, origin, engine, mode } = this.#options;
    this.#checkMay(said.type, view.head.size);
    const predicate: EntryPredicate = {
      ...said,
      occurredAt: now.toISOString(),
      engine: { version: engine },
      mode,
      log: { origin, size: view.head.size, root: encodeBase64(view.head.root) },
    };
    return signer.sign(formatStatement(subject, predicate));
  }

  /** An entry that its signer may not write would count for nothing, and stay a problem for ever. */
  #checkMay(type: EntryType, index: number): void {
    const { signer, trust } = this.#options;
    const key = [...trust.keys.values()].find(({ spki }) => spki === signer.spki);
    if (key === undefined) {
      throw new GateError(
        'not-ready',
        'the trusted settings do not name the signer key of this machine: commit the lines that "agentgate keygen --show" prints',
      );
    }
    if (standingOf(trust, key.hint, type, index).kind === 'trusted') return;
    throw new GateError(
      'not-ready',
      `the trusted settings do not let the signer key of this machine write "${type}"`,
    );
  }
}
