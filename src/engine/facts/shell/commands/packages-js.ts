import type { CommandSpec, CommandTable } from '../spec.ts';
import { asks, executes, installs, quiet, runs } from './package-kinds.ts';

const GLOBAL =
  '-C,--prefix,--dir,--cwd=cwd --registry=url --loglevel= -w,--workspace= --filter= -F= --userconfig=code --globalconfig=code --script-shell=code --node-options=code --git=code --shell=code --editor=code --viewer=code --browser=code --init-module=code --cache,--store-dir,--virtual-store-dir,--modules-dir,--lockfile-dir,--cache-dir,--state-dir,--global-dir,--global-bin-dir=tree --use-yarnrc=code';
const jsInstall = (lock: string): CommandSpec => installs('node_modules/', 'package.json', lock);

/** Their own options may also follow the script's name. */
const scripts: CommandSpec = { ...runs, posix: false };

const js = (lock: string, run: CommandSpec): CommandTable => ({
  install: jsInstall(lock),
  i: jsInstall(lock),
  add: jsInstall(lock),
  ci: installs('node_modules/'),
  update: jsInstall(lock),
  upgrade: jsInstall(lock),
  up: jsInstall(lock),
  dedupe: jsInstall(lock),
  uninstall: jsInstall(lock),
  remove: jsInstall(lock),
  rm: jsInstall(lock),
  prune: jsInstall(lock),
  audit: asks,
  outdated: asks,
  view: asks,
  info: asks,
  search: asks,
  publish: { ...asks, does: 'publishes to the registry' },
  unpublish: { ...asks, does: 'removes from the registry' },
  deprecate: asks,
  login: asks,
  logout: asks,
  whoami: asks,
  owner: asks,
  access: asks,
  token: asks,
  'dist-tag': asks,
  ping: asks,
  exec: executes,
  x: executes,
  dlx: executes,
  create: executes,
  init: { ...executes, writes: ['package.json'] },
  explore: { ...runs, does: 'runs a command in a package, a part of its own' },
  run,
  'run-script': run,
  test: run,
  t: run,
  start: run,
  stop: run,
  restart: run,
  rebuild: runs,
  ls: quiet,
  list: quiet,
  why: quiet,
  explain: quiet,
  root: quiet,
  bin: quiet,
  prefix: quiet,
  help: quiet,
  config: { does: 'reads or writes settings', loose: true, operands: 'unknown' },
  set: { does: 'writes settings', loose: true, operands: 'unknown' },
  version: { does: 'writes the version, commits and tags', loose: true, writes: ['package.json', lock] },
  pack: { does: 'writes a package', loose: true, operands: 'unknown', dry: ['dry-run'] },
  link: { does: 'links packages', loose: true, operands: 'unknown' },
  cache: quiet,
});

const node = (does: string, lock: string, extra: Partial<CommandSpec> = {}): CommandSpec => ({
  does,
  options: `${GLOBAL} -g,--global -D,--save-dev -v,--version`,
  exact: true,
  loose: true,
  wary: true,
  inherit: true,
  sub: js(lock, runs),
  others: asks,
  ...extra,
});

/** What npm takes for another; it also takes any start that only one of its commands has. */
const NPM_ALIASES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    install: 'in ins inst insta instal isnt isnta isntal isntall it install-test sit',
    ci: 'clean-install ic install-clean isntall-clean cit clean-install-test install-ci-test',
    uninstall: 'un unlink r',
    link: 'ln',
    init: 'innit',
    run: 'rum urn',
    test: 'tst',
    config: 'c get',
    login: 'adduser add-user',
    owner: 'author',
    'dist-tag': 'dist-tags',
    version: 'verison',
    search: 's se find',
    rebuild: 'rb',
    dedupe: 'ddp',
    view: 'v show',
    update: 'udpate',
    ls: 'la ll',
  }).flatMap(([name, aliases]) => aliases.split(' ').map((alias) => [alias, name])),
);

/** A script or a program, with its words. */
const others: CommandSpec = { ...runs, raw: true };

/** Package managers of JavaScript. */
export const JS_PACKAGES: CommandTable = {
  npm: node('by subcommand', 'package-lock.json', {
    sub: js('package-lock.json', scripts),
    exact: false,
    aliases: NPM_ALIASES,
  }),
  pnpm: node('by subcommand; other words run a script or a program', 'pnpm-lock.yaml', { others }),
  yarn: node('by subcommand; other words run a script or a program', 'yarn.lock', {
    others,
    sub: {
      ...js('yarn.lock', runs),
      workspace: others,
      workspaces: others,
      plugin: { ...asks, does: 'installs plugins', dynamic: true },
      global: { ...asks, does: 'changes packages of the user', operands: 'unknown' },
    },
  }),
  bun: node('by subcommand; runs code', 'bun.lock', {
    others,
    sub: {
      ...js('bun.lock', runs),
      exec: { ...runs, does: 'runs a line, a part of its own' },
      repl: { does: 'runs code', dynamic: true, loose: true },
      build: {
        ...runs,
        does: 'bundles',
        posix: false,
        options: '--outfile=write --outdir=tree',
        operands: 'read',
      },
    },
    options: `${GLOBAL} -e,--eval=code -p,--print=code -r,--preload=code`,
  }),
  npx: executes,
  pnpx: executes,
  bunx: executes,
  corepack: { ...asks, dynamic: true },
};
