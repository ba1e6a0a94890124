import { localSigner } from '../../audit/entry-key.ts';
import { CONFIG_PATH } from '../../engine/policy/config.ts';
import { KeyFiles } from '../log/key-files.ts';
import { LOCAL_MAY } from '../log/trust-lines.ts';
import { type Check, failed, ok } from './check.ts';
import { whyOf } from './why.ts';

/** Whether the key that signs entries is there, and may sign what a gate writes. */
export const signerKeyCheck: Check = {
  name: 'signer-key',
  needs: 'settings',
  run: async (facts) => {
    const { signers } = (await facts.settings()).trust;
    const show = `run "agentgate keygen --show", put its lines into ${CONFIG_PATH}, and commit them`;
    let spki: string;
    try {
      spki = localSigner(new KeyFiles(await facts.state()).read('signer')).spki;
    } catch (error) {
      return failed(whyOf(error), 'set right what it says; entries cannot be signed, so nothing runs');
    }
    const mine = signers.filter(({ key, to }) => key.spki === spki && to === Number.POSITIVE_INFINITY);
    if (mine.length === 0) return failed('the trusted settings do not name the key of this machine', show);
    const missing = LOCAL_MAY.filter((type) => !mine.some(({ may }) => may.has(type)));
    if (missing.length > 0) {
      return failed(
        `the key of this machine may not write ${missing.join(', ')}`,
        `add them to its "may" in ${CONFIG_PATH}`,
      );
    }
    return ok(`named by the trusted settings as ${[...new Set(mine.map(({ role }) => role))].join(', ')}`);
  },
};
