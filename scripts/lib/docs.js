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
  { source: 'src/engine/lint/describe.ts', name: 'describeLintRules', page: 'docs/lint.md' },
];

/** Every generated page: paths from the root, and contents. Needs the built commands. */
export async function generateDocs() {
  const { commands } = await loadCommands();
  const { exitTable } = await load('src/cli/exit-table.ts');
  const files = new Map([
    ['docs/cli.md', cliPage(/** @type {any[]} */ (Object.values(commands)), exitTable)],
  ]);
  for (const { source, name, page } of DESCRIBED) {
    if (!existsSync(join(root, source))) continue;
    const text = (await load(source))[name]();
    files.set(page, text.endsWith('\n') ? text : `${text}\n`);
  }
  return files;
}

/**
 * Imports a TypeScript module; bundled first, as the oldest Node here reads no types.
 * @param {string} source
 */
async function load(source) {
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
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(outfile, { force: true });
  }
}
