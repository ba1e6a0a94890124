import { CONFIG_PATH } from '../../engine/policy/config.ts';
import { type Check, ok, warning } from './check.ts';

/** Whether the gate stops anything at all. */
export const modeCheck: Check = {
  name: 'mode',
  needs: 'settings',
  run: async (facts) => {
    const { config } = (await facts.settings()).set;
    return config.mode === 'enforce'
      ? ok('enforce')
      : warning(
          'observe: what is denied or held runs all the same',
          `take "mode: observe" out of ${CONFIG_PATH}`,
        );
  },
};
