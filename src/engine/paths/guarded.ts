/** What git trusts and runs: hooks, config, refs. */
export const GIT_STATE: readonly string[] = ['.git/**'];

/** Hooks, servers and permissions of coding agents, the repository's and the user's own. */
export const AGENT_SETTINGS: readonly string[] = [
  '.claude/**',
  '.codex/**',
  '.gemini/**',
  '.cursor/**',
  '.mcp.json',
  '.github/hooks/**',
  '~/.claude/**',
  '~/.claude.json',
  '~/.codex/**',
  '~/.gemini/**',
  '~/.cursor/**',
];

/** agentgate's policies and settings, and what it remembers outside the repository. */
export const GATE_STATE: readonly string[] = ['.agentgate/**', '~/.local/state/agentgate/**'];

const OWNERS: readonly string[] = ['CODEOWNERS', '.github/CODEOWNERS', 'docs/CODEOWNERS'];

/** Places that a bound covers only when it names them by their literal segments. */
export const GUARDED: readonly string[] = [...GIT_STATE, ...AGENT_SETTINGS, ...GATE_STATE, ...OWNERS];

/** Names that are guarded in every directory: a nested repository's or package's settings run just as well. */
const GUARDED_NAMES: ReadonlySet<string> = new Set([
  '.git',
  '.agentgate',
  '.claude',
  '.claude.json',
  '.codex',
  '.gemini',
  '.cursor',
  '.mcp.json',
]);

/** A segment of a path, folded, and where it stands. */
export interface Standing {
  readonly name: string;
  /** The segment before; undefined at the start of the repository. */
  readonly parent: string | undefined;
  readonly isLast: boolean;
}

/** Whether a segment makes the path that it stands in a guarded one. */
export function isGuarded({ name, parent, isLast }: Standing): boolean {
  if (GUARDED_NAMES.has(name)) return true;
  if (name === 'hooks') return parent === '.github';
  // Only as a file: a directory of this name is somebody's code.
  if (name === 'codeowners')
    return isLast && (parent === undefined || parent === '.github' || parent === 'docs');
  return name === 'agentgate' && parent === 'state';
}

/** The guarded names, for wildcards that may stand for one of them. */
export const GUARDED_ANYWHERE: readonly string[] = [...GUARDED_NAMES];
