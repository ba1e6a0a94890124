import type { Known } from '../logic.ts';
import { UNKNOWN } from '../logic.ts';

/** Longest text that can name a host with its userinfo and port; longer ones are nobody's host. */
const MAX_AUTHORITY = 1024;
const MAX_HOST = 253;
const SCHEME = /^[A-Za-z][A-Za-z0-9+.-]*:\/\//;
/** White space, control characters, and what clients read in different ways. */
const AMBIGUOUS = /[\u0000-\u0020\u007f-\u00a0\u2028\u2029\\]/;
/** IPv4 within IPv6: mapped (`::ffff:`), translated (`::ffff:0:`), compatible (`::`) and behind NAT64 (`64:ff9b::`). */
const EMBEDDED_IPV4 = /^(?:::(?:ffff:(?:0:)?)?|64:ff9b::)([0-9a-f]{1,4}):([0-9a-f]{1,4})$/;

/**
 * The one spelling of a host: lower case, punycode, IP literals in their usual form (also from decimal, octal and
 * IPv6 ones that stand for IPv4, IPv6 without brackets), no userinfo, port or trailing dot. UNKNOWN for what is no host.
 */
export function normaliseHost(text: string): Known<string> {
  if (text.length > MAX_AUTHORITY || AMBIGUOUS.test(text) || /[/?#]/.test(text)) return UNKNOWN;
  // Clients disagree about the first and the last "@", and about an empty port ("http:/evil" ends like that).
  if (text.split('@').length > 2 || text.endsWith(':')) return UNKNOWN;
  const url = parseUrl(`http://${text}/`);
  if (url === undefined) return UNKNOWN;
  if (url.hostname.startsWith('[')) return unmapped(url.hostname.slice(1, -1));
  const host = url.hostname.endsWith('.') ? url.hostname.slice(0, -1) : url.hostname;
  // `{a,b}.com` and `*.com` are hosts for the URL standard, and several hosts for curl or a shell.
  const plain = /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)*$/.test(host);
  return plain && host.length <= MAX_HOST ? host : UNKNOWN;
}

/** The host that a URL talks to; one without a scheme is read as `curl` does. UNKNOWN for `file:` and malformed ones. */
export function hostOfUrl(url: string): Known<string> {
  const scheme = SCHEME.exec(url)?.[0] ?? '';
  if (scheme.toLowerCase() === 'file://') return UNKNOWN;
  const slash = url.indexOf('/', scheme.length);
  const authority = url.slice(scheme.length, slash === -1 ? undefined : slash);
  const end = authority.search(/[?#]/);
  if (end === -1) return normaliseHost(authority);
  // `https://good?@evil/`: the standard sees good, some clients see evil.
  return authority.includes('@', end) ? UNKNOWN : normaliseHost(authority.slice(0, end));
}

/**
 * The host of a git remote: a URL (`https`, `ssh`, `git`) or `user@host:path`. Undefined for a local path; UNKNOWN
 * for a transport helper (`ext::sh -c …`), which runs whatever it names.
 */
export function hostOfRemote(text: string): Known<string> | undefined {
  if (/^[A-Za-z0-9+.-]+::/.test(text)) return UNKNOWN;
  if (/^file:\/\//i.test(text)) return undefined;
  if (SCHEME.test(text)) return hostOfUrl(text);
  const bracketed = /^(?:[^@/[\]]*@)?\[([^/[\]]*)\]:/.exec(text)?.[1];
  if (bracketed !== undefined) return hostInBrackets(bracketed);
  const colon = text.indexOf(':');
  const slash = text.indexOf('/');
  // git's own rule: a slash before the first colon makes it a path.
  if (colon === -1 || (slash !== -1 && slash < colon)) return undefined;
  return normaliseHost(text.slice(0, colon));
}

/** `[::1]:path` is an address; `[host:22]:path` and `[user@host]:path` are git's way to give scp syntax a port. */
function hostInBrackets(text: string): Known<string> {
  return text.split(':').length > 2 ? normaliseHost(`[${text}]`) : normaliseHost(text);
}

function unmapped(address: string): string {
  const [, high, low] = EMBEDDED_IPV4.exec(address) ?? [];
  if (high === undefined || low === undefined) return address;
  const pair = (hex: string) => `${Number.parseInt(hex, 16) >> 8}.${Number.parseInt(hex, 16) & 255}`;
  return `${pair(high)}.${pair(low)}`;
}

/** A URL by the standard; undefined for what is none. */
export function parseUrl(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}
