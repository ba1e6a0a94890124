import type { Field } from '../field.ts';
import type { Parsed } from '../parsed.ts';
import type { Extent } from '../place.ts';
import type { TouchList } from '../touches.ts';

/** Words that a command uses in one way. */
export interface Use {
  readonly operands: readonly Field[];
  readonly parsed: Parsed;
  /** `tree` when the program works recursively. */
  readonly extent: Extent;
  readonly touches: TouchList;
}
