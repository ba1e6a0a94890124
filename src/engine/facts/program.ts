import { type Known, UNKNOWN } from '../logic.ts';

const SYSTEM = /^\/(?:usr\/(?:local\/)?)?s?bin\/[^/]+$|^\/opt\/homebrew\/s?bin\/[^/]+$/;

/** Whether a program is surely the one that its base name says: it is not named by path, or is one of the system's. */
export function isSystemProgram(program: readonly Known<string>[] | undefined): boolean {
  return program === undefined || program.every((path) => path !== UNKNOWN && SYSTEM.test(path));
}
