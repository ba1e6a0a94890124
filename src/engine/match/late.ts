import { InputError, messageOf } from '../problem.ts';

/** Whether what is compiled was found right before. */
export interface Checked {
  readonly checked?: boolean;
}

/** A test as a policy wants it: compiled now, so that whoever loads a broken policy is told where, unless it is `checked`. */
export function compileOrWait<Args extends readonly unknown[], Result>(
  { checked = false }: Checked,
  compile: () => (...args: Args) => Result,
): (...args: Args) => Result {
  return checked ? waiting(compile) : compile();
}

/**
 * A test of what has compiled before, so that it may wait until it is first called, which of most rules no action does.
 * If it is broken all the same, it answers nothing: the error stops the decision.
 */
export function waiting<Args extends readonly unknown[], Result>(
  compile: () => (...args: Args) => Result,
): (...args: Args) => Result {
  let compiled: ((...args: Args) => Result) | undefined;
  return (...args) => {
    compiled ??= compileLate(compile);
    return compiled(...args);
  };
}

function compileLate<T>(compile: () => T): T {
  try {
    return compile();
  } catch (error) {
    throw new InputError(`the policies that were kept do not compile any more: ${messageOf(error)}`);
  }
}
