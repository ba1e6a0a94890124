import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, HoldBook } from '../../../src/engine/holds/fold.ts';
import type { Entitlement, Hold } from '../../../src/engine/holds/state.ts';
import { ACTION, at, DBA, ENTITLEMENT, HoldScript, type HoldTerms, keyOf, SECRET } from './entries.ts';

const ALICE = 'ssh:alice@acme.example';
const ALICE_HOME = 'ssh:alice@home.example';
const BOB = 'ssh:bob@acme.example';
const CAROL = 'ssh:carol@acme.example';
const PAIR = { ...DBA, count: 2 };

function outcome(script: HoldScript): [status: string | undefined, problems: string[]] {
  const { book, problems } = fold(script.entries);
  return [book.get(script.id)?.status, problems.map(({ code, index }) => `${code} ${index}`)];
}

const hold = (terms: HoldTerms = {}) => new HoldScript(terms).held();

describe('what entries make of a hold', () => {
  test.each<[claim: string, script: HoldScript, status: string, problems: string[]]>([
    ['it is pending at first', hold(), 'pending', []],
    ['an owner approves it', hold().approved(ALICE, 1), 'approved', []],
    ['it runs once', hold().approved(ALICE, 1).claimed(2).executed(3), 'executed', []],
    ['one of two is not enough', hold({ groups: [PAIR] }).approved(ALICE, 1), 'pending', []],
    [
      'two of two are',
      hold({ groups: [PAIR] })
        .approved(ALICE, 1)
        .approved(BOB, 2),
      'approved',
      [],
    ],
    [
      'one person with two keys is one',
      hold({ groups: [PAIR] })
        .approved(ALICE, 1)
        .approved(ALICE_HOME, 2),
      'pending',
      [],
    ],
    [
      'a person with a login and a key is one',
      hold({ groups: [PAIR] })
        .approved(ALICE, 1)
        .approved('github:1', 2),
      'pending',
      [],
    ],
    [
      'one person serves in two groups',
      hold({ groups: [DBA, { ...DBA, rule: 'other' }] }).approved(ALICE, 1),
      'approved',
      [],
    ],
    [
      'each group needs its own',
      hold({ groups: [DBA, { owners: ['@carol'], count: 1, rule: 'other' }] }).approved(ALICE, 1),
      'pending',
      [],
    ],
    ['who is no owner does not count', hold().approved(CAROL, 1), 'pending', ['unentitled-approver 1']],
    [
      'a stranger does not count',
      hold().approved('ssh:eve@evil.example', 1),
      'pending',
      ['unentitled-approver 1'],
    ],
    [
      'a principal is not the login of the same text',
      hold().approved('ssh:alice', 1),
      'pending',
      ['unentitled-approver 1'],
    ],
    [
      'a gate may attest an owner that no file knows',
      hold().approved('github:99', 1, { attested: ['@acme/dba'] }),
      'approved',
      [],
    ],
    [
      'what a gate attests must be what the hold asks',
      hold().approved('github:99', 1, { attested: ['@acme/web'] }),
      'pending',
      ['unentitled-approver 1'],
    ],
    [
      'the principal does not approve',
      hold({ principal: 'github:alice' }).approved(ALICE, 1),
      'pending',
      ['self-approval 1'],
    ],
    [
      'nor by another key',
      hold({ principal: 'github:alice' }).approved(ALICE_HOME, 1),
      'pending',
      ['self-approval 1'],
    ],
    [
      'nor does who else had a hand in it',
      hold({ requesters: ['github:2'] }).approved(BOB, 1),
      'pending',
      ['self-approval 1'],
    ],
    [
      'unless the rule says principal',
      hold({ principal: 'github:alice', groups: [{ ...DBA, owners: ['principal'] }] }).approved(ALICE, 1),
      'approved',
      [],
    ],
    [
      'principal is not everybody',
      hold({ principal: 'github:alice', groups: [{ ...DBA, owners: ['principal'] }] }).approved(BOB, 1),
      'pending',
      ['unentitled-approver 1'],
    ],
    [
      'a group of nobody is never satisfied',
      hold({ groups: [{ ...DBA, owners: [] }] }).approved(ALICE, 1),
      'pending',
      ['unentitled-approver 1'],
    ],
    [
      'presence needs a touched key',
      hold({ groups: [{ ...DBA, presence: true }] }).approved(ALICE, 1),
      'pending',
      ['unentitled-approver 1'],
    ],
    [
      'a touched key has it',
      hold({ groups: [{ ...DBA, presence: true }] }).approved(ALICE, 1, { presence: true }),
      'approved',
      [],
    ],
    ['a withdrawal takes it back', hold().approved(ALICE, 1).by('withdrawn', ALICE, 2), 'pending', []],
    ['by the other key too', hold().approved(ALICE, 1).by('withdrawn', ALICE_HOME, 2), 'pending', []],
    [
      'only one’s own',
      hold().approved(ALICE, 1).by('withdrawn', BOB, 2),
      'approved',
      ['unentitled-approver 2'],
    ],
    [
      'a withdrawn approval claims nothing',
      hold().approved(ALICE, 1).by('withdrawn', ALICE, 2).claimed(3),
      'pending',
      ['unapproved-claim 3'],
    ],
    [
      'a withdrawn approval counts no more when it is appended again',
      hold().approved(ALICE, 1).by('withdrawn', ALICE, 2).approved(ALICE, 3),
      'pending',
      ['late-approval 3'],
    ],
    [
      'one that was signed to end before it does not either',
      hold()
        .approved(ALICE, 1)
        .by('withdrawn', ALICE, 2)
        .approved(ALICE, 3, { expires: at(59) }),
      'pending',
      ['late-approval 3'],
    ],
    [
      'nor one by the other key of the person',
      hold().approved(ALICE, 1).by('withdrawn', ALICE, 2).approved(ALICE_HOME, 3),
      'pending',
      ['late-approval 3'],
    ],
    [
      'nor one by the same key under another name',
      hold()
        .approved(ALICE, 1)
        .by('withdrawn', ALICE, 2)
        .approved(BOB, 3, { key: keyOf(ALICE) }),
      'pending',
      ['late-approval 3'],
    ],
    [
      'nor when it was withdrawn on GitHub',
      hold().approved(ALICE, 1).by('withdrawn', 'github:1', 2).approved(ALICE, 3),
      'pending',
      ['late-approval 3'],
    ],
    [
      'nor after a second withdrawal of less',
      hold()
        .approved(ALICE, 1)
        .by('withdrawn', ALICE, 2)
        .approved('github:1', 3)
        .by('withdrawn', ALICE, 4, { expires: at(20) })
        .approved(ALICE, 5),
      'pending',
      ['late-approval 5'],
    ],
    [
      'nor the longest of several',
      hold({ groups: [PAIR] })
        .approved(ALICE, 1)
        .approved(ALICE, 2, { expires: at(20) })
        .by('withdrawn', ALICE, 3, { expires: at(20) })
        .approved(ALICE, 4)
        .approved(BOB, 5),
      'pending',
      ['late-approval 4'],
    ],
    [
      'nor what was signed to end before the withdrawal does',
      hold()
        .approved(ALICE, 1, { expires: at(20) })
        .by('withdrawn', ALICE, 2)
        .approved(ALICE, 3, { expires: at(50) }),
      'pending',
      ['late-approval 3'],
    ],
    [
      'who thinks again signs one that ends later',
      hold()
        .approved(ALICE, 1)
        .by('withdrawn', ALICE, 2)
        .approved(ALICE, 3, { expires: at(61) }),
      'approved',
      [],
    ],
    [
      'or reviews again on GitHub',
      hold().approved('github:1', 1).by('withdrawn', 'github:1', 2).approved('github:1', 3),
      'approved',
      [],
    ],
    [
      'and is nobody else',
      hold().approved(ALICE, 1).by('withdrawn', ALICE, 2).approved(BOB, 3),
      'approved',
      [],
    ],
    [
      'a signature must end',
      hold().approved('github:1', 1, { key: 'SHA256:x' }),
      'pending',
      ['bad-statement 1'],
    ],
    ['an owner rejects', hold().by('rejected', BOB, 1), 'rejected', []],
    ['after an approval too', hold().approved(ALICE, 1).by('rejected', BOB, 2), 'rejected', []],
    ['a stranger does not', hold().by('rejected', CAROL, 1), 'pending', ['unentitled-approver 1']],
    [
      'approval after rejection is late',
      hold().by('rejected', BOB, 1).approved(ALICE, 2),
      'rejected',
      ['late-approval 2'],
    ],
    ['it expires', hold().add('expired', 30), 'expired', []],
    ['not before its time', hold().add('expired', 29), 'pending', ['bad-statement 1']],
    ['approval after the time is late', hold().approved(ALICE, 31), 'pending', ['late-approval 1']],
    ['an approval is good for ten minutes', hold().approved(ALICE, 1).claimed(11), 'claimed', []],
    ['and no longer', hold().approved(ALICE, 1).claimed(12), 'approved', ['unapproved-claim 2']],
    ['then it expires', hold().approved(ALICE, 1).add('expired', 12), 'expired', []],
    [
      'a signature ends by itself',
      hold()
        .approved(ALICE, 1, { expires: at(3) })
        .claimed(4),
      'approved',
      ['unapproved-claim 2'],
    ],
    [
      'one that ended before is late',
      hold().approved(ALICE, 5, { expires: at(3) }),
      'pending',
      ['late-approval 1'],
    ],
    [
      'a claim that says too early a time comes too late',
      hold().approved(ALICE, 1).approved(CAROL, 12).claimed(2),
      'approved',
      ['late-approval 2', 'unapproved-claim 3'],
    ],
    [
      'and so does an approval',
      hold().approved(CAROL, 31).approved(ALICE, 2),
      'pending',
      ['late-approval 1', 'late-approval 2'],
    ],
    [
      'and one that was signed to end before',
      hold()
        .approved(CAROL, 4)
        .approved(ALICE, 2, { expires: at(3) }),
      'pending',
      ['unentitled-approver 1', 'late-approval 2'],
    ],
    [
      'also when clocks differ little',
      hold()
        .approved(ALICE, 1, { expires: at(3) })
        .approved(CAROL, 4)
        .claimed(3),
      'approved',
      ['unentitled-approver 2', 'unapproved-claim 3'],
    ],
    [
      'a time that was said before does not make an approval good for longer',
      hold().approved(CAROL, 20).approved(ALICE, 18).claimed(29),
      'approved',
      ['unentitled-approver 1', 'unapproved-claim 3'],
    ],
    [
      'an approval is of no hold that was opened later',
      hold().held(0).approved(ALICE, -3),
      'pending',
      ['bad-statement 1', 'late-approval 2'],
    ],
    [
      'nor a claim of one that was approved later',
      hold().approved(ALICE, 9).claimed(6),
      'approved',
      ['unapproved-claim 2'],
    ],
    ['as far as clocks agree', hold().approved(ALICE, 9).claimed(7), 'claimed', []],
    ['it is cancelled', hold().add('cancelled', 1), 'cancelled', []],
    [
      'not after the claim',
      hold().approved(ALICE, 1).claimed(2).add('cancelled', 3),
      'claimed',
      ['bad-statement 3'],
    ],
    [
      'nor rejected after it',
      hold().approved(ALICE, 1).claimed(2).by('rejected', BOB, 3),
      'claimed',
      ['bad-statement 3'],
    ],
    [
      'nor expired after it',
      hold().approved(ALICE, 1).claimed(2).add('expired', 60),
      'claimed',
      ['bad-statement 3'],
    ],
    ['it is claimed once', hold().approved(ALICE, 1).claimed(2).claimed(3), 'claimed', ['duplicate-claim 3']],
    ['claiming needs approval', hold().claimed(1), 'pending', ['unapproved-claim 1']],
    ['running needs a claim', hold().approved(ALICE, 1).executed(2), 'approved', ['unclaimed-execution 2']],
    [
      'only the runner tells the outcome',
      hold().approved(ALICE, 1).claimed(2).executed(3, 'd'.repeat(64)),
      'claimed',
      ['unclaimed-execution 3'],
    ],
    [
      'the outcome is told once',
      hold().approved(ALICE, 1).claimed(2).executed(3).executed(4),
      'executed',
      ['unclaimed-execution 4'],
    ],
    [
      'anybody may say that nobody knows',
      hold()
        .approved(ALICE, 1)
        .claimed(2)
        .add('executed', 3, { outcome: { status: 'unknown' } }),
      'executed',
      [],
    ],
    [
      'an entry for another action is of no hold',
      hold().add('approved', 1, {}, { actor: ALICE, presence: false }, `sha256:${'b'.repeat(64)}`),
      'pending',
      ['digest-mismatch 1'],
    ],
    [
      'nor for another attempt',
      hold().add('cancelled', 1, { hold: { id: hold().id, attempt: 2 } }),
      'pending',
      ['digest-mismatch 1'],
    ],
    [
      'nor for another requirement',
      hold().add('cancelled', 1, { policy: { commit: 'a'.repeat(40), digest: ACTION, requirement: ACTION } }),
      'pending',
      ['digest-mismatch 1'],
    ],
    [
      'who had not seen the withdrawal cannot claim',
      hold()
        .approved(ALICE, 1)
        .by('withdrawn', ALICE, 2)
        .add('claimed', 3, { log: { origin: 'acme', size: 2, root: '' } }),
      'pending',
      ['size-regression 3'],
    ],
    ['an attempt opens once', hold().held(1), 'pending', ['bad-statement 1']],
    [
      'the groups are those of the requirement',
      new HoldScript().held(0, { groups: [{ ...DBA, owners: ['@eve'] }] }),
      undefined as unknown as string,
      ['digest-mismatch 0'],
    ],
    [
      'and so are the times',
      new HoldScript().held(0, { validForSeconds: 601 }),
      undefined as unknown as string,
      ['digest-mismatch 0'],
    ],
    [
      'the id is that of the content',
      new HoldScript().held(0, { id: 'ag-aaaaaaaaaa' }),
      undefined as unknown as string,
      ['digest-mismatch 0'],
    ],
    [
      'a second attempt needs a first',
      new HoldScript({ attempt: 2 }).held(),
      undefined as unknown as string,
      ['bad-statement 0'],
    ],
  ])('%s', (_, script, status, problems) => {
    expect(outcome(script)).toEqual([status, problems]);
  });

  test('a new attempt opens only when the one before is over', () => {
    const second = new HoldScript({ attempt: 2 }).held(5).entries;
    const dated = (script: HoldScript) => fold([...script.entries, ...second]);
    expect(dated(hold()).problems.map(({ code }) => code)).toEqual(['bad-statement']);
    expect(dated(hold().add('cancelled', 1)).problems).toEqual([]);
  });

  test('who is no longer an owner when it is claimed does not count', () => {
    const script = hold().approved(ALICE, 1).claimed(2);
    expect(outcome(lastUnder(script, { isOneOf: () => false }))).toEqual([
      'approved',
      ['unapproved-claim 2'],
    ]);
  });
});

