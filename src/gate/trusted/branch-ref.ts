/** What git refuses in a ref, and every character that shows nothing or deceives whoever reads it. */
const REFUSED = /\p{Cc}|\p{Cf}|[\s~^:?*[\\]|\.\.|@\{|\/\/|\/\.|\.(?:\/|$)|\.lock(?:\/|$)|\/$/u;
const MAX_LENGTH = 255;

/** Whether a text, which a remote may have said, is the full name of a branch. */
export function isBranchRef(text: string): boolean {
  return text.startsWith('refs/heads/') && text.length <= MAX_LENGTH && !REFUSED.test(text);
}

/** A branch as people say it. */
export function branchName(ref: string): string {
  return ref.replace(/^refs\/heads\//, '');
}
