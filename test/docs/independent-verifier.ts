import { execFileSync } from 'node:child_process';
import { createHash, createPublicKey, verify } from 'node:crypto';

/*
 * A verifier of the audit log that knows nothing but docs/audit-log.md: no module of src is imported. What it cannot
 * find in that page is missing there.
 */

const sha256 = (...parts: Uint8Array[]): Buffer =>
  parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();
const leaf = (bytes: Uint8Array): Buffer => sha256(Buffer.of(0), bytes);
const node = (left: Uint8Array, right: Uint8Array): Buffer => sha256(Buffer.of(1), left, right);

/** RFC 6962, 2.1: the tree splits at the largest power of two below its size. */
function treeRoot(leaves: readonly Uint8Array[]): Buffer {
  const [only] = leaves;
  if (only === undefined) return sha256();
  if (leaves.length === 1) return Buffer.from(only);
  let middle = 1;
  while (middle * 2 < leaves.length) middle *= 2;
  return node(treeRoot(leaves.slice(0, middle)), treeRoot(leaves.slice(middle)));
}

/** The path of an entry. */
export function entryPath(index: number): string {
  const directory = String(Math.floor(index / 256));
  const digits = directory.padStart(Math.ceil(directory.length / 3) * 3, '0').match(/.{3}/g) ?? [];
  const marked = digits.map((group, at) => (at < digits.length - 1 ? `x${group}` : group)).join('/');
  return `entries/${marked}/${String(index % 256).padStart(3, '0')}.json`;
}

/** A signed checkpoint, if one of its signatures is by the verifier key. */
export function readCheckpoint(note: string, verifierKey: string) {
  const split = note.lastIndexOf('\n\n');
  const text = note.slice(0, split + 1);
  const [, name = '', keyId = '', encoded = ''] = /^([^+]+)\+([0-9a-f]{8})\+(.+)$/.exec(verifierKey) ?? [];
  const typed = Buffer.from(encoded, 'base64');
  if (sha256(Buffer.from(`${name}\n`), typed).toString('hex', 0, 4) !== keyId || typed[0] !== 1) {
    throw new Error('the verifier key does not fit its id');
  }
  const spki = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), typed.subarray(1)]);
  const key = createPublicKey({ key: spki, format: 'der', type: 'spki' });
  const good = note
    .slice(split + 2)
    .trimEnd()
    .split('\n')
    .map((line) => line.split(' '))
    .filter(([dash, who]) => dash === '—' && who === name)
    .map(([, , base64 = '']) => Buffer.from(base64, 'base64'))
    .filter((bytes) => bytes.toString('hex', 0, 4) === keyId)
    .some((bytes) => verify(null, Buffer.from(text), key, bytes.subarray(4)));
  if (!good) throw new Error('the checkpoint is not signed by the log key');
  const [origin = '', size = '', root = ''] = text.split('\n');
  return { origin, size: Number(size), root };
}

export interface ReadEntry {
  readonly bytes: Buffer;
  readonly predicate: {
    readonly type: string;
    readonly log: { readonly origin: string; readonly size: number; readonly root: string };
    readonly [name: string]: unknown;
  };
}

/** An entry whose signature is by one of these keys: base64 of SPKI. */
function readEntry(bytes: Buffer, keys: readonly string[]): ReadEntry {
  const { verificationMaterial, dsseEnvelope } = JSON.parse(bytes.toString());
  const { hint } = verificationMaterial.publicKey;
  const spki = keys.find((key) => sha256(Buffer.from(key, 'base64')).toString('base64') === hint);
  if (spki === undefined) throw new Error('the signer is not known');
  const payload = Buffer.from(dsseEnvelope.payload, 'base64');
  const signed = Buffer.concat([
    Buffer.from(`DSSEv1 28 application/vnd.in-toto+json ${payload.length} `),
    payload,
  ]);
  const key = createPublicKey({ key: Buffer.from(spki, 'base64'), format: 'der', type: 'spki' });
  const signature = Buffer.from(dsseEnvelope.signatures[0].sig, 'base64');
  if (!verify('sha256', signed, key, signature)) throw new Error('the signature is not of this entry');
  return { bytes, predicate: JSON.parse(payload.toString()).predicate };
}

/** Verifies all that signatures, the tree and the checkpoint show of the log in a repository. */
export function verifyLogIn(
  directory: string,
  trust: { readonly logKey: string; readonly signers: readonly string[] },
) {
  const git = (...args: string[]): Buffer =>
    execFileSync('git', ['--no-replace-objects', ...args], { cwd: directory, maxBuffer: 1 << 28 });
  const files = git('ls-tree', '-r', '--name-only', 'agentgate/audit').toString().trim().split('\n');
  const size = files.filter((path) => path.startsWith('entries/')).length;
  const entries: ReadEntry[] = [];
  for (let index = 0; index < size; index += 1) {
    entries.push(readEntry(git('cat-file', 'blob', `agentgate/audit:${entryPath(index)}`), trust.signers));
  }
  const leaves = entries.map(({ bytes }) => leaf(bytes));
  const checkpoint = readCheckpoint(
    git('cat-file', 'blob', 'agentgate/audit:checkpoint').toString(),
    trust.logKey,
  );
  const sealedRoot = treeRoot(leaves.slice(0, checkpoint.size)).toString('base64');
  if (sealedRoot !== checkpoint.root) throw new Error('the checkpoint is of another log');
  for (const [index, { predicate }] of entries.entries()) {
    const { log } = predicate;
    const seen = treeRoot(leaves.slice(0, log.size)).toString('base64');
    if (log.size > index || log.root !== seen || log.origin !== checkpoint.origin) {
      throw new Error(`the signer of entry ${index} saw another log`);
    }
  }
  for (const path of files.filter((each) => each.startsWith('tile/0/'))) {
    const at = Number(path.slice('tile/0/'.length).replace(/[x/]/g, '')) * 256;
    const tile = Buffer.concat(leaves.slice(at, at + 256));
    if (!git('cat-file', 'blob', `agentgate/audit:${path}`).equals(tile)) throw new Error(`${path} is wrong`);
  }
  return { entries, checkpoint };
}

/** Verifies a proof file without the log. */
export function verifyProofFile(
  text: string,
  trust: { readonly logKey: string; readonly signers: readonly string[] },
) {
  const split = text.indexOf('\n\n');
  const [header, extra = '', place = '', ...path] = text.slice(0, split).split('\n');
  if (header !== 'c2sp.org/tlog-proof@v1') throw new Error('this is no proof file');
  const checkpoint = readCheckpoint(text.slice(split + 2), trust.logKey);
  const index = Number(place.slice('index '.length));
  const bytes = Buffer.from(extra.slice('extra '.length), 'base64');
  // RFC 9162, 2.1.3.2.
  let [fn, sn, root] = [index, checkpoint.size - 1, leaf(bytes)];
  for (const hash of path.map((line) => Buffer.from(line, 'base64'))) {
    if (fn % 2 === 1 || fn === sn) {
      root = node(hash, root);
      while (fn % 2 === 0 && fn !== 0) [fn, sn] = [Math.floor(fn / 2), Math.floor(sn / 2)];
    } else root = node(root, hash);
    [fn, sn] = [Math.floor(fn / 2), Math.floor(sn / 2)];
  }
  if (sn !== 0 || root.toString('base64') !== checkpoint.root)
    throw new Error('the proof does not lead to the root');
  return { index, entry: readEntry(bytes, trust.signers), checkpoint };
}
