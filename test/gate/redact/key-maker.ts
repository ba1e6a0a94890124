import { createHash } from 'node:crypto';
import { redactionKey } from '../../../src/gate/redact/key.ts';

/** Asks for the key of a state directory and prints its digest. */
const key = redactionKey(process.argv[2] ?? '');
console.log(createHash('sha256').update(key).digest('hex'));
