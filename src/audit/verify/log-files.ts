import { MAX_ENTRY_BYTES } from '../bundle.ts';
import { AuditError } from '../error.ts';
import type { LogHistory } from '../log-history.ts';
import { leafHash } from '../merkle.ts';
import type { TileSource } from '../tile-reader.ts';
import { formatEntryPath, formatTilePath, TILE_WIDTH } from '../tiles.ts';

const TILE_BYTES = TILE_WIDTH * 32;

/** The tiles and the last entries of the log at a commit. What they say is unproven until a known root confirms it. */
export function filesOf(history: LogHistory, commit: string, size: number): TileSource {
  const read = async (path: string, cap: number) => {
    const bytes = await history.file(path, cap, commit);
    if (bytes === undefined) throw new AuditError('malformed', `the log has no ${path}`);
    return bytes;
  };
  return {
    size,
    readTile: (tile) => read(formatTilePath(tile), TILE_BYTES),
    readLeafHashes: (begin, end) =>
      Promise.all(
        Array.from({ length: end - begin }, async (_, at) =>
          leafHash(await read(formatEntryPath(begin + at), MAX_ENTRY_BYTES)),
        ),
      ),
  };
}
