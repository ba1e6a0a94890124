import { parseDecimal } from './text.ts';
import { parseEntryPath, parseTilePath, type TileId } from './tiles.ts';

/** The file that holds the newest checkpoint: the only one that is ever modified. */
export const CHECKPOINT_PATH = 'checkpoint';
/** The mode of every file of a log. */
export const PLAIN_FILE = '100644';

/** What a path of the branch holds. */
export type Place =
  | { readonly kind: 'checkpoint' }
  | { readonly kind: 'entry'; readonly index: number }
  | { readonly kind: 'tile'; readonly tile: TileId }
  | { readonly kind: 'anchor' }
  | { readonly kind: 'other' };

/** What the layout of a log has at a path. */
export function placeOf(path: string): Place {
  if (path === CHECKPOINT_PATH) return { kind: 'checkpoint' };
  const index = parseEntryPath(path);
  if (index !== undefined) return { kind: 'entry', index };
  const tile = parseTilePath(path);
  if (tile !== undefined) return { kind: 'tile', tile };
  const [, size] = /^anchors\/([0-9]{1,16})\.sigstore\.json$/.exec(path) ?? [];
  return size !== undefined && parseDecimal(size) !== undefined ? { kind: 'anchor' } : { kind: 'other' };
}

const DIRECTORY =
  /^(?:anchors|entries(?:\/x[0-9]{3}){0,5}(?:\/[0-9]{3})?|tile(?:\/[0-5](?:\/x[0-9]{3}){0,5})?)\/$/;

/** Whether the layout of a log has something in this directory, whose path ends in a slash. */
export function isLogDirectory(path: string): boolean {
  return DIRECTORY.test(path);
}
