/** Whom a line names, with the spelling that it uses. Never a bot. */
export type Owner =
  | { readonly kind: 'user'; readonly login: string; readonly text: string }
  | { readonly kind: 'team'; readonly org: string; readonly slug: string; readonly text: string }
  | { readonly kind: 'email'; readonly address: string; readonly text: string };

// ASCII only: lower-casing must never turn two different owners into one (the Kelvin sign becomes a k).
const NAME = /^[A-Za-z0-9_-]+$/;
const MAILBOX = /^[A-Za-z0-9.!$%&'*+/=?^_`{|}~-]+$/;
const DOMAIN = /^[A-Za-z0-9.-]+$/;

/** The owner that a word names, or undefined when it names none. */
export function parseOwner(text: string): Owner | undefined {
  return text.startsWith('@') ? parseHandle(text) : parseEmail(text);
}

function parseHandle(text: string): Owner | undefined {
  const [name = '', slug, ...rest] = text.slice(1).split('/', 3);
  if (rest.length > 0 || !NAME.test(name)) return undefined;
  if (slug === undefined) return { kind: 'user', login: name, text };
  return NAME.test(slug) ? { kind: 'team', org: name, slug, text } : undefined;
}

function parseEmail(text: string): Owner | undefined {
  const at = text.indexOf('@');
  const mailbox = text.slice(0, Math.max(at, 0));
  const domain = text.slice(at + 1);
  if (!MAILBOX.test(mailbox) || !DOMAIN.test(domain)) return undefined;
  const labels = domain.split('.');
  return labels.length > 1 && labels.every((label) => label !== '')
    ? { kind: 'email', address: text, text }
    : undefined;
}

/** The same text for every spelling of one owner: "@alice", "@acme/dba", "alice@example.com". */
export function ownerKey(owner: Owner): string {
  return owner.text.toLowerCase();
}
