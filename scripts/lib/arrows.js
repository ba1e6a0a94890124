import { readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { transform } from 'esbuild';
import { filesBelow } from './files.js';

/**
 * The rooms of src/ and what each may import beside itself. Arrows only go down, and the three on top never import
 * each other.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const MAY_IMPORT = {
  engine: [],
  audit: ['engine'],
  gate: ['engine', 'audit'],
  github: ['engine', 'audit', 'gate'],
  agents: ['engine', 'audit', 'gate'],
  app: ['engine', 'audit', 'gate', 'github', 'agents'],
  action: ['engine', 'audit', 'gate', 'github', 'agents'],
  cli: ['engine', 'audit', 'gate', 'github', 'agents'],
};

/** The one module of Node's that the engine may use: hashing has no effect and reads nothing. */
const PURE_BUILTINS = new Set(['node:crypto']);

/** Globals with which a pure room would read the world or act on it. */
const IMPURE = (
  'process fetch console performance setTimeout setInterval setImmediate queueMicrotask ' +
  'Date.now Math.random globalThis WebSocket XMLHttpRequest eval require'
).split(' ');
const MARK = '__impure_';

/** `from '…'`, `import '…'` and `import('…')`, also of types: an arrow is an arrow. */
const SPECIFIER = /(?:\bfrom|\bimport)\s*\(?\s*(['"])([^'"\n]+)\1/g;

/**
 * What breaks the arrows below a src/ directory, one line each.
 * @param {string} src
 */
export async function brokenArrows(src) {
  const problems = [];
  for (const file of sourceFiles(src)) {
    const path = relative(src, file).split(sep).join('/');
    const text = readFileSync(file, 'utf8');
    for (const problem of [...importProblems(path, text), ...(await impurities(path, text))]) {
      problems.push(`src/${path}: ${problem}`);
    }
  }
  return problems;
}

/** @param {string} src */
function sourceFiles(src) {
  return filesBelow(src).filter((file) => /\.(ts|js)$/.test(file) && !file.includes(`${sep}generated${sep}`));
}

/**
 * @param {string} path
 * @param {string} text
 */
function importProblems(path, text) {
  const room = path.split('/')[0] ?? '';
  const allowed = MAY_IMPORT[room];
  if (allowed === undefined)
    return [`"${room}" is no room; the rooms are ${Object.keys(MAY_IMPORT).join(', ')}`];
  const code = text.replace(/^\s*(?:\/\/|\*|\/\*).*$/gm, '');
  return [...code.matchAll(SPECIFIER)].flatMap(([, , specifier = '']) => {
    if (specifier.startsWith('.')) return relativeProblem(path, room, allowed, specifier);
    if (room === 'engine' && specifier.startsWith('node:') && !PURE_BUILTINS.has(specifier)) {
      return [`imports ${specifier}, but the engine does no I/O`];
    }
    return [];
  });
}

/**
 * @param {string} path
 * @param {string} room
 * @param {readonly string[]} allowed
 * @param {string} specifier
 */
function relativeProblem(path, room, allowed, specifier) {
  const target = join(dirname(path), specifier).split(sep).join('/');
  const [other = ''] = target.split('/');
  if (other === '..') return target.endsWith('.json') ? [] : [`imports ${specifier}, which is outside src/`];
  if (other === room || allowed.includes(other)) return [];
  return [`imports ${specifier}, but ${room} may import only ${[room, ...allowed].join(', ')}`];
}

/**
 * The impure globals that the engine's code names. esbuild renames them where they are the real ones, neither a
 * local of that name nor a word in a comment or a string.
 * @param {string} path
 * @param {string} text
 */
async function impurities(path, text) {
  if (!path.startsWith('engine/')) return [];
  const define = Object.fromEntries(IMPURE.map((name) => [name, `${MARK}${name.replace('.', '_')}`]));
  const { code } = await transform(text, {
    loader: path.endsWith('.ts') ? 'ts' : 'js',
    define,
    legalComments: 'none',
  });
  const named = IMPURE.filter((name) => new RegExp(`\\b${MARK}${name.replace('.', '_')}\\b`).test(code));
  if (/\bnew Date\(\)/.test(code)) named.push('new Date()');
  return named.map((name) => `uses ${name}, but the engine gets time, files and chance as values`);
}
