// Bundles the commands into one file, in which each, and each heavy library, is evaluated when it is first used; what it
// compiles to is kept (bin/code-cache.js). Then writes oclif's manifest, so that starting needs no command's code.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from './lib/files.js';
import { noticesOf } from './lib/notices.js';

const dist = join(root, 'dist');

/**
 * libpg-query stays in node_modules, as it carries WebAssembly; oclif asks for TypeScript only when it is itself being
 * developed. All else is bundled.
 */
const EXTERNAL = ['libpg-query', 'typescript', 'ts-node', 'tsx'];

/** A library that few lines need, as large as half of all the rest: a file of its own. */
const LARGE = ['refa'];

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

/** @type {import('esbuild').Plugin} */
const largeApart = {
  name: 'large-apart',
  setup: (plugin) => {
    plugin.onResolve({ filter: new RegExp(`^(${LARGE.join('|')})$`) }, ({ path, kind }) =>
      kind === 'entry-point' ? undefined : { path: `./${path}.cjs`, external: true },
    );
  },
};

async function bundle() {
  const result = await build({
    absWorkingDir: root,
    entryPoints: [{ in: join(root, 'src/cli/main.ts'), out: 'agentgate' }, ...LARGE],
    outdir: dist,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20.19',
    mainFields: ['module', 'main'],
    // Its ES modules, of which only what is used comes along; for Node it exports CommonJS, which comes whole.
    alias: { yaml: join(root, 'node_modules/yaml/browser/dist/index.js') },
    external: EXTERNAL,
    plugins: [validatorsApart, largeApart],
    legalComments: 'none',
    minify: true,
    sourcemap: 'linked',
    sourcesContent: false,
    metafile: true,
    write: false,
    logLevel: 'warning',
  });
  const files = result.outputFiles.map(({ path, text }) => ({
    path,
    contents: Buffer.from(path.endsWith('.map') ? text : named(ascii(text))),
  }));
  return { files, inputs: Object.keys(result.metafile.inputs) };
}

/**
 * esbuild writes ASCII but for regular expressions of libraries, where the escape means the same.
 * @param {string} code
 */
function ascii(code) {
  return code.replace(/[^\0-\x7f]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/**
 * Puts the digest of the code behind it, by which what was compiled of it is known.
 * @param {string} code
 */
function named(code) {
  return `${code}//${createHash('sha256').update(code).digest('hex')}\n`;
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

/** Builds dist/ and the manifest, and removes what earlier builds left: what runs meanwhile has been read as a whole. */
export async function buildAll() {
  const { files, inputs } = await bundle();
  const notices = {
    path: join(dist, 'THIRD-PARTY-NOTICES.txt'),
    contents: Buffer.from(noticesOf(root, inputs)),
  };
  const all = [...files, notices];
  for (const file of all) place(file.path, file.contents);
  const written = new Set(all.map(({ path }) => basename(path)));
  for (const name of readdirSync(dist)) {
    if (!written.has(name) && !name.endsWith('.tmp'))
      rmSync(join(dist, name), { recursive: true, force: true });
  }
  writeManifest();
}

/** oclif loads the commands to describe them; a process of its own sees them as they are now, not as first imported. */
function writeManifest() {
  const done = spawnSync(process.execPath, [join(root, 'scripts/manifest.js')], { stdio: 'inherit' });
  if (done.status !== 0) throw new Error('the manifest could not be written');
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await buildAll();
}
