'use strict';
const { readFileSync } = require('node:fs');
const module_ = require('node:module');
const { basename, dirname, join } = require('node:path');
const { Script, constants } = require('node:vm');
const { CodeCache } = require('./code-cache.js');

/** Of the code, in hex, on its last line. */
const DIGEST = 64;

/**
 * All commands are one file, of which a command runs a small part: most of a start would be parsing what it does not
 * run. So what V8 compiled for a command is kept for its next start (Node can do that by itself only from 22 on, and
 * does it for what the first command of all runs).
 *
 * @typedef {typeof import('../src/cli/main.ts')} Bundle
 *
 * @param {string} file
 * @param {readonly string[]} argv
 * @returns {{ exports: Bundle, keep: (commands: readonly string[]) => void }}
 */
function loadBundle(file, argv) {
  // Node finds the source map of what it loads itself.
  if (process.env.DEBUG?.includes('agentgate')) {
    process.setSourceMapsEnabled(true);
    return { exports: require(file), keep: () => undefined };
  }
  /** @type {((commands: readonly string[]) => void)[]} */
  const kept = [];
  const exports = /** @type {Bundle} */ (load(file, argv, kept));
  return {
    exports,
    keep: (commands) => {
      for (const keep of kept) keep(commands);
    },
  };
}

/**
 * @param {string} file
 * @param {readonly string[]} argv
 * @param {((commands: readonly string[]) => void)[]} kept
 * @returns {unknown}
 */
function load(file, argv, kept) {
  // The build sees to it that every character is ASCII; so its bytes need no decoding.
  const source = readFileSync(file, 'latin1');
  const cache = new CodeCache(source.slice(-DIGEST - 1, -1), argv, basename(file, '.cjs'));
  const cachedData = cache.read();
  const script = new Script(module_.wrap(source), {
    filename: file,
    ...(cachedData === undefined ? {} : { cachedData }),
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  if (cachedData === undefined || script.cachedDataRejected === true) {
    kept.push((commands) => cache.write(commands, () => script.createCachedData()));
  }
  const loaded = { exports: {} };
  const others = module_.createRequire(file);
  const require_ = Object.assign(
    (/** @type {string} */ name) =>
      name.startsWith('./') ? load(join(dirname(file), name), argv, kept) : others(name),
    others,
  );
  script.runInThisContext()(loaded.exports, require_, loaded, file, dirname(file));
  return loaded.exports;
}

module.exports = { loadBundle };
