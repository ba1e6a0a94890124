'use strict';
const { createHash } = require('node:crypto');
const fs = require('node:fs');
const { dirname, join } = require('node:path');
const { directoryFor, prune } = require('./compiled-home.js');

const { O_NOFOLLOW = 0, O_NONBLOCK = 0, O_RDONLY, W_OK } = fs.constants;
const WRITABLE_BY_OTHERS = 0o022;
const LARGEST = 64 * 1024 * 1024;
const DIGEST = 32;

/** The flags that may stand before the command, of those with a value. */
const TAKES_A_VALUE = new Set(['-C', '--directory']);

/** The command that promises to leave nothing behind. */
const LEAVES_NOTHING = 'demo';

/**
 * What V8 compiled of a build, for one command and one V8: a file among agentgate's own, behind its digest, because V8
 * does not look whether it is whole.
 *
 * It is run as it is read. So it lies where the private keys lie, and whoever can write there needs it for nothing: not
 * with what other programs cache, which an agent in a sandbox may often write to, never in a work tree, and a file or
 * directory of anybody else is as good as none.
 */
class CodeCache {
  /** Where the file lies; undefined where nothing is kept. */
  #directory;
  #command;
  #name;

  /**
   * @param {string} build  the digest of the code
   * @param {readonly string[]} argv
   * @param {string} name  of the code
   */
  constructor(build, argv, name) {
    this.#name = name;
    const word =
      argv.find((each, index) => !each.startsWith('-') && !TAKES_A_VALUE.has(argv[index - 1] ?? '')) ?? '';
    this.#command = /^[a-z]{0,20}$/.test(word) && word !== LEAVES_NOTHING ? word : undefined;
    this.#directory = /^[0-9a-f]{64}$/.test(build) ? directoryFor(build) : undefined;
  }

  /** @returns {Buffer | undefined} */
  read() {
    if (this.#directory === undefined || this.#command === undefined) return undefined;
    let file;
    try {
      if (!isOwnDirectory(dirname(this.#directory)) || !isOwnDirectory(this.#directory)) return undefined;
      file = fs.openSync(this.#path(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
      const stats = fs.fstatSync(file);
      return isOwn(stats, 'isFile') && stats.size <= LARGEST ? whole(fs.readFileSync(file)) : undefined;
    } catch {
      return undefined;
    } finally {
      if (file !== undefined) fs.closeSync(file);
    }
  }

  /**
   * Keeps what a command that exists compiled; a start without it is slower, and nothing else.
   * @param {readonly string[]} commands
   * @param {() => Buffer} compiled
   */
  write(commands, compiled) {
    if (this.#directory === undefined || this.#command === undefined) return;
    if (this.#command !== '' && !commands.includes(this.#command)) return;
    try {
      fs.mkdirSync(dirname(this.#directory), { recursive: true, mode: 0o700 });
      if (!isOwnDirectory(dirname(this.#directory))) return;
      fs.mkdirSync(this.#directory, { recursive: true, mode: 0o700 });
      fs.accessSync(this.#directory, W_OK);
      if (isOwnDirectory(this.#directory)) replace(this.#path(), compiled());
      prune(this.#directory);
    } catch {
      // A full disk, a directory of somebody else: the next start tries again.
    }
  }

  #path() {
    return join(this.#directory ?? '', `${this.#command || 'none'}-${this.#name}.bin`);
  }
}

/** @param {string} path */
function isOwnDirectory(path) {
  return isOwn(fs.lstatSync(path), 'isDirectory');
}

/**
 * @param {fs.Stats} stats
 * @param {'isFile' | 'isDirectory'} kind
 */
function isOwn(stats, kind) {
  if (!stats[kind]()) return false;
  if (process.getuid === undefined) return true;
  return stats.uid === process.getuid() && (stats.mode & WRITABLE_BY_OTHERS) === 0;
}

/**
 * @param {Buffer} contents
 * @returns {Buffer | undefined}
 */
function whole(contents) {
  const data = contents.subarray(DIGEST);
  return digestOf(data).equals(contents.subarray(0, DIGEST)) ? data : undefined;
}

/** @param {Buffer} data */
function digestOf(data) {
  return createHash('sha256').update(data).digest();
}

/**
 * In one step, so that a start that reads meanwhile sees the old one or the new one.
 * @param {string} path
 * @param {Buffer} data
 */
function replace(path, data) {
  const next = `${path}.${process.pid}.tmp`;
  try {
    fs.writeFileSync(next, Buffer.concat([digestOf(data), data]), { mode: 0o600, flag: 'wx' });
    fs.renameSync(next, path);
  } catch (error) {
    fs.rmSync(next, { force: true });
    throw error;
  }
}

module.exports = { CodeCache };
