// Runs the benchmarks, bench/**/*.bench.ts and .js, one after the other; words given select by path.
import { spawnSync } from 'node:child_process';
import { join, relative } from 'node:path';
import { withBundle } from './lib/bundle.js';
import { filesBelow, root } from './lib/files.js';

const words = process.argv.slice(2);

function benchmarks() {
  return filesBelow(join(root, 'bench'))
    .map((file) => relative(root, file))
    .filter((path) => /\.bench\.(ts|js)$/.test(path))
    .filter((path) => words.length === 0 || words.some((word) => path.includes(word)));
}

/** @param {string} path */
function run(path) {
  // Bundled, so that what is measured is what is shipped.
  return withBundle(path, (bundled) => {
    process.stdout.write(`\n== ${path}\n`);
    const { status } = spawnSync(process.execPath, [bundled], { cwd: root, stdio: 'inherit' });
    return status === 0;
  });
}

let ok = true;
for (const path of benchmarks()) ok = (await run(path)) && ok;
process.exitCode = ok ? 0 : 1;
