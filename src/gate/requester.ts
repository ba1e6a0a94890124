import { accountEnvironment } from './account.ts';
import type { Requester } from './asked.ts';
import type { GitIdentity } from './identity/git-identity.ts';
import { principalsOf } from './identity/principals.ts';
import type { Known } from './settings.ts';

/**
 * Whom the agent works for: the one person of people.yaml whose git identity this account has. Every name that may be
 * theirs is recorded, since none of them may approve. Whoever works here can add names, and so could choose between
 * several people, or be somebody else each time: then only the account is known, and no principal approves.
 */
export function requesterOf({ emails, signingKeys }: GitIdentity, people: Known, now: Date): Requester {
  const principals = signingKeys.flatMap((key) => principalsOf(key, people.allowedSigners, now));
  const names = [...new Set([...principals, ...emails].map((name) => `ssh:${name}`))];
  const logins = people.listed
    .filter(({ principals: own = [], emails: addresses = [] }) =>
      [...principals, ...emails].some(
        (name) => own.includes(name) || addresses.some((address) => isSameAddress(address, name)),
      ),
    )
    .map(({ login }) => `github:${login}`);
  const [principal, ...others] = [...new Set(logins)];
  const account = `account:${accountEnvironment().USER ?? `uid-${process.getuid?.() ?? 'unknown'}`}`;
  const known = principal !== undefined && others.length === 0;
  return {
    principal: known ? principal : account,
    names: [...new Set([...logins, ...names, ...(known ? [] : [account])])],
  };
}

function isSameAddress(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
