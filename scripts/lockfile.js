// Checks the lockfile: in step with package.json, versions pinned exactly, no addresses of the registry it was made with.
import { readFileSync } from 'node:fs';

/** @param {string} name */
const json = (name) => JSON.parse(readFileSync(new URL(`../${name}`, import.meta.url), 'utf8'));
const manifest = json('package.json');
const lock = json('package-lock.json');
const problems = [];

for (const kind of ['dependencies', 'devDependencies']) {
  for (const [name, version] of Object.entries(manifest[kind] ?? {})) {
    if (!/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))
      problems.push(`package.json: ${name} is not pinned: ${version}`);
    const locked = lock.packages[''][kind]?.[name];
    if (locked !== version)
      problems.push(`package-lock.json: ${name} is ${locked}, but package.json says ${version}`);
  }
}
for (const [path, entry] of Object.entries(lock.packages)) {
  if (entry.resolved !== undefined) problems.push(`package-lock.json: ${path} names ${entry.resolved}`);
  if (path !== '' && entry.integrity === undefined && !entry.inBundle)
    problems.push(`package-lock.json: ${path} has no integrity`);
}
for (const problem of problems) process.stderr.write(`${problem}\n`);
process.exitCode = problems.length === 0 ? 0 : 1;
