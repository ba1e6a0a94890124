import type { DoctorCheck } from '../../engine/schema/generated/types.ts';
import type { Facts, Ground } from './facts.ts';

/** What a check found, in one line, and what to do about it. */
export type Finding = Omit<DoctorCheck, 'name'>;

/** One thing that the doctor looks at; an enforcement point is probed by one of these as well. */
export interface Check {
  readonly name: string;
  /** What it cannot do without; whether that is there, a check of its own says. */
  readonly needs: Ground | undefined;
  /** May throw: then the check failed, and says why. */
  readonly run: (facts: Facts) => Promise<Finding>;
}

/** Of a check that needs what is not there. */
export const NOT_CHECKED = 'not checked';

export function ok(detail: string, fix: string | null = null): Finding {
  return { status: 'ok', detail, fix };
}

export function warning(detail: string, fix: string): Finding {
  return { status: 'warning', detail, fix };
}

export function failed(detail: string, fix: string): Finding {
  return { status: 'failed', detail, fix };
}
