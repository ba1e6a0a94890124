/** The code of a failed operation of the system (ENOENT, EACCES …), or of whatever else was thrown with one. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}
