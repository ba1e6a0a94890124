/** Characters that HFS+ leaves out when it compares names: `.g\u200cit` is `.git` there. */
const IGNORED = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g;
const ASCII = /^[\u0000-\u007f]*$/;

/** The text as a file system that ignores case sees it: two spellings of one name there fold to the same text. */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  // Upper case first joins what has several lower-case forms (ſ and s, ς and σ, ß and ss).
  const upper = text.replace(IGNORED, '').normalize('NFC').toUpperCase();
  return upper.toLowerCase().replaceAll('ς', 'σ').normalize('NFC');
}
