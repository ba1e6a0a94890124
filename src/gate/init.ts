import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ALLOWED_SIGNERS_PATH } from '../audit/commit-source.ts';
import { CODEOWNERS_PATHS } from '../engine/codeowners/parse.ts';
import { PEOPLE_PATH } from '../engine/people/people.ts';
import { CONFIG_PATH } from '../engine/policy/config.ts';
import { InputError } from '../engine/problem.ts';
import { codeownersPathIn, MAX_CODEOWNERS } from './codeowners.ts';
import { readRepositoryFile } from './file.ts';
import type { PeopleFiles } from './init-people.ts';
import { kindOf } from './listing.ts';
import type { Template } from './templates.ts';

export interface InitOptions {
  readonly templates: readonly Template[];
  /** Who owns the policies, as CODEOWNERS spells it; nobody yet when empty. */
  readonly owners: readonly string[];
  /** What new settings say of the audit log, as YAML; nothing yet when absent. */
  readonly log?: string | undefined;
  /** Who is who and whose SSH keys count; nobody yet when absent. */
  readonly people?: PeopleFiles | undefined;
}

/** One file that `init` writes, and what that does to the one that is there. */
export interface PlannedFile {
  readonly path: string;
  readonly text: string;
  readonly status: 'created' | 'changed' | 'unchanged';
}

const OWNED = ['/.agentgate/', '/.github/CODEOWNERS', '/CODEOWNERS', '/docs/CODEOWNERS'];

/** What `init` would write. What somebody wrote before is never overwritten: it stays as it is. */
export function planInit(root: string, { templates, owners, log, people }: InitOptions): PlannedFile[] {
  const alone = owners.length === 1 && !owners.some((owner) => owner.includes('/'));
  const files = [
    keep(root, CONFIG_PATH, configText(log)),
    ...templates.flatMap(({ name, policy, tests }) => [
      keep(root, `.agentgate/policies/${name}.yaml`, alone ? approvedByPrincipal(policy) : policy),
      keep(root, `.agentgate/tests/${name}.yaml`, tests),
    ]),
  ];
  const who =
    people === undefined
      ? []
      : [keep(root, PEOPLE_PATH, people.people), keep(root, ALLOWED_SIGNERS_PATH, people.allowedSigners)];
  return owners.length === 0 ? files : [...files, ...who, codeownersFile(root, owners)];
}

/** Writes what was planned. */
export function applyInit(root: string, files: readonly PlannedFile[]): void {
  for (const { path, text, status } of files) {
    if (status === 'unchanged') continue;
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

function keep(root: string, path: string, text: string): PlannedFile {
  return isThere(root, path)
    ? { path, text: readRepositoryFile(root, path), status: 'unchanged' }
    : { path, text, status: 'created' };
}

/** Whether a file is there. Throws an InputError at a link on the way, since what it leads to is not ours to write. */
function isThere(root: string, path: string): boolean {
  const names = path.split('/');
  const places = names.map((_, at) => names.slice(0, at + 1).join('/'));
  for (const place of places) {
    const kind = kindOf(root, place);
    if (kind === undefined) return false;
    if (kind === 'link') {
      throw new InputError('is a link, and is not followed: put the file or directory itself here', {
        file: place,
      });
    }
    if (place !== path && !statSync(join(root, place)).isDirectory()) {
      throw new InputError('is no directory: move it away', { file: place });
    }
  }
  return true;
}

function configText(log: string | undefined): string {
  const settings = `# yaml-language-server: $schema=https://agentgate.dev/schemas/config.schema.json
version: 1
# What no rule matches is denied. "hold" asks a human instead.
default: deny
environments: [development, production]
`;
  return log === undefined ? settings : `${settings}\n${log}`;
}

/** One person alone approves what her own agent asks: every hold of the file asks the principal. */
function approvedByPrincipal(policy: string): string {
  const defaults = `defaults:
  # One owner, working alone: she approves what her own agent asks. In a team, remove this and let CODEOWNERS decide.
  approval: { from: [principal] }
`;
  return policy.replace(/^version: 1\n/m, (version) => `${version}${defaults}`);
}

/** Another line for the policies would take them away from those who own them now: the last line wins. */
function refuseOtherOwners(path: string, before: string, lines: readonly string[]): void {
  const own = `${OWNED[0]} `;
  const at = before.split('\n').findIndex((line) => line.startsWith(own) && !lines.includes(line.trim()));
  if (at === -1) return;
  const line = before.split('\n')[at] ?? '';
  throw new InputError(
    `gives ${OWNED[0]} to ${line.slice(own.length).trim()} already: to change who owns the policies, edit this line`,
    { file: path, position: { line: at + 1, column: 1 } },
  );
}

function codeownersFile(root: string, owners: readonly string[]): PlannedFile {
  const path = codeownersPathIn(root) ?? CODEOWNERS_PATHS[0];
  const before = isThere(root, path) ? readRepositoryFile(root, path, MAX_CODEOWNERS) : '';
  const lines = OWNED.map((pattern) => `${pattern} ${owners.join(' ')}`);
  refuseOtherOwners(path, before, lines);
  const missing = lines.filter((line) => !before.split('\n').includes(line));
  if (missing.length === 0) return { path, text: before, status: 'unchanged' };
  const gap = before === '' || before.endsWith('\n') ? '' : '\n';
  const text = `${before}${gap}# Who may change what agents are allowed to do.\n${missing.join('\n')}\n`;
  return { path, text, status: before === '' ? 'created' : 'changed' };
}
