import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { cliPage } from './cli-page.js';
import { loadCommands, root } from './commands.js';

/** Pages that a function of the engine writes: the source, its function, the page. */
const DESCRIBED = [
  { source: 'src/engine/facts/shell/describe.ts', name: 'describeCommands', page: 'docs/known-commands.md' },
  {
    source: 'src/engine/facts/sql/describe.ts',
    name: 'describeHarmlessFunctions',
    page: 'docs/sql-functions.md',
  },
];

/** Every generated page: paths from the root, and contents. Needs the built commands. */
export async function generateDocs() {
  const manifest = await loadCommands();
  const files = new Map([['docs/cli.md', cliPage(/** @type {any[]} */ (Object.values(manifest.commands)))]]);
  for (const { source, name, page } of DESCRIBED) {
    if (existsSync(join(root, source))) files.set(page, await described(source, name));
  }
  return files;
}

/**
 * Runs a TypeScript module's function; bundled first, as the oldest Node here reads no types.
 * @param {string} source
 * @param {string} name
 * @returns {Promise<string>}
 */
async function described(source, name) {
  const directory = join(root, 'node_modules/.cache/agentgate');
  mkdirSync(directory, { recursive: true });
  const outfile = join(directory, `${name}-${process.pid}.js`);
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
    const module = await import(pathToFileURL(outfile).href);
    const text = module[name]();
    return text.endsWith('\n') ? text : `${text}\n`;
  } finally {
    rmSync(outfile, { force: true });
  }
}
