import { UNKNOWN } from '../../../logic.ts';
import { type Field, fieldTail, literalField } from '../field.ts';
import { hostOf, isLocalPath } from '../hosts.ts';
import type { Use } from './use.ts';

/** What programs that talk to hosts take. */
export const WEB = {
  /** URLs whose content is written to a file of their name. */
  download: ({ operands, parsed, touches }: Use) => {
    for (const operand of operands) touches.talkTo(hostOf(operand));
    const flags = [
      'remote-header-name',
      'content-disposition',
      'trust-server-names',
      'recursive',
      'mirror',
      'page-requisites',
      'input-file',
    ];
    if (flags.some((flag) => parsed.flags.has(flag))) return touches.writeUnknown();
    if (parsed.flags.has('output-dir') || parsed.flags.has('directory-prefix')) return;
    for (const operand of operands) touches.write(downloadName(operand));
  },
  'curl-output': ({ operands, touches }: Use) => {
    for (const operand of operands) {
      // `#1` stands for a part of the URL.
      if (operand.text !== UNKNOWN && /#\d/.test(operand.text)) touches.writeUnknown();
      else touches.write(operand);
    }
  },
  /** `@file` is read. */
  at: ({ operands, touches }: Use) => {
    for (const operand of operands) {
      const at = operand.prefix.search(/[@<]/);
      if (operand.text === UNKNOWN && at === -1) touches.readUnknown();
      else if (at !== -1 && /^(?:[^\s@<]*=)?[@<]/.test(operand.prefix)) {
        const path = fieldTail(operand, at + 1);
        touches.read(path.text === UNKNOWN ? path : literalField(path.text.replace(/;.*$/, '')));
      }
    }
  },
  /** `name@file`, `@file`, `name=content`. */
  'name-at': ({ operands, touches }: Use) => {
    for (const operand of operands) {
      const at = operand.prefix.indexOf('@');
      const equals = operand.prefix.indexOf('=');
      if (at !== -1 && (equals === -1 || at < equals)) touches.read(fieldTail(operand, at + 1));
      else if (operand.text === UNKNOWN && equals === -1) touches.readUnknown();
    }
  },
  /** Whoever listens there. */
  socket: ({ operands, touches }: Use) => {
    for (const operand of operands) touches.read(operand);
    touches.talkTo();
  },
  /** A file, or an address that says which code comes from where. */
  requirements: ({ operands, touches }: Use) => {
    for (const operand of operands) {
      if (!/^[a-z]+:/i.test(operand.prefix)) touches.read(operand);
      else {
        touches.talkTo(hostOf(operand));
        touches.dynamic = true;
      }
    }
  },
  /** Packages by name, by address, or from a directory. */
  packages: ({ operands, touches }: Use) => {
    for (const operand of operands) {
      if (/^file:/.test(operand.prefix)) touches.read(fieldTail(operand, 5), 'search');
      else if (isLocalPath(operand)) touches.read(operand, 'search');
    }
  },
  /** curl's format may write to files. */
  written: ({ operands, touches }: Use) => {
    for (const { text } of operands) {
      if (text === UNKNOWN || text.includes('%output')) touches.writeUnknown();
      else if (text.startsWith('@')) touches.read(literalField(text.slice(1)));
    }
  },
  'unknown-host': ({ touches }: Use) => touches.talkTo(),
  'last-host': ({ operands, touches }: Use) => {
    const last = operands.at(-1);
    if (last !== undefined) touches.talkTo(hostOf(last));
  },
  /** httpie: a method, a URL, then items. */
  http: ({ operands, touches }: Use) => {
    const method = operands[0];
    const url =
      method !== undefined && method.text !== UNKNOWN && /^[A-Za-z]+$/.test(method.text)
        ? operands[1]
        : method;
    touches.talkTo(url === undefined ? UNKNOWN : hostOf(url));
    for (const operand of operands.slice(1)) {
      const at = operand.prefix.search(/@/);
      if (at > 0) touches.read(fieldTail(operand, at + 1));
    }
  },
  /** A file, or a URL. */
  manifest: ({ operands, touches }: Use) => {
    for (const operand of operands) {
      if (/^https?:/.test(operand.prefix)) touches.talkTo(hostOf(operand));
      else touches.read(operand, 'search');
    }
  },
  /** Buckets (`s3://…`) and paths here; the last is written. */
  cloud: ({ operands, touches }: Use) => {
    for (const [i, operand] of operands.entries()) {
      if (/^[a-z0-9]+:\/\//.test(operand.prefix)) continue;
      if (i < operands.length - 1) touches.read(operand, 'search');
      else if (operand.text !== UNKNOWN && /^[./]*$/.test(operand.text)) touches.writeUnknown();
      else touches.write(operand, 'tree');
    }
  },
  /** A directory here that a container sees: what it writes there nobody knows. */
  volume: ({ operands, touches }: Use) => {
    for (const { text } of operands) {
      const named = text !== UNKNOWN && /^[A-Za-z0-9][\w.-]*:|type=(?:volume|tmpfs)/.test(text);
      if (named) continue;
      if (text !== UNKNOWN && /:ro$|(?:^|,)(?:readonly|ro)(?:,|$)/.test(text)) touches.readUnknown();
      else touches.writeUnknown();
    }
  },
} as const satisfies Record<string, (use: Use) => void>;

function downloadName(url: Field): Field {
  if (url.text === UNKNOWN) return url;
  const path = /^(?:[a-z]+:\/\/)?[^/?#]*\/([^#]*)$/i.exec(url.text)?.[1] ?? '';
  const name = path.replace(/\?.*$/, '').split('/').at(-1) ?? '';
  return literalField(name === '' ? 'index.html' : name);
}
