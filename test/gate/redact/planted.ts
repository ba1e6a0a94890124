import fc from 'fast-check';

const chars = (alphabet: string, minLength: number, maxLength = minLength) =>
  fc.string({ unit: fc.constantFrom(...alphabet), minLength, maxLength });
const LOWER = 'abcdefghijklmnopqrstuvwxyz';
const ALNUM = `${LOWER}ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789`;
const BASE64URL = `${ALNUM}-_`;

const prefixed = (prefix: string, rest: fc.Arbitrary<string>) => rest.map((text) => `${prefix}${text}`);
const mixed = (length: number) => chars(ALNUM, length - 3).map((text) => `aZ7${text}`);

/** Tokens that are known by what they look like. */
export const token = fc.oneof(
  ...['ghp_', 'gho_', 'ghs_', 'npm_'].map((prefix) => prefixed(prefix, chars(ALNUM, 36))),
  prefixed('github_pat_', chars(`${ALNUM}_`, 60)),
  prefixed('AKIA', chars('ABCDEFGHIJ234567', 16)),
  prefixed('xoxb-', chars(ALNUM, 24)),
  prefixed('AIza', chars(BASE64URL, 35)),
  prefixed(`sk_${'live'}_`, chars(ALNUM, 24)),
  prefixed('pypi-AgEIcHlwaS5vcmc', chars(BASE64URL, 40)),
  prefixed('glpat-', chars(BASE64URL, 20)),
  fc
    .tuple(chars(BASE64URL, 12, 40), chars(BASE64URL, 12, 80), chars(BASE64URL, 32, 86))
    .map(([header, payload, signature]) => `eyJ${header}.eyJ${payload}.${signature}`),
);

/** Any password without what a shell acts on. */
export const password = chars(`${ALNUM}%^#@:./+=_`, 10, 20).map((text) => `p4${text}`);

/** A secret, and a text that holds it. */
export const planted: fc.Arbitrary<readonly [secret: string, text: string]> = fc.oneof(
  fc
    .tuple(token, fc.constantFrom('', ' ', "'", '"', 'x=', '(', '/', '\n'))
    .map(([s, c]) => [s, `run ${c}${s}${c} now`] as const),
  password.map((s) => [s, `DB_PASSWORD=${s} ./migrate.sh`] as const),
  password.map((s) => [s, `mytool --password ${s} --verbose`] as const),
  password.map((s) => [s, `mytool --api-token="${s}"`] as const),
  password.map((s) => [s, `{"user": "a", "password": "${s}"}`] as const),
  password.map((s) => [s, `client_secret: ${s}`] as const),
  mixed(24).map((s) => [s, `curl -H 'Authorization: Bearer ${s}' https://example.com`] as const),
  mixed(24).map((s) => [s, `curl -u alice:${s} https://example.com`] as const),
  mixed(16).map((s) => [s, `https://example.com/?access_token=${s}&page=2`] as const),
  mixed(16).map((s) => [s, `psql postgres://app:${s}@db.internal:5432/app`] as const),
  fc.tuple(chars('ABCDEFGHIJ234567', 16), mixed(40)).map(([id, s]) => [s, `aws AKIA${id} ${s}`] as const),
  mixed(18).map(
    (s) =>
      [
        Buffer.from(`alice:${s}`).toString('base64'),
        `Authorization: Basic ${Buffer.from(`alice:${s}`).toString('base64')}`,
      ] as const,
  ),
  chars(`${ALNUM}+/`, 64).map(
    (s) =>
      [
        s,
        `-----BEGIN RSA ${'PRIVATE'} KEY-----\n${s}\n${s}\nAb==\n-----END RSA ${'PRIVATE'} KEY-----`,
      ] as const,
  ),
);
