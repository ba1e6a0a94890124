// Everything a reviewer would ask, one line each; what a failing check printed follows its line.
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { root } from './lib/files.js';

/** @type {readonly (readonly [name: string, command: string])[]} */
const CHECKS = [
  ['types', 'tsc -p .'],
  ['format and lint', 'biome ci --error-on-warnings --colors=off .'],
  ['dead code', 'knip --no-progress'],
  ['arrows between rooms', 'node scripts/arrows.js'],
  ['generated files', 'node scripts/generate.js --check'],
  ['lockfile', 'node scripts/lockfile.js'],
  ['package', 'publint --strict'],
];

/**
 * @param {string} command
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
function run(command) {
  const bin = `${root}node_modules/.bin${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`;
  return new Promise((resolve) => {
    const child = spawn(command, {
      cwd: root,
      shell: true,
      env: { ...process.env, PATH: bin, NO_COLOR: '1' },
    });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    child.stderr.on('data', (chunk) => {
      output += chunk;
    });
    child.on('close', (code) => resolve({ ok: code === 0, output: output.trim() }));
  });
}

const waiting = [...CHECKS];
let failed = 0;

async function worker() {
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const [name, command] = next;
    const began = performance.now();
    const { ok, output } = await run(command);
    if (!ok) failed += 1;
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    process.stdout.write(
      `${ok ? 'ok  ' : 'FAIL'} ${name.padEnd(22)} ${seconds} s\n${ok ? '' : `${output}\n\n`}`,
    );
  }
}

await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, worker));
process.stdout.write(failed === 0 ? 'all checks passed\n' : `${failed} of ${CHECKS.length} checks failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
