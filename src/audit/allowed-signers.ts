import { messageOf } from '../engine/problem.ts';
import { decodeBase64 } from './base64.ts';
import { parseSignerOptions, type SignerOptions } from './signer-options.ts';
import { isSshKeyType, parseSshPublicKey, type SshPublicKey } from './ssh-key.ts';

const MAX_LINES = 10_000;
const MAX_LINE_LENGTH = 16_384;
const PATTERN = /[*?!]/;

/** A key that may sign as any of its principals, within its namespaces and its time. */
export interface AllowedSigner extends SignerOptions {
  readonly line: number;
  readonly principals: readonly string[];
  readonly key: SshPublicKey;
}

/** A line of an allowed_signers file that is not used, and why. */
export interface AllowedSignersProblem {
  readonly line: number;
  readonly message: string;
}

/** What an allowed_signers file says: the lines that count and the ones that do not. */
export interface AllowedSigners {
  readonly signers: readonly AllowedSigner[];
  readonly problems: readonly AllowedSignersProblem[];
}

/**
 * Reads an allowed_signers file as `ssh-keygen` does, but literally: no patterns, no certificate authorities, no times
 * that depend on where they are read. A line that is not understood to the end gives no signer.
 */
export function parseAllowedSigners(text: string): AllowedSigners {
  const signers: AllowedSigner[] = [];
  const problems: AllowedSignersProblem[] = [];
  for (const [index, raw] of text.split('\n').entries()) {
    const line = index + 1;
    if (line > MAX_LINES) {
      problems.push({ line, message: `only the first ${MAX_LINES} lines are read` });
      break;
    }
    const content = raw.replace(/\r$/, '').replace(/^[ \t]+/, '');
    if (content === '' || content.startsWith('#')) continue;
    try {
      signers.push(parseLine(content, line));
    } catch (error) {
      problems.push({ line, message: messageOf(error) });
    }
  }
  return { signers, problems };
}

function parseLine(content: string, line: number): AllowedSigner {
  if (content.length > MAX_LINE_LENGTH) throw new Error('the line is too long');
  const [principalList, afterPrincipals] = takeWord(content);
  const principals = parsePrincipals(principalList);
  const [second, afterSecond] = takeWord(afterPrincipals);
  const hasOptions = !isSshKeyType(second);
  const options = hasOptions ? parseSignerOptions(second) : {};
  const [type, afterType] = hasOptions ? takeWord(afterSecond) : [second, afterSecond];
  if (!isSshKeyType(type)) throw new Error('the line has no key of a supported type');
  const blob = decodeBase64(takeWord(afterType)[0]);
  if (blob === undefined || blob.length === 0) throw new Error('the key is not base64');
  const key = parseSshPublicKey(blob);
  if (key.type !== type) throw new Error(`the key is of type ${key.type}, not ${type}`);
  return { line, principals, key, ...options };
}

function parsePrincipals(list: string): string[] {
  const principals = list.split(',');
  if (PATTERN.test(list)) throw new Error('a principal must be literal: no *, ? or !');
  if (list.includes('"')) throw new Error('a principal must not be quoted');
  if (principals.includes('') || /\p{Cc}|\p{Cf}/u.test(list)) {
    throw new Error('a principal must not be empty or contain invisible characters');
  }
  return principals;
}

/** The text up to the first blank outside double quotes, and what follows the blanks. */
function takeWord(text: string): [word: string, rest: string] {
  let quoted = false;
  let end = 0;
  for (; end < text.length; end += 1) {
    const character = text[end];
    if (character === '"') quoted = !quoted;
    else if (!quoted && (character === ' ' || character === '\t')) break;
  }
  if (quoted) throw new Error('a quote is not closed');
  return [text.slice(0, end), text.slice(end).replace(/^[ \t]+/, '')];
}
