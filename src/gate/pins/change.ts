import { quote } from '../../engine/json/text.ts';

type Pins = Readonly<Record<string, string>>;

const DIGEST = /^sha256:[0-9a-f]{64}$/;
const SHOWN_DIGITS = 12;

/** What is different from what was approved, one line for each; none when nothing is. */
export function explainPinChange(before: Pins, after: Pins): string[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return names.flatMap((name) => {
    const was = Object.hasOwn(before, name) ? before[name] : undefined;
    const is = Object.hasOwn(after, name) ? after[name] : undefined;
    return was === is ? [] : [explain(name, was, is)];
  });
}

function explain(name: string, was: string | undefined, is: string | undefined): string {
  if (name === 'head') return `the commit was ${commit(was)}, and is ${commit(is)} now`;
  const colon = name.indexOf(':');
  const kind = name.slice(0, colon) === 'executable' ? 'the program' : 'the file';
  const what = `${kind} ${quote(name.slice(colon + 1))}`;
  if (was === undefined) return kind === 'the program' ? `${what} would run now` : `${what} is used now`;
  if (is === undefined)
    return kind === 'the program' ? `${what} would no longer run` : `${what} is no longer used`;
  if (DIGEST.test(was) && DIGEST.test(is)) return `${what} has changed`;
  return `${what} was ${state(was)}, and is ${state(is)} now`;
}

function state(pin: string): string {
  if (DIGEST.test(pin)) return 'there';
  return /^[a-z]+$/.test(pin) ? pin : quote(pin);
}

function commit(pin: string | undefined): string {
  return pin === undefined
    ? 'not pinned'
    : quote(/^[0-9a-f]{40,64}$/.test(pin) ? pin.slice(0, SHOWN_DIGITS) : pin);
}