/** The same script, with its last entry resting on another commit. */
function lastUnder(script: HoldScript, changes: Partial<Entitlement>): HoldScript {
  const last = script.entries.pop();
  if (last !== undefined) script.entries.push([last[0], { ...ENTITLEMENT, ...changes }]);
  return script;
}

describe('the key that signed an approval', () => {
  test('counts at the claim only while it may still sign', () => {
    const asked: unknown[] = [];
    const holdsKey: Entitlement['holdsKey'] = (...question) => {
      asked.push(question);
      return false;
    };
    const script = hold().approved(ALICE, 1).claimed(2);
    expect(outcome(lastUnder(script, { holdsKey }))).toEqual(['approved', ['unapproved-claim 2']]);
    expect(asked).toEqual([[ALICE, keyOf(ALICE), Date.parse(at(2))]]);
  });

  test('counts toward no approval after it was taken away', () => {
    const script = hold({ groups: [PAIR] })
      .approved(ALICE, 1)
      .approved(BOB, 2);
    const holdsKey = (actor: string) => actor !== ALICE;
    expect(outcome(lastUnder(script, { holdsKey }))).toEqual(['pending', []]);
  });

  test('is asked for when it approves', () => {
    const script = hold().approved(ALICE, 1);
    expect(outcome(lastUnder(script, { holdsKey: () => false }))).toEqual([
      'pending',
      ['unentitled-approver 1'],
    ]);
  });

  test('is needed by whom only a key can name', () => {
    const script = hold().add('approved', 1, {}, { actor: ALICE, presence: false });
    expect(outcome(script)).toEqual(['pending', ['unentitled-approver 1']]);
  });

  test('is enough when any of the person’s is left', () => {
    const both: Entitlement['holdsKey'] = (_, key) => key === keyOf(ALICE) || key === 'SHA256:new';
    const script = new HoldScript().held();
    script.approved(ALICE, 1);
    lastUnder(script.approved(ALICE, 2, { key: 'SHA256:new' }), { holdsKey: both });
    lastUnder(script.claimed(3), { holdsKey: (_, key) => key === keyOf(ALICE) });
    expect(outcome(script)).toEqual(['claimed', []]);
  });
});

