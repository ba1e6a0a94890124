import { userInfo } from 'node:os';
import type { Requester } from './asked.ts';
import type { GitIdentity } from './identity/git-identity.ts';
import { principalsOf } from './identity/principals.ts';
import type { Known } from './settings.ts';

/**
 * Whom the agent works for: the human whose git identity this account has. Every name that may be theirs is recorded,
 * since none of them may approve; the first that stands for one person of people.yaml is the principal.
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
  const everybody = [...new Set([...logins, ...names])];
  const [principal] = everybody;
  // Nobody knows who it is: the account is all that can be said, and it is nobody who could approve.
  const account = `account:${userInfo().username}`;
  return { principal: principal ?? account, names: everybody.length === 0 ? [account] : everybody };
}

function isSameAddress(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
