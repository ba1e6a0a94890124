import { writeFileSync } from 'node:fs';
import { messageOf } from '../../../src/engine/problem.ts';
import { personalKey } from '../../../src/gate/identity/personal-key.ts';
import { signMessage } from '../../../src/gate/identity/sign.ts';

// Signs as a process of its own, which a test can give a terminal. Usage: ROOT KEY MESSAGE RESULT

const [root = '', key = '', message = '', result = ''] = process.argv.slice(2);
const { env } = process;

async function sign(): Promise<string> {
  try {
    return await signMessage(await personalKey({ root, env, key }), Buffer.from(message), env);
  } catch (error) {
    return messageOf(error);
  }
}

writeFileSync(result, await sign());
