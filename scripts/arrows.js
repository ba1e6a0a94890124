// Checks that imports between the rooms of src/ only go down, and that the engine is pure.
import { join } from 'node:path';
import { brokenArrows } from './lib/arrows.js';
import { root } from './lib/files.js';

const problems = await brokenArrows(join(root, 'src'));
for (const problem of problems) process.stderr.write(`${problem}\n`);
process.exitCode = problems.length === 0 ? 0 : 1;
