import { HoldBook } from '../../engine/holds/fold.ts';
import type { Hold, VerifiedEvidence } from '../../engine/holds/state.ts';
import type { Draft } from '../entry-writer.ts';
import type { People } from '../settings.ts';
import type { Moment } from '../settle.ts';

/**
 * Why the log would let an entry about a hold count for nothing; undefined when it would count. What does not count is
 * not written: it would stay a problem for ever.
 */
export function rehearse(
  hold: Hold,
  { subject, ...said }: Draft,
  evidence: VerifiedEvidence,
  { entitlement }: People,
  { ledger, view, now }: Moment,
): string | undefined {
  const { size } = view.head;
  const predicate = {
    ...said,
    occurredAt: now.toISOString(),
    engine: { version: '' },
    mode: 'enforce' as const,
    log: { origin: '', size, root: '' },
  };
  const entry = { index: size, notBefore: ledger.latest, action: hold.action, predicate, evidence };
  return new HoldBook('keep', { holds: [hold], over: [] }).apply(entry, entitlement)?.message;
}
