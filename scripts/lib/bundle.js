import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from './files.js';

/**
 * Bundles a TypeScript module for as long as it is used: the oldest Node here reads no types.
 * @template T
 * @param {string} source its path from the root
 * @param {(bundled: string) => T | Promise<T>} use
 * @returns {Promise<T>}
 */
export async function withBundle(source, use) {
  const directory = join(root, 'node_modules/.cache/agentgate');
  mkdirSync(directory, { recursive: true });
  const outfile = join(directory, `${source.replaceAll('/', '-')}-${process.pid}.mjs`);
  await build({
    absWorkingDir: root,
    entryPoints: [source],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
  });
  try {
    return await use(outfile);
  } finally {
    rmSync(outfile, { force: true });
  }
}
