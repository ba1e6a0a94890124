import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { HoldStatus } from '../../src/engine/holds/state.ts';
import type { EntryPredicate, VerifyDocument } from '../../src/engine/schema/generated/types.ts';
import type { Asked } from '../../src/gate/asked.ts';
import type { Answer, ClaimAnswer, Gate } from '../../src/gate/gate.ts';
import type { Verdict } from '../../src/gate/use/say.ts';

/** Who says something at the desk of the gate under test. Only alice and bob are asked; dave's agent asks. */
export type Speaker = 'alice' | 'alice-laptop' | 'bob' | 'carol' | 'dave' | 'erin' | 'frank' | 'mallory';

/**
 * What a gate is tried on: a repository with the policies of the contract (`GATE_POLICY`), its people, and a clock that
 * the test moves.
 */
export interface ContractPlace {
  /** Another gate of the same log, as another process of dave's agent has it. */
  open(): Promise<Gate>;
  readonly clock: { advance(milliseconds: number): void };
  asked(tool: string, args?: Readonly<Record<string, unknown>>): Asked;
  /** What a person says at this gate's desk. */
  say(gate: Gate, id: string, who: Speaker, verdict?: Verdict): Promise<{ readonly status: HoldStatus }>;
  /** Changes files on the trusted branch, and lets every gate know. */
  commit(files: Readonly<Record<string, string>>): void;
  /** Writes a file of the work tree, as an agent may. */
  write(path: string, text: string): void;
  /** Moves HEAD of the work tree, with no other change. */
  moveHead(): void;
  /** The lines of allowed_signers, without those of some. */
  signersWithout(...removed: readonly Speaker[]): string;
  /** Every entry of the log, whether or not it counts. */
  entries(): Promise<readonly EntryPredicate[]>;
  verify(): Promise<VerifyDocument>;
  dispose(): Promise<void>;
}

const MINUTE = 60_000;
const DONE = { status: 'succeeded', exitCode: 0, durationMs: 1 } as const;

