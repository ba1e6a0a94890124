import { codeownersOwners, type Owners } from '../approval/owners.ts';
import { parseOwner } from '../codeowners/owner.ts';
import { parseDuration } from '../policy/duration.ts';
import type { Approval, PeopleFile } from '../schema/generated/types.ts';
import type { LintContext } from './context.ts';
import { type LintDocument, type Path, soundFields } from './document.ts';
import type { Place } from './place.ts';
import type { PlacedRule } from './placed-rule.ts';

/** Somewhere that an approval is written: a rule, the defaults of a file, the config. */
export interface WrittenApproval {
  readonly document: LintDocument;
  readonly path: Path;
  readonly approval: Approval;
  /** With what the file's and the config's defaults add. */
  readonly effective: Approval;
}

/** Every approval that is written, in the order of the files. */
export function writtenApprovals({ documents, rules, config }: LintContext): WrittenApproval[] {
  return documents.flatMap((document) => {
    const { kind } = document.file;
    if (kind === 'config')
      return config.approval ? [written(document, ['approval'], config.approval, {})] : [];
    if (kind !== 'policy') return [];
    const defaults = soundFields<{ defaults: { approval?: Approval } }>(document).defaults?.approval;
    const own = rules.filter((placed) => placed.document === document && placed.rule.approval !== undefined);
    return [
      ...(defaults === undefined
        ? []
        : [written(document, ['defaults', 'approval'], defaults, config.approval)]),
      ...own.map(({ rule, index, approval }) => ({
        ...written(document, ['rules', index, 'approval'], rule.approval ?? {}, config.approval),
        effective: { ...config.approval, ...approval },
      })),
    ];
  });
}

function written(
  document: LintDocument,
  path: Path,
  approval: Approval,
  below: Approval | undefined,
): WrittenApproval {
  return { document, path, approval, effective: { ...below, ...approval } };
}

/** The rules that ask humans: holds, and denies that send what they cannot tell to a human. */
export function holdingRules({ rules }: LintContext): PlacedRule[] {
  return rules.filter(({ rule }) => rule.effect === 'hold');
}

/** Seconds of a duration; undefined when it is absent or none. */
export function seconds(text: string | undefined): number | undefined {
  return text === undefined ? undefined : parseDuration(text);
}

/** The names that `from` lists, each with where it stands. */
export function namedApprovers({
  document,
  path,
  approval,
}: WrittenApproval): { name: string; place: Place }[] {
  const { from } = approval;
  if (from === undefined) return [];
  if (typeof from === 'string') return [{ name: from, place: document.at([...path, 'from']) }];
  return from.map((name, index) => ({ name, place: document.at([...path, 'from', index]) }));
}

/** Accounts that are no person. */
export function isBot(name: string): boolean {
  return /\[bot\]$/i.test(name) || /^@(?:dependabot|renovate|github-actions)$/i.test(name);
}

/** The person that a name stands for, one text for all names of one person; undefined for a team. */
export function personOf(name: string, people: Partial<PeopleFile>): string | undefined {
  const owner = parseOwner(name);
  if (owner?.kind === 'user') return `@${owner.login.toLowerCase()}`;
  if (owner?.kind !== 'email') return undefined;
  const address = owner.address.toLowerCase();
  const known = people.people?.find(({ emails }) => emails?.some((email) => email.toLowerCase() === address));
  return known === undefined ? address : `@${known.login.toLowerCase()}`;
}

/** The distinct people whom names stand for; undefined when there is a team whose members are not known. */
export function peopleOf(
  names: readonly string[],
  people: Partial<PeopleFile>,
): ReadonlySet<string> | undefined {
  const found = new Set<string>();
  for (const name of names.filter((one) => !isBot(one))) {
    const person = personOf(name, people);
    const members = person === undefined ? membersOf(name, people) : [person];
    if (members === undefined) return undefined;
    for (const member of members) found.add(member);
  }
  return found;
}

function membersOf(name: string, { teams }: Partial<PeopleFile>): string[] | undefined {
  const entry = Object.entries(teams ?? {}).find(([team]) => team.toLowerCase() === name.toLowerCase());
  return entry?.[1].map((login) => `@${login.replace(/^@/, '').toLowerCase()}`);
}

/** Those whom a hold asks, a set of names for each group; undefined when that depends on the action or is not known. */
export function approverSets(
  context: LintContext,
  placed: PlacedRule,
): readonly (readonly string[])[] | undefined {
  const { approval, document } = placed;
  if (approval.from !== undefined) return [[approval.from].flat()];
  const owners = ownersOfRepository(context);
  if (owners === undefined) return undefined;
  const globs = [approval['owners-of'] ?? []].flat();
  if (globs.length === 0) return [owners.ofPath(document.file.path)];
  if (globs.includes('touched')) return undefined;
  return globs.flatMap((glob) => setsOf(owners, glob));
}

function setsOf(owners: Owners, glob: string): readonly (readonly string[])[] {
  try {
    return owners.ofGlob(glob);
  } catch {
    // Another rule says that this is no glob.
    return [];
  }
}

function ownersOfRepository({ codeowners, input, tracked }: LintContext): Owners | undefined {
  if (codeowners === undefined && !input.complete) return undefined;
  return codeownersOwners(codeowners?.read, () => tracked ?? []);
}
