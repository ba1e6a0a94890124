import { reasonOf } from '../gate/decision.ts';
import type { Answer } from '../gate/gate.ts';
import { type Standing, standing } from './answer-document.ts';
import { escapeForTerminal } from './escape.ts';
import { setShort } from './hold-view/agent-text.ts';
import { SEVERAL } from './hold-view/hold.ts';
import { remaining } from './hold-view/time.ts';
import type { Paint, Style } from './paint.ts';

/** Columns for what it would do. */
const WHAT = 100;

const COLOURS: Partial<Record<Standing, Style>> = {
  allowed: 'green',
  approved: 'green',
  executed: 'green',
  pending: 'yellow',
  claimed: 'yellow',
};

/** An answer as people read it: what it is, why, and what to do. */
export function describeAnswer(answer: Answer, paint: Paint, status: Standing = standing(answer)): string {
  const { notes, assurance } = answer.about;
  const id = answer.kind === 'held' ? answer.hold.id : answer.kind === 'denied' ? answer.id : undefined;
  const title = [
    paint('bold', paint(COLOURS[status] ?? 'red', status.toUpperCase())),
    ...(id === undefined ? [] : [paint('bold', id)]),
    whatOf(answer),
  ].join('  ');
  const why = answer.kind === 'denied' ? answer.reason : reasonOf(answer.decided);
  const lines = [`  ${escapeForTerminal(why)}`, ...howToGoOn(answer, status, paint)];
  const beside = [...notes.map((note) => `note: ${escapeForTerminal(note)}`), `assurance: ${assurance}`];
  return [title, ...lines, ...beside.map((line) => paint('dim', `  ${line}`))].join('\n');
}

/** What it would do, in one line. */
function whatOf({ decided: { action }, what }: Answer): string {
  return setShort(`${action.tool}  ${what.join(' · ')}`, WHAT);
}

function howToGoOn(answer: Answer, status: Standing, paint: Paint): string[] {
  if (answer.kind !== 'held') return [];
  const { hold } = answer;
  if (status === 'approved') return ['  it may run now, once: "agentgate run" with the same command runs it'];
  if (status !== 'pending') return [];
  const who = hold.groups.map(({ owners, count, rule }) => {
    const names = owners.length === 0 ? 'nobody: no owner is named' : owners.join(' ');
    return `  needs ${count} of ${escapeForTerminal(names)}  (${escapeForTerminal(rule)})`;
  });
  const vain = answer.outOfReach.map((why) => paint('yellow', `  ! ${escapeForTerminal(why)}`));
  return [
    ...who,
    ...(who.length > 1 ? [`  ${SEVERAL}`] : []),
    ...vain,
    `  ${remaining(hold.expiresAt - Date.now())} left`,
    `  to decide: agentgate approve ${hold.id}`,
  ];
}
