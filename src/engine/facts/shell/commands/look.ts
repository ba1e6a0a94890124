import type { CommandSpec, CommandTable } from '../spec.ts';

const quiet = (does: string, options?: string): CommandSpec =>
  options === undefined ? { does, loose: true } : { does, options: `${options} --help --version` };

/** Programs that look around, and the shell's own commands. */
export const LOOK: CommandTable = {
  ls: {
    does: 'lists its operands, or the current directory',
    options: `-a,--all -A,--almost-all --author -b,--escape --block-size= -B,--ignore-backups -c -C --color[=] -d,--directory -D,--dired -f -F
      --classify[=] --file-type --format= --full-time -g --group-directories-first -G,--no-group -h,--human-readable --si -H --hide=
      --hyperlink[=] --indicator-style= -i,--inode -I,--ignore= -k,--kibibytes -l -L,--dereference -m -n,--numeric-uid-gid
      -N,--literal -o -p -q -Q,--quote-name --quoting-style= -r,--reverse -R,--recursive -s,--size -S --sort= --time= --time-style=
      -t -T= -u -U -v -w,--width= -x -X -Z,--context -1 -@ -e -O --zero --help --version`,
    operands: 'read',
    here: true,
    recursive: ['recursive'],
  },
  eza: { does: 'lists its operands, or the current directory', operands: 'read', here: true, loose: true },
  tree: {
    does: 'lists what is below its operands',
    options: `-a -d -l -f -x -L= -R -P= -I= -o=write --gitignore --gitfile=read --ignore-case --matchdirs --metafirst --prune --info
      --noreport --charset= --filelimit= -q -N -Q -p -u -g -s -h --si --du -D --timefmt= -F --inodes --device -v -t -c -U -r
      --dirsfirst --filesfirst --sort= -i -A -S -n -C -X -J -H= -T= --nolinks --fromfile --help --version`,
    operands: 'search',
    here: true,
    exact: true,
  },
  find: {
    does: 'searches its roots; -delete removes below them, -exec runs commands (parts of their own), -fprint writes',
    options: '',
    operands: 'search',
    single: true,
  },
  stat: {
    does: 'looks at its operands',
    options:
      '-L,--dereference -f,--file-system -c,--format= --printf= -t,--terse --cached= -x -s -n -F -q -r -l --help --version',
    operands: 'read',
  },
  file: {
    does: 'reads its operands',
    options:
      '-b,--brief -i,--mime --mime-type --mime-encoding -k,--keep-going -L,--dereference -h,--no-dereference -z,--uncompress -s,--special-files -f,--files-from=read -F,--separator= -m,--magic-file=read -C,--compile -0,--print0 -r,--raw -N,--no-pad -I --help -v,--version',
    operands: 'read',
  },
  du: {
    does: 'looks at what is below its operands',
    options:
      '-a,--all --apparent-size -A -B,--block-size= -b,--bytes -c,--total -d,--max-depth= -D -h,--human-readable --inodes -H -k -L,--dereference -l,--count-links -m -P -S,--separate-dirs --si -s,--summarize -t,--threshold= --time[=] --time-style= -X,--exclude-from=read --exclude= -x,--one-file-system -0,--null --files0-from=read -g -I= --help --version',
    operands: 'search',
    here: true,
  },
  df: {
    does: 'looks at file systems',
    options:
      '-a,--all -B,--block-size= -h,--human-readable -H,--si -i,--inodes -k -l,--local -m -g --no-sync --output[=] -P,--portability --sync --total -t,--type= -T,--print-type -x,--exclude-type= --help --version',
    operands: 'read',
  },
  basename: quiet('prints a name'),
  dirname: quiet('prints a name'),
  realpath: {
    does: 'looks at its operands',
    options:
      '-e,--canonicalize-existing -m,--canonicalize-missing -L,--logical -P,--physical -q,--quiet --relative-to=read --relative-base=read -s,--strip,--no-symlinks -z,--zero',
    operands: 'read',
  },
  readlink: {
    does: 'looks at its operands',
    options:
      '-f,--canonicalize -e,--canonicalize-existing -m,--canonicalize-missing -n,--no-newline -q,--quiet -s,--silent -v,--verbose -z,--zero',
    operands: 'read',
  },
  which: quiet('looks programs up'),
  whereis: quiet('looks programs up'),
  type: quiet('looks programs up'),
  man: {
    does: 'shows a page; -P and -H run programs',
    loose: true,
    options:
      '-P,--pager=code -H,--html[=code] -C,--config-file=code -X,--gxditview[=] -M,--manpath=read -T,--troff-device[=] -p,--preprocessor= -l,--local-file -k,--apropos -f,--whatis',
    when: { 'local-file': 'read' },
  },
  whoami: quiet('prints the user'),
  id: quiet('prints the user'),
  groups: quiet('prints the groups'),
  who: quiet('prints who is logged in'),
  uptime: quiet('prints the load'),
  uname: quiet('prints the system'),
  arch: quiet('prints the machine'),
  nproc: quiet('prints the number of processors'),
  free: quiet('prints the memory'),
  hostname: {
    does: 'prints the name of the host; with an operand changes it',
    options: '-a -A -d -f -i -I -s -y -F,--file=read -b',
  },
  date: {
    does: 'prints the time; -s sets it',
    options:
      '-d,--date= --debug -f,--file=read -I,--iso-8601[=] -R,--rfc-email --rfc-3339= -r,--reference=read -s,--set=unknown -u,--utc,--universal -j -v= -n --help --version',
  },
  cal: quiet('prints a calendar'),
  ps: quiet('lists processes'),
  top: quiet('shows processes'),
  pgrep: quiet('lists processes'),
  lsof: quiet('lists open files'),
  printenv: quiet('prints the environment'),
  env: {
    does: 'runs its command; alone it prints the environment',
    options: '-i,--ignore-environment -0,--null -u,--unset= -C,--chdir=cwd -v,--debug',
    posix: true,
  },
  tty: quiet('prints the terminal'),
  locale: quiet('prints the locale'),
  getconf: quiet('prints settings'),
  tput: quiet('prints terminal codes'),
  clear: quiet('clears the terminal'),
  sleep: quiet('waits'),
  seq: quiet('prints numbers'),
  yes: quiet('prints a word'),
  expr: { does: 'computes', raw: true },
  bc: { does: 'runs the program in its files or input', operands: 'read', dynamic: true, loose: true },
  factor: quiet('computes'),
  shuf: {
    does: 'reads its operand, writes -o',
    options:
      '-e,--echo -i,--input-range= -n,--head-count= -o,--output=write --random-source=read -r,--repeat -z,--zero-terminated',
    operands: 'read',
  },
  tsort: { does: 'reads its operand', options: '', operands: 'read' },
  ':': quiet('does nothing'),
  true: quiet('does nothing'),
  false: quiet('fails'),
  echo: { does: 'prints its operands', options: '-n -e -E', exact: true, loose: true, posix: true },
  printf: { does: 'prints its operands; with -v sets a variable', options: '-v=', posix: true },
  pwd: quiet('prints the directory'),
  test: { does: 'tests its operands', raw: true },
  '[': { does: 'tests its operands', raw: true },
  command: { does: 'runs its command; with -v or -V looks it up', options: '-p -v -V', posix: true },
  cd: { does: 'changes the directory for what follows', options: '-L -P -e -@' },
  pushd: { does: 'changes the directory for what follows', options: '-n' },
  popd: { does: 'changes the directory for what follows', options: '-n' },
  dirs: quiet('prints the directories'),
  export: {
    does: 'sets variables of what follows; dynamic when one of them changes what programs do',
    options: '-n -p -f',
  },
  declare: { does: 'sets variables', options: '-a -A -f -F -g -i -I -l -n -r -t -u -x -p', loose: true },
  typeset: { does: 'sets variables', options: '-a -A -f -F -g -i -I -l -n -r -t -u -x -p', loose: true },
  local: { does: 'sets variables', loose: true },
  readonly: { does: 'sets variables', options: '-a -A -f -p' },
  unset: quiet('unsets variables'),
  read: { does: 'sets variables from its input', options: '-a= -d= -e -E -i= -n= -N= -p= -r -s -t= -u=' },
  mapfile: { does: 'sets a variable from its input', options: '-d= -n= -O= -s= -t -u= -C=code -c=' },
  readarray: { does: 'sets a variable from its input', options: '-d= -n= -O= -s= -t -u= -C=code -c=' },
  let: quiet('computes'),
  set: quiet("sets the shell's options and parameters"),
  shopt: quiet("sets the shell's options"),
  umask: quiet('sets the mode of new files'),
  ulimit: quiet('sets limits'),
  shift: quiet('drops parameters'),
  exit: quiet('ends the shell'),
  return: quiet('ends a function'),
  break: quiet('ends a loop'),
  continue: quiet('goes on with a loop'),
  wait: quiet('waits'),
  jobs: quiet('lists jobs'),
  fg: quiet('brings a job to the front'),
  bg: quiet('sends a job to the back'),
  disown: quiet('lets a job go'),
  times: quiet('prints times'),
  getopts: quiet('sets variables'),
  trap: { does: 'runs a command later; that command is a part of its own', loose: true },
  alias: { does: 'gives names another meaning', dynamic: true, loose: true },
  unalias: quiet('takes a meaning away'),
  hash: { does: 'remembers where programs are', options: '-d -l -p=code -r -t' },
  enable: { does: 'loads builtins', options: '-a -d -n -p -s -f=code' },
  source: { does: 'runs a file in this shell', operands: 'script', dynamic: true, posix: true, loose: true },
  '.': { does: 'runs a file in this shell', operands: 'script', dynamic: true, posix: true, loose: true },
  eval: { does: 'runs its operands as a line; parts of their own', loose: true },
};
