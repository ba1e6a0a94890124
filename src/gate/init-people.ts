import { parseOwner } from '../engine/codeowners/owner.ts';
import { gitIdentity } from './identity/git-identity.ts';
import { personalKey } from './identity/personal-key.ts';
import { keyLine } from './identity/public-key.ts';
import type { Environment } from './log/open.ts';

/** Whoever runs `init`, as git knows them. */
export interface Myself {
  readonly email: string | undefined;
  /** `type base64`; undefined when git signs with no SSH key. */
  readonly key: string | undefined;
}

/** The files that say who is who and whose SSH signatures count. */
export interface PeopleFiles {
  readonly people: string;
  readonly allowedSigners: string;
  /** Whether somebody can approve from the terminal by them. */
  readonly complete: boolean;
}

/** Who runs this. What git does not say stays open, and is no reason to stop. */
export async function myself(root: string, env: Environment): Promise<Myself> {
  const [email] = (await gitIdentity(root, env)).emails;
  try {
    const { publicKey } = await personalKey({ root, env });
    return { email, key: keyLine(publicKey).trim() };
  } catch {
    return { email, key: undefined };
  }
}

/** people.yaml and allowed_signers for the owners that `init` was told. A single one is whoever runs it. */
export function peopleFiles(owners: readonly string[], me: Myself | undefined): PeopleFiles {
  const parsed = owners.flatMap((owner) => parseOwner(owner) ?? []);
  const logins = parsed.flatMap((owner) => (owner.kind === 'user' ? [owner.login] : []));
  const teams = parsed.flatMap((owner) => (owner.kind === 'team' ? [owner.text] : []));
  const alone = owners.length === 1 && logins.length === 1 && me?.email !== undefined;
  const people = logins.map((login) => personLines(login, alone ? me.email : undefined));
  const signs = alone && me.key !== undefined;
  return {
    people: [
      '# yaml-language-server: $schema=https://agentgate.dev/schemas/people.schema.json',
      'version: 1',
      '# Who is who: logins, SSH principals of .agentgate/allowed_signers, and addresses that CODEOWNERS may name.',
      '#   - {login: bob, principals: [bob@example.com], emails: [bob@example.com]}',
      '# With `id`, the numeric GitHub id, a person stays the same person whatever their login.',
      ...(people.length === 0 ? ['people: []'] : ['people:', ...people]),
      ...(teams.length === 0 ? [] : ['teams:', ...teams.map((team) => `  ${JSON.stringify(team)}: []`)]),
      '',
    ].join('\n'),
    allowedSigners: [
      '# The SSH keys of those who may approve from the terminal, one to a line, as ssh-keygen(1) reads them:',
      '#   principal namespaces="agentgate" ssh-ed25519 AAAA…',
      '# A key counts from the moment at which it is committed here.',
      ...(signs ? [`${me.email} namespaces="agentgate" ${me.key}`] : []),
      '',
    ].join('\n'),
    complete: signs,
  };
}

function personLines(login: string, email: string | undefined): string {
  const names =
    email === undefined ? '' : `, principals: [${JSON.stringify(email)}], emails: [${JSON.stringify(email)}]`;
  return `  - {login: ${JSON.stringify(login)}${names}}`;
}
