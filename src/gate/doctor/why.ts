import { InputError, messageOf } from '../../engine/problem.ts';
import { nextStep } from '../log/next-step.ts';
import { withLog } from '../log/open.ts';
import type { FactsOptions } from './facts.ts';

/** What a thrown value says, in one line. */
export function whyOf(error: unknown): string {
  return error instanceof InputError ? error.describe() : messageOf(error);
}

/** The command that leads to settings that are trusted; `otherwise` where nobody can tell. */
export async function stepOr(otherwise: string, { root, env }: FactsOptions): Promise<string> {
  try {
    return await withLog(root, env, (log) => nextStep(log, root));
  } catch {
    return otherwise;
  }
}
