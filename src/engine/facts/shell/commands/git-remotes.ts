import type { CommandSpec, CommandTable } from '../spec.ts';

const own = (does: string, options = ''): CommandSpec => ({ does, options, loose: true });
const NET =
  '--upload-pack=code --receive-pack=code --exec=code -u= -o,--server-option,--push-option= -j,--jobs= --depth= --shallow-since= --shallow-exclude= --filter= --refmap= --negotiation-tip= --repo=repository --recurse-submodules[=]';
const remote = (does: string, options: string): CommandSpec => ({
  does,
  options: `${options} ${NET.replace(/-u= /, '')}`,
  operands: 'repository',
  loose: true,
});

/** git's subcommands that talk to remotes, or lead to them. */
export const GIT_REMOTES: CommandTable = {
  push: remote(
    'talks to the remote',
    '-f,--force --force-with-lease[=] --force-if-includes -u,--set-upstream -d,--delete -n,--dry-run --tags --follow-tags --all --branches --mirror --prune --atomic --no-verify --signed[=] -q,--quiet -v,--verbose --porcelain --progress --thin',
  ),
  fetch: remote(
    'talks to the remote',
    '-a,--append --all -p,--prune -P,--prune-tags -t,--tags -n --no-tags -f,--force -k,--keep -q,--quiet -v,--verbose --dry-run --unshallow --multiple -4 -6 --progress --set-upstream',
  ),
  pull: remote(
    'talks to the remote, then joins histories',
    '-r,--rebase[=] --ff-only --no-ff --squash -s,--strategy=code -X= -q,--quiet -v,--verbose --autostash --all -p,--prune -t,--tags -f,--force -S[=] --no-edit --no-rebase --set-upstream --unshallow',
  ),
  clone: {
    does: 'talks to the remote, writes a new directory',
    options: `-b,--branch= -o,--origin= -u,--upload-pack=code -c,--config=setting --template=code --reference=read --reference-if-able=read --separate-git-dir=tree --bundle-uri=url --bare --mirror -l,--local --no-hardlinks -s,--shared -n,--no-checkout -q,--quiet -v,--verbose --progress --single-branch --no-tags --sparse --recursive ${NET.replace('--upload-pack=code ', '').replace(/-u= -o,--server-option,--push-option= /, '--server-option= ')}`,
    operands: 'clone',
    loose: true,
  },
  'ls-remote': remote(
    'talks to the remote',
    '-h,--heads -t,--tags -q,--quiet --refs --symref --sort= --get-url --exit-code',
  ),
  remote: {
    ...own('lists remotes'),
    sub: {
      add: own("writes git's configuration", '-t= -m= -f --mirror[=]'),
      'set-url': own("writes git's configuration"),
      remove: own("writes git's configuration"),
      rm: own("writes git's configuration"),
      rename: own("writes git's configuration"),
      'get-url': own('lists remotes'),
      show: { ...own('asks a remote'), network: true },
      update: { ...own('talks to remotes'), network: true },
      prune: { ...own('talks to a remote'), network: true },
    },
  },
  submodule: {
    ...own('lists submodules'),
    sub: {
      status: own('lists submodules'),
      init: own("writes git's configuration"),
      update: { ...own('talks to remotes, writes submodules'), network: true, operands: 'unknown' },
      add: {
        does: 'talks to the remote, writes the submodule',
        options: '-b= --name= -f --depth= --reference=read',
        operands: 'clone',
        loose: true,
        writes: ['.gitmodules'],
      },
      foreach: { ...own('runs a command in each submodule'), dynamic: true, posix: true },
      sync: own("writes git's configuration"),
      deinit: { ...own('empties submodules'), operands: 'unknown' },
    },
  },
  worktree: {
    ...own('lists work trees'),
    sub: {
      list: own('lists work trees'),
      add: {
        does: 'writes a new work tree',
        options: '-b= -B= -f --detach --lock --orphan -q',
        operands: 'first-tree',
        loose: true,
      },
      remove: { does: 'removes a work tree', options: '-f,--force', operands: 'tree', loose: true },
      move: { does: 'moves a work tree', options: '-f', operands: 'move', loose: true },
      prune: own('forgets work trees'),
    },
  },
};
