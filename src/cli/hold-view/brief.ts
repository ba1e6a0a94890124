import type { PictureGroup } from '../../gate/picture/groups.ts';
import type { Leaf } from '../../gate/picture/leaves.ts';
import type { Picture } from '../../gate/picture/picture.ts';
import type { Paint } from '../paint.ts';
import { setShort } from './agent-text.ts';
import { NARROWEST, Page, SEVERAL } from './hold.ts';
import { setLeaves } from './leaves.ts';
import { setShortLeaves } from './short-leaves.ts';

/**
 * A hold as somebody reads it who is asked about it now, on one small screen where it is a simple one. Everything of the
 * action and everything that is signed is there, each text behind a gutter as in the long form; what is always the same,
 * and where rules stand, takes less room.
 */
export function describeBriefly(picture: Picture, paint: Paint, width: number): string {
  return new BriefPage(picture, paint, Math.max(NARROWEST, width)).lines().join('\n');
}

/** A screen, and how the action is called in one line. */
interface Again {
  readonly width: number;
  /** The lines that there is room for. */
  readonly rows: number;
  readonly what: string;
}

/**
 * What is decided, once more below a page whose top has gone by the time of the question: whole where there is room for
 * it, since whoever asks chooses how much stands behind the arguments, and what a line is cut to.
 */
export function describeAgain(picture: Picture, paint: Paint, { width, rows, what }: Again): string {
  const page = new BriefPage(picture, paint, Math.max(NARROWEST, width));
  const action = page.action();
  if (action.length <= rows) return action.join('\n');
  const beginning = paint('bold', setShort(`${picture.tool ?? ''} ${what}`, width));
  const note = paint('yellow', '! this is only its beginning: read the rest above');
  return [...(picture.digests.match ? [] : [page.title()]), beginning, note].join('\n');
}

class BriefPage {
  readonly #picture: Picture;
  readonly #paint: Paint;
  readonly #width: number;
  readonly #page: Page;

  constructor(picture: Picture, paint: Paint, width: number) {
    this.#picture = picture;
    this.#paint = paint;
    this.#width = width;
    this.#page = new Page(picture, paint, width);
  }

  title(): string {
    return this.#page.title();
  }

  /** What it would do: the hold, the tool, the target and all arguments. */
  action(): string[] {
    const { tool, target, arguments: given } = this.#picture;
    return [
      ...this.title().split('\n'),
      ...this.#page.field('tool', tool ?? 'the record does not say'),
      ...this.#page.field('target', target),
      ...(given.length === 0 ? ['  no arguments'] : this.#set(given)),
    ];
  }

  lines(): string[] {
    const { environment, pins, ownWords } = this.#picture;
    const page = this.#page;
    return [
      ...this.action(),
      ...this.#effects(),
      ...this.#leaves('where, and what else is recorded of it', environment, undefined),
      this.#heading('who asks, and what held it'),
      ...this.#asker(),
      ...this.#rules(),
      ...this.#leaves("the agent's own words, which nobody checked", ownWords, 'the agent does not say why'),
      ...this.#leaves('pinned files', pins, undefined),
      NOT_BOUND,
      ...this.#groups(),
      ...page.deadline(),
      ...this.#signed(),
    ];
  }

  #heading(text: string): string {
    return this.#paint('bold', text);
  }

  #leaves(title: string, leaves: readonly Leaf[], none: string | undefined): string[] {
    if (leaves.length === 0) return none === undefined ? [] : [this.#heading(none)];
    return [this.#heading(title), ...this.#set(leaves)];
  }

  #set(leaves: readonly Leaf[]): string[] {
    const whole = `whole: agentgate show ${this.#picture.id} --json`;
    const setting = { paint: this.#paint, width: this.#width, whole };
    return setLeaves(leaves, setting, setShortLeaves);
  }

  #effects(): string[] {
    if (this.#picture.effects.length === 0)
      return [this.#heading('no effects were recognised: judge by the arguments')];
    return [this.#heading('effects that were recognised'), ...this.#page.effects()];
  }

  /** Whoever asked beside the one for whom it is. */
  #asker(): string[] {
    const { agent, principal, requesters } = this.#picture.asker;
    return [
      ...this.#page.field('agent', agent),
      ...this.#page.field('for', principal ?? 'the record does not say'),
      ...requesters
        .filter((requester) => requester !== principal)
        .flatMap((requester) => this.#page.field('asked by', requester)),
    ];
  }

  #rules(): string[] {
    const { rules, lostRules } = this.#picture;
    if (rules.length + lostRules.length === 0) return ['  no rule matched: what none matches is held'];
    return [
      ...rules.flatMap(({ rule, reason }) => [
        ...this.#page.field('rule', rule),
        ...this.#page.field('reason', reason ?? 'it gives none'),
      ]),
      ...lostRules.flatMap((rule) => this.#page.field('lost rule', rule)),
    ];
  }

  #groups(): string[] {
    const { groups, approvals } = this.#picture;
    return [
      ...groups.flatMap((group) => this.#group(group, groups.length > 1)),
      ...(groups.length > 1 ? [`  ${SEVERAL}`] : []),
      ...approvals.flatMap(({ actor }) => this.#page.field('approved by', actor)),
    ];
  }

  #group({ owners, count, rule, presence, approvers }: PictureGroup, several: boolean): string[] {
    const have = approvers === undefined ? `${count} from` : `${approvers.length} of ${count} from`;
    const who =
      owners.length === 0 ? ['  nobody: no owner is named'] : this.#page.field(have, owners.join(' '));
    return [
      ...who,
      ...(presence ? ['  with a hardware key that is touched'] : []),
      ...(several ? this.#page.field('for rule', rule) : []),
    ];
  }

  /** What an approval is a signature over, beside what is above. */
  #signed(): string[] {
    const { id, attempt, digests, origin } = this.#picture;
    return [
      this.#heading(`signed: hold ${id}, attempt ${attempt}, and the digests of action and requirement`),
      `  ${digests.action}`,
      `  ${digests.requirement}`,
      ...this.#page.field('log', origin),
      this.#paint('dim', `at length: agentgate show ${id}`),
    ];
  }
}

/** In one line what every picture says in five. */
export const NOT_BOUND = 'not bound: what pinned files load or run, other files, variables, network, time';
