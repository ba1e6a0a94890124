import { InputError } from '../problem.ts';
import { matchesText } from './matching.ts';
import { contains, type Sequence, STAR } from './sequence.ts';
import { literalOf, parseTokens } from './tokens.ts';

/** A glob on tools: `*` stays within a segment, `**` stands for one or more segments. */
export interface ToolGlob {
  readonly source: string;
  /** The one tool that it names; undefined when it has wildcards. */
  readonly literal: string | undefined;
  test(tool: string): boolean;
}

type Segment = (text: string) => boolean;

const SEGMENT = /^(?:\*\*|[A-Za-z0-9_-]*(?:\*[A-Za-z0-9_-]+)*\*?)$/;
const MAX_LENGTH = 1024;

/** Compiles a glob on tools; throws an InputError when it could match no tool. */
export function compileToolGlob(glob: string): ToolGlob {
  const parts = glob.split('.');
  if (glob.length > MAX_LENGTH || !parts.every((part) => part !== '' && SEGMENT.test(part))) {
    throw new InputError(
      `"${glob.slice(0, MAX_LENGTH)}" is no glob on tools: write dot-separated segments of letters, digits, "_" and "-", with "*" within a segment and "**" across dots`,
    );
  }
  const literal = glob.includes('*') ? undefined : glob;
  if (literal !== undefined) return { source: glob, literal, test: (tool) => tool === literal };
  if (glob === '**') return { source: glob, literal, test: () => true };
  const segments = parts.flatMap(compileSegment);
  return { source: glob, literal, test: (tool) => matches(segments, tool.split('.')) };
}

function compileSegment(text: string): Sequence<Segment> {
  if (text === '**') return [() => true, STAR];
  const tokens = parseTokens(text);
  const literal = literalOf(tokens);
  return [literal === undefined ? (tool) => matchesText(tokens, tool) : (tool) => tool === literal];
}

function matches(segments: Sequence<Segment>, tool: readonly string[]): boolean {
  return contains(segments, tool, { meets: (segment, text) => segment(text), absorbs: () => true });
}
