import type { CommandSpec, CommandTable } from '../spec.ts';

const runs = (options = '', more: Partial<CommandSpec> = {}): CommandSpec => ({
  does: "runs the project's own code, which is not read",
  loose: true,
  exact: true,
  wary: true,
  options,
  ...more,
});
/** Without operands it works on the current directory. */
const checks = (
  options: string,
  when: Readonly<Record<string, 'sources' | 'sources-py'>> = {},
): CommandSpec => ({
  does: 'reads its operands; with an option that fixes also writes them',
  loose: true,
  exact: true,
  wary: true,
  options,
  operands: 'search',
  here: true,
  when,
});

/** Tools that build, check and test; most run the project's own code. */
export const BUILD: CommandTable = {
  make: runs(
    '-C,--directory=cwd -f,--file,--makefile=script -I=read -j,--jobs[=] -k -n,--dry-run -B -s -q -i -E,--eval=code -o= -W=',
    { operands: 'make', exact: false },
  ),
  gmake: runs('-C,--directory=cwd -f,--file,--makefile=script -I= -j,--jobs[=] -E,--eval=code', {
    operands: 'make',
  }),
  just: runs('-f,--justfile=read -d,--working-directory=cwd --shell=code -c,--command=code'),
  task: runs('-d,--dir=cwd -t,--taskfile=read'),
  ninja: runs('-C=cwd -f=read'),
  cmake: {
    ...runs(
      '-S=read -E=code --toolchain=code --graphviz=write -B=tree -P=code -C=code -D=definition -G= --build=tree --install=tree --prefix=tree --preset= -j=',
    ),
  },
  bazel: runs(),
  ant: runs('-f=read'),
  tsc: {
    does: 'compiles; what it writes the project says',
    wary: true,
    loose: true,
    exact: true,
    options:
      '-p,--project=read --outDir,--outdir=tree --outFile=write --declarationDir=tree --tsBuildInfoFile=write --generateTrace=tree --generateCpuProfile=write --noEmit -w,--watch -b,--build',
    operands: 'read',
  },
  esbuild: {
    does: 'bundles',
    loose: true,
    wary: true,
    exact: true,
    options: '--outfile=write --outdir=tree --servedir=read',
    operands: 'read',
  },
  eslint: checks(
    '--fix -c,--config=read -o,--output-file=write --cache-location=write --rulesdir=code --resolve-plugins-relative-to=code -f,--format,--formatter=plugin --ext= --ignore-path=read --ignore-pattern= --max-warnings= --rule= --parser=code --plugin=code',
    { fix: 'sources' },
  ),
  prettier: checks(
    '-w,--write -c,--check -l,--list-different --config=read --ignore-path=read --plugin=code --parser= --cache-location=write',
    { write: 'sources' },
  ),
  biome: {
    does: 'reads its operands; with an option that fixes also writes them',
    loose: true,
    exact: true,
    sub: {
      check: checks('--write --apply --fix --unsafe --config-path=read --reporter= --reporter-file=write', {
        write: 'sources',
        apply: 'sources',
        fix: 'sources',
      }),
      lint: checks('--write --apply --fix --config-path=read --reporter-file=write', {
        write: 'sources',
        apply: 'sources',
        fix: 'sources',
      }),
      format: checks('--write --fix --config-path=read', { write: 'sources', fix: 'sources' }),
      ci: checks('--config-path=read --reporter-file=write'),
      migrate: { does: 'writes its settings', loose: true, writes: ['biome.json'] },
    },
  },
  vitest: runs('-c,--config=read --outputFile=write --root,--dir=cwd -t= --coverage -u,--update'),
  jest: runs(
    '-c,--config=read --outputFile=write --coverageDirectory=tree --rootDir=cwd -t= --updateSnapshot',
  ),
  mocha: runs('-r,--require=code --reporter='),
  playwright: runs('-c,--config=read --output=tree'),
  cypress: runs(),
  webpack: runs('-o,--output-path=tree -c,--config=read'),
  vite: runs('--outDir=tree -c,--config=read'),
  next: runs(),
  turbo: runs('--cwd=cwd'),
  nx: runs(),
  pytest: runs(
    '-c=read -p=code --rootdir=read --junitxml,--junit-xml=write --basetemp=tree --log-file=write -k= -m= -n= --cov= --cov-report= -o= --html=write --durations= --pastebin=unknown-host --inifile,--config-file=read -q -v -vv -x -s -l --lf --ff --tb= --maxfail= -r=',
  ),
  tox: { ...runs('-c=read --workdir=tree -x,--override=code'), sub: { exec: runs('', { posix: true }) } },
  'pre-commit': {
    ...runs('-c,--config=read'),
    sub: {
      install: { does: "writes git's hooks", loose: true, writes: ['.git/hooks/'] },
      uninstall: { does: "writes git's hooks", loose: true, writes: ['.git/hooks/'] },
      'try-repo': runs('', { dynamic: true, network: true }),
    },
    others: runs('-c,--config=read --hook-stage= --files='),
  },
  ctest: runs(
    '-S,--script=code -SP,--script-new-process=code --test-command=code --build-makeprogram=code --test-dir=cwd -O,--output-log=write --output-junit=write',
  ),
  meson: runs('-C=cwd --native-file=read --cross-file=read'),
  goimports: {
    does: 'reads its operands; with -w writes them',
    loose: true,
    single: true,
    options: '-w -l -d -e -local= -srcdir= -cpuprofile=write -memprofile=write',
    operands: 'search',
    when: { '-w': 'sources-go' },
  },
  nox: runs('-f=read'),
  ruff: {
    does: 'reads its operands; with an option that fixes also writes them',
    loose: true,
    exact: true,
    sub: {
      check: checks(
        '--fix --fix-only --add-noqa -o,--output-file=write --config=read --select= --ignore= --exclude= --output-format= --cache-dir=tree',
        { fix: 'sources-py', 'fix-only': 'sources-py', 'add-noqa': 'sources-py' },
      ),
      format: {
        does: 'writes its operands',
        loose: true,
        exact: true,
        options: '--check --diff --config=read --exclude= -l= --cache-dir=tree',
        operands: 'sources-py',
        here: true,
        dry: ['check', 'diff'],
      },
    },
  },
  black: {
    does: 'writes its operands',
    loose: true,
    wary: true,
    exact: true,
    options: '--check --diff -c,--code= -l,--line-length= --config=read --exclude= --include= -t=',
    operands: 'sources-py',
    dry: ['check', 'diff'],
  },
  isort: {
    does: 'writes its operands',
    loose: true,
    wary: true,
    exact: true,
    options: '-c,--check,--check-only --diff',
    operands: 'sources-py',
    dry: ['check', 'diff'],
  },
  mypy: {
    does: 'reads its operands',
    loose: true,
    wary: true,
    exact: true,
    options:
      '--config-file=code --junit-xml=write --html-report=tree --txt-report=tree --xml-report=tree --any-exprs-report=tree --linecount-report=tree --cache-dir=tree -p= -m= -c=',
    operands: 'search',
  },
  pyright: {
    does: 'reads its operands',
    loose: true,
    wary: true,
    exact: true,
    options: '-p,--project=read',
    operands: 'search',
  },
  pylint: {
    does: 'reads its operands',
    loose: true,
    wary: true,
    exact: true,
    options: '--rcfile=code --init-hook=code --load-plugins=code --output=write',
    operands: 'search',
  },
  flake8: {
    does: 'reads its operands',
    loose: true,
    wary: true,
    exact: true,
    options: '--config=read --output-file=write',
    operands: 'search',
  },
  gofmt: {
    does: 'reads its operands; with -w writes them',
    loose: true,
    single: true,
    options: '-w -l -d -s -r= -cpuprofile=write',
    operands: 'search',
    when: { '-w': 'sources-go' },
  },
  'golangci-lint': { ...runs('-c,--config=read'), dynamic: false },
  rustfmt: {
    does: 'writes its operands',
    loose: true,
    wary: true,
    options: '--check --config-path=read --emit=',
    operands: 'sources-rs',
    dry: ['check'],
  },
  shellcheck: {
    does: 'reads its operands',
    loose: true,
    options: '-x -f,--format= -e,--exclude= -s,--shell= -S,--severity= -P=read --rcfile=read',
    operands: 'read',
  },
  actionlint: {
    does: 'reads its operands',
    loose: true,
    single: true,
    options: '-shellcheck=code -pyflakes=code -config-file=read',
    operands: 'read',
  },
  hyperfine: { does: 'runs commands', dynamic: true, loose: true },
  agentgate: { does: 'asks this gate', loose: true, posix: false, exact: true, options: '-C=cwd' },
};
