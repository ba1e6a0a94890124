#!/usr/bin/env node
'use strict';
const { existsSync } = require('node:fs');
const { join } = require('node:path');
const { loadBundle } = require('./load-bundle.js');

const USAGE = 2;
const INTERNAL = 70;

/**
 * Ends with one message and no stack; nothing has been written yet that `process.exit` could cut off.
 * @param {number} code
 * @param {string} message
 * @returns {never}
 */
function refuse(code, message) {
  process.stderr.write(`error: ${message}\n`);
  process.exit(code);
}

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  refuse(
    USAGE,
    `agentgate needs Node 20.19 or newer; this is ${process.versions.node}. Install a newer Node.`,
  );
}

const root = join(__dirname, '..');
const bundle = join(root, 'dist', 'agentgate.cjs');
const argv = process.argv.slice(2);

/** Loads the commands and runs the one that is asked for; only what ran to its end is worth keeping compiled. */
async function start() {
  const { exports, keep } = loadBundle(bundle, argv);
  if (await exports.main(argv, root)) keep(Object.keys(exports.COMMANDS));
}

start().catch((error) => {
  if (!existsSync(bundle)) refuse(INTERNAL, 'agentgate is not built. Run "npm run build" in its directory.');
  if (process.env.DEBUG?.includes('agentgate')) console.error(error);
  refuse(INTERNAL, `agentgate cannot start: ${error instanceof Error ? error.message : String(error)}`);
});
