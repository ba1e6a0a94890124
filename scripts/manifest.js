// Writes oclif.manifest.json from the built commands.
import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadCommands, root } from './lib/commands.js';

const path = join(root, 'oclif.manifest.json');
const next = `${path}.${process.pid}.tmp`;
writeFileSync(next, JSON.stringify(await loadCommands()));
renameSync(next, path);
