import type { Command, SyntaxNode } from 'unbash';

/** Commands after which a shell's wildcards may stand for a dot at the start of a name, or that run what nobody sees. */
const SETTERS: ReadonlySet<string> = new Set(
  'shopt setopt emulate options eval source . enable alias trap'.split(' '),
);
const VARIABLES = /GLOBIGNORE|BASHOPTS|SHELLOPTS|BASH_ENV/;

/** Whether a command may change which names the wildcards of its shell stand for (`shopt -s dotglob`). */
export function maySetDots({ name, suffix }: Command): boolean {
  if (name === undefined) return false;
  const words = suffix.filter((node) => node.type === 'Word');
  if ([name, ...words].some(({ value }) => SETTERS.has(value) || VARIABLES.test(value))) return true;
  // zsh: `set -o globdots`, `set -4`.
  const sets = name.value === 'set' || words.some(({ value }) => value === 'set');
  return sets && words.some(({ value }) => /glob|dots|^[-+]\w*\d|[$`]/i.test(value));
}

/** Whether an assignment does the same. */
export function assignsDots(node: Extract<SyntaxNode, { type: 'Assignment' }>): boolean {
  return VARIABLES.test(node.name) || node.name === 'ENV' || node.name === 'options';
}
