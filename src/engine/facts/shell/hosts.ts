import { type Known, UNKNOWN } from '../../logic.ts';
import { hostOfRemote, hostOfUrl } from '../host.ts';
import type { Field } from './field.ts';

/** The host of a URL, with or without its scheme. */
export function hostOf(field: Field): Known<string> {
  const { text } = field;
  if (text === UNKNOWN) return hostOfPattern(field);
  return hostOfUrl(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`);
}

/** `http://localhost/a?b=1`: whatever files a wildcard behind the host stands for, their names start with that host. */
function hostOfPattern({ glob, prefix }: Field): Known<string> {
  return glob !== undefined && /^[a-z][a-z0-9+.-]*:\/\/[^/]+\//i.test(prefix) ? hostOfUrl(prefix) : UNKNOWN;
}

/** The host of `git@host:path`, `host:path` or a URL; a bare name is resolved by configuration. */
export function remoteHost(field: Field): Known<string> {
  return field.text === UNKNOWN ? UNKNOWN : (hostOfRemote(field.text) ?? UNKNOWN);
}

/** A path here, written so that no configuration can make it a remote's name. */
export function isLocalPath(field: Field): boolean {
  return field.home || /^(?:\.{0,2}\/|\.{1,2}$)/.test(field.prefix);
}

/** `ext::sh -c …` and its like run the program that they name. */
export function isHelperUrl(field: Field): boolean {
  return (
    /^[A-Za-z0-9+.-]+::/.test(field.prefix) ||
    (field.text === UNKNOWN && /^[A-Za-z0-9+.:-]*$/.test(field.prefix))
  );
}