/** What every gate must do, wherever its log is and its people are asked. */
export function gateContract(name: string, create: () => Promise<ContractPlace>, policy: string): void {
  describe(`${name} keeps the contract of a gate`, () => {
    let place: ContractPlace;
    let gate: Gate;
    let other: Gate;
    let asks = 0;
    beforeAll(async () => {
      place = await create();
      [gate, other] = [await place.open(), await place.open()];
    });
    afterAll(async () => {
      const { problems } = await place.verify();
      await place.dispose();
      expect(problems).toEqual([]);
    });

    /** An action that nobody asked for before. */
    const fresh = (tool = 'db.write') => {
      asks += 1;
      return place.asked(tool, { n: asks });
    };
    const held = async (asked = fresh(), at = gate) => heldOf(await at.request(asked));
    /** An action whose hold is approved. */
    const approved = async () => {
      const asked = fresh();
      const hold = await held(asked);
      expect((await place.say(gate, hold.id, 'alice')).status).toBe('approved');
      return { asked, id: hold.id };
    };
    const count = async (type: string, id?: string) =>
      (await place.entries()).filter(
        (entry) => entry.type === type && (id === undefined || entry.hold?.id === id),
      ).length;
    const size = async () => (await place.entries()).length;
    const status = async (id: string) => {
      const [here, there] = [await gate.status(id), await other.status(id)];
      expect(there).toBe(here);
      return here;
    };

    describe('decides', () => {
      test('and records nothing of it', async () => {
        const before = await size();
        const decisions = ['db.read', 'db.drop', 'db.write', 'db.unheard-of'].map(
          async (tool) => (await gate.decide(place.asked(tool))).verdict.decision,
        );
        expect(await Promise.all(decisions)).toEqual(['allow', 'deny', 'hold', 'deny']);
        expect(await size()).toBe(before);
      });

      test('a request that is allowed runs, and one that is denied is recorded with its reason', async () => {
        const [allowed, denied] = [
          await gate.request(fresh('db.read')),
          await gate.request(fresh('db.drop')),
        ];
        expect(allowed.kind).toBe('allowed');
        expect(denied).toMatchObject({
          kind: 'denied',
          reason: expect.stringContaining('nobody drops a database'),
        });
        expect((await place.entries()).at(-1)).toMatchObject({ type: 'denied', decision: 'deny' });
      });

      test('says by which policies and how far its record is to be trusted', async () => {
        const about = await gate.about();
        expect(about).toMatchObject({
          mode: 'enforce',
          policy: { commit: expect.stringMatching(/^[0-9a-f]{40}$/) },
        });
        expect(about.assurance).not.toBe('none');
      });
    });

    describe('holds', () => {
      test('the same request, from any gate, is the same hold while it waits and once it is approved', async () => {
        const asked = fresh();
        const hold = await held(asked);
        expect(hold.status).toBe('pending');
        expect((await held(asked, other)).id).toBe(hold.id);
        await place.say(gate, hold.id, 'bob');
        expect(await held(asked)).toMatchObject({ id: hold.id, status: 'approved' });
        expect(await held(asked, other)).toMatchObject({ id: hold.id, status: 'approved' });
        expect(await count('held', hold.id)).toBe(1);
      });

      test('another action, and another requirement, is another hold', async () => {
        const ids = [await held(), await held(), await held(fresh('db.alter'))].map(({ id }) => id);
        expect(new Set(ids).size).toBe(3);
      });

      test('after it is cancelled, expired or executed a new attempt is opened, under a new id', async () => {
        const asked = fresh();
        const first = await held(asked);
        await gate.cancel(first.id, 'not needed');
        const second = await held(asked);
        place.clock.advance(31 * MINUTE);
        const third = await held(asked);
        expect(await status(second.id)).toBe('expired');
        await place.say(gate, third.id, 'alice');
        await gate.record(claimOf(await gate.claim(asked)), DONE);
        const fourth = await held(asked);
        expect([first, second, third, fourth].map(({ attempt }) => attempt)).toEqual([1, 2, 3, 4]);
        expect(new Set([first, second, third, fourth].map(({ id }) => id)).size).toBe(4);
      });

      test('after a rejection the same request is denied for an hour, whoever asks; then it is a new attempt', async () => {
        const asked = fresh();
        const { id } = await held(asked);
        expect((await place.say(gate, id, 'bob', 'rejected')).status).toBe('rejected');
        const denied = {
          kind: 'denied',
          id,
          reason: expect.stringMatching(/ask again after \d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC$/),
        };
        expect(await gate.request(asked)).toMatchObject(denied);
        place.clock.advance(59 * MINUTE);
        expect(await other.request(asked)).toMatchObject(denied);
        expect(await other.claim(asked)).toMatchObject(denied);
        place.clock.advance(2 * MINUTE);
        expect(await held(asked)).toMatchObject({ attempt: 2, status: 'pending' });
      });

      test('finds a hold whatever became of it, and lists those that are not over', async () => {
        const { asked, id } = await approved();
        const listed = async () => (await other.open()).map(({ hold }) => hold.id);
        expect(await listed()).toContain(id);
        expect(await gate.find(id)).toMatchObject({
          hold: { id, status: 'approved' },
          opened: { type: 'held' },
        });
        await gate.record(claimOf(await gate.claim(asked)), DONE);
        expect(await listed()).not.toContain(id);
        for (const at of [gate, other]) {
          expect(await at.find(id)).toMatchObject({
            hold: { id, status: 'executed' },
            opened: { type: 'held' },
          });
        }
        expect(await gate.find('ag-aaaaaaaaaa')).toBeUndefined();
        expect(await gate.status('ag-aaaaaaaaaa')).toBeUndefined();
      });
    });

    describe('lets people decide', () => {
      test('two people are two people', async () => {
        const { id } = await held(fresh('db.alter'));
        expect((await place.say(gate, id, 'alice')).status).toBe('pending');
        expect((await place.say(other, id, 'bob')).status).toBe('approved');
      });

      test('one person is one, whatever number of keys, teams and names she has', async () => {
        const { id } = await held(fresh('db.alter'));
        expect((await place.say(gate, id, 'alice')).status).toBe('pending');
        expect((await place.say(gate, id, 'alice-laptop')).status).toBe('pending');
        await place.say(gate, id, 'alice');
        expect(await status(id)).toBe('pending');
      });

      test('saying it twice is said once', async () => {
        const { id } = await held(fresh('db.alter'));
        await place.say(gate, id, 'bob');
        await place.say(gate, id, 'bob');
        await place.say(other, id, 'bob');
        expect(await count('approved', id)).toBe(1);
      });

      test.each([
        ['the requester', 'dave', /asked for the action/],
        ['an outsider', 'carol', /no owner whom the hold asks/],
        ['an expired key', 'erin', /expired|valid|not allowed|time/i],
        ['somebody whom nobody knows', 'mallory', /./],
      ] as const)('%s is refused with the reason, and nothing is recorded', async (_, who, reason) => {
        const { id } = await held();
        const before = await size();
        await expect(place.say(gate, id, who)).rejects.toThrow(reason);
        expect(await size()).toBe(before);
        expect(await status(id)).toBe('pending');
      });

      test('where presence is asked for, a key in a file is refused', async () => {
        const { id } = await held(fresh('db.grant'));
        await expect(place.say(gate, id, 'alice')).rejects.toThrow(/hardware key/);
        expect(await count('approved', id)).toBe(0);
      });

      test('where the principal may decide alone, nobody else may', async () => {
        const { id } = await held(fresh('db.tidy'));
        await expect(place.say(gate, id, 'alice')).rejects.toThrow(/no owner/);
        expect((await place.say(gate, id, 'dave')).status).toBe('approved');
      });

      test('the owners of the paths decide what is theirs', async () => {
        const { id } = await held(fresh('db.migrate'));
        await expect(place.say(gate, id, 'alice')).rejects.toThrow(/no owner/);
        expect((await place.say(gate, id, 'bob')).status).toBe('approved');
      });

      test('what is withdrawn waits again, and may be approved again', async () => {
        const { asked, id } = await approved();
        expect((await place.say(other, id, 'alice', 'withdrawn')).status).toBe('pending');
        expect((await gate.claim(asked)).kind).toBe('held');
        place.clock.advance(1000);
        expect((await place.say(gate, id, 'alice')).status).toBe('approved');
      });

      test('nobody withdraws what they did not say', async () => {
        const { id } = await approved();
        await expect(place.say(gate, id, 'bob', 'withdrawn')).rejects.toThrow();
        expect(await status(id)).toBe('approved');
        expect((await place.verify()).problems).toEqual([]);
      });

      test('a no ends it, also after a yes, and by whoever asked', async () => {
        const { asked, id } = await approved();
        expect((await place.say(gate, id, 'dave', 'rejected')).status).toBe('rejected');
        expect((await gate.claim(asked)).kind).toBe('denied');
        expect(await count('claimed', id)).toBe(0);
      });

      test('an outsider cannot say no', async () => {
        const { id } = await held();
        await expect(place.say(gate, id, 'carol', 'rejected')).rejects.toThrow(/no owner/);
        expect(await status(id)).toBe('pending');
      });

      test('what is over is decided no more, by anybody', async () => {
        const { id } = await held();
        await gate.cancel(id, 'not needed');
        const before = await size();
        for (const verdict of ['approved', 'withdrawn', 'rejected'] as const) {
          await expect(place.say(gate, id, 'alice', verdict)).rejects.toThrow(/cancelled already/);
        }
        await expect(gate.cancel(id, 'once more')).rejects.toThrow(/nothing left to take back/);
        expect(await gate.expire(id)).toBe('cancelled');
        expect(await size()).toBe(before);
      });
    });

    describe('ends holds', () => {
      test('expires nothing before its time, and then only once', async () => {
        const { id } = await held();
        expect(await gate.expire(id)).toBe('pending');
        place.clock.advance(29 * MINUTE);
        expect(await gate.expire(id)).toBe('pending');
        place.clock.advance(2 * MINUTE);
        expect(await gate.expire(id)).toBe('expired');
        expect(await other.expire(id)).toBe('expired');
        expect(await count('expired', id)).toBe(1);
      });

      test('an approval that nobody uses in time is over, and whoever comes then must ask again', async () => {
        const { asked, id } = await approved();
        place.clock.advance(11 * MINUTE);
        const claimed = await gate.claim(asked);
        expect(claimed).toMatchObject({ kind: 'held', hold: { attempt: 2, status: 'pending' } });
        expect(await status(id)).toBe('expired');
        expect(await count('claimed', id)).toBe(0);
      });

      test('an approval that comes too late does not count, and the hold is expired', async () => {
        const { id } = await held();
        place.clock.advance(31 * MINUTE);
        await expect(place.say(gate, id, 'alice')).rejects.toThrow(/expired already/);
        expect(await status(id)).toBe('expired');
        expect(await count('approved', id)).toBe(0);
      });

      test('the requester takes back what waits or is approved, and nothing that runs', async () => {
        const { asked, id } = await approved();
        expect(await other.cancel(id, 'no longer needed')).toBe('cancelled');
        expect((await gate.claim(asked)).kind).toBe('held');
        const running = await approved();
        claimOf(await gate.claim(running.asked));
        await expect(gate.cancel(running.id, 'stop')).rejects.toThrow(/claimed/);
        await expect(gate.cancel('ag-aaaaaaaaaa', 'what')).rejects.toThrow(/there is no hold/);
      });
    });

    describe('lets it run once', () => {
      test('a claim is granted once, to one gate', async () => {
        const { asked, id } = await approved();
        const first = await gate.claim(asked);
        const again = [await gate.claim(asked), await other.claim(asked), await other.request(asked)];
        expect(first.kind).toBe('claimed');
        for (const answer of again) {
          expect(answer).toMatchObject({ kind: 'denied', id, reason: expect.stringContaining('is claimed') });
        }
        await gate.record(claimOf(first), DONE);
        expect(await status(id)).toBe('executed');
        expect(await count('claimed', id)).toBe(1);
      });

      test('nothing is claimed that is not approved', async () => {
        const asked = fresh();
        expect((await gate.claim(asked)).kind).toBe('held');
        const pair = fresh('db.alter');
        const { id } = await held(pair);
        await place.say(gate, id, 'alice');
        expect(await gate.claim(pair)).toMatchObject({ kind: 'held', hold: { id, status: 'pending' } });
      });

      test('only whoever claimed it tells the outcome, and once', async () => {
        const { asked, id } = await approved();
        const claim = claimOf(await gate.claim(asked));
        const before = await size();
        await expect(other.record({ id, secret: 'f'.repeat(64) }, DONE)).rejects.toThrow();
        expect(await status(id)).toBe('claimed');
        expect((await place.verify()).problems).toEqual([]);
        await gate.record(claim, { ...DONE, status: 'failed', exitCode: 3 });
        await expect(gate.record(claim, DONE)).rejects.toThrow(/no longer claimed/);
        expect(await gate.find(id)).toMatchObject({ hold: { outcome: 'failed' } });
        expect(await size()).toBe(before + 1);
      });
    });

    describe('goes stale', () => {
      const commit = (text: string) => place.commit({ '.agentgate/policies/shop.yaml': text });
      const reasonOf = async (id: string) =>
        (await place.entries()).find((entry) => entry.type === 'cancelled' && entry.hold?.id === id)?.reason;

      test('not by a policy that has nothing to do with it', async () => {
        const { asked, id } = await approved();
        commit(policy.replace('nobody drops a database', 'really nobody'));
        expect(await held(asked)).toMatchObject({ id, status: 'approved' });
        expect(claimOf(await gate.claim(asked)).id).toBe(id);
      });

      test('by a policy that asks for somebody else, and says so', async () => {
        const { asked, id } = await approved();
        commit(
          policy.replace(
            'match: {tool: db.write}\n    approval: {from: ["@acme/dba"]',
            'match: {tool: db.write}\n    approval: {from: ["@acme/ops"]',
          ),
        );
        expect(await gate.claim(asked)).toMatchObject({
          kind: 'held',
          hold: { status: 'pending', attempt: 1 },
        });
        expect(await status(id)).toBe('cancelled');
        expect(await reasonOf(id)).toMatch(/other approvers or other times/);
        commit(policy);
      });

      test.each([
        ['allow', 'allowed'],
        ['deny', 'denied'],
      ] as const)('by a policy that would now %s it, and says so', async (effect, kind) => {
        const { asked, id } = await approved();
        commit(
          `${policy}  - {id: changed, effect: ${effect}, match: {tool: db.write}}\n`.replace(
            effect === 'allow' ? '    match: {tool: db.write}' : '\u0000',
            '    match: {tool: db.never}',
          ),
        );
        expect((await gate.claim(asked)).kind).toBe(kind);
        expect(await status(id)).toBe('cancelled');
        expect(await reasonOf(id)).toMatch(/no longer holds it/);
        commit(policy);
      });

      test('by the end of somebody who approved as a signer, and says so', async () => {
        const asked = fresh();
        const { id } = await held(asked);
        expect((await place.say(gate, id, 'frank')).status).toBe('approved');
        place.commit({ '.agentgate/allowed_signers': place.signersWithout('frank') });
        expect(await gate.claim(asked)).toMatchObject({ kind: 'held', hold: { status: 'pending' } });
        expect(await status(id)).toBe('cancelled');
        expect(await reasonOf(id)).toMatch(/not enough of those who approved may still/);
        const next = await held(asked);
        const before = await size();
        await expect(place.say(gate, next.id, 'frank')).rejects.toThrow(/./);
        expect(await size()).toBe(before);
        place.commit({ '.agentgate/allowed_signers': place.signersWithout() });
      });

      const job = (name: string) => place.asked('shell', { argv: ['sh', 'job.sh', '0', name] });
      test.each([
        [
          'a script that it runs',
          () => place.write('job.sh', 'echo something else\n'),
          /the file "job.sh" has changed/,
        ],
        [
          'another commit checked out',
          () => place.moveHead(),
          /the commit was "[0-9a-f]+", and is "[0-9a-f]+" now/,
        ],
        [
          'a file that it names and that was not there',
          () => place.write('appears', ''),
          /"appears" is used now/,
        ],
      ] as const)('by %s, and says so', async (_, change, reason) => {
        const asked = job('appears');
        const { id } = await held(asked);
        await place.say(gate, id, 'bob');
        change();
        expect(await gate.claim(asked)).toMatchObject({ kind: 'held', hold: { status: 'pending' } });
        expect(await status(id)).toBe('cancelled');
        expect(await reasonOf(id)).toMatch(reason);
      });

      test('not by a file that it has nothing to do with', async () => {
        const asked = job('nothing');
        const { id } = await held(asked);
        await place.say(gate, id, 'bob');
        place.write('unrelated.txt', 'new\n');
        expect(claimOf(await gate.claim(asked)).id).toBe(id);
      });

      test('and an approver learns of it instead of approving', async () => {
        const { id } = await held();
        commit(policy.replace('match: {tool: db.write}', 'match: {tool: [db.never]}'));
        await expect(place.say(gate, id, 'alice')).rejects.toThrow(/stale/);
        expect(await status(id)).toBe('cancelled');
        commit(policy);
      });
    });

    test('at most twenty wait for what the agents of one human ask', async () => {
      for (const { hold } of await gate.open()) {
        if (hold.status !== 'claimed') await gate.cancel(hold.id, 'make room');
      }
      const last = fresh();
      for (let n = 0; n < 19; n += 1) await held();
      const twentieth = await held();
      expect(await gate.request(last)).toMatchObject({
        kind: 'denied',
        reason: expect.stringContaining('20 holds wait'),
      });
      await place.say(gate, twentieth.id, 'bob');
      expect((await gate.request(last)).kind).toBe('held');
    });
  });
}

function heldOf(answer: Answer) {
  if (answer.kind !== 'held') throw new Error(`${whatBecame(answer)}, not held`);
  return answer.hold;
}

function claimOf(answer: ClaimAnswer) {
  if (answer.kind !== 'claimed') throw new Error(`${whatBecame(answer)}, not claimed`);
  return answer.claim;
}

/** Short: a whole answer fills the screen. */
function whatBecame(answer: ClaimAnswer): string {
  return answer.kind === 'denied' ? `denied (${answer.reason})` : answer.kind;
}
