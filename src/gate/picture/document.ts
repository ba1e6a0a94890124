import { count } from '../../engine/count.ts';
import type { Hold } from '../../engine/holds/state.ts';
import { isoDuration } from '../../engine/policy/duration.ts';
import type { EntryPredicate, HoldDocument, HoldRow } from '../../engine/schema/generated/types.ts';
import type { Leaf } from './leaves.ts';
import type { Picture, PictureRule } from './picture.ts';

/** As long as the arguments are in a row. */
const SHORT = 200;

/** A hold as `show --json` prints it: whole, with the action as it is recorded. */
export function holdDocument(held: EntryPredicate, hold: Hold, picture: Picture): HoldDocument {
  return {
    schema: 'agentgate/hold/v1',
    id: hold.id,
    state: hold.status,
    attempt: hold.attempt,
    action: held.action ?? null,
    rules: picture.rules.map(ruleOf),
    groups: picture.groups.map(({ owners, approvers, ...group }) => ({
      ...group,
      owners: [...owners],
      approvers: approvers === undefined ? null : [...approvers],
    })),
    approvals: hold.approvals.map(({ actor, index, expires, presence }) => ({
      actor,
      index,
      expires: timeOrNull(expires),
      presence,
    })),
    requesters: [...hold.requesters],
    principal: hold.principal ?? null,
    openedAt: iso(hold.openedAt),
    expiresAt: iso(hold.expiresAt),
    validFor: isoDuration(hold.validFor / 1000),
    approvedAt: timeOrNull(hold.approvedAt),
    claimedBy: picture.claimedBy ?? null,
    outcome: hold.outcome ?? null,
    digests: picture.digests,
    policy: held.policy === undefined ? null : { commit: held.policy.commit, digest: held.policy.digest },
    log: { index: hold.openedIndex, origin: picture.origin },
    notBound: [...picture.notBound],
    assurance: picture.assurance,
  };
}

/** A hold as a row of `holds`. */
export function holdRow(hold: Hold, picture: Picture): HoldRow {
  const { deadline, asker, tool } = picture;
  return {
    id: hold.id,
    state: hold.status,
    attempt: hold.attempt,
    tool: tool ?? null,
    what: shortly(picture.arguments),
    agent: asker.agent ?? null,
    principal: asker.principal ?? null,
    approvals: approvalsOf(picture),
    openedAt: iso(hold.openedAt),
    deadline: timeOrNull(deadline?.at),
    leftSeconds: deadline === undefined ? null : Math.floor(deadline.left / 1000),
  };
}

/** Over all groups; more than a group asks for does not make up for another one. */
function approvalsOf({ groups }: Picture): HoldRow['approvals'] {
  let have: number | null = 0;
  let need = 0;
  for (const { count, approvers } of groups) {
    need += count;
    have = have === null || approvers === undefined ? null : have + Math.min(count, approvers.length);
  }
  const each = groups.map(({ count, approvers }) => ({ have: approvers?.length ?? null, need: count }));
  return { have, need, groups: each };
}

function shortly(leaves: readonly Leaf[]): string {
  const text = leaves.map(({ value }) => valueText(value)).join(' ');
  return text.length <= SHORT ? text : `${text.slice(0, SHORT - 1)}…`;
}

function valueText(value: Leaf['value']): string {
  switch (value.kind) {
    case 'text':
      return value.text;
    case 'plain':
      return value.json;
    case 'empty':
      return { object: '{}', list: '[]', text: '""' }[value.of];
    case 'masked':
      return '(masked)';
    case 'long':
      return `(${count(value.bytes, 'byte')})`;
  }
}

function ruleOf({ rule, reason, file, line }: PictureRule): HoldDocument['rules'][number] {
  return { rule, ...(reason === undefined ? {} : { reason }), file, line };
}

function iso(time: number): string {
  return new Date(time).toISOString();
}

function timeOrNull(time: number | undefined): string | null {
  return time === undefined ? null : iso(time);
}
