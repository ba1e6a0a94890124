#!/usr/bin/env node
import { existsSync } from 'node:fs';
import module from 'node:module';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { fileURLToPath } from 'node:url';

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

// Compiled code is trusted as it is read, so it lives where only this user can write: never in the shared
// temporary directory (Node's default), never in a checkout.
const xdg = process.env.XDG_CACHE_HOME;
const cache = xdg !== undefined && isAbsolute(xdg) ? xdg : join(homedir(), '.cache');
if (isAbsolute(cache) && 'enableCompileCache' in module && typeof module.enableCompileCache === 'function') {
  module.enableCompileCache(join(cache, 'agentgate', 'compiled'));
}

const main = new URL('../dist/cli/main.js', import.meta.url);
try {
  const { main: run } = await import(main.href);
  await run(process.argv.slice(2), fileURLToPath(new URL('..', import.meta.url)));
} catch (error) {
  if (!existsSync(main)) refuse(INTERNAL, 'agentgate is not built. Run "npm run build" in its directory.');
  if (process.env.DEBUG?.includes('agentgate')) console.error(error);
  refuse(INTERNAL, `agentgate cannot start: ${error instanceof Error ? error.message : String(error)}`);
}
