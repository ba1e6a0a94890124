import { actionDigest, type Digest } from '../../engine/action/digest.ts';
import {
  type Approval,
  type Entitlement,
  type Hold,
  type HoldStatus,
  isOver,
} from '../../engine/holds/state.ts';
import type { JsonObject } from '../../engine/json/value.ts';
import type { DecidedPart, EntryPredicate, HoldDocument } from '../../engine/schema/generated/types.ts';
import { groupsOf, type PictureGroup } from './groups.ts';
import { type Leaf, leavesOf } from './leaves.ts';

/** How far the record can be trusted. */
export type Assurance = HoldDocument['assurance'];

/** One rule that held the action. */
export interface PictureRule {
  readonly rule: string;
  readonly reason?: string | undefined;
  readonly file: string;
  readonly line: number;
}

/** What is known of a hold beside its entries. Times are in milliseconds. */
export interface PictureExtra {
  /** What the analysers found in the action. */
  readonly analysed: readonly Pick<DecidedPart, 'kind' | 'text' | 'decision'>[];
  readonly reasons: readonly PictureRule[];
  /** Until when it may be answered or claimed: `deadlineOf`. */
  readonly deadline: number;
  readonly assurance: Assurance;
  /** The digests that an approval binds. */
  readonly digests: { readonly action: Digest; readonly requirement: Digest };
  readonly now: number;
  /** The log's name. */
  readonly origin: string;
  /** Who is who, to tell whose approval counts where; without it that is not told. */
  readonly entitlement?: Entitlement | undefined;
  /** The gate that claimed it. */
  readonly claimedBy?: string | undefined;
}

/** What an approver sees, everywhere, in this order. Plain data; every text may be hostile. */
export interface Picture {
  readonly state: HoldStatus;
  readonly tool: string | undefined;
  readonly target: string | undefined;
  readonly arguments: readonly Leaf[];
  readonly effects: PictureExtra['analysed'];
  /** Where it would run, and every field of the action that stands nowhere else. */
  readonly environment: readonly Leaf[];
  readonly asker: {
    readonly agent: string | undefined;
    readonly principal: string | undefined;
    readonly requesters: readonly string[];
  };
  readonly rules: readonly PictureRule[];
  /** Rules that the record names and nobody knows any more. */
  readonly lostRules: readonly string[];
  /** Intent and rollback: the agent's own words, which nobody checked. */
  readonly ownWords: readonly Leaf[];
  readonly notBound: readonly string[];
  readonly pins: readonly Leaf[];
  /** Undefined once nobody waits any more. */
  readonly deadline:
    | { readonly to: 'answer' | 'claim'; readonly at: number; readonly left: number }
    | undefined;
  readonly id: string;
  readonly attempt: number;
  /** `match` tells whether the action above is what these digests are of. */
  readonly digests: PictureExtra['digests'] & { readonly match: boolean };
  readonly groups: readonly PictureGroup[];
  readonly approvals: readonly Approval[];
  readonly answers: readonly { readonly to: 'approve' | 'reject' | 'withdraw'; readonly line: string }[];
  readonly assurance: Assurance;
  readonly origin: string;
  readonly claimedBy: string | undefined;
}

/** What an approval cannot bind. */
const NOT_BOUND: readonly string[] = [
  'what the pinned files read, load or run in turn',
  'files that are not pinned',
  'environment variables of the process that runs it',
  'the network, and whatever answers there',
  'the time at which it runs',
];

const OWN_WORDS: readonly string[] = ['intent', 'rollback', 'confidence', 'reversible'];

/** The picture of a hold, from the entry that opened it and what was folded since. */
export function pictureOf(held: EntryPredicate, hold: Hold, extra: PictureExtra): Picture {
  if (held.type !== 'held' || held.hold?.id !== hold.id || held.hold.attempt !== hold.attempt) {
    throw new Error(`the entry did not open ${hold.id}`);
  }
  const action = held.action ?? {};
  const { tool, resource, args, pins, actor, ...others } = action;
  const { agent, principal, ...ofActor } = fieldsOf(actor);
  const ownWords = Object.entries(others).filter(([name]) => OWN_WORDS.includes(name));
  const around = Object.entries(others).filter(([name]) => !OWN_WORDS.includes(name));
  // What is not of the type that its place in the picture wants is still shown.
  const odd = Object.entries({ tool, resource, agent, principal }).filter(
    ([, value]) => value !== undefined && typeof value !== 'string',
  );
  return {
    state: hold.status,
    tool: textOf(tool),
    target: textOf(resource),
    arguments: args === undefined ? [] : leavesOf(args),
    effects: extra.analysed,
    environment: environmentFirst([...around, ...Object.entries(ofActor), ...odd]),
    asker: { agent: textOf(agent), principal: textOf(principal), requesters: hold.requesters },
    rules: extra.reasons,
    lostRules: (held.policy?.rules ?? []).filter((id) => !extra.reasons.some(({ rule }) => rule === id)),
    ownWords: leavesOfFields(ownWords),
    notBound: NOT_BOUND,
    pins: pins === undefined ? [] : leavesOf(pins),
    deadline: deadlineIn(hold.status, extra),
    id: hold.id,
    attempt: hold.attempt,
    digests: { ...extra.digests, match: isBound(action, hold, extra) },
    groups: groupsOf(hold, extra.now, extra.entitlement),
    approvals: hold.approvals,
    answers: answersTo(hold),
    assurance: extra.assurance,
    origin: extra.origin,
    claimedBy: extra.claimedBy,
  };
}

/** Whether what is shown is what an approval would bind: an approver must not read one action and approve another. */
function isBound(action: object, hold: Hold, { digests }: PictureExtra): boolean {
  if (digests.action !== hold.action || digests.requirement !== hold.requirement) return false;
  try {
    return actionDigest(action as JsonObject) === hold.action;
  } catch {
    return false;
  }
}

function deadlineIn(status: HoldStatus, { deadline, now }: PictureExtra): Picture['deadline'] {
  if (isOver(status) || status === 'claimed') return undefined;
  return { to: status === 'approved' ? 'claim' : 'answer', at: deadline, left: Math.max(0, deadline - now) };
}

function answersTo({ status, id }: Hold): Picture['answers'] {
  if (status !== 'pending' && status !== 'approved') return [];
  const reject = { to: 'reject', line: `agentgate reject ${id} --reason "…"` } as const;
  return status === 'approved'
    ? [{ to: 'withdraw', line: `agentgate withdraw ${id}` }, reject]
    : [{ to: 'approve', line: `agentgate approve ${id}` }, reject];
}

function environmentFirst(fields: readonly (readonly [string, unknown])[]): readonly Leaf[] {
  const isEnvironment = ([name]: readonly [string, unknown]) => name === 'environment';
  return leavesOfFields([
    ...fields.filter(isEnvironment),
    ...fields.filter((field) => !isEnvironment(field)),
  ]);
}

function leavesOfFields(fields: readonly (readonly [string, unknown])[]): readonly Leaf[] {
  return fields.flatMap(([name, value]) => leavesOf(value, [name]));
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  const isFields = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (isFields) return value as Readonly<Record<string, unknown>>;
  return value === undefined ? {} : { actor: value };
}
