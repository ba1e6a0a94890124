import type { CommandSpec, CommandTable } from '../spec.ts';

const own = (does: string, options = ''): CommandSpec => ({ does, options, loose: true });
const SHOW = `--output=write -O=read --ext-diff=code --no-index -n,--max-count= --author= --grep= --since= --until= --after= --before= --format=
  --pretty[=] --date= -S= -G= -L= -U,--unified= --diff-filter= --stat[=] --oneline --graph --all -p,--patch --name-only --name-status --cached --staged -w
  --follow --no-color --color[=] --no-ext-diff --textconv -M[=] -C[=] -q -#`;
/** `--output` is an option of whatever walks history. */
export const show = (does: string, options = ''): CommandSpec => ({
  ...own(does, `${options} ${SHOW.replace('--ext-diff=code', '--ext-diff')}`),
  operands: 'outside',
});

/** git's subcommands that show history, differences and objects. */
export const GIT_HISTORY: CommandTable = {
  log: show('shows history'),
  show: show('shows objects'),
  diff: { ...show('shows differences; with --no-index of any two files'), when: { 'no-index': 'read' } },
  'diff-tree': show('shows differences'),
  'diff-index': show('shows differences'),
  'diff-files': show('shows differences'),
  shortlog: show('shows history'),
  whatchanged: show('shows history'),
  'range-diff': show('shows differences'),
  reflog: show('shows where references were'),
  blame: own(
    'shows who wrote lines',
    '-L= -C[=] -M[=] -w -e -l -s --since= --contents=read --ignore-rev= --ignore-revs-file=read --date= --porcelain -p --output=write',
  ),
  annotate: own('shows who wrote lines', '-L= --contents=read --output=write'),
  describe: own('names a commit'),
  'rev-parse': own('shows names of objects'),
  'rev-list': show('lists commits'),
  'diff-pairs': show('shows differences'),
  'show-branch': own('shows branches'),
  cherry: own('compares branches'),
  'name-rev': own('names commits'),
  'merge-base': own('finds a common commit'),
  'cat-file': own('shows objects', '--batch[=] --batch-check[=]'),
  'ls-files': own('lists files', '-x,--exclude= -X,--exclude-from=read --exclude-per-directory='),
  'ls-tree': own('lists files'),
  'for-each-ref': own('lists references', '--format= --sort= --count='),
  'show-ref': own('lists references'),
  'check-ignore': own('looks at ignore rules'),
  'count-objects': own('counts objects'),
  fsck: own('checks objects'),
  grep: {
    does: 'searches the work tree; with --no-index anything',
    loose: true,
    skip: 1,
    unless: ['-e', '-f'],
    operands: 'outside',
    when: { 'no-index': 'search' },
    options:
      '-O,--open-files-in-pager[=code] -e= -f=read -A= -B= -C= -m= --threads= --no-index -n -i -l -w -E -F -P -v -c -q',
  },
};
