import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import type { GitObject, ObjectType } from './object.ts';
import { type ObjectFormat, oidBytes } from './oid.ts';

const TYPES: Readonly<Record<ObjectType, number>> = { commit: 1, tree: 2, blob: 3, tag: 4 };

/** A pack of these objects, each in full, as `git unpack-objects` and `git index-pack` read it. */
export function encodePack(format: ObjectFormat, objects: readonly GitObject[]): Uint8Array[] {
  const header = Buffer.from('PACK\0\0\0\x02\0\0\0\0', 'latin1');
  header.writeUInt32BE(objects.length, 8);
  const parts: Uint8Array[] = [header];
  for (const { type, bytes } of objects)
    parts.push(objectHeader(TYPES[type], bytes.length), deflateSync(bytes));
  const sum = createHash(format);
  for (const part of parts) sum.update(part);
  return [...parts, sum.digest().subarray(0, oidBytes(format))];
}

/** Three bits of type and four of size, then seven bits of size to a byte, the lowest first. */
function objectHeader(type: number, size: number): Uint8Array {
  const bytes = [(type << 4) | (size & 0x0f)];
  for (let rest = Math.floor(size / 16); rest > 0; rest = Math.floor(rest / 128)) {
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) | 0x80;
    bytes.push(rest & 0x7f);
  }
  return Uint8Array.from(bytes);
}
