import { normaliseHost } from '../facts/host.ts';
import { compileTextGlob } from '../globs/text.ts';
import { type Answer, anyOf, fromBoolean, ifKnown, type Known, UNKNOWN } from '../logic.ts';
import { InputError } from '../problem.ts';

/** Compiles globs on hosts into a test whether any of them matches; throws an InputError for what is no host. */
export function compileHosts(globs: readonly string[]): (host: Known<string>) => Answer {
  const compiled = globs.map(compileHost);
  return (host) => ifKnown(host, (text) => anyOf(compiled, (matches) => fromBoolean(matches(text))));
}

function compileHost(glob: string): (host: string) => boolean {
  const isAddress = /^\[?[0-9a-f:.*]*:[0-9a-f:.*]*:[0-9a-f:.*]*\]?$/i.test(glob);
  // A glob that no host can match would silently never fire.
  if (/[/@#\s]/.test(glob) || (glob.includes(':') && !isAddress) || /[^.]\.$/.test(glob)) {
    throw new InputError(`"${glob}" is no host: write it without scheme, user, port, path and trailing dot`);
  }
  if (isAddress ? glob.includes('*') : /[*?[{\\]/.test(glob)) return compileWild(glob);
  const host = normaliseHost(isAddress ? `[${glob.replace(/[[\]]/g, '')}]` : glob);
  if (host === UNKNOWN) throw new InputError(`"${glob}" is no host: write a name like "api.example.com"`);
  return (text) => text === host;
}

function compileWild(glob: string): (host: string) => boolean {
  if (/[^\u0000-\u007f]/.test(glob)) {
    throw new InputError(`host glob "${glob}" has letters outside ASCII: write them in punycode ("xn--…")`);
  }
  const compiled = compileTextGlob(glob, { nocase: true });
  return (text) => compiled.test(text);
}
