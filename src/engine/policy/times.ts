import { parseDuration } from './duration.ts';
import type { TypedDocument } from './source.ts';

const TIMES = ['timeout', 'valid-for', 'retry-after'] as const;

/** Checks the times of an approval, wherever it stands. Throws InputError at the one that is no duration. */
export function checkTimes(
  document: TypedDocument<unknown>,
  approval: { readonly [key in (typeof TIMES)[number]]?: string } | undefined,
  path: readonly (string | number)[],
): void {
  for (const key of TIMES) {
    const text = approval?.[key];
    if (text === undefined || parseDuration(text) !== undefined) continue;
    throw document.error(`${JSON.stringify(text)} is no duration: write 30s, 15m, 1h30m or 2d`, [
      ...path,
      key,
    ]);
  }
}
