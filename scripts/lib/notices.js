import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The licences of every package that was bundled, as one text.
 * @param {string} root
 * @param {readonly string[]} inputs the bundled files, relative to the root
 */
export function noticesOf(root, inputs) {
  const packages = new Set(inputs.map(packageOf).filter((dir) => dir !== undefined));
  const notices = [...packages].sort().map((dir) => noticeOf(root, dir));
  return ['agentgate includes code of these packages.', ...notices].join(`\n\n${'-'.repeat(80)}\n\n`);
}

/** @param {string} input */
function packageOf(input) {
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0];
}

/**
 * @param {string} root
 * @param {string} dir
 */
function noticeOf(root, dir) {
  const { name, version, license } = JSON.parse(readFileSync(join(root, dir, 'package.json'), 'utf8'));
  const file = readdirSync(join(root, dir)).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
  const path = file === undefined ? undefined : join(root, dir, file);
  const text =
    path !== undefined && existsSync(path) ? readFileSync(path, 'utf8').trim() : `Licence: ${license}`;
  return `${name} ${version} (${license})\n\n${text}\n`;
}
