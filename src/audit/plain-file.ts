import { closeSync, constants, fstatSync, openSync, readFileSync, type Stats } from 'node:fs';

/** Neither a link is followed, nor waited for who writes into a pipe. */
export const READ_PLAIN = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** The bytes of a plain file, where what it is like is accepted; asked of the open file, which nobody can exchange. */
export function readPlainFile(path: string, accepts: (stat: Stats) => boolean): Buffer | undefined {
  const file = openSync(path, READ_PLAIN);
  try {
    const stat = fstatSync(file);
    return stat.isFile() && accepts(stat) ? readFileSync(file) : undefined;
  } finally {
    closeSync(file);
  }
}
