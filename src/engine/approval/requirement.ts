import { digestOf } from '../action/digest.ts';
import type { Verdict } from '../decide/verdict.ts';
import type { PathFact, Place } from '../paths/fact.ts';
import { lower } from '../people/people.ts';
import { CONFIG_PATH, type Config } from '../policy/config.ts';
import { isoDuration, parseDuration, shorter } from '../policy/duration.ts';
import { BUILTIN } from '../policy/rule.ts';
import type { Approval, ApproverGroup, Requirement } from '../schema/generated/types.ts';
import { liesOutside, type Owners } from './owners.ts';

const DEFAULTS = { count: 1, timeout: 3600, validFor: 900 } as const;

/** The group that asks when no rule matched and the config's default is hold. */
const BY_DEFAULT = 'default';

interface Asking {
  readonly rule: string;
  /** The file whose owners are asked when the rule names nobody. */
  readonly file: string;
  readonly approval: Approval;
}

/** What a held action needs: all that each rule asks, the shortest of the times. */
export function requirementOf(verdict: Verdict, place: Place, config: Config, owners: Owners): Requirement {
  const asking = askingRules(verdict);
  const groups = asking.flatMap((rule) => groupsOf(rule, verdict, place, config, owners));
  const time = (key: 'timeout' | 'valid-for', fallback: number): string =>
    isoDuration(
      asking
        .map(({ approval }) => seconds(approval[key] ?? config.file.approval?.[key]))
        .reduce(shorter, undefined) ?? fallback,
    );
  const body = {
    groups: sortGroups(groups),
    timeout: time('timeout', DEFAULTS.timeout),
    validFor: time('valid-for', DEFAULTS.validFor),
  };
  return { ...body, digest: digestOf({ ...body, groups: body.groups.map((group) => ({ ...group })) }) };
}

function askingRules(verdict: Verdict): Asking[] {
  const asking = verdict.hits.map(({ rule }) => ({
    rule: rule.id,
    file: rule.file,
    approval: rule.approval,
  }));
  return verdict.heldByDefault ? [...asking, { rule: BY_DEFAULT, file: CONFIG_PATH, approval: {} }] : asking;
}

function groupsOf(
  { rule, file, approval }: Asking,
  verdict: Verdict,
  place: Place,
  config: Config,
  owners: Owners,
): ApproverGroup[] {
  const shared = {
    count: approval.count ?? config.file.approval?.count ?? DEFAULTS.count,
    rule,
    ...((approval.explicit ?? config.file.approval?.explicit) === false ? { explicit: false as const } : {}),
    ...((approval.presence ?? config.file.approval?.presence) === true ? { presence: true as const } : {}),
  };
  return approverSets(approval, file, heldWrites(verdict, rule), place, owners).map((set) => ({
    owners: normaliseOwners(set),
    ...shared,
  }));
}

/** Each set is a group of its own: paths with different owners need somebody of each. */
function approverSets(
  approval: Approval,
  file: string,
  writes: readonly PathFact[],
  place: Place,
  owners: Owners,
): readonly (readonly string[])[] {
  if (approval.from !== undefined) return [[approval.from].flat()];
  const globs = [approval['owners-of'] ?? []].flat();
  if (globs.length === 0) return [owners.ofPath(policyOwnerPath(file))];
  const sets = globs.flatMap((glob) =>
    glob === 'touched' ? owners.ofFacts(writes, place) : owners.ofGlob(glob),
  );
  // What lies outside the repository is answered for by the owners of the policy, also beside what lies inside.
  const strays = globs.includes('touched') && writes.some((fact) => liesOutside(fact, place));
  return sets.length > 0 && !strays ? sets : [...sets, owners.ofPath(policyOwnerPath(file))];
}

/** Built-in guards have no file; the owners of the config answer for them. */
function policyOwnerPath(file: string): string {
  return file === BUILTIN ? CONFIG_PATH : file;
}

function heldWrites(verdict: Verdict, rule: string): PathFact[] {
  const held = verdict.parts.filter(
    ({ hits }) => rule === BY_DEFAULT || hits.some((hit) => hit.rule.id === rule),
  );
  const whole = verdict.parts.map(({ part }) => part).filter((part) => part.kind === 'whole');
  const parts = [...new Set([...held.map(({ part }) => part), ...whole])];
  return parts.flatMap((part) => ('writes' in part ? part.writes : []));
}

function normaliseOwners(set: readonly string[]): string[] {
  return [...new Set(set.map(lower))].sort();
}

function sortGroups(groups: readonly ApproverGroup[]): Requirement['groups'] {
  const distinct = new Map(groups.map((group) => [JSON.stringify(group), group]));
  const [first, ...rest] = [...distinct.values()].sort((a, b) =>
    a.rule === b.rule ? compare(a.owners, b.owners) : a.rule < b.rule ? -1 : 1,
  );
  if (first === undefined) throw new Error('a hold asks at least one group');
  return [first, ...rest];
}

function compare(a: readonly string[], b: readonly string[]): number {
  const [left, right] = [a.join(' '), b.join(' ')];
  return left === right ? 0 : left < right ? -1 : 1;
}

function seconds(text: string | undefined): number | undefined {
  return text === undefined ? undefined : parseDuration(text);
}
