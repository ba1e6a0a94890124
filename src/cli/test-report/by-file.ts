import type { TestResult } from '../../engine/schema/generated/types.ts';

/** The results of each file, files in the order in which they come. */
export function byFile(results: readonly TestResult[]): ReadonlyMap<string, readonly TestResult[]> {
  const files = new Map<string, TestResult[]>();
  for (const result of results) {
    const known = files.get(result.file);
    if (known === undefined) files.set(result.file, [result]);
    else known.push(result);
  }
  return files;
}
