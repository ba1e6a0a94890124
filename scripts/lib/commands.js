import { Plugin } from '@oclif/core';
import { root } from './files.js';

/** What the built commands say of themselves, as oclif's manifest holds it; read from their code, not from a manifest. */
export async function loadCommands() {
  const plugin = new Plugin({
    root,
    ignoreManifest: true,
    errorOnManifestCreate: true,
    respectNoCacheDefault: true,
  });
  await plugin.load();
  return plugin.manifest;
}
