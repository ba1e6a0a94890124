import { type Digest, digestOf, sha256Hex } from '../action/digest.ts';

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';
const PREFIX = 'ag-';
/** How many characters an id has unless another hold took it. */
const SHORTEST = 10;

/** What makes two requests the same: what is done, and what it needs. */
export function holdKey(action: Digest, requirement: Digest): Digest {
  return digestOf({ action, requirement });
}

/** The id of one attempt at a key: as short as the ids that are taken allow. */
export function holdId(key: Digest, attempt: number, isTaken: (id: string) => boolean = () => false): string {
  const letters = base32(sha256Hex(`${key} ${attempt}`));
  for (let length = SHORTEST; length < letters.length; length += 1) {
    const id = PREFIX + letters.slice(0, length);
    if (!isTaken(id)) return id;
  }
  return PREFIX + letters;
}

/** Every id that an attempt at a key may have got, the shortest first. */
export function possibleHoldIds(key: Digest, attempt: number): string[] {
  const letters = base32(sha256Hex(`${key} ${attempt}`));
  return Array.from({ length: letters.length - SHORTEST + 1 }, (_, more) =>
    letters.slice(0, SHORTEST + more),
  ).map((id) => PREFIX + id);
}

/** Base32 (RFC 4648) in lower case and without padding, of bytes in hexadecimal. */
function base32(hex: string): string {
  const bits = Array.from(hex, (digit) => Number.parseInt(digit, 16).toString(2).padStart(4, '0')).join('');
  return bits.replace(/.{1,5}/g, (five) => ALPHABET[Number.parseInt(five.padEnd(5, '0'), 2)] ?? '');
}
