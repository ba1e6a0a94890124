import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A fenced block of a document: ```language key=value … */
export interface Fence {
  readonly language: string;
  /** What stands behind the language: `policy=first`, `broken="a message"`, `config`. */
  readonly about: string;
  readonly value: string;
  readonly text: string;
  /** The line of its opening fence. */
  readonly line: number;
}

/** The fenced blocks of a document of this project. */
export function fencesOf(path: string): Fence[] {
  const text = readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');
  const fences: Fence[] = [];
  for (const match of text.matchAll(/^```(\w+)[ ]*(.*)\n([\s\S]*?)^```$/gm)) {
    const [, language = '', info = '', body = ''] = match;
    const equals = info.indexOf('=');
    fences.push({
      language,
      about: equals === -1 ? info : info.slice(0, equals),
      value: equals === -1 ? '' : unquote(info.slice(equals + 1)),
      text: body,
      line: text.slice(0, match.index).split('\n').length,
    });
  }
  return fences;
}

function unquote(text: string): string {
  return text.startsWith('"') ? String(JSON.parse(text)) : text;
}

/** A block as a file: it may be the list of the file's rules or tests alone. */
export function asFile({ text }: Fence, list: 'rules' | 'tests'): string {
  return /^version:/m.test(text) ? text : `version: 1\n${list}:\n${text.replace(/^(?=.)/gm, '  ')}`;
}
