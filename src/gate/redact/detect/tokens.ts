import type { Span } from './span.ts';

interface Form {
  /** What follows the prefix, and how much of it there must be. */
  readonly rest: RegExp;
  readonly least: number;
  /** The prefix is also the end of ordinary words ("task-…"), so it must start one. */
  readonly starts?: true;
}

const ALNUM = /[A-Za-z0-9]*/y;
const WORD = /\w*/y;
const DASHED = /[\w-]*/y;
const DOTTED = /[\w.-]*/y;
const UPPER = /[0-9A-Z]*/y;
/** A digit soon: looking through the whole rest, for each of many prefixes in it, would take for ever. */
const NUMBERED = /(?=[\w-]{0,40}\d)[\w-]*/y;

/** Tokens that say by their start what they are. */
const FORMS: Readonly<Record<string, Form>> = {
  ...forms(['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'], { rest: WORD, least: 30 }),
  github_pat_: { rest: WORD, least: 20 },
  ...forms(['glpat-', 'gldt-', 'glrt-', 'glcbt-', 'glptt-', 'glsoat-'], { rest: DASHED, least: 16 }),
  ...forms(['xoxa-', 'xoxb-', 'xoxc-', 'xoxd-', 'xoxe-', 'xoxo-', 'xoxp-', 'xoxr-', 'xoxs-', 'xapp-'], {
    rest: DASHED,
    least: 10,
  }),
  AIza: { rest: DASHED, least: 30 },
  ...forms(['sk_live_', 'sk_test_', 'rk_live_', 'rk_test_', 'whsec_'], { rest: ALNUM, least: 16 }),
  npm_: { rest: ALNUM, least: 30 },
  'pypi-Ag': { rest: DASHED, least: 16 },
  'sk-': { rest: NUMBERED, least: 20, starts: true },
  hf_: { rest: ALNUM, least: 30 },
  dop_v1_: { rest: ALNUM, least: 40 },
  'SG.': { rest: /[\w-]{16,32}\.[\w-]{32,64}/y, least: 40 },
  ...forms(['AKIA', 'ASIA'], { rest: UPPER, least: 16 }),
};
const PREFIX = new RegExp(
  Object.keys(FORMS)
    .map((prefix) => prefix.replace('.', '\\.'))
    .join('|'),
  'g',
);

function forms(prefixes: readonly string[], form: Form): Readonly<Record<string, Form>> {
  return Object.fromEntries(prefixes.map((prefix) => [prefix, form]));
}

/** GitHub, GitLab, Slack, Google, Stripe, npm, PyPI, AWS and other tokens, by their prefixes. */
export function prefixedTokens(text: string): readonly Span[] {
  const spans: Span[] = [];
  const prefix = new RegExp(PREFIX);
  for (let found = prefix.exec(text); found !== null; found = prefix.exec(text)) {
    const form = FORMS[found[0]];
    if (form === undefined) continue;
    const start = found.index;
    if (form.starts === true && /[A-Za-z0-9]/.test(text[start - 1] ?? '')) continue;
    const rest = take(form.rest, text, start + found[0].length).replace(/\.$/, '');
    if (rest.length < form.least) continue;
    spans.push({ start, end: start + found[0].length + rest.length });
    prefix.lastIndex = start + found[0].length + rest.length;
  }
  return spans;
}

/** JSON Web Tokens: two parts that are base64 of `{"`, and a signature. */
export function jsonWebTokens(text: string): readonly Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf('eyJ'); at !== -1; ) {
    const run = take(DOTTED, text, at);
    for (const { start, end } of tokensIn(run.split('.'))) spans.push({ start: at + start, end: at + end });
    at = text.indexOf('eyJ', at + run.length);
  }
  return spans;
}

const LEAST_PART = 8;
/** Longer than any top-level domain: the name of a host must stay to be seen. */
const LEAST_SIGNATURE = 28;

function* tokensIn(parts: readonly string[]): Generator<Span> {
  let offset = 0;
  for (const [index, header] of parts.entries()) {
    const from = header.indexOf('eyJ');
    const [payload = '', signature = ''] = parts.slice(index + 1, index + 3);
    const isToken = from !== -1 && header.length - from >= LEAST_PART && payload.startsWith('eyJ');
    if (isToken && payload.length >= LEAST_PART && signature.length >= LEAST_SIGNATURE) {
      yield { start: offset + from, end: offset + header.length + payload.length + signature.length + 2 };
    }
    offset += header.length + 1;
  }
}

const KEY_ID = /(?:AKIA|ASIA)[0-9A-Z]{16}/g;
const SECRET_LENGTH = 40;

/** Whether the text names an access key of AWS, beside which its secret may stand. */
export function namesAwsKey(text: string): boolean {
  return text.search(KEY_ID) !== -1;
}

/** What looks like the secret of an AWS access key. */
export function awsSecrets(text: string): readonly Span[] {
  const spans: Span[] = [];
  const rest = text.replace(KEY_ID, (id) => ' '.repeat(id.length));
  for (const { 0: run, index } of rest.matchAll(/[A-Za-z0-9+/]+/g)) {
    // After a key and a slash: `AKIA…/secret`.
    const skip = run.length === SECRET_LENGTH + 1 && run.startsWith('/') ? 1 : 0;
    const isSecret = run.length - skip === SECRET_LENGTH && looksRandom(run);
    if (isSecret) spans.push({ start: index + skip, end: index + run.length });
  }
  return spans;
}

/** Capitals, small letters and digits: no word of a language, no path, no hash. */
export function looksRandom(text: string): boolean {
  return /[A-Z]/.test(text) && /[a-z]/.test(text) && /\d/.test(text);
}

function take(form: RegExp, text: string, at: number): string {
  // Shared between calls, which all start by saying where.
  form.lastIndex = at;
  return form.exec(text)?.[0] ?? '';
}
