import { stateHome } from '../../audit/journal/state-home.ts';
import { verifyRepository } from '../../audit/verify/repository.ts';
import { count } from '../../engine/count.ts';
import { readableRef, withLog } from '../log/open.ts';
import { recordedBranch } from '../log/recorded-branch.ts';
import { type Check, failed, ok } from './check.ts';

/** Whether the audit log verifies, as far as it grew since it was last verified here. */
export const auditLogCheck: Check = {
  name: 'audit-log',
  needs: 'settings',
  run: async (facts) => {
    const { root, env, engine } = facts.options;
    const branch = recordedBranch(await facts.state());
    const {
      ok: verified,
      log,
      problems,
    } = await verifyRepository({
      repository: await facts.repository(),
      home: stateHome(env),
      engine,
      ...(branch === undefined ? {} : { recordedBranch: branch }),
    });
    const [problem] = problems;
    if (!verified) {
      const others = problems.length > 1 ? `, and ${problems.length - 1} more` : '';
      return failed(
        `does not verify: ${problem?.code ?? ''}: ${problem?.message ?? ''}${others}`,
        'run "agentgate verify", and find out who changed it',
      );
    }
    if ((await withLog(root, env, readableRef)) === undefined)
      return ok('begins with the first action that is recorded');
    const { size, sealed } = log;
    return size === sealed
      ? ok(`${count(size, 'entry')}, all sealed`)
      : ok(`${count(size, 'entry')}, ${size - sealed} not sealed yet`, '"agentgate seal" seals them');
  },
};
