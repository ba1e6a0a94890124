import { isPartial } from '../engine/action/withheld.ts';
import type { JsonObject } from '../engine/json/value.ts';
import { aboutOf, spkiHere } from './about.ts';
import { allow } from './allow.ts';
import { waiting } from './allowed/due.ts';
import type { Asked } from './asked.ts';
import { decideAsked, linesOf, recordedForm } from './decide-asked.ts';
import { digestOfRecorded } from './decision.ts';
import type { Answer, Gate } from './gate.ts';
import { laterGate } from './later-gate.ts';
import type { CommonPorts } from './open-gate.ts';

/**
 * A gate that lets through what the policies allow without loading what only other actions need, the log above all. All
 * else, and whatever its record does not show whole, is asked of the full gate, which decides anew.
 */
export function quickGate(ports: CommonPorts, open: () => Promise<Gate>): Gate {
  let opening: Promise<Gate> | undefined;
  const full = laterGate(() => {
    opening ??= open();
    return opening;
  });
  return {
    ...full,
    request: async (asked) =>
      (opening === undefined ? await allowed(ports, asked) : undefined) ?? full.request(asked),
    flush: async (all) => {
      const journal = opening === undefined && !all ? ports.spool.journal() : undefined;
      // Nothing else was written here, so that only a whole batch is due.
      if (journal !== undefined && waiting(journal, ports.clock()) !== 'batch') return;
      await full.flush(all);
    },
    about: async () => {
      if (opening !== undefined) return full.about();
      const head = await ports.trusted(false);
      return aboutOf(head, await ports.settings(head.commit), spkiHere(ports));
    },
  };
}

/** The answer where the policies allow an action that is recorded as it is; undefined for every other. */
async function allowed(ports: CommonPorts, asked: Asked): Promise<Answer | undefined> {
  const head = await ports.trusted(false);
  const settings = await ports.settings(head.commit);
  const { decided } = await decideAsked(ports, settings, asked, ports.clock());
  if (decided.verdict.decision !== 'allow') return undefined;
  const recorded = recordedForm(ports, settings, decided.action);
  if (isPartial(recorded as unknown as JsonObject)) return undefined;
  const what = linesOf(ports, decided);
  const digest = digestOfRecorded(recorded);
  return allow(ports, { head, settings }, { asked, decided, recorded, what, digest });
}
