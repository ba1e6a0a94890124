// The first thing to try: agentgate decides an action of the example shop, and says why.
import { spawnSync } from 'node:child_process';
import { root } from './lib/files.js';

const shop = 'examples/shop';
const args = ['check', '--action', '../actions/delete.json', '--explain', '-C', shop];

/** @type {Readonly<Record<number, string>>} */
const MEANING = {
  0: 'allowed: the action may run',
  3: 'denied: the action must not run',
  4: 'held: the action waits for a human to approve it',
};

process.stdout.write(`In ${shop}, an agent asks to do what examples/actions/delete.json says:\n\n`);
process.stdout.write(`$ agentgate ${args.join(' ')}\n`);
const { status } = spawnSync(process.execPath, [`${root}bin/agentgate.js`, ...args], {
  cwd: root,
  stdio: 'inherit',
});
const meaning = MEANING[status ?? -1];
process.stdout.write(`\nexit code ${status}${meaning === undefined ? '' : `, ${meaning}`}\n`);
// A decision, whichever it is, is what this shows; only a failure to decide is one of the script.
process.exitCode = meaning === undefined ? 1 : 0;
