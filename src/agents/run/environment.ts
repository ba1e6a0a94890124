import { accountEnvironment } from '../../gate/account.ts';
import { joinPath, pathEntries } from './resolve.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * What a command gets of the environment without being asked for: who and where the user is, and how to print. An
 * approver sees the command but not the environment that the agent started us with, so whatever can change what the
 * command *does* stays out: what loads code into programs (`LD_*`, `DYLD_*`, `NODE_OPTIONS`, `PYTHON*`, `PERL5*`,
 * `RUBYOPT`, `JAVA_TOOL_OPTIONS`, `BASH_ENV`, `ENV`), what names programs to start (`GIT_*`, `EDITOR`, `PAGER`), what
 * sends traffic elsewhere (`*_PROXY`), credentials (`*_TOKEN`), and our own settings (`AGENTGATE_*`). `SSH_AUTH_SOCK`
 * is out because the command could sign approvals with the keys of the human's agent, and `XDG_RUNTIME_DIR` because
 * such sockets stand there. The home is that of the account, and XDG_CONFIG_HOME is out: settings that start programs
 * lie there.
 */
const ALLOWED: ReadonlySet<string> = new Set([
  ...['HOME', 'USER', 'LOGNAME', 'SHELL', 'TMPDIR', 'TZ'],
  ...['LANG', 'LANGUAGE', 'TERM', 'COLORTERM', 'NO_COLOR', 'FORCE_COLOR', 'CI'],
  ...['XDG_CACHE_HOME', 'XDG_STATE_HOME'],
]);
const LOCALE = /^LC_[A-Z_]+$/;

/**
 * The environment that a command starts with. What else it needs stands in the command itself (`env NAME=value …`),
 * where the policies and whoever approves see it.
 */
export function childEnvironment(env: Environment, checkout: string): Record<string, string> {
  const kept = Object.entries(env).filter(
    (entry): entry is [string, string] =>
      entry[1] !== undefined && (ALLOWED.has(entry[0]) || LOCALE.test(entry[0])),
  );
  return {
    ...Object.fromEntries(kept),
    ...accountEnvironment(),
    PATH: joinPath(pathEntries(env.PATH, checkout)),
  };
}
