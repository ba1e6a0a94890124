import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The parts of a template: `policy.yaml` and the suite that tests it. */
export interface Template {
  readonly name: string;
  readonly policy: string;
  readonly tests: string;
}

/** The names of the templates in a directory. */
export function templateNames(directory: string): string[] {
  return readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** Reads one of `templateNames`. */
export function readTemplate(directory: string, name: string): Template {
  const read = (file: string): string => readFileSync(join(directory, name, file), 'utf8');
  return { name, policy: read('policy.yaml'), tests: read('tests.yaml') };
}