describe('going on from a snapshot', () => {
  const steps: ((script: HoldScript, minute: number) => HoldScript)[] = [
    (script, minute) => script.held(minute),
    (script, minute) => script.approved(ALICE, minute),
    (script, minute) => script.approved(CAROL, minute),
    (script, minute) => script.by('withdrawn', ALICE, minute),
    (script, minute) => script.by('rejected', BOB, minute),
    (script, minute) => script.add('expired', minute),
    (script, minute) => script.add('cancelled', minute),
    (script, minute) => script.claimed(minute),
    (script, minute) => script.executed(minute, SECRET),
  ];
  const scripts = fc.array(fc.nat({ max: steps.length - 1 }), { maxLength: 12 }).map((picks) => {
    const script = new HoldScript();
    for (const [minute, pick] of picks.entries()) steps[pick]?.(script, minute * 3);
    return script;
  });

  test('changes no state, whether what is over is kept or forgotten', () => {
    fc.assert(
      fc.property(scripts, fc.nat({ max: 12 }), (script, cut) => {
        const whole = fold(script.entries).book;
        const first = new HoldBook('forget');
        for (const dated of script.entries.slice(0, cut)) first.apply(...dated);
        const second = new HoldBook('forget', JSON.parse(JSON.stringify(first.snapshot())));
        for (const dated of script.entries.slice(cut)) second.apply(...dated);
        expect(second.statusOf(script.id)).toBe(whole.statusOf(script.id));
        const before = second.get(script.id);
        if (before !== undefined) expect(before).toEqual(whole.get(script.id));
      }),
    );
  });

  test('no order of entries runs without an approval, or twice', () => {
    fc.assert(
      fc.property(scripts, (script) => {
        const book = new HoldBook();
        const seen: Hold[] = [];
        for (const dated of script.entries) {
          book.apply(...dated);
          const now = book.get(script.id);
          if (now !== undefined) seen.push(now);
        }
        const claims = new Set(seen.flatMap(({ claim }) => claim?.index ?? []));
        expect(claims.size).toBeLessThanOrEqual(1);
        for (const { status, approvals } of seen) {
          if (status === 'claimed' || status === 'executed') expect(approvals.length).toBeGreaterThan(0);
        }
      }),
    );
  });
});
