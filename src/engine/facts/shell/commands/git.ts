import type { CommandSpec, CommandTable } from '../spec.ts';
import { GIT_HISTORY, show } from './git-history.ts';
import { GIT_REMOTES } from './git-remotes.ts';

const own = (does: string, options = ''): CommandSpec => ({ does, options, loose: true });
/** Files that git brings in from its own history are not listed as written: which ones only git knows. */
const history = (does: string, options = ''): CommandSpec => own(does, options);

/** git, by subcommand. */
const SUBCOMMANDS: CommandTable = {
  status: own(
    'looks at the work tree',
    '-s,--short -b,--branch --porcelain[=] -u,--untracked-files[=] --ignored[=] -z --ignore-submodules[=] -v,--verbose',
  ),
  ...GIT_HISTORY,
  version: own('prints the version'),
  help: { does: 'shows a page', loose: true, dynamic: true },
  add: own(
    'records files in the index',
    '-A,--all -u,--update -p,--patch -i,--interactive -n,--dry-run -f,--force -v,--verbose -N,--intent-to-add --chmod= --pathspec-from-file=read -e,--edit',
  ),
  commit: own(
    'records a commit; hooks run',
    '-m,--message= -F,--file=read -C,--reuse-message= -c,--reedit-message= --author= --date= -t,--template=read --fixup= --squash= -a,--all -p,--patch --amend --no-edit -e,--edit -n,--no-verify -s,--signoff -S,--gpg-sign[=] -q,--quiet -v,--verbose --allow-empty --allow-empty-message --trailer= --cleanup= -u,--untracked-files[=] --pathspec-from-file=read --dry-run',
  ),
  tag: own(
    'lists and makes tags',
    '-m,--message= -F,--file=read -a,--annotate -s,--sign -u,--local-user= -f,--force -d,--delete -v,--verify -l,--list -n[=] --sort= --format= --contains= --points-at= --merged=',
  ),
  branch: own(
    'lists and changes branches',
    '-d,--delete -D -m,--move -M -c,--copy -C -f,--force -a,--all -r,--remotes -v -vv -l,--list -u,--set-upstream-to= --unset-upstream -t,--track[=] --contains= --merged= --no-merged= --sort= --format= --show-current --points-at= -q',
  ),
  notes: own('shows and changes notes', '-m= -F=read -C= -c= -f --ref='),
  stash: {
    ...history('puts changes of tracked files aside and back'),
    sub: {
      push: history('puts changes aside', '-m,--message= -u -a -k -p --pathspec-from-file=read'),
      pop: history('puts changes back'),
      apply: history('puts changes back'),
      list: show('lists what was put aside'),
      show: show('shows what was put aside'),
      drop: own('forgets what was put aside'),
      clear: own('forgets all that was put aside'),
      branch: history('puts changes back on a branch'),
    },
  },
  merge: history(
    'joins histories',
    '-m= -F=read -s,--strategy=code -X,--strategy-option= --no-ff --ff-only --squash --abort --continue --no-commit -S[=] --no-verify',
  ),
  rebase: history(
    'replays commits',
    '-x,--exec=code -s,--strategy=code -X= --onto= -i,--interactive -m --abort --continue --skip --autostash --autosquash --root -q -f',
  ),
  'cherry-pick': history(
    'replays commits',
    '-m,--mainline= -s,--signoff --strategy=code -X= -x -n,--no-commit -e --abort --continue --skip -S[=]',
  ),
  revert: history(
    'takes commits back',
    '-m,--mainline= -s,--signoff --strategy=code -X= -n,--no-commit -e --abort --continue --skip -S[=]',
  ),
  switch: history(
    'changes the branch',
    '-c,--create= -C,--force-create= -d,--detach -f,--force --discard-changes -m,--merge --orphan= -t,--track[=] --conflict= -q --guess',
  ),
  checkout: {
    ...history(
      'changes the branch, or writes the paths after --',
      '-b= -B= -f,--force -m,--merge -t,--track[=] --orphan= -p,--patch -q,--quiet --ours --theirs --conflict= --detach -l --pathspec-from-file=unknown',
    ),
    operands: 'checkout',
  },
  restore: {
    does: 'writes its operands',
    options:
      '-s,--source= -S,--staged -W,--worktree -p,--patch -q --ours --theirs -m,--merge --conflict= --pathspec-from-file=unknown --overlay',
    operands: 'worktree',
    loose: true,
  },
  reset: {
    does: 'moves the branch; with --hard, --merge or --keep writes the work tree',
    options: '--soft --mixed --hard --merge --keep -q,--quiet -N -p,--patch --pathspec-from-file=read',
    loose: true,
    when: { hard: 'unknown', merge: 'unknown', keep: 'unknown' },
  },
  clean: {
    does: 'removes files that git does not know',
    options: '-d -f,--force -i,--interactive -n,--dry-run -q,--quiet -e,--exclude= -x -X',
    operands: 'clean',
    dry: ['dry-run'],
    loose: true,
  },
  rm: {
    does: 'removes its operands',
    options:
      '-f,--force -n,--dry-run -r --cached -q,--quiet --ignore-unmatch --sparse --pathspec-from-file=unknown',
    operands: 'worktree',
    dry: ['dry-run', 'cached'],
    loose: true,
  },
  mv: {
    does: 'moves its operands',
    options: '-f,--force -k -n,--dry-run -v,--verbose --sparse',
    operands: 'move',
    dry: ['dry-run'],
  },
  apply: {
    does: 'changes files that the patch names',
    options:
      '--directory=cwd --check --stat --numstat --summary --cached -p= -C= -R,--reverse --index -3,--3way --exclude= --include= --whitespace= -v -q --reject --recount',
    operands: 'apply',
    dry: ['check', 'stat', 'numstat', 'summary', 'cached'],
    loose: true,
  },
  am: {
    does: 'changes files that the patches name',
    options: '--directory= -p= -C= -s,--signoff -3,--3way -k --abort --continue --skip',
    operands: 'apply',
    loose: true,
  },
  'checkout-index': { does: 'writes files', operands: 'unknown', loose: true },
  'read-tree': history('reads a tree into the index'),
  'sparse-checkout': history('chooses the files that are there'),
  ...GIT_REMOTES,
  config: {
    does: "reads or writes git's configuration; hooks, aliases and programs count as a write to .git/config",
    loose: true,
    options:
      '--global --system --local --worktree -f,--file= --blob= --get --get-all --get-regexp= --get-urlmatch --replace-all --add --unset --unset-all --rename-section --remove-section -l,--list -e,--edit --type= --default= --comment= --value= -z,--null --name-only --show-origin --show-scope --all --fixed-value --append',
  },
  init: {
    does: 'makes a repository',
    options:
      '--template=code --separate-git-dir=tree -b,--initial-branch= --bare -q,--quiet --shared[=] --object-format=',
    loose: true,
  },
  archive: {
    does: 'packs a tree, writes -o',
    options:
      '-o,--output=write --remote=repository --exec=code --format= --prefix= --add-file=read --add-virtual-file=',
    loose: true,
  },
  bundle: {
    ...own('packs history'),
    sub: {
      create: { does: 'writes its operand', operands: 'first-write', loose: true },
      verify: own('reads a bundle'),
      unbundle: own('reads a bundle'),
      'list-heads': own('reads a bundle'),
    },
  },
  'format-patch': {
    does: 'writes patches',
    options:
      '-o,--output-directory=tree --stdout --output=write -n -N -s,--signoff --subject-prefix= --cover-letter -v= --base= --to= --cc=',
    operands: 'unknown',
    when: { stdout: 'none' },
    loose: true,
  },
  'send-email': { ...own('sends patches'), network: true, dynamic: true },
  bisect: {
    ...own('searches history'),
    sub: {
      run: { ...own('runs a command'), dynamic: true, posix: true },
      start: own('searches history'),
      good: own('searches history'),
      bad: own('searches history'),
      reset: own('searches history'),
      skip: own('searches history'),
      log: own('shows a log'),
      view: { ...own('shows commits'), dynamic: true },
    },
  },
  'filter-branch': { ...own('rewrites history by commands'), dynamic: true },
  'filter-repo': { ...own('rewrites history'), dynamic: true },
  difftool: { ...own('runs a program'), dynamic: true },
  mergetool: { ...own('runs a program'), dynamic: true },
  instaweb: { ...own('runs programs'), dynamic: true },
  daemon: { ...own('serves the repository'), network: true, dynamic: true },
  credential: { ...own('asks for passwords'), dynamic: true },
  gc: own("tidies git's own files"),
  maintenance: own("tidies git's own files"),
  prune: own("tidies git's own files"),
  repack: own("tidies git's own files"),
  'pack-refs': own("tidies git's own files"),
  'update-ref': own('moves references'),
  'symbolic-ref': own('moves references'),
  'update-index': own('changes the index'),
  'write-tree': own('writes an object'),
  'commit-tree': own('writes an object', '-p= -m= -F=read'),
  'hash-object': own('reads files'),
  'verify-commit': own('checks a signature'),
  'verify-tag': own('checks a signature'),
};

export const GIT: CommandTable = {
  git: {
    does: 'by subcommand; what it keeps in .git is not listed',
    options: `-C=cwd -c=setting --config-env=code --exec-path[=code] --git-dir=code --work-tree=cwd --namespace= --super-prefix= --list-cmds= --attr-source= -p,--paginate
      -P,--no-pager --bare --no-replace-objects --no-lazy-fetch --literal-pathspecs --glob-pathspecs --noglob-pathspecs --icase-pathspecs --no-optional-locks
      --no-advice --html-path --man-path --info-path -v,--version -h,--help`,
    posix: true,
    sub: SUBCOMMANDS,
  },
};
