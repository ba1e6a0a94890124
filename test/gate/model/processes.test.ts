import fc from 'fast-check';
import { expect, test } from 'vitest';
import { GateFixture } from '../../support/gate-fixture.ts';
import { type KeyName, keyFile } from '../../support/gate-people.ts';
import { walk } from './transitions.ts';

const SECONDS = Number(process.env.AGENTGATE_MODEL_SECONDS ?? 4);
const BATCHES = Math.max(2, Math.round(SECONDS / 3));

test(
  'in processes of their own, what ran is what was claimed and recorded',
  async () => {
    const place = await GateFixture.create();
    try {
      const job = ['sh', 'job.sh', '0', 'ran'];
      const first = await place.cli('dave', 'run', '--wait', '0', '--', ...job);
      const id = /ag-[a-z2-7]{10,}/.exec(first.stderr)?.[0] ?? '';
      const lines: Readonly<Record<string, readonly [KeyName, ...string[]]>> = {
        run: ['dave', 'run', '--wait', '0', '--', ...job],
        approve: ['alice', 'approve', id, '--yes', '--key', keyFile('alice')],
        withdraw: ['alice', 'withdraw', id, '--yes', '--key', keyFile('alice')],
        self: ['dave', 'approve', id, '--yes', '--key', keyFile('dave')],
        cancel: ['dave', 'cancel', id],
      };
      const names = fc.constantFrom(
        ...['run', 'run', 'run', 'approve', 'approve', 'approve', 'withdraw', 'self', 'cancel'],
      );
      let ran = 0;
      for (const batch of fc.sample(fc.array(names, { minLength: 3, maxLength: 3 }), BATCHES)) {
        const ended = await Promise.all(
          batch.map(async (name) => ({
            name,
            ...(await place.cli(...(lines[name] ?? ['dave', 'holds']))),
          })),
        );
        for (const { name, code, stderr } of ended) {
          expect([0, 3, 124, 126], `${name}: ${stderr}`).toContain(code);
          if (name === 'run' && code === 0) ran += 1;
        }
      }
      const { states, unlisted } = walk(await place.entries());
      expect(unlisted).toEqual([]);
      expect((await place.verify()).problems).toEqual([]);
      expect(place.timesRun('ran')).toBe(ran);
      expect([...states.values()].filter((state) => state === 'executed')).toHaveLength(ran);
    } finally {
      await place.dispose();
    }
  },
  SECONDS * 1000 + 120_000,
);
