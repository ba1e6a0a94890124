import { isWithheld } from '../action/withheld.ts';
import type { JsonValue } from '../json/value.ts';
import { type Known, UNKNOWN } from '../logic.ts';
import { hostOfUrl, parseUrl } from './host.ts';
import type { HttpPart } from './part.ts';

/** Longer URLs than any server takes; they are not worth an exact reading. */
const MAX_URL = 65_536;
const MAX_SHOWN = 200;
/** White space and control characters, which clients drop or keep as they like, and the other slash. */
const AMBIGUOUS = /[\u0000-\u0020\u007f-\u00a0\u2028\u2029\ufeff\\]/;

/** What a method looks like; requests have it in capitals. */
export const METHOD = /^[A-Za-z-]{1,32}$/;

/** Reads a request. What clients and servers may read in different ways is unknown, and so is all of it then. */
export function readHttp(method: JsonValue | undefined, url: JsonValue | undefined): HttpPart {
  const verb = isWithheld(method) ? UNKNOWN : readMethod(method);
  const target = isWithheld(url) ? WITHHELD_TARGET : readUrl(url);
  const withheld = verb === UNKNOWN || target === WITHHELD_TARGET ? { withheld: true as const } : {};
  if (verb === undefined || target === undefined) return { ...UNREADABLE, ...withheld };
  const { host, path, shown } = target;
  const text = `${verb === UNKNOWN ? '(withheld)' : verb} ${shown}`;
  return { kind: 'http', text, method: verb, host, path, ...withheld };
}

function readMethod(method: JsonValue | undefined): string | undefined {
  return typeof method === 'string' && METHOD.test(method) ? method.toUpperCase() : undefined;
}

const UNREADABLE: HttpPart = {
  kind: 'http',
  text: 'unreadable request',
  method: UNKNOWN,
  host: UNKNOWN,
  path: UNKNOWN,
};

interface Target {
  readonly host: Known<string>;
  readonly path: Known<string>;
  readonly shown: string;
}

const WITHHELD_TARGET: Target = { host: UNKNOWN, path: UNKNOWN, shown: '(withheld)' };

function readUrl(text: JsonValue | undefined): Target | undefined {
  if (typeof text !== 'string') return undefined;
  if (text.length > MAX_URL || !/^https?:\/\/[^/?#]/i.test(text) || AMBIGUOUS.test(text)) return undefined;
  const host = hostOfUrl(text);
  const url = parseUrl(text);
  if (host === UNKNOWN || url === undefined) return undefined;
  const shown = `${host}${url.pathname}`;
  return {
    host,
    path: readPath(url.pathname),
    shown: shown.length > MAX_SHOWN ? `${shown.slice(0, MAX_SHOWN)}…` : shown,
  };
}

/** The path once decoded; UNKNOWN when a second reader may see other segments in it. */
function readPath(encoded: string): Known<string> {
  if (/%(?:2f|5c|00|25)/i.test(encoded)) return UNKNOWN;
  const path = decode(encoded);
  if (path === undefined || /[\u0000-\u001f\u007f\\]/.test(path)) return UNKNOWN;
  // `/a/..;/b`: some servers cut the parameter first and climb then.
  return /\/\.{1,2};/.test(path) ? UNKNOWN : path;
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
