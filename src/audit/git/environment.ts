import { devNull } from 'node:os';
import { IDENTITY } from './object.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const LOCAL = [
  ...['HOME', 'XDG_CONFIG_HOME', 'USER', 'LOGNAME', 'TMPDIR', 'TMP', 'TEMP'],
  ...['SYSTEMROOT', 'SYSTEMDRIVE', 'COMSPEC', 'PATHEXT', 'WINDIR', 'USERPROFILE', 'HOMEDRIVE', 'HOMEPATH'],
  ...['APPDATA', 'LOCALAPPDATA', 'PROGRAMDATA', 'PROGRAMFILES'],
];
const NETWORK = [
  ...['SSH_AUTH_SOCK', 'SSH_AGENT_PID', 'SSL_CERT_FILE', 'SSL_CERT_DIR', 'CURL_CA_BUNDLE'],
  ...['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'NO_PROXY'],
];

/**
 * Options before git's command. The system's and the user's configuration stay in force, since they say which owners
 * of a repository are trusted and where credentials come from; what in them, or in the repository's own, could run a
 * program or change what is read is overruled.
 */
export const GIT_OPTIONS: readonly string[] = [
  '--no-pager',
  '--no-replace-objects',
  '--literal-pathspecs',
  ...[
    `core.hooksPath=${devNull}`,
    'core.fsmonitor=false',
    'core.alternateRefsCommand=',
    // A commit graph says what parents a commit has without looking at the commit.
    'core.commitGraph=false',
    'core.fsync=committed,reference',
    'core.fsyncMethod=fsync',
  ].flatMap((setting) => ['-c', setting]),
];

/** The environment of a git process that stays on this machine. Nothing that starts with GIT_ is handed on. */
export function localEnvironment(from: Environment, path: string): Record<string, string> {
  return {
    ...pick(from, LOCAL),
    PATH: path,
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    // A partial clone would fetch what is missing: no protocol is allowed.
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_NO_LAZY_FETCH: '1',
    GIT_GRAFT_FILE: devNull,
    GIT_COMMITTER_NAME: IDENTITY.name,
    GIT_COMMITTER_EMAIL: IDENTITY.email,
  };
}

/** The environment of a git process that talks to one remote, by one protocol. */
export function networkEnvironment(
  from: Environment,
  path: string,
  protocol: string,
): Record<string, string> {
  const proxies = NETWORK.flatMap((name) => [name, name.toLowerCase()]);
  return { ...localEnvironment(from, path), ...pick(from, proxies), GIT_ALLOW_PROTOCOL: protocol };
}

function pick(from: Environment, names: readonly string[]): Record<string, string> {
  const wanted = new Set(process.platform === 'win32' ? names.map((name) => name.toUpperCase()) : names);
  const picked: Record<string, string> = {};
  for (const [name, value] of Object.entries(from)) {
    const known = wanted.has(process.platform === 'win32' ? name.toUpperCase() : name);
    if (known && value !== undefined) picked[name] = value;
  }
  return picked;
}
