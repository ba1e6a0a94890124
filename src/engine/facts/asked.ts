/**
 * How much a matcher wants a kind of facts: not at all; where the action has them; or always, so that an action
 * without them is unknown to it.
 */
export type Ask = 'none' | 'present' | 'always';

/** Which facts a matcher needs of the tools it names. */
export interface FactsAsked {
  readonly sql: Ask;
  /** Argument paths that hold SQL beside the usual ones. */
  readonly sqlArgs: readonly string[];
  readonly shell: Ask;
  readonly http: Ask;
}
