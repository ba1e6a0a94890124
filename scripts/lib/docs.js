import { pathToFileURL } from 'node:url';
import { withBundle } from './bundle.js';
import { cliPage } from './cli-page.js';
import { loadCommands } from './commands.js';

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
    const text = (await load(source))[name]();
    files.set(page, text.endsWith('\n') ? text : `${text}\n`);
  }
  return files;
}

/**
 * Imports a TypeScript module.
 * @param {string} source
 */
function load(source) {
  return withBundle(source, (bundled) => import(pathToFileURL(bundled).href));
}
