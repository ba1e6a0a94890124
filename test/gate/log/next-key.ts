import { createPublicKey } from 'node:crypto';
import { KeyFiles } from '../../../src/gate/log/key-files.ts';

// Asks for the next signer key as a process of its own, at a moment that others know too: STATE TIME.
const [state = '', time = '0'] = process.argv.slice(2);
const files = new KeyFiles(state);
while (Date.now() < Number(time));
const next = createPublicKey(files.next('signer')).export({ format: 'der', type: 'spki' });
process.stdout.write(`${next.toString('base64')}\n`);
