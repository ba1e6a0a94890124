// Makes a checkout ready to run: installs when the lockfile changed, builds when the sources did. Needs only Node and
// npm, since it runs before anything is installed. When there is nothing to do it ends at once.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What decides the result of a build. */
const SOURCES = [
  'package.json',
  'package-lock.json',
  'scripts/build.js',
  'scripts/lib',
  'scripts/manifest.js',
  'schemas',
  'src',
];

install();
await compile();

/** `npm install --no-save`: `npm ci` refuses a lockfile that lacks the optional packages of another platform. */
function install() {
  if (isInstalled()) return;
  say('installing dependencies');
  const done = spawnSync('npm install --no-save --no-audit --no-fund --loglevel=error', {
    cwd: root,
    encoding: 'utf8',
    shell: true,
  });
  if (done.status !== 0) fail('npm install failed', `${done.stdout}${done.stderr}`);
}

/** Whether npm's own record of what it installed has every package of the lockfile that this platform needs. */
function isInstalled() {
  const record = read(join(root, 'node_modules/.package-lock.json'));
  if (record === undefined) return false;
  const installed = packagesOf(record);
  const locked = packagesOf(read(join(root, 'package-lock.json')) ?? '{}');
  return Object.entries(locked).every(
    ([path, { version, optional }]) =>
      path === '' || optional === true || installed[path]?.version === version,
  );
}

/**
 * @param {string} lockfile
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function packagesOf(lockfile) {
  return JSON.parse(lockfile).packages ?? {};
}

async function compile() {
  const stamp = join(root, 'dist/.built');
  const wanted = digest(SOURCES);
  const complete =
    existsSync(join(root, 'dist/agentgate.cjs')) && existsSync(join(root, 'oclif.manifest.json'));
  if (complete && read(stamp) === wanted) return;
  say('building');
  const { buildAll } = await import('./build.js');
  try {
    await buildAll();
  } catch (error) {
    // esbuild has printed its errors, with the lines that they are about.
    fail('the build failed', error instanceof Error && !('errors' in error) ? String(error.stack) : '');
  }
  write(stamp, wanted);
}

/**
 * One digest over the names and bytes of files and directories, in a fixed order.
 * @param {readonly string[]} paths
 */
function digest(paths) {
  const hash = createHash('sha256');
  for (const path of paths.flatMap(filesAt))
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update('\0');
  return hash.digest('hex');
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesAt(path) {
  const absolute = join(root, path);
  if (!existsSync(absolute)) return [];
  if (path.includes('.')) return [path];
  return readdirSync(absolute, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesAt(join(path, entry.name)) : [join(path, entry.name)]));
}

/** @param {string} path */
function read(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

/**
 * @param {string} path
 * @param {string} text
 */
function write(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** @param {string} what */
function say(what) {
  process.stderr.write(`agentgate: ${what} …\n`);
}

/**
 * @param {string} what
 * @param {string} details
 * @returns {never}
 */
function fail(what, details) {
  process.stderr.write(`agentgate: ${what}\n${details === '' ? '' : `${details.trim()}\n`}`);
  process.exit(1);
}
