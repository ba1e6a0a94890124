import { type Digest, sha256Hex } from '../../../src/engine/action/digest.ts';
import { holdId, holdKey } from '../../../src/engine/holds/key.ts';
import type { Hold } from '../../../src/engine/holds/state.ts';
import type { EntryActor } from '../../../src/engine/schema/generated/types.ts';
import type { Draft } from '../../../src/gate/entry-writer.ts';
import type { GateSettings } from '../../../src/gate/settings.ts';
import type { Moment } from '../../../src/gate/settle.ts';
import { aboutHold, draftOf, GATE } from '../../../src/gate/use/drafts.ts';
import { heldEntry } from '../../../src/gate/use/history.ts';
import { expiryFor, messageFor } from '../../../src/gate/use/say.ts';
import { principalOf } from '../../support/gate-people.ts';
import type { Forged } from './op.ts';
import { sshSign } from './ssh-key.ts';

const OTHER: Digest = `sha256:${'a'.repeat(64)}`;

interface Context {
  readonly hold: Hold;
  readonly settings: GateSettings;
  readonly at: Date;
  /** With which it is claimed, or was. */
  readonly secret: string | undefined;
  readonly moment: Moment;
}

/** What a signer writes that asks no gate. */
export async function draftOfForged(op: Forged, context: Context): Promise<Draft> {
  const { hold, settings, secret = 'e'.repeat(64) } = context;
  if (op.type === 'held') return opening(op, context);
  const about = spoilt(op, hold, settings);
  const gate = { ...draftOf(op.type, { actor: GATE }), ...about };
  switch (op.type) {
    case 'approved':
    case 'withdrawn':
    case 'rejected':
      return { ...draftOf(op.type, { actor: speaker(op, op.type, context) }), ...about };
    case 'claimed':
      return { ...gate, claim: { secretHash: `sha256:${sha256Hex(secret)}` } };
    case 'executed': {
      const claim = op.by === 'runner' ? { secret } : { secret: 'f'.repeat(64) };
      const isTold = op.by === 'runner' || op.by === 'other';
      const status = op.by === 'nobody' ? ('unknown' as const) : ('succeeded' as const);
      return { ...gate, ...(isTold ? { claim } : {}), outcome: { status } };
    }
    default:
      return { ...gate, reason: 'forged' };
  }
}

/** What it says of its hold, and what of that is not so. */
function spoilt({ flaw }: Forged, hold: Hold, settings: GateSettings): ReturnType<typeof aboutHold> {
  if (flaw === 'attempt') return aboutHold({ ...hold, attempt: hold.attempt + 1 }, settings);
  if (flaw === 'action') return aboutHold({ ...hold, action: OTHER }, settings);
  if (flaw === 'requirement') return aboutHold({ ...hold, requirement: OTHER }, settings);
  return aboutHold(hold, settings);
}

function speaker(
  { who }: Forged,
  verdict: 'approved' | 'withdrawn' | 'rejected',
  { hold, settings, at }: Context,
): EntryActor {
  const expires = expiryFor(hold, at);
  const principal = principalOf(who);
  const signature = sshSign(who, messageFor(hold, settings, verdict, expires));
  const evidence = { kind: 'ssh', principal, signature, expires: expires.toISOString() } as const;
  return { id: `ssh:${principal}`, kind: 'human', evidence };
}

/** A hold opened again, one opened anew while it is open, or one that asks other people than its digest says. */
async function opening({ flaw }: Forged, { hold, at, moment }: Context): Promise<Draft> {
  const { occurredAt, engine, mode, log, ...said } = await heldEntry(moment, hold);
  if (said.hold === undefined) throw new Error('the entry opens no hold');
  const draft = { ...said, ...draftOf('held', { actor: said.actor }), subject: hold.action };
  const expiresAt = new Date(at.getTime() + hold.expiresAt - hold.openedAt).toISOString();
  const again = { ...said.hold, expiresAt };
  if (flaw === 'again') return { ...draft, hold: again };
  const { book } = moment.ledger;
  const attempt = hold.attempt + 1;
  const key = holdKey(hold.action, hold.requirement);
  const id = holdId(key, attempt, (taken) => book.statusOf(taken) !== undefined);
  const next = { ...again, id, attempt };
  if (flaw === 'next' && book.get(hold.id) !== undefined) return { ...draft, hold: next };
  const [group, ...groups] = hold.groups.map((one) => ({
    ...one,
    owners: [...one.owners, '@acme/everybody'],
  }));
  return { ...draft, hold: { ...next, ...(group === undefined ? {} : { groups: [group, ...groups] }) } };
}
