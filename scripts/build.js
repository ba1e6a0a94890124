// Bundles the commands into dist/: one entry per command, shared chunks, and heavy libraries in chunks of their own
// that load when they are first used. Then writes oclif's manifest, so that starting reads no command's code.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { filesBelow, root } from './lib/files.js';
import { noticesOf } from './lib/notices.js';

const dist = join(root, 'dist');

/**
 * libpg-query stays in node_modules, as it carries WebAssembly; oclif asks for TypeScript only when it is itself being
 * developed. All else is bundled: a start reads 5 files, not 100.
 */
const EXTERNAL = ['libpg-query', 'typescript', 'ts-node', 'tsx'];

/** Bundled CommonJS may `require` Node's own modules; ES modules have no `require` unless it is made. */
const REQUIRE = `import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);`;

/** @returns {string[]} */
function entryPoints() {
  const commands = filesBelow(join(root, 'src/cli/commands')).filter((file) => file.endsWith('.ts'));
  return [join(root, 'src/cli/main.ts'), ...commands];
}

const generated = join(root, 'src/engine/schema/generated');
const VALIDATORS = /import \{([^}]*)\} from '([^']*)\/validators\.js';/g;

/** Imports each validator from its own file: from the one that lists them all, a command would load those of every command. */
const validatorsApart = {
  name: 'validators-apart',
  /** @param {import('esbuild').PluginBuild} plugin */
  setup: (plugin) => {
    const listed = readFileSync(join(generated, 'validators.js'), 'utf8');
    const places = new Map(
      [...listed.matchAll(/export \{ (\w+) \} from '\.(\/validators\/[\w-]+\.js)';/g)].map(
        ([, name, file]) => [name, file],
      ),
    );
    plugin.onLoad({ filter: /\/src\/.*\.ts$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      if (!text.includes("/validators.js'")) return undefined;
      const contents = text.replace(VALIDATORS, (whole, names, directory) =>
        String(names)
          .split(',')
          .map((name) => name.trim())
          .filter((name) => name !== '' && !name.startsWith('type '))
          .map((name) => `import { ${name} } from '${directory}${places.get(name) ?? '/validators.js'}';`)
          // On as many lines as before, so that source maps stay right.
          .join(' ')
          .concat('\n'.repeat(whole.split('\n').length - 1)),
      );
      return { contents, loader: 'ts' };
    });
  },
};

async function bundle() {
  const result = await build({
    absWorkingDir: root,
    entryPoints: entryPoints(),
    outdir: dist,
    outbase: join(root, 'src'),
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    mainFields: ['module', 'main'],
    // Its ES modules, of which only what is used comes along; for Node it exports CommonJS, which comes whole.
    alias: { yaml: join(root, 'node_modules/yaml/browser/dist/index.js') },
    external: EXTERNAL,
    plugins: [validatorsApart],
    banner: { js: REQUIRE },
    legalComments: 'none',
    minify: true,
    sourcemap: 'linked',
    sourcesContent: false,
    metafile: true,
    write: false,
    logLevel: 'warning',
  });
  return { files: result.outputFiles, inputs: Object.keys(result.metafile.inputs) };
}

/**
 * Replaces a file in one step, so that a command that is starting meanwhile never reads half of one.
 * @param {string} path
 * @param {Uint8Array} contents
 */
function place(path, contents) {
  if (existsSync(path) && readFileSync(path).equals(contents)) return;
  mkdirSync(dirname(path), { recursive: true });
  const next = `${path}.${process.pid}.tmp`;
  writeFileSync(next, contents);
  renameSync(next, path);
}

/**
 * Builds dist/ and the manifest. What an earlier build left stays unless `prune` is set: a command that runs
 * meanwhile may still load its chunks.
 * @param {{ prune: boolean }} options
 */
export async function buildAll({ prune }) {
  const { files, inputs } = await bundle();
  const notices = {
    path: join(dist, 'THIRD-PARTY-NOTICES.txt'),
    contents: Buffer.from(noticesOf(root, inputs)),
  };
  // Entries come last: they name chunks that must be there by then.
  const isChunk = (/** @type {{ path: string }} */ file) => file.path.startsWith(join(dist, 'chunks'));
  for (const file of [...files.filter(isChunk), ...files.filter((file) => !isChunk(file)), notices]) {
    place(file.path, file.contents);
  }
  const written = new Set([...files.map((file) => file.path), notices.path]);
  const entries = (/** @type {string} */ file) => relative(dist, file).startsWith('cli');
  for (const file of filesBelow(dist)) {
    if (!written.has(file) && (prune || entries(file)) && !file.endsWith('.tmp'))
      rmSync(file, { force: true });
  }
  writeManifest();
}

/** oclif loads the commands to describe them; a process of its own sees them as they are now, not as first imported. */
function writeManifest() {
  const done = spawnSync(process.execPath, [join(root, 'scripts/manifest.js')], { stdio: 'inherit' });
  if (done.status !== 0) throw new Error('the manifest could not be written');
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await buildAll({ prune: true });
}
