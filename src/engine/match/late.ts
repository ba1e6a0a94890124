import { InputError, messageOf } from '../problem.ts';

/** Whether what is compiled was found right before. */
export interface Checked {
  readonly checked?: boolean;
}

/**
 * A test as a policy wants it: compiled now, so that whoever loads a broken policy is told where. One that is `checked`
 * has compiled before, so it may wait until it is first called, which of most rules no action does. If it is broken all
 * the same, it answers nothing: the error stops the decision.
 */
export function compileOrWait<Args extends readonly unknown[], Result>(
  { checked = false }: Checked,
  compile: () => (...args: Args) => Result,
): (...args: Args) => Result {
  if (!checked) return compile();
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
