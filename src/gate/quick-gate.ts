import { isPartial } from '../engine/action/withheld.ts';
import type { JsonObject } from '../engine/json/value.ts';
import { aboutOf } from './about.ts';
import { allow } from './allow.ts';
import { waiting } from './allowed/due.ts';
import { type Asked, actionOf } from './asked.ts';
import { checkSize, decideBy, decideFrom, digestOfRecorded } from './decision.ts';
import type { Answer, Gate } from './gate.ts';
import type { CommonPorts } from './open-gate.ts';
import { refuseMarkers } from './redact/refuse.ts';

/**
 * A gate that lets through what the policies allow without loading what only other actions need, the log above all. All
 * else, and whatever its record does not show whole, is asked of the full gate, which decides anew.
 */
export function quickGate(ports: CommonPorts, open: () => Promise<Gate>): Gate {
  let opening: Promise<Gate> | undefined;
  const full = (): Promise<Gate> => {
    opening ??= open();
    return opening;
  };
  return {
    request: async (asked) =>
      (opening === undefined ? await allowed(ports, asked) : undefined) ?? (await full()).request(asked),
    flush: async (all) => {
      const journal = opening === undefined && !all ? ports.spool.journal() : undefined;
      // Nothing else was written here, so that only a whole batch is due.
      if (journal !== undefined && waiting(journal, ports.clock()) !== 'batch') return;
      await (await full()).flush(all);
    },
    about: async () => {
      if (opening !== undefined) return (await full()).about();
      const head = await ports.trusted(false);
      return aboutOf(head, await ports.settings(head.commit), ports);
    },
    decide: async (asked) => (await full()).decide(asked),
    toSign: async (id, verdict) => (await full()).toSign(id, verdict),
    approve: async (id, said) => (await full()).approve(id, said),
    withdraw: async (id, said) => (await full()).withdraw(id, said),
    reject: async (id, said) => (await full()).reject(id, said),
    cancel: async (id, reason) => (await full()).cancel(id, reason),
    expire: async (id) => (await full()).expire(id),
    claim: async (asked) => (await full()).claim(asked),
    record: async (claim, outcome, reason) => (await full()).record(claim, outcome, reason),
    status: async (id) => (await full()).status(id),
    changed: async (milliseconds, signal) => (await full()).changed(milliseconds, signal),
    open: async () => (await full()).open(),
    find: async (id) => (await full()).find(id),
    picture: async (known) => (await full()).picture(known),
  };
}

/** The answer where the policies allow an action that is recorded as it is; undefined for every other. */
async function allowed(ports: CommonPorts, asked: Asked): Promise<Answer | undefined> {
  const { roots, trusted, redact, redactText, requester: identify, clock } = ports;
  const settings = await ports.settings((await trusted(false)).commit);
  const now = clock();
  refuseMarkers(asked.action);
  const requester = await identify(await settings.known(), now);
  const decided = await decideFrom(roots, (root) =>
    decideBy(settings, actionOf(asked, root, settings, requester), now),
  );
  if (decided.verdict.decision !== 'allow') return undefined;
  const recorded = redact(decided.action, settings.set.config);
  checkSize(recorded);
  if (isPartial(recorded as unknown as JsonObject)) return undefined;
  const parts = decided.verdict.parts.filter((part) => part.decision !== undefined);
  const what = parts.map(({ part }) => redactText(part.text));
  return allow(ports, settings, { asked, decided, recorded, what, digest: digestOfRecorded(recorded) });
}
