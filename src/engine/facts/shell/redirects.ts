import type { Redirection } from 'unbash';
import { UNKNOWN } from '../../logic.ts';
import type { Field } from './field.ts';
import { literalField } from './field.ts';
import { hostOf } from './hosts.ts';
import type { Run } from './run.ts';
import type { Frame } from './scope.ts';
import { TouchList } from './touches.ts';
import { expandValue } from './words.ts';

const SOCKET = /^\/dev\/(?:tcp|udp)\/([^/]*)/;

/** What a command's redirections touch, on top of what is held around it. */
export function redirectTouches(redirects: readonly Redirection[], frame: Frame, run: Run): TouchList {
  const touches = new TouchList(frame.where);
  touches.addAll(frame.held);
  for (const redirect of redirects) {
    if (redirect.type !== 'Redirect' || redirect.target === undefined) continue;
    addRedirect(redirect.operator, expandValue(redirect.target, run.reader(frame)), touches);
  }
  run.budget.spend(touches.size);
  return touches;
}

/** The frame of a group's commands: its redirections belong to each of them. */
export function heldWith(redirects: readonly Redirection[], frame: Frame, run: Run): Frame {
  return { ...frame, held: redirectTouches(redirects, frame, run) };
}

/** The text that a here-document or here-string gives a command, when it is literal. */
export function literalInput(redirects: readonly Redirection[], frame: Frame, run: Run): string | undefined {
  const last = redirects.findLast(({ type }) => type === 'HereDoc' || type === 'HereString');
  if (last?.type === 'HereDoc') {
    const literal = last.delimiter?.quoted || !/[$`\\]/.test(last.body.text);
    return literal ? last.body.text : undefined;
  }
  if (last?.type !== 'HereString' || last.target === undefined) return undefined;
  const { text } = expandValue(last.target, run.reader(frame));
  return text === UNKNOWN ? undefined : text;
}

function addRedirect(operator: string, target: Field, touches: TouchList): void {
  if (operator === '>&' || operator === '<&') {
    if (/^(?:\d+-?|-)$/.test(target.prefix) || operator === '<&') return;
  }
  const socket = SOCKET.exec(target.prefix);
  if (socket !== null) {
    touches.talkTo(target.text === UNKNOWN ? UNKNOWN : hostOf(literalField(socket[1] ?? '')));
    return;
  }
  if (target.text === UNKNOWN && '/dev/tcp/'.startsWith(target.prefix)) touches.talkTo();
  if (operator === '<' || operator === '<>') touches.read(target);
  if (operator !== '<') touches.write(target);
}
