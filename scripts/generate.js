// Writes what is generated and committed: types and validators from schemas/, documentation from the code that it
// describes. With --check it writes nothing and fails when a file is not what would be written.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesBelow, root } from './lib/files.js';
import { generateLintRules } from './lib/lint-rules.js';
import { generateTypes } from './lib/types.js';
import { generateValidators } from './lib/validators.js';

const FROM_SCHEMAS = 'src/engine/schema/generated';

/** @returns {Promise<Map<string, string>>} paths from the root, and contents */
async function fromSchemas() {
  const files = new Map([[`${FROM_SCHEMAS}/types.ts`, await generateTypes()]]);
  for (const [name, text] of await generateValidators()) files.set(`${FROM_SCHEMAS}/${name}`, text);
  return files;
}

/** @returns {Promise<Map<string, string>>} */
async function fromCode() {
  const { generateDocs } = await import('./lib/docs.js');
  return generateDocs();
}

/** @param {ReadonlyMap<string, string>} files */
function write(files) {
  for (const [path, text] of files) {
    const absolute = join(root, path);
    if (existsSync(absolute) && readFileSync(absolute, 'utf8') === text) continue;
    mkdirSync(dirname(absolute), { recursive: true });
    writeFileSync(absolute, text);
    process.stdout.write(`wrote ${path}\n`);
  }
}

/**
 * Files of schemas that are gone.
 * @param {ReadonlyMap<string, string>} files
 */
function leftOver(files) {
  return filesBelow(join(root, FROM_SCHEMAS))
    .map((file) => file.slice(root.length))
    .filter((path) => !files.has(path));
}

/** @param {ReadonlyMap<string, string>} files */
function drifted(files) {
  const differs = [...files].filter(([path, text]) => {
    const absolute = join(root, path);
    return !existsSync(absolute) || readFileSync(absolute, 'utf8') !== text;
  });
  return differs.map(([path]) => path);
}

const check = process.argv.includes('--check');
// The schema of lint reports is one of what the types come from.
const lintRules = generateLintRules();
if (!check) write(lintRules);
const schemas = await fromSchemas();
if (check) {
  const stale = [
    ...drifted(lintRules),
    ...drifted(schemas),
    ...leftOver(schemas),
    ...drifted(await fromCode()),
  ];
  if (stale.length > 0) {
    process.stderr.write(
      `not up to date, run "npm run generate":\n${stale.map((path) => `  ${path}\n`).join('')}`,
    );
    process.exitCode = 1;
  }
} else {
  write(schemas);
  for (const path of leftOver(schemas)) rmSync(join(root, path));
  if (!process.argv.includes('--schemas')) {
    // The documentation is read from the built commands, which may rest on what was just written.
    const { buildAll } = await import('./build.js');
    await buildAll();
    write(await fromCode());
  }
}
