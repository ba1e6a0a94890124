import { clock } from '../../engine/clock.ts';
import type { HoldRow } from '../../engine/schema/generated/types.ts';
import type { Leaf } from '../../gate/picture/leaves.ts';
import type { Picture } from '../../gate/picture/picture.ts';
import type { Paint, Style } from '../paint.ts';
import { setText } from './agent-text.ts';
import { setLeaves } from './leaves.ts';
import { remaining } from './time.ts';

const LABEL_WIDTH = 12;
/** A page is never set for a narrower screen. */
export const NARROWEST = 40;

export const STATE_COLOURS: Readonly<Record<HoldRow['state'], Style>> = {
  pending: 'yellow',
  approved: 'green',
  claimed: 'cyan',
  executed: 'green',
  rejected: 'red',
  expired: 'dim',
  cancelled: 'dim',
};

/**
 * A hold as an approver reads it in a terminal. Only our own words stand at the beginning of a line; every text of an
 * agent, a file or the record stands behind a gutter, spelled out, so that it can pass for none of them.
 */
export function describeHold(picture: Picture, paint: Paint, width: number): string {
  const page = new Page(picture, paint, Math.max(NARROWEST, width));
  return [
    page.title(),
    page.section('tool and target', [
      ...page.field('tool', picture.tool ?? 'the record does not say'),
      ...page.field('target', picture.target),
    ]),
    page.section('exact arguments', page.leaves(picture.arguments, 'none')),
    page.section('effects that were recognised', page.effects()),
    page.section(
      'environment, and what else is recorded of the action',
      page.leaves(picture.environment, 'the record does not say'),
    ),
    page.section('who asks', page.asker()),
    page.section('rules that held it', page.rules()),
    page.section(
      "the agent's own words, which nobody checked",
      page.leaves(picture.ownWords, 'it says nothing'),
    ),
    page.section(
      'not bound by an approval',
      picture.notBound.map((what) => `  - ${what}`),
    ),
    page.section('pinned files', page.leaves(picture.pins, 'none')),
    page.section('deadline', page.deadline()),
    page.section('identity', page.identity()),
    page.section('who can approve', page.groups()),
    page.section('approvals', page.approvals()),
    page.section('how to answer', page.answers()),
  ].join('\n\n');
}

/** Said wherever more than one group is asked. */
export const SEVERAL = 'one person may count in several of these, once in each';

/** The parts of one page, which share how it is set. */
export class Page {
  readonly #picture: Picture;
  readonly #paint: Paint;
  readonly #width: number;
  readonly #whole: string;

  constructor(picture: Picture, paint: Paint, width: number) {
    this.#picture = picture;
    this.#paint = paint;
    this.#width = width;
    this.#whole = `whole: agentgate show ${picture.id} --json`;
  }

  title(): string {
    const { id, state, attempt, assurance, digests } = this.#picture;
    const again = attempt === 1 ? '' : `  attempt ${attempt}`;
    const line = `${this.#paint('bold', id)}  ${this.#paint(STATE_COLOURS[state], state.toUpperCase())}${again}  assurance: ${assurance}`;
    if (digests.match) return line;
    return `${line}\n${this.#paint('red', 'DO NOT APPROVE: what is shown here is not what the digests are of')}`;
  }

  section(title: string, lines: readonly string[]): string {
    return [this.#paint('bold', title), ...lines].join('\n');
  }

  /** A text behind our label for it. */
  field(label: string, text: string | undefined): string[] {
    if (text === undefined) return [];
    const gutter = `  ${' '.repeat(LABEL_WIDTH)}│ `;
    const lines = setText(text, { paint: this.#paint, width: this.#width, gutter, whole: this.#whole });
    const [first = '', ...rest] = lines;
    const labelled = `  ${label.padEnd(LABEL_WIDTH)}${this.#paint('dim', '│ ')}`;
    return [first.replace(this.#paint('dim', gutter), () => labelled), ...rest];
  }

  leaves(leaves: readonly Leaf[], none: string): string[] {
    if (leaves.length === 0) return [`  ${none}`];
    return setLeaves(leaves, { paint: this.#paint, width: this.#width, whole: this.#whole });
  }

  effects(): string[] {
    const { effects } = this.#picture;
    if (effects.length === 0) return ['  none: judge by the arguments'];
    return effects.flatMap(({ kind, text, decision }) =>
      this.field(decision === null ? kind : `${kind} ${decision}`, text),
    );
  }

  asker(): string[] {
    const { agent, principal, requesters } = this.#picture.asker;
    return [
      ...this.field('agent', agent ?? 'the record does not say'),
      ...this.field('for', principal ?? 'the record does not say'),
      ...requesters.flatMap((requester) => this.field('asked by', requester)),
    ];
  }

  rules(): string[] {
    const { rules, lostRules } = this.#picture;
    if (rules.length + lostRules.length === 0) return ['  no rule matched: what none matches is held'];
    const known = rules.flatMap(({ rule, reason, file, line }) => [
      ...this.field('rule', rule),
      ...this.field('in', `${file}:${line}`),
      ...this.field('reason', reason ?? 'it gives none'),
    ]);
    return [...known, ...lostRules.flatMap((rule) => this.field('lost rule', rule))];
  }

  deadline(): string[] {
    const { deadline, state } = this.#picture;
    if (deadline === undefined) return [`  none: it is ${state}`];
    const what = deadline.to === 'answer' ? 'to be answered' : 'approved, and to be run';
    const left = deadline.left === 0 ? this.#paint('red', 'passed') : `${remaining(deadline.left)} left`;
    return [`  ${what} until ${clock(deadline.at)}, ${left}`];
  }

  identity(): string[] {
    const { id, attempt, digests, origin } = this.#picture;
    return [
      `  hold ${id}, attempt ${attempt}`,
      '  digest of the action',
      `  ${digests.action}`,
      '  digest of the requirement',
      `  ${digests.requirement}`,
      ...this.field('log', origin),
    ];
  }

  groups(): string[] {
    const { groups } = this.#picture;
    const lines = groups.flatMap(({ owners, count, rule, presence, approvers }) => {
      const have = approvers === undefined ? `${count} needed` : `${approvers.length} of ${count}`;
      const touched = presence ? ', with a hardware key that is touched' : '';
      const who = owners.length === 0 ? ['  nobody: no owner is named'] : [];
      return [
        `  ${have}${touched}`,
        ...this.field('rule', rule),
        ...who,
        ...owners.flatMap((owner) => this.field('owner', owner)),
        ...(approvers ?? []).flatMap((approver) => this.field('approved', approver)),
      ];
    });
    return groups.length > 1 ? [...lines, `  ${SEVERAL}`] : lines;
  }

  approvals(): string[] {
    const { approvals } = this.#picture;
    if (approvals.length === 0) return ['  none yet'];
    return approvals.flatMap(({ actor, index, expires, presence }) => [
      ...this.field('by', actor),
      `  entry ${index}${expires === undefined ? '' : `, good until ${clock(expires)}`}${presence ? ', key touched' : ''}`,
    ]);
  }

  answers(): string[] {
    const { answers, digests, state } = this.#picture;
    if (!digests.match) return ['  not at all: see above'];
    if (answers.length === 0) return [`  there is nothing to answer: it is ${state}`];
    return answers.map(({ to, line }) => `  ${to.padEnd(LABEL_WIDTH)}${line}`);
  }
}
