// Runs the benchmarks, bench/**/*.bench.ts and .js, one after the other; words given select by path.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const words = process.argv.slice(2);

function benchmarks() {
  const directory = join(root, 'bench');
  if (!existsSync(directory)) return [];
  return readdirSync(directory, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.bench\.(ts|js)$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter((path) => words.length === 0 || words.some((word) => path.includes(word)))
    .sort();
}

/**
 * Bundled first, so that what is measured is what is shipped and the oldest Node can run it.
 * @param {string} path
 */
async function run(path) {
  const directory = join(root, 'node_modules/.cache/agentgate');
  mkdirSync(directory, { recursive: true });
  const outfile = join(directory, `${basename(path).replace(/\.(ts|js)$/, '')}.mjs`);
  await build({
    absWorkingDir: root,
    entryPoints: [path],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
  });
  process.stdout.write(`\n== ${path}\n`);
  const { status } = spawnSync(process.execPath, [outfile], { cwd: root, stdio: 'inherit' });
  rmSync(outfile, { force: true });
  return status === 0;
}

let ok = true;
for (const path of benchmarks()) ok = (await run(path)) && ok;
process.exitCode = ok ? 0 : 1;
