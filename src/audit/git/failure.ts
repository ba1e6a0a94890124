import { GitError, type GitErrorCode } from './error.ts';

/** How a git process ended. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stderr: string;
}

const SIGNS: readonly (readonly [GitErrorCode, RegExp])[] = [
  ['disk-full', /No space left on device|Disk quota exceeded|File too large/],
  ['unsafe-repository', /dubious ownership|unsafe repository/],
  ['not-a-repository', /not a git repository/i],
  ['protocol-not-allowed', /transport '[^']*' not allowed/],
  ['object-missing', /promisor remote|lazy fetch|missing (?:blob|tree|commit|object)|bad object/],
  ['ref-locked', /Unable to create '[^']*\.lock': File exists/],
  ['ref-moved', /but expected [0-9a-f]{40}|reference already exists|unable to resolve reference/],
  [
    'remote-unreachable',
    /Could not (?:resolve|read from)|unable to access|Connection (?:refused|timed out|reset)/,
  ],
  ['unwritable', /Permission denied|Read-only file system|insufficient permission|cannot lock ref/],
];

/** What a failed git process means. `otherwise` is the code when its own words say nothing that we know. */
export function gitFailure(doing: string, ended: Ended, otherwise: GitErrorCode = 'git-failed'): GitError {
  if (ended.signal === 'SIGXFSZ') return new GitError('disk-full', `${doing}: the file would be too large`);
  const [code] = SIGNS.find(([, sign]) => sign.test(ended.stderr)) ?? [otherwise];
  return new GitError(code, `${doing}: ${explain(code, ended)}`);
}

function explain(code: GitErrorCode, ended: Ended): string {
  const words = lastWords(ended.stderr);
  switch (code) {
    case 'unsafe-repository':
      return 'the repository belongs to another user; add it to safe.directory in your git configuration to trust it';
    case 'not-a-repository':
      return 'this is not a git repository: run "git init", or go into one';
    case 'ref-locked':
      return `${words}; when no git process is running, remove that file`;
    case 'object-missing':
      return 'an object is not here (a partial clone, or a damaged repository); fetch it in full';
    default:
      return words === '' ? `git ended with ${ended.signal ?? `exit code ${ended.code}`}` : words;
  }
}

/** The line with which git said why, without control characters and the credentials of a URL. */
function lastWords(stderr: string): string {
  const lines = stderr.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('hint: '));
  const line = lines.find((one) => /^(?:fatal|error): /.test(one)) ?? lines.at(-1) ?? '';
  const plain = line.replace(/^(?:fatal|error): /, '').replace(/[\0-\x1f\x7f-\x9f]/g, ' ');
  return plain.replace(/:\/\/[^/\s@]*@/g, '://').slice(0, 300);
}
