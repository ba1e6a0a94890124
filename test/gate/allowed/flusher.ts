import { readAgentAction } from '../../../src/engine/action/read.ts';
import { withGate } from '../../../src/gate/open-gate.ts';

// Allows and flushes as a process of its own until it is killed: ROOT. Says "ack" of each action that is allowed.
const [root = ''] = process.argv.slice(2);
const action = readAgentAction('{"tool":"db.read"}', 'the test');
for (;;) {
  await withGate({ root, env: process.env, engine: '0.1.0' }, async (gate) => {
    const answer = await gate.request({ action, cwd: root });
    if (answer.kind !== 'allowed') throw new Error(`it is ${answer.kind}`);
    process.stdout.write('ack\n');
    await answer.ended({ status: 'succeeded' });
    await gate.flush(true);
  });
}
