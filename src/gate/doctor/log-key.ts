import { noteSigner } from '../../audit/note-key.ts';
import { CONFIG_PATH } from '../../engine/policy/config.ts';
import { KeyFiles } from '../log/key-files.ts';
import { type Check, failed, ok, warning } from './check.ts';
import { whyOf } from './why.ts';

/** Whether the log can be sealed here. */
export const logKeyCheck: Check = {
  name: 'log-key',
  needs: 'settings',
  run: async (facts) => {
    const [trusted] = (await facts.settings()).trust.logKeys;
    const keys = new KeyFiles(await facts.state());
    if (trusted === undefined) {
      return warning(
        'the trusted settings name no log key: nothing that is sealed counts',
        `run "agentgate keygen --show" and put its lines into ${CONFIG_PATH}`,
      );
    }
    if (!keys.has('log')) {
      return warning(
        'is not on this machine: the log is sealed elsewhere, or by nobody',
        'make sure that its sealer runs "agentgate seal"',
      );
    }
    try {
      const { verifierKey } = noteSigner(trusted.name, keys.read('log'));
      return verifierKey === trusted.verifierKey
        ? ok('named by the trusted settings')
        : failed(
            'the key of this machine is not the one that the trusted settings name',
            'run "agentgate keygen --show", and restore the key or the settings',
          );
    } catch (error) {
      return failed(whyOf(error), 'set right what it says');
    }
  },
};
