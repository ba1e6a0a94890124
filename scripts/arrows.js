// Checks that imports between the rooms of src/ only go down, and that the engine is pure.
import { fileURLToPath } from 'node:url';
import { brokenArrows } from './lib/arrows.js';

const problems = await brokenArrows(fileURLToPath(new URL('../src', import.meta.url)));
for (const problem of problems) process.stderr.write(`${problem}\n`);
process.exitCode = problems.length === 0 ? 0 : 1;
