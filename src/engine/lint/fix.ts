import type { Problem } from './lint.ts';

/** The text of a file after its fixes; of two that overlap only the first is applied. */
export function applyFixes(path: string, text: string, problems: readonly Problem[]): string {
  const fixes = problems
    .flatMap(({ fix }) => fix ?? [])
    .filter(({ file }) => file === path)
    .toSorted((a, b) => a.start - b.start);
  let result = '';
  let at = 0;
  for (const { start, end, text: replacement } of fixes) {
    if (start < at) continue;
    result += text.slice(at, start) + replacement;
    at = end;
  }
  return result + text.slice(at);
}
