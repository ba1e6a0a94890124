import { describe } from 'vitest';
import { trustedFiles } from '../../support/audit-fixture.ts';
import type { AuditLog } from '../../support/audit-log.ts';
import type { Draft } from '../../support/log-writer.ts';
import type { StandardLog } from '../../support/standard-log.ts';
import { tryAttacks } from './attack.ts';

const OTHER = `sha256:${'d'.repeat(64)}` as const;

describe('an approval', () => {
  tryAttacks([
    [
      'signed for another action',
      async (log, { pending }) => log.approved(pending, 'alice', { action: OTHER }),
      ['bad-signature 8'],
    ],
    [
      'signed for another hold',
      (log, { pending, done }) => log.approved(pending, 'alice', { hold: done.id }),
      ['bad-signature 8'],
    ],
    [
      'signed for another attempt',
      (log, { pending }) => log.approved(pending, 'alice', { attempt: 2 }),
      ['bad-signature 8'],
    ],
    [
      'signed for another requirement',
      (log, { pending }) => log.approved(pending, 'alice', { requirement: OTHER }),
      ['bad-signature 8'],
    ],
    [
      'signed for another repository',
      (log, { pending }) => log.approved(pending, 'alice', { repository: 82 }),
      ['bad-signature 8'],
    ],
    [
      'signed for another log',
      (log, { pending }) => log.approved(pending, 'alice', { origin: 'acme.example/other' }),
      ['bad-signature 8'],
    ],
    [
      'that was a rejection',
      (log, { pending }) => log.approved(pending, 'alice', { verdict: 'rejected' }),
      ['bad-signature 8'],
    ],
    [
      'of one hold, given for another',
      async (log, { pending, done }) => {
        const draft = log.approval(done, 'alice');
        await log.add('approved', {
          ...draft,
          subject: pending.action,
          hold: { id: pending.id, attempt: 1 },
        });
      },
      ['bad-signature 8'],
    ],
    [
      'that says to be about another action',
      (log, { pending }) => log.approved({ ...pending, action: OTHER }, 'alice'),
      ['digest-mismatch 8'],
    ],
    [
      'for a hold that never was',
      (log, { pending }) => log.approved({ ...pending, id: 'ag-aaaaaaaaaa' }, 'alice', { repository: null }),
      ['digest-mismatch 8'],
    ],
    [
      'of a hold that is over',
      (log, { done }) => log.approved(done, 'bob', { repository: null }),
      ['late-approval 8'],
    ],
    [
      'after the hold has expired',
      (log, { pending }) => {
        log.minute += 40;
        return log.approved(pending, 'alice');
      },
      ['late-approval 8'],
    ],
    [
      'after its own expiry',
      (log, { pending }) => log.approved(pending, 'alice', { expires: log.at(log.minute) }),
      ['late-approval 8'],
    ],
    [
      'by somebody who is no owner',
      (log, { pending }) => log.approved(pending, 'carol'),
      ['unentitled-approver 8'],
    ],
    ['by the requester', (log, { pending }) => log.approved(pending, 'dave'), ['self-approval 8']],
    [
      'by a key that is not the person’s',
      (log, { pending }) => {
        const { actor, ...draft } = log.approval(pending, 'carol');
        const evidence = { kind: 'ssh' as const, ...actor?.evidence, principal: 'alice@acme.example' };
        return log.add('approved', {
          ...draft,
          actor: { id: 'ssh:alice@acme.example', kind: 'human', evidence },
        });
      },
      ['unentitled-approver 8'],
    ],
    [
      'by one person with two keys, for two',
      async (log) => {
        const pair = await log.held('db.alter');
        await log.approved(pair, 'alice');
        await log.approved(pair, 'alice-laptop');
        await log.claimed(pair);
      },
      ['unapproved-claim 11'],
    ],
  ]);
});

/** The keys of approvers, changed. */
function allowed({ root }: AuditLog, change: (lines: string[]) => string[]): Record<string, string> {
  const path = '.agentgate/allowed_signers';
  const lines = trustedFiles(root)[path]?.split('\n') ?? [];
  const next = change(lines).join('\n');
  if (next === lines.join('\n')) throw new Error('the attack changed nothing');
  return { [path]: next };
}

/** The same signature in lines of another length. */
function rearmored(draft: Draft): Draft {
  const { actor } = draft;
  const [begin, ...lines] = actor?.evidence?.signature?.trimEnd().split('\n') ?? [];
  const end = lines.pop();
  const signature = [begin, lines.join(''), end].join('\n');
  if (actor?.evidence === undefined || signature === actor.evidence.signature) throw new Error('no change');
  return { ...draft, actor: { ...actor, evidence: { ...actor.evidence, signature } } };
}

/** Approves and withdraws, and appends the approval again. */
const replayed =
  (change: (draft: Draft) => Draft) =>
  async (log: AuditLog, { pending }: StandardLog): Promise<void> => {
    const expires = log.at(log.minute + 60);
    const approval = log.approval(pending, 'alice', { expires });
    await log.add('approved', approval);
    await log.add('withdrawn', log.approval(pending, 'alice', { verdict: 'withdrawn', expires }));
    await log.add('approved', change(approval));
    await log.claimed(pending);
  };

describe('an approval that was withdrawn', () => {
  tryAttacks([
    [
      'appended again under another request',
      replayed((draft) => draft),
      ['late-approval 10', 'unapproved-claim 11'],
    ],
    ['and in other bytes', replayed(rearmored), ['late-approval 10', 'unapproved-claim 11']],
    [
      'appended after another of the same person',
      async (log, { pending }) => {
        const expires = log.at(log.minute + 60);
        const laptop = log.approval(pending, 'alice-laptop', { expires });
        await log.approved(pending, 'alice', { expires });
        await log.add('withdrawn', log.approval(pending, 'alice', { verdict: 'withdrawn', expires }));
        await log.add('approved', laptop);
        await log.claimed(pending);
      },
      ['late-approval 10', 'unapproved-claim 11'],
    ],
  ]);
});

