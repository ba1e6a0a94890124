import type { HoldDocument } from '../engine/schema/generated/types.ts';
import type { KnownHold } from '../gate/gate.ts';
import { holdDocument, holdRow } from '../gate/picture/document.ts';
import type { Told, Verdict } from '../gate/use/say.ts';
import { Stop } from './exit.ts';
import type { GateHere } from './gate.ts';
import { setShort } from './hold-view/agent-text.ts';
import { describeHold } from './hold-view/hold.ts';
import { type Paint, painter } from './paint.ts';
import { screenWidth } from './screen.ts';

/** Shows a hold to whoever is about to decide it. */
export async function showKnown(
  { gate }: GateHere,
  known: KnownHold,
  say: (text: string) => void,
): Promise<void> {
  const paint = painter(process.stderr, process.env);
  const width = screenWidth(process.stderr);
  const picture = await gate.picture(known);
  say(`${describeHold(picture, paint, width)}\n`);
  // On a small screen the top has gone by the time of the question.
  say(paint('bold', setShort(`${picture.tool ?? ''} ${holdRow(known.hold, picture).what}`, width)));
}

/** A hold as a document, after something became of it. */
export async function knownDocument({ gate }: GateHere, id: string): Promise<HoldDocument> {
  const known = await gate.find(id);
  if (known === undefined) throw new Stop('input', `there is no hold ${id}`);
  return holdDocument(known.opened, known.hold, await gate.picture(known));
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
