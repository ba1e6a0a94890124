import { GIT_OPTIONS, localEnvironment } from '../../audit/git/environment.ts';
import { findGit } from '../../audit/git/program.ts';
import { run } from '../../audit/git/run.ts';
import { type Check, failed, ok } from './check.ts';
import { whyOf } from './why.ts';

const NEEDED = [2, 38] as const;
const INSTALL = `install git ${NEEDED.join('.')} or newer, outside the repository`;

/** Whether git is there, and new enough. */
export const gitCheck: Check = {
  name: 'git',
  needs: undefined,
  run: async ({ options: { root, env } }) => {
    try {
      const { file, path } = findGit(root, env.PATH ?? env.Path);
      const ended = await run({
        file,
        args: [...GIT_OPTIONS, '--version'],
        cwd: root,
        env: localEnvironment(env, path),
      });
      const [, version = '', major, minor] = /(([0-9]+)\.([0-9]+)[0-9.]*)/.exec(ended.stdout) ?? [];
      const isNew = Number(major) > NEEDED[0] || (Number(major) === NEEDED[0] && Number(minor) >= NEEDED[1]);
      if (ended.code !== 0 || !isNew)
        return failed(`${file} is ${version || 'no git that answers'}`, INSTALL);
      return ok(`${version}, ${file}`);
    } catch (error) {
      return failed(whyOf(error), INSTALL);
    }
  },
};
