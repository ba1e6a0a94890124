'use strict';
const fs = require('node:fs');
const { homedir } = require('node:os');
const { dirname, isAbsolute, join } = require('node:path');
const { cachedDataVersionTag } = require('node:v8');

/** How a directory of ours is called: by the build, Node, the processor and V8. */
const KEPT = /^[0-9a-f]{16}-v[0-9]+\.[0-9]+\.[0-9]+[\w.-]*-[0-9a-f]+$/;
const UNUSED_FOR_MS = 30 * 24 * 60 * 60 * 1000;

/**
 * Where what was compiled of a build lies: beside the private keys. Undefined where nothing may be kept.
 * @param {string} build
 * @returns {string | undefined}
 */
function directoryFor(build) {
  const {
    AGENTGATE_HOME: own,
    XDG_STATE_HOME: xdg,
    HOME: home,
    NODE_DISABLE_COMPILE_CACHE: off,
  } = process.env;
  if (off === '1') return undefined;
  const state =
    own || join(xdg && isAbsolute(xdg) ? xdg : join(home || homedir(), '.local', 'state'), 'agentgate');
  if (!isAbsolute(state) || isInWorkTree(state) || isInWorkTree(realOf(state))) return undefined;
  const v8 = `${process.version}-${process.arch}-${cachedDataVersionTag().toString(16)}`;
  return join(state, 'compiled', `${build.slice(0, 16)}-${v8}`);
}

/**
 * Whether a directory lies in a checkout, which may bring files of its own.
 * @param {string} directory
 */
function isInWorkTree(directory) {
  for (let at = directory; at !== dirname(at); at = dirname(at)) {
    if (fs.existsSync(join(at, '.git'))) return true;
  }
  return false;
}

/**
 * Where links lead from a path, as far as there is something.
 * @param {string} path
 * @returns {string}
 */
function realOf(path) {
  if (fs.existsSync(path)) return fs.realpathSync(path);
  return path === dirname(path) ? path : realOf(dirname(path));
}

/**
 * Removes what was compiled of builds, or by versions of Node, that nobody starts any more; and nothing else, since
 * whoever starts us says where all of this lies.
 * @param {string} own
 */
function prune(own) {
  const all = dirname(own);
  for (const name of fs.readdirSync(all).filter((each) => KEPT.test(each))) {
    const path = join(all, name);
    const isOld = Date.now() - fs.lstatSync(path).mtimeMs > UNUSED_FOR_MS;
    if (path !== own && isOld) fs.rmSync(path, { recursive: true, force: true });
  }
}

module.exports = { directoryFor, prune };
