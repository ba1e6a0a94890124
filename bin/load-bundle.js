'use strict';
const { readFileSync } = require('node:fs');
const module_ = require('node:module');
const { dirname } = require('node:path');
const { Script, constants } = require('node:vm');
const { CodeCache } = require('./code-cache.js');

/** Of the code, in hex, on its last line. */
const DIGEST = 64;

/**
 * All commands are one file, of which a command runs a small part: most of a start would be parsing what it does not
 * run. So what V8 compiled for a command is kept for its next start (Node can do that by itself only from 22 on, and
 * file by file).
 *
 * @typedef {typeof import('../src/cli/main.ts') & typeof import('../src/cli/commands.ts')} Bundle
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
  // The build sees to it that every character is ASCII; so its bytes need no decoding.
  const source = readFileSync(file, 'latin1');
  const cache = new CodeCache(source.slice(-DIGEST - 1, -1), argv);
  const cachedData = cache.read();
  const script = new Script(module_.wrap(source), {
    filename: file,
    ...(cachedData === undefined ? {} : { cachedData }),
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  const loaded = { exports: /** @type {Bundle} */ ({}) };
  script.runInThisContext()(loaded.exports, module_.createRequire(file), loaded, file, dirname(file));
  const isKept = cachedData !== undefined && script.cachedDataRejected !== true;
  return {
    exports: loaded.exports,
    keep: (commands) => {
      if (!isKept) cache.write(commands, () => script.createCachedData());
    },
  };
}

module.exports = { loadBundle };
