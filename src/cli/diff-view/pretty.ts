import { count } from '../../engine/count.ts';
import type {
  ChangeDirection,
  ChangeSide,
  ChangeSource,
  DecisionChange,
  DiffDocument,
} from '../../engine/schema/generated/types.ts';
import { escapeForTerminal } from '../escape.ts';
import { setShort } from '../hold-view/agent-text.ts';
import type { Paint, Style } from '../paint.ts';

/** More of one kind are counted only. */
const SHOWN = 50;
const NARROWEST = 20;
const INDENT = '  ';

const KINDS: readonly (readonly [ChangeDirection, Style, string])[] = [
  ['looser', 'red', 'looser'],
  ['undetermined', 'yellow', 'undetermined, since their record withholds what decides'],
  ['stricter', 'green', 'stricter'],
  ['other', 'cyan', 'otherwise, neither looser nor stricter'],
];

/** A diff as people read it: what becomes looser first, and for each what it was, what it is, and why. */
export function describeDiff(document: DiffDocument, paint: Paint, width: number): string {
  const { ref, commit, compared, changes } = document;
  const base = `${setShort(ref, 60)} (${commit.slice(0, 12)})`;
  const title = `${base}, and the working tree: ${count(compared, 'decision')} compared`;
  if (changes.length === 0) return `${title}, ${paint('green', 'none changes')}`;
  const sections = KINDS.flatMap(([direction, style, words]) => {
    const mine = changes.filter((change) => change.direction === direction);
    if (mine.length === 0) return [];
    const heading = paint('bold', paint(style, `${mine.length} ${words}`));
    const shown = mine.slice(0, SHOWN).flatMap((change) => linesOf(change, paint, width));
    const rest = mine.length - SHOWN;
    const more = rest > 0 ? [paint('dim', `${INDENT}and ${rest} more: --json has them all`)] : [];
    return [[heading, ...shown, ...more].join('\n')];
  });
  return [title, ...sections].join('\n\n');
}

function linesOf(
  { source, tool, what, before, after, why }: DecisionChange,
  paint: Paint,
  width: number,
): string[] {
  const room = Math.max(NARROWEST, width - INDENT.length * 2);
  const text = setShort([tool, what].filter((word) => word !== '').join('  '), room);
  const change = `${sideOf(before, paint)} → ${sideOf(after, paint)}`;
  return [
    `${INDENT}${change}  ${paint('bold', sourceOf(source))}`,
    `${INDENT}${INDENT}${text}`,
    paint('dim', `${INDENT}${INDENT}${escapeForTerminal(why)}`),
  ];
}

const COLOURS = { allow: 'green', hold: 'yellow', deny: 'red' } as const;

function sideOf({ decision }: ChangeSide, paint: Paint): string {
  return decision === null ? '?' : paint(COLOURS[decision], decision);
}

function sourceOf(source: ChangeSource): string {
  if (source.kind === 'entry') return `entry ${source.index}`;
  if (source.kind === 'journal') return `journal record ${source.record}`;
  return `test ${escapeForTerminal(`${source.file}: ${source.name}`)}`;
}
