import { userInfo } from 'node:os';

/**
 * Who this account is, as the system says: git, ssh, npm and their like read from its home which programs to start, so
 * that whoever started us must not choose it. Nothing where the system does not know the account.
 */
export function accountEnvironment(): Readonly<Record<string, string>> {
  try {
    const { homedir, username, shell } = userInfo();
    return { HOME: homedir, USER: username, LOGNAME: username, ...(shell === null ? {} : { SHELL: shell }) };
  } catch {
    return {};
  }
}
