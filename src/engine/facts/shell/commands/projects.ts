import type { CommandSpec, CommandTable } from '../spec.ts';

const runs = (options = '', more: Partial<CommandSpec> = {}): CommandSpec => ({
  does: "runs the project's own code, which is not read",
  loose: true,
  exact: true,
  wary: true,
  options,
  ...more,
});
const compiles = (options = '', more: Partial<CommandSpec> = {}): CommandSpec => ({
  does: 'compiles',
  loose: true,
  wary: true,
  options,
  operands: 'read',
  ...more,
});
const GCC =
  '-o=write -wrapper=code -B=code -fplugin=code -specs,--specs=code -include=read -imacros=read -MF=write -dumpdir=tree -x= -Xclang=code -fpass-plugin=code';
const MAVEN = '-f,--file=read -s,--settings=read -gs,--global-settings=read -pl= -P= -D=maven';
const GRADLE =
  '-p,--project-dir=cwd -I,--init-script=code -b,--build-file=code -c,--settings-file=code -g,--gradle-user-home=code --include-build=code -D=maven';
const maven = runs(MAVEN, { operands: 'goals', network: true, offline: ['-o', 'offline'] });
const gradle = runs(GRADLE, { network: true, offline: ['offline'] });

/** Compilers, and tools of languages that run a project's own code. */
export const PROJECTS: CommandTable = {
  gcc: compiles(GCC),
  'g++': compiles(GCC),
  cc: compiles(GCC),
  'c++': compiles(GCC),
  clang: compiles(GCC),
  'clang++': compiles(GCC),
  rustc: compiles('-o=write --out-dir=tree -C=linker -L='),
  javac: compiles('-d=tree -processor=code -processorpath,--processor-path=code -h=tree -s=tree', {
    single: true,
  }),
  kotlinc: compiles('-d=tree -script=code -Xplugin=code', { single: true }),
  mvn: maven,
  mvnw: maven,
  gradle,
  gradlew: gradle,
  rollup: runs('-c,--config=read -o,--file=write -d,--dir=tree -p,--plugin=plugin', { operands: 'read' }),
  rake: runs(
    '-f,--rakefile=read -R,--rakelibdir=read -r,--require=code -e,--execute=code -p,--execute-print=code -E=code',
  ),
  rspec: runs('-r,--require=code -I=code -O,--options=read -o,--out=write -f,--format='),
  rubocop: runs(
    '-r,--require=code --plugin=code -c,--config=read -o,--out=write -a,--autocorrect -A,--autocorrect-all',
    {
      operands: 'search',
      here: true,
      when: { autocorrect: 'sources', 'autocorrect-all': 'sources' },
    },
  ),
  rails: {
    ...runs(),
    sub: {
      runner: runs('', { dynamic: true }),
      r: runs('', { dynamic: true }),
      console: runs('', { dynamic: true }),
      c: runs('', { dynamic: true }),
      new: runs('-m,--template=code', { operands: 'tree', network: true }),
    },
    others: runs(),
  },
  phpunit: runs('--bootstrap=code -c,--configuration=read --log-junit=write'),
  mix: {
    ...runs(),
    sub: { run: runs('-e,--eval=code -r,--require=code') },
    others: runs('', { network: true }),
  },
  elixir: runs('-e,--eval=code -r=code -S= -pr=code', { operands: 'script', posix: true }),
  swift: {
    ...runs('', { operands: 'script' }),
    sub: { build: runs(), test: runs(), run: runs(), package: runs() },
  },
  dotnet: runs('', { network: true }),
  flutter: runs('', { network: true }),
  dart: runs('', { network: true }),
  alembic: runs('-c,--config=read'),
  mkdocs: runs('-f,--config-file=read -d,--site-dir=tree'),
  'sphinx-build': runs('-c=read -d=tree -w=write -D= -b='),
  xcodebuild: runs(),
};