describe('a claim', () => {
  tryAttacks([
    ['without an approval', (log, { pending }) => log.claimed(pending), ['unapproved-claim 8']],
    ['of a hold that ran already', (log, { done }) => log.claimed(done), ['duplicate-claim 8']],
    [
      'given twice',
      async (log, { pending }) => {
        await log.approved(pending, 'alice');
        await log.claimed(pending);
        await log.claimed(pending);
      },
      ['duplicate-claim 10'],
    ],
    [
      'after the approval was no longer valid',
      async (log, { pending }) => {
        await log.approved(pending, 'alice');
        log.minute += 11;
        await log.claimed(pending);
      },
      ['unapproved-claim 9'],
    ],
    [
      'after the approval was withdrawn',
      async (log, { pending }) => {
        await log.approved(pending, 'alice');
        await log.add('withdrawn', log.approval(pending, 'alice', { verdict: 'withdrawn' }));
        await log.claimed(pending);
      },
      ['unapproved-claim 10'],
    ],
    [
      'after somebody rejected it',
      async (log, { pending }) => {
        await log.approved(pending, 'alice');
        await log.add('rejected', log.approval(pending, 'bob', { verdict: 'rejected' }));
        await log.claimed(pending);
      },
      ['unapproved-claim 10'],
    ],
    [
      'by a runner who had not seen the withdrawal',
      async (log, { pending }) => {
        await log.approved(pending, 'alice');
        const before = await log.store.view();
        await log.add('withdrawn', log.approval(pending, 'alice', { verdict: 'withdrawn' }));
        await log.claimed(pending, { log: { size: before.head.size } });
      },
      ['root-mismatch 10', 'size-regression 10'],
    ],
    [
      'for what was not approved',
      async (log, { pending }) => {
        await log.approved(pending, 'alice');
        await log.claimed({ ...pending, action: OTHER });
      },
      ['digest-mismatch 9'],
    ],
    [
      'when the approver’s key was taken away',
      async (log, { pending }) => {
        await log.approved(pending, 'alice');
        log.policy = log.trust(allowed(log, (lines) => lines.filter((line) => !line.startsWith('alice@'))));
        await log.claimed(pending);
      },
      ['unapproved-claim 9'],
    ],
    [
      'when the approver’s key was given to somebody else',
      async (log, { pending }) => {
        await log.approved(pending, 'alice');
        const given = (lines: string[]) => lines.map((line) => line.replace(/^alice@/, 'carol@'));
        log.policy = log.trust(allowed(log, given));
        await log.claimed(pending);
      },
      ['unapproved-claim 9'],
    ],
    [
      'when the approver’s key was good no longer',
      async (log, { pending }) => {
        const end = log
          .at(log.minute + 1)
          .replace(/\D/g, '')
          .slice(0, 12);
        const until = (line: string) => line.replace(/^alice@\S+ /, `$&valid-before="${end}Z",`);
        log.policy = log.trust(allowed(log, (lines) => lines.map(until)));
        await log.approved(pending, 'alice');
        await log.claimed(pending);
      },
      ['unapproved-claim 9'],
    ],
    [
      'by one signature, for two people who share its key',
      async (log) => {
        const shared = (line: string) => line.replace(/^alice@/, 'bob@acme.example,alice@');
        log.policy = log.trust(allowed(log, (lines) => lines.map(shared)));
        const pair = await log.held('db.alter');
        const draft = log.approval(pair, 'alice');
        const evidence = { kind: 'ssh' as const, ...draft.actor?.evidence, principal: 'bob@acme.example' };
        await log.add('approved', draft);
        await log.add('approved', {
          ...draft,
          actor: { id: 'ssh:bob@acme.example', kind: 'human', evidence },
        });
        await log.claimed(pair);
      },
      ['unentitled-approver 9', 'unentitled-approver 10', 'unapproved-claim 11'],
    ],
    [
      'when the approver is no owner any more',
      async (log, { pending }) => {
        await log.approved(pending, 'alice');
        log.policy = log.trust({ '.agentgate/people.yaml': 'version: 1\n' });
        await log.claimed(pending);
      },
      ['unapproved-claim 9'],
    ],
  ]);
});

describe('an execution', () => {
  tryAttacks([
    ['without a claim', (log, { pending }) => log.executed(pending), ['unclaimed-execution 8']],
    ['told twice', (log, { done }) => log.executed(done), ['unclaimed-execution 8']],
    [
      'told by who did not claim it',
      async (log, { pending }) => {
        await log.approved(pending, 'alice');
        await log.claimed(pending);
        await log.executed(pending, { claim: { secret: 'd'.repeat(64) } });
      },
      ['unclaimed-execution 10'],
    ],
  ]);
});

describe('a hold', () => {
  tryAttacks([
    [
      'opened while the attempt before is open',
      (log) => log.held('db.write', { sql: 'second' }, {}, 2),
      ['bad-statement 8'],
    ],
    ['opened again under the same id', (log) => log.held('db.write', { sql: 'second' }), ['bad-statement 8']],
    [
      'under an id of its own choosing',
      async (log) => {
        const { id, attempt } = await log.held('db.write', { sql: 'third' });
        await log.held('db.write', { sql: 'fourth' }, { hold: { id, attempt } });
      },
      ['bad-statement 9'],
    ],
    [
      'said to expire before its time',
      (log, { pending }) => log.add('expired', log.about(pending, {})),
      ['bad-statement 8'],
    ],
  ]);
});
