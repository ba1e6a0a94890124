import { closeSync, constants, fsyncSync, openSync } from 'node:fs';

/** Makes sure that a power cut takes no name out of a directory. Windows has no such thing. */
export function syncDirectory(directory: string): void {
  if (process.platform === 'win32') return;
  const descriptor = openSync(directory, constants.O_RDONLY);
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
