import type { EntryActor, EntryPredicate, EntryType } from '../engine/schema/generated/types.ts';

type Field =
  | 'hold'
  | 'action'
  | 'decision'
  | 'policy'
  | 'claim'
  | 'outcome'
  | 'summary'
  | 'rotation'
  | 'reason';

/** What an entry of each type must say. */
const REQUIRED: Readonly<Record<EntryType, readonly Field[]>> = {
  allowed: ['action', 'decision', 'policy'],
  denied: ['action', 'decision', 'policy'],
  held: ['action', 'decision', 'policy', 'hold'],
  approved: ['hold', 'policy'],
  withdrawn: ['hold', 'policy'],
  rejected: ['hold', 'policy'],
  expired: ['hold', 'policy'],
  cancelled: ['hold', 'reason'],
  claimed: ['hold', 'policy', 'claim'],
  executed: ['hold', 'outcome'],
  summary: ['summary'],
  rotated: ['rotation'],
};

/** What it may say beside that. */
const OPTIONAL: Readonly<Record<EntryType, readonly Field[]>> = {
  allowed: ['outcome', 'reason'],
  denied: ['reason'],
  held: ['reason'],
  approved: ['reason'],
  withdrawn: ['reason'],
  rejected: ['reason'],
  expired: ['reason'],
  cancelled: ['policy'],
  claimed: ['reason'],
  executed: ['claim', 'policy', 'reason'],
  summary: ['reason'],
  rotated: ['reason'],
};

const FIELDS = Object.keys({
  hold: 0,
  action: 0,
  decision: 0,
  policy: 0,
  claim: 0,
  outcome: 0,
  summary: 0,
  rotation: 0,
  reason: 0,
} satisfies Record<Field, 0>) as readonly Field[];

/** The types in which a person speaks. */
const BY_PEOPLE: ReadonlySet<EntryType> = new Set(['approved', 'withdrawn', 'rejected']);

/** What a predicate of the right form says wrong about itself; undefined when nothing. */
export function contradiction(predicate: EntryPredicate): string | undefined {
  const { type } = predicate;
  const missing = REQUIRED[type].find((field) => predicate[field] === undefined);
  if (missing !== undefined) return `of type ${type} has no ${missing}`;
  const known = [...REQUIRED[type], ...OPTIONAL[type]];
  const extra = FIELDS.find((field) => predicate[field] !== undefined && !known.includes(field));
  if (extra !== undefined) return `of type ${type} must not have a ${extra}`;
  return (
    timeIn(predicate) ??
    decisionIn(predicate) ??
    holdIn(predicate) ??
    claimIn(predicate) ??
    personIn(predicate) ??
    summaryIn(predicate)
  );
}

function timeIn({ occurredAt, hold, actor }: EntryPredicate): string | undefined {
  const times = [occurredAt, hold?.expiresAt, actor.evidence?.expires, actor.evidence?.time];
  const wrong = times.find((time) => time !== undefined && !isTime(time));
  return wrong === undefined ? undefined : `has a time that does not exist: ${wrong}`;
}

/** Whether a text names an instant, in its one form. */
function isTime(text: string): boolean {
  const time = Date.parse(text);
  return Number.isFinite(time) && new Date(time).toISOString() === text;
}

/** The type is what the gate did, the decision what the policy said; where they differ there must be a reason. */
function decisionIn({ type, decision, mode, reason }: EntryPredicate): string | undefined {
  if (type === 'allowed' && decision !== 'allow' && mode !== 'observe') {
    return `allows what the policy says to ${decision}`;
  }
  if (type === 'held' && decision !== 'hold') return `holds what the policy says to ${decision}`;
  if (type === 'denied' && decision !== 'deny' && (decision === 'allow' || reason === undefined)) {
    return `denies, without a reason, what the policy says to ${decision}`;
  }
  return undefined;
}

const OPENING = ['expiresAt', 'validForSeconds', 'groups', 'requesters', 'body'] as const;

function holdIn({ type, hold, policy }: EntryPredicate): string | undefined {
  if (hold === undefined) return undefined;
  if (type !== 'held') {
    const extra = OPENING.find((field) => hold[field] !== undefined);
    if (extra !== undefined) return `of type ${type} must not say a hold's ${extra}`;
  }
  const needs = type === 'held' || type === 'claimed' || BY_PEOPLE.has(type);
  return needs && policy?.requirement === undefined ? `of type ${type} names no requirement` : undefined;
}

function claimIn({ type, claim }: EntryPredicate): string | undefined {
  if (type === 'claimed' && (claim?.secretHash === undefined || claim.secret !== undefined)) {
    return 'of type claimed has the hash of a secret, and not the secret';
  }
  if (
    type === 'executed' &&
    claim !== undefined &&
    (claim.secret === undefined || claim.secretHash !== undefined)
  ) {
    return 'of type executed has the secret of its claim, and not its hash';
  }
  return undefined;
}

function personIn({ type, actor }: EntryPredicate): string | undefined {
  if (!BY_PEOPLE.has(type))
    return actor.evidence === undefined ? undefined : `of type ${type} needs no evidence`;
  if (actor.kind !== 'human') return `of type ${type} must be by a human`;
  return evidenceIn(actor);
}

function evidenceIn({ id, evidence }: EntryActor): string | undefined {
  if (evidence === undefined) return 'has no evidence that a human decided';
  if (evidence.kind === 'ssh') {
    const { principal, signature, expires } = evidence;
    if (principal === undefined || signature === undefined || expires === undefined) {
      return 'has an SSH signature without principal, signature or expiry';
    }
    return id === `ssh:${principal}` ? undefined : 'names another actor than the principal who signed';
  }
  if (evidence.user === undefined) return 'does not say which GitHub user decided';
  return id === `github:${evidence.user}`
    ? undefined
    : 'names another actor than the GitHub user who decided';
}

function summaryIn({ summary }: EntryPredicate): string | undefined {
  if (summary === undefined) return undefined;
  const { from, to, counts } = summary;
  if (to <= from) return 'covers no records';
  const counted = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return counted === to - from ? undefined : 'counts another number of actions than it covers';
}
