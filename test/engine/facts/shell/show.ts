import type { ShellPart, ShellReading } from '../../../../src/engine/facts/part.ts';
import { loadShell } from '../../../../src/engine/facts/shell/analyser.ts';
import { type Known, UNKNOWN } from '../../../../src/engine/logic.ts';
import type { PathFact, Place } from '../../../../src/engine/paths/fact.ts';

export const place: Place = { cwd: '/repo', root: '/repo' };
export const shell = await loadShell();

/** The parts of a line as short texts: `rm /etc [recursive] W:/etc/** dynamic`. */
export function show(line: string, where: Place = place): string[] {
  return shell.readLine(line, where).map(showPart);
}

function showPart(part: ShellPart): string {
  const readings = part.readings === UNKNOWN ? ['?'] : part.readings.map(showReading);
  const facts = [
    ...part.reads.map((fact) => `R:${showFact(fact)}`),
    ...part.writes.map((fact) => `W:${showFact(fact)}`),
    ...part.hosts.map((host) => `N:${showKnown(host)}`),
  ];
  const program = part.program === undefined ? [] : [`@${part.program.map(showKnown).join(',')}`];
  return [readings.join(' / '), ...program, ...facts, ...(part.dynamic ? ['dynamic'] : [])].join(' ');
}

function showReading({ words, flags, open }: ShellReading): string {
  const names = [...flags].filter(([name]) => !name.includes('='));
  const shown = names.map(([name, how]) => (how === 'sure' ? name : `${name}?`));
  const list = shown.length > 0 || open ? ` [${[...shown, ...(open ? ['…'] : [])].join(' ')}]` : '';
  return (
    words.map((word) => (word === UNKNOWN ? '?' : /\s/.test(word) ? `'${word}'` : word)).join(' ') + list
  );
}

function showKnown(value: Known<string>): string {
  return value === UNKNOWN ? '?' : value;
}

const SUFFIXES = {
  path: '',
  tree: '/**',
  search: '(search)',
  moved: '(moved)',
  sources: '(sources)',
  pattern: '(glob)',
} as const;

function showFact(fact: PathFact): string {
  if (fact.kind === 'unknown') return '?';
  const path = fact.path === '/repo' ? '.' : fact.path.replace(/^\/repo\//, '');
  if (fact.kind === 'sources' && fact.ending !== undefined) return `${path}(*${fact.ending})`;
  return `${path}${SUFFIXES[fact.kind]}${fact.kind === 'pattern' && fact.dots ? '(dots)' : ''}`
    .replace('///**', '/**')
    .replace('//**', '/**');
}
