// Writes oclif.manifest.json from the built commands.
import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadCommands } from './lib/commands.js';
import { root } from './lib/files.js';

const path = join(root, 'oclif.manifest.json');
const next = `${path}.${process.pid}.tmp`;
writeFileSync(next, JSON.stringify(await loadCommands()));
renameSync(next, path);
