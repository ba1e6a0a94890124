import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { redactionKey } from '../../../src/gate/redact/key.ts';

/** Asks for the keys of many state directories, each at a moment when others do, and prints their digests. */
const [directory = '', start = '0'] = process.argv.slice(2);
const digests: string[] = [];
for (let i = 0; i < 40; i += 1) {
  while (Date.now() < Number(start) + i * 15);
  digests.push(
    createHash('sha256')
      .update(redactionKey(join(directory, String(i))))
      .digest('hex'),
  );
}
console.log(digests.join(' '));
