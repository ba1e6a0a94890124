import type { HoldDocument } from '../engine/schema/generated/types.ts';
import type { KnownHold } from '../gate/gate.ts';
import { holdDocument, holdRow } from '../gate/picture/document.ts';
import type { Told, Verdict } from '../gate/use/say.ts';
import { escapeForTerminal } from './escape.ts';
import { Stop } from './exit.ts';
import type { GateHere } from './gate.ts';
import { describeAgain, describeBriefly } from './hold-view/brief.ts';
import { SEVERAL } from './hold-view/hold.ts';
import { type Paint, painter } from './paint.ts';
import { screenWidth } from './screen.ts';

/** Lines that the question and what is around it take. */
const QUESTION = 2;

/** Shows a hold to whoever is about to decide it. */
export async function showKnown(
  { gate }: GateHere,
  known: KnownHold,
  say: (text: string) => void,
): Promise<void> {
  const paint = painter(process.stderr, process.env);
  const width = screenWidth(process.stderr);
  const picture = await gate.picture(known);
  const page = describeBriefly(picture, paint, width);
  say(`${page}\n`);
  const rows = (process.stderr.rows ?? 0) - QUESTION;
  if (page.split('\n').length <= rows) return;
  say(describeAgain(picture, paint, { width, rows, what: holdRow(known.hold, picture).what }));
}

/** A hold as a document, after something became of it. */
export async function knownDocument({ gate }: GateHere, id: string): Promise<HoldDocument> {
  const known = await gate.find(id);
  if (known === undefined) throw new Stop('input', `there is no hold ${id}`);
  return holdDocument(known.opened, known.hold, await gate.picture(known));
}

/** From whom approvals are still missing, a line for each group; none where it is not known who is who. */
export async function stillMissing({ gate }: GateHere, { id }: Told): Promise<string[]> {
  const known = await gate.find(id);
  const groups = known === undefined ? [] : (await gate.picture(known)).groups;
  const lines = groups.flatMap(({ owners, count, approvers, rule }) => {
    const missing = count - (approvers?.length ?? count);
    if (missing <= 0) return [];
    const who = owners.length === 0 ? 'nobody: no owner is named' : owners.join(' ');
    return [`  needs ${missing} more of ${escapeForTerminal(who)}  (${escapeForTerminal(rule)})`];
  });
  return lines.length > 1 ? [...lines, `  ${SEVERAL}`] : lines;
}

/** What a person's word made of a hold, in one line. */
export function describeTold({ id, status }: Told, verdict: Verdict, paint: Paint): string {
  const name = paint('bold', id);
  if (verdict === 'rejected') return `${name} is ${paint('red', 'rejected')}`;
  if (status === 'approved')
    return `${name} is ${paint('green', 'approved')}: whoever asked may run it now, once`;
  if (status === 'pending' && verdict === 'approved') {
    return `${name}: your approval is recorded, and others must approve as well`;
  }
  return status === 'pending' ? `${name} waits again: your approval is withdrawn` : `${name} is ${status}`;
}
