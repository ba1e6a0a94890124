import { describe } from 'vitest';
import { trustedFiles, type Writer } from '../../support/audit-fixture.ts';
import type { AuditLog, TestHold } from '../../support/audit-log.ts';
import type { Draft } from '../../support/log-writer.ts';
import { type Attack, edited, tryAttacks } from './attack.ts';

const read = (log: AuditLog, draft: Draft) => log.decided('db.read', {}, draft);

/** An approval as a gate attests it of a user of GitHub. */
function attested(log: AuditLog, hold: TestHold, user: number, writer: Writer, owners: string[]): Draft {
  const evidence = { kind: 'github' as const, user, id: 12, owners };
  return log.about(hold, { writer, actor: { id: `github:${user}`, kind: 'human', evidence } });
}

describe('an entry', () => {
  tryAttacks([
    ['by a key that nobody knows', (log) => read(log, { writer: 'stranger' }), ['unknown-signer 8']],
    ['by a key that was revoked', (log) => read(log, { writer: 'revoked' }), ['revoked-signer 8']],
    [
      'by a signer that may not write its type',
      (log) => log.held('db.write', { sql: 'third' }, { writer: 'limited' }),
      ['not-permitted 8'],
    ],
    [
      'without a signature',
      async (log) => {
        const view = await log.store.view();
        const bundle = JSON.parse(Buffer.from(await log.entry(view, 'rotated', rotation())).toString());
        bundle.dsseEnvelope.signatures = [];
        await append(log, Buffer.from(JSON.stringify(bundle)));
      },
      ['bad-signature 8'],
    ],
    [
      'under the name of a known key, signed by another',
      async (log) => {
        const [entry] = await log.entries();
        const { verificationMaterial } = JSON.parse(Buffer.from(entry ?? Buffer.of()).toString());
        const view = await log.store.view();
        const forged = JSON.parse(
          Buffer.from(await log.entry(view, 'rotated', { ...rotation(), writer: 'stranger' })).toString(),
        );
        await append(log, Buffer.from(JSON.stringify({ ...forged, verificationMaterial })));
      },
      ['bad-signature 8'],
    ],
    ['signed, but no statement', (log) => signed(log, Buffer.from('{"_type":"hello"}')), ['bad-statement 8']],
    [
      'signed, of a type that nobody knows',
      async (log) =>
        signed(log, await payloadOf(log, (text) => text.replace('"type":"rotated"', '"type":"forgiven"'))),
      ['bad-statement 8'],
    ],
    [
      'signed, with a key said twice',
      async (log) =>
        signed(log, await payloadOf(log, (text) => text.replace('"mode":', '"mode":"observe","mode":'))),
      ['bad-statement 8'],
    ],
    [
      'in base64 that is not canonical',
      async (log) => {
        const bytes = await log.entry(await log.store.view(), 'rotated', rotation());
        const text = Buffer.from(bytes)
          .toString()
          .replace(/"sig":"/, '"sig":" ');
        await append(log, Buffer.from(text));
      },
      ['bad-signature 8'],
    ],
    ['that is no JSON', (log) => append(log, Buffer.from('hello')), ['bad-signature 8']],
    ['that is not UTF-8', (log) => append(log, Buffer.of(0xff, 0xfe)), ['bad-signature 8']],
    [
      'about another action than it records',
      (log) => read(log, { subject: `sha256:${'0'.repeat(64)}` }),
      ['digest-mismatch 8'],
    ],
    [
      'made for another log',
      (log) => read(log, { log: { origin: 'evil.example/shop' } }),
      ['root-mismatch 8'],
    ],
    [
      'by a signer who saw another log',
      (log) => read(log, { log: { root: `${'A'.repeat(43)}=` } }),
      ['root-mismatch 8'],
    ],
    ['by a signer who saw the future', (log) => read(log, { log: { size: 9 } }), ['root-mismatch 8']],
    ['by a signer who had seen less', async (log) => read(log, { log: { size: 3 } }), ['size-regression 8']],
    [
      'from an earlier time',
      (log) => {
        log.minute -= 4;
        return read(log, {});
      },
      ['time-regression 8'],
    ],
    ['that retires somebody else’s key', (log) => log.add('rotated', rotation()), ['not-permitted 8']],
  ] satisfies Attack[]);
});

const CENTURY = 100 * 366 * 24 * 60;

/** Writes from a time that is as many minutes off. */
async function off<T>(log: AuditLog, minutes: number, write: () => Promise<T>): Promise<T> {
  const { minute } = log;
  log.minute += minutes;
  const written = await write();
  log.minute = minute + 1;
  return written;
}

describe('a time that has not come', () => {
  tryAttacks([
    [
      'spoils no entry after it',
      async (log, { pending }) => {
        await off(log, CENTURY, () => read(log, {}));
        await log.approved(pending, 'alice');
        await log.claimed(pending);
      },
      ['time-regression 8'],
    ],
    [
      'opens no hold',
      async (log) => {
        const hold = await off(log, CENTURY, () => log.held('db.write', { sql: 'third' }));
        await log.approved(hold, 'alice', { repository: null });
      },
      ['time-regression 8', 'digest-mismatch 9'],
    ],
    [
      'ends no hold',
      async (log, { pending }) => {
        await off(log, CENTURY, () => log.add('expired', log.about(pending, {})));
        await log.approved(pending, 'alice');
      },
      ['time-regression 8'],
    ],
    [
      'still takes an approval back',
      async (log, { pending }) => {
        await log.approved(pending, 'alice');
        const draft = log.approval(pending, 'alice', { verdict: 'withdrawn' });
        await off(log, CENTURY, () => log.add('withdrawn', draft));
        await log.claimed(pending);
      },
      ['time-regression 9', 'unapproved-claim 10'],
    ],
  ]);
});

describe('a time that goes back', () => {
  tryAttacks([
    [
      'is told once',
      async (log) => {
        await off(log, 60, () => read(log, {}));
        await read(log, {});
        await read(log, {});
      },
      ['time-regression 9'],
    ],
    [
      'makes no claim valid that came too late',
      async (log, { pending }) => {
        await log.approved(pending, 'alice');
        await off(log, 20, () => read(log, {}));
        await read(log, {});
        await log.claimed(pending);
      },
      ['time-regression 10', 'unapproved-claim 11'],
    ],
    [
      'makes no approval valid that has expired',
      async (log, { pending }) => {
        const draft = log.approval(pending, 'alice', { expires: log.at(log.minute + 5) });
        await off(log, 10, () => read(log, {}));
        await log.add('approved', draft);
      },
      ['time-regression 9', 'late-approval 9'],
    ],
    [
      'lets nobody answer a hold that was opened at a later time',
      async (log) => {
        const hold = await off(log, 60, () => log.held('db.write', { sql: 'third' }));
        await log.approved(hold, 'alice', { expires: log.at(log.minute + 600) });
      },
      ['time-regression 9', 'late-approval 9'],
    ],
  ]);
});

describe('an approval that a gate attests', () => {
  tryAttacks([
    [
      'with the agent’s own key',
      (log, { pending }) => log.add('approved', attested(log, pending, 1, 'own', ['@acme/dba'])),
      ['not-permitted 8'],
    ],
    [
      'of somebody who is no owner',
      (log, { pending }) => log.add('approved', attested(log, pending, 77, 'gate', ['@acme/web'])),
      ['unentitled-approver 8'],
    ],
    [
      'of a person without id, who approved by SSH before',
      async (log) => {
        log.policy = log.trust(withoutId(log, 'bob'));
        const pair = await log.held('db.alter');
        await log.approved(pair, 'bob');
        await log.add('approved', attested(log, pair, 2, 'gate', ['@acme/dba']));
        await log.claimed(pair);
      },
      ['unentitled-approver 10', 'unapproved-claim 11'],
    ],
    [
      'of the requester, who is a person without id',
      async (log) => {
        log.policy = log.trust(withoutId(log, 'dave'));
        const hold = await log.held('db.write', { sql: 'third' });
        await log.add('approved', attested(log, hold, 4, 'gate', ['@acme/dba']));
        await log.claimed(hold);
      },
      ['unentitled-approver 9', 'unapproved-claim 10'],
    ],
    [
      'of the requester',
      (log, { pending }) => log.add('approved', attested(log, pending, 4, 'gate', ['@acme/dba'])),
      ['self-approval 8'],
    ],
  ]);
});

/** The people, one of them without their GitHub id. */
function withoutId({ root }: AuditLog, login: string): Record<string, string> {
  const path = '.agentgate/people.yaml';
  const text = trustedFiles(root)[path] ?? '';
  return {
    [path]: edited(Buffer.from(text), (all) =>
      all.replace(new RegExp(`(login: ${login}), id: [0-9]+`), '$1'),
    ).toString(),
  };
}

function rotation(): Draft {
  const [retired, next] = [`sha256:${'1'.repeat(64)}` as const, `sha256:${'2'.repeat(64)}` as const];
  return { subject: next, rotation: { retired, next } };
}

async function append(log: AuditLog, entry: Uint8Array): Promise<void> {
  await log.store.append(async () => ({ entries: [entry] }));
}

/** What the gate would sign, changed. */
async function payloadOf(log: AuditLog, change: (text: string) => string): Promise<Buffer> {
  const bytes = await log.entry(await log.store.view(), 'rotated', rotation());
  const { dsseEnvelope } = JSON.parse(Buffer.from(bytes).toString());
  return Buffer.from(change(Buffer.from(dsseEnvelope.payload, 'base64').toString()));
}

/** Appends a payload that the gate signs without looking at it. */
async function signed(log: AuditLog, payload: Uint8Array): Promise<void> {
  await append(log, await log.signer('gate').sign(payload));
}
