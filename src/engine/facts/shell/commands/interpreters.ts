import type { CommandSpec, CommandTable } from '../spec.ts';

const acts = (does: string, options = ''): CommandSpec => ({ does, options, loose: true });
const code = (does: string, options: string, extra: Partial<CommandSpec> = {}): CommandSpec => ({
  does,
  options,
  operands: 'script',
  posix: true,
  loose: true,
  exact: true,
  ...extra,
});
const shell = (): CommandSpec => ({
  does: 'runs the file in its first operand; -c is read as a line, anything else comes from its input',
  options: '-c= -l -i -e -x -u -s -o= -O=',
  operands: 'none',
  posix: true,
  loose: true,
  exact: true,
});

/** Shells and other programs that run code. */
export const INTERPRETERS: CommandTable = {
  sh: shell(),
  bash: shell(),
  dash: shell(),
  ash: shell(),
  zsh: shell(),
  ksh: shell(),
  mksh: shell(),
  rbash: shell(),
  fish: code('runs code', '-c,--command=code -C,--init-command=code', { dynamic: true }),
  csh: code('runs code', '-c=code', { dynamic: true }),
  tcsh: code('runs code', '-c=code', { dynamic: true }),
  pwsh: code('runs code', '', { dynamic: true, single: true }),
  osascript: code('runs code', '-e=code', { dynamic: true }),
  node: code(
    'runs the file in its first operand; -e and its input are code',
    '-e,--eval=code -p,--print=code -r,--require=code --import=code --loader,--experimental-loader=code -c,--check -i,--interactive=code --env-file=read --test -v,--version -h,--help --test-reporter=reporter --test-reporter-destination=write --test-global-setup=code --experimental-config-file=code --experimental-default-config-file=code --openssl-config=code --icu-data-dir=code --snapshot-blob=code --build-snapshot-config=code --entry-url=code --experimental-entry-url=code --redirect-warnings=write --report-dir,--report-directory=tree --report-filename=write --diagnostic-dir=tree --cpu-prof --heap-prof --cpu-prof-name=write --heap-prof-name=write --heap-prof-dir=tree --trace-event-file-pattern=write --tls-keylog=write --localstorage-file=write --logfile=write --redirect-code-traces-to=write --experimental-sea-config=code --watch-path=read --inspect[=url] --inspect-brk[=url] --inspect-wait[=url] --inspect-port=url --env-file-if-exists=read --cpu-prof-dir=tree --heapsnapshot-signal= --conditions= -C=',
    { stdin: ['test', 'version', 'help', 'run', 'watch'] },
  ),
  nodejs: code(
    'runs the file in its first operand; -e and its input are code',
    '-e,--eval=code -p,--print=code -r,--require=code --import=code',
    { stdin: ['version', 'help'] },
  ),
  tsx: code(
    'runs the file in its first operand',
    '-e,--eval=code -p,--print=code -r,--require=code --import=code',
    { stdin: ['version', 'help'] },
  ),
  'ts-node': code('runs the file in its first operand', '-e,--eval=code -p,--print=code -r,--require=code', {
    stdin: ['version', 'help'],
  }),
  deno: {
    does: 'runs code',
    options: '-c,--config=read --import-map=code --preload=code --env-file=read',
    wary: true,
    inherit: true,
    posix: true,
    loose: true,
    network: true,
    sub: {
      eval: { does: 'runs code', dynamic: true, loose: true },
      repl: { does: 'runs code', dynamic: true, loose: true },
      run: { does: 'runs its operand', loose: true, operands: 'script', posix: true },
      test: acts('runs tests'),
      fmt: {
        does: 'writes its operands',
        loose: true,
        options: '--check',
        local: true,
        operands: 'sources',
        here: true,
        dry: ['check'],
      },
      lint: acts('reads files'),
      check: acts('reads files'),
      task: acts('runs a task'),
    },
  },
  python: code(
    'runs the file in its first operand; -c and its input are code',
    '-c=code -m=module -W= -X= -B -b -d -E -i=code -I -O -OO -q -s -S -u -v -V,--version -h,--help -x -P',
    { stdin: ['-m', 'version', 'help'] },
  ),
  python3: code(
    'runs the file in its first operand; -c and its input are code',
    '-c=code -m=module -W= -X= -B -b -d -E -i=code -I -O -OO -q -s -S -u -v -V,--version -h,--help -x -P',
    { stdin: ['-m', 'version', 'help'] },
  ),
  perl: code(
    'runs the file in its first operand; -e and its input are code',
    '-e=code -E=code -n -p -i[=] -I=code -M=code -m=code -w -W -l[=] -0[=] -a -F= -c -d=code -s -S -t -T -u -U -v,--version -V -x -h,--help',
    { stdin: ['version', '-V', 'help'] },
  ),
  ruby: code(
    'runs the file in its first operand; -e and its input are code',
    '-e=code -r=code -I=code -C=cwd -n -p -i[=] -w -W[=] -v -c -l -a -F= -s -S -x --version -h,--help',
    { stdin: ['version', 'help'] },
  ),
  php: code(
    'runs the file in its first operand; -r and its input are code',
    '-r=code -B=code -R=code -E=code -F=code -d=code -z=code -c=code -f=read -l -i -m -n -q -s -v,--version -S= -t=cwd -h',
    { stdin: ['version', '-i', '-m', '-S', '-f'] },
  ),
  lua: code('runs the file in its first operand; -e and its input are code', '-e=code -l=code -i=code -v', {
    stdin: ['-v'],
  }),
  R: code('runs code', '-e=code -f=read', { dynamic: true }),
  Rscript: code('runs the file in its first operand; -e is code', '-e=code', { stdin: ['version'] }),
  java: code('runs a program', '-cp,-classpath,--class-path= -jar=read -javaagent=code', {
    single: true,
    wary: true,
    stdin: ['jar', 'version', '-version', 'class-path'],
  }),
  gawk: {
    does: 'runs the program in its first operand',
    dynamic: true,
    loose: true,
    posix: true,
    skip: 1,
    unless: ['file'],
    operands: 'read',
    options: '-f,--file=code -F= -v=',
  },
  mawk: {
    does: 'runs the program in its first operand',
    dynamic: true,
    loose: true,
    posix: true,
    skip: 1,
    unless: ['file'],
    operands: 'read',
    options: '-f,--file=code -F= -v=',
  },
};
