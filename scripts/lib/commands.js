import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Plugin } from '@oclif/core';
import { root } from './files.js';

/** oclif asks a module of this shape for the commands. */
const classes = {
  strategy: /** @type {const} */ ('explicit'),
  target: './scripts/lib/command-classes.js',
  identifier: 'COMMANDS',
};

/** What the built commands say of themselves, as oclif's manifest holds it; read from their code, not from a manifest. */
export async function loadCommands() {
  const pjson = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const plugin = new Plugin({
    root,
    isRoot: true,
    pjson: { ...pjson, oclif: { ...pjson.oclif, commands: classes } },
    ignoreManifest: true,
    errorOnManifestCreate: true,
    respectNoCacheDefault: true,
  });
  await plugin.load();
  return plugin.manifest;
}
