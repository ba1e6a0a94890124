import type { Asked } from '../../gate/asked.ts';
import { type Check, type Finding, failed, ok, warning } from '../../gate/doctor/check.ts';
import type { Facts } from '../../gate/doctor/facts.ts';
import type { Gate } from '../../gate/gate.ts';
import { withGate } from '../../gate/open-gate.ts';
import { Interrupted, runGated } from './run.ts';

/** What no agent may do by any policy. Nothing is ever executed for it, not even where the gate would let it. */
const PROBE = ['agentgate', 'approve', 'ag-doctor'];
const LET_THROUGH = 'do not let agents run here before this is found out';

/** Makes `run` deny something, and sees that it did not run. */
export const runProbe: Check = {
  name: 'run',
  needs: 'settings',
  run: (facts) => withGate(facts.options, (gate, root) => probed(gate, root, facts)),
};

async function probed(gate: Gate, root: string, { options: { record, clock } }: Facts): Promise<Finding> {
  const intent = 'agentgate doctor: a probe that must be denied';
  const asked: Asked = { action: { tool: 'shell', args: { argv: PROBE }, intent }, cwd: root };
  const { verdict } = await gate.decide(asked);
  const by = verdict.hits.map(({ rule }) => rule.id).join(', ') || 'no rule';
  if ((await gate.about()).mode === 'observe') {
    return failed(
      'mode: observe lets everything through, also what must be denied',
      'take "mode: observe" out of the trusted settings',
    );
  }
  if (verdict.decision === 'allow') return failed(`the probe would be allowed by ${by}`, LET_THROUGH);
  if (verdict.decision === 'hold') {
    return warning(
      `the probe would be held by ${by}, and was not asked for`,
      'take the guard out of "guards" in the trusted settings to have it denied',
    );
  }
  if (!record) return ok(`the probe would be denied by ${by}; it was only decided, and nothing is recorded`);
  let executed = false;
  const result = await runGated({
    gate,
    asked,
    until: clock().getTime(),
    signal: AbortSignal.abort(),
    clock,
    execute: async () => {
      executed = true;
      return { status: 'failed' };
    },
    held: async () => undefined,
    claimed: () => undefined,
    observed: () => undefined,
  }).catch((error: unknown) => {
    // The signal is only there so that nothing waits: what failed has another reason.
    throw error instanceof Interrupted ? error.cause : error;
  });
  if (executed || result.kind === 'ran') return failed('the probe was let through', LET_THROUGH);
  if (result.kind === 'pending' || result.status !== 'denied')
    return failed('the probe was not denied', LET_THROUGH);
  return ok(`the probe was denied by ${by}, and nothing ran; a denied entry was added to the audit log`);
}
