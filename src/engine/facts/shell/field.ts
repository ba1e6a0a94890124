import { type Known, UNKNOWN } from '../../logic.ts';

/** One word of a command after the shell has expanded it, as far as that can be told in advance. */
export interface Field {
  /** After quote removal; UNKNOWN when it depends on something that only shows when it runs. */
  readonly text: Known<string>;
  /** The known characters at its start: they tell an option from an operand in a word that is only half known. */
  readonly prefix: string;
  /** The word as a glob, with quoted characters escaped, where the shell would expand it. */
  readonly glob: string | undefined;
  /** Its wildcards may stand for a dot at the start of a name. */
  readonly dots?: boolean;
  /** Starts with an unquoted tilde (or `$HOME`): a path below a home. */
  readonly home: boolean;
  /** May become any number of words. */
  readonly many: boolean;
  /** A process substitution: a stream, not a path. */
  readonly stream: boolean;
}

/** A word that is exactly this text. */
export function literalField(text: string): Field {
  return { text, prefix: text, glob: undefined, home: false, many: false, stream: false };
}

/** A word, or any number of them, of which only the start is known. */
export function unknownField(many: boolean, prefix = ''): Field {
  return { text: UNKNOWN, prefix, glob: undefined, home: false, many, stream: false };
}

/** Whether the program could take the word, or one that it becomes, for an option. */
export function mayBeOption(field: Field): boolean {
  if (typeof field.text === 'string') return field.text.length > 1 && field.text.startsWith('-');
  if (field.stream) return false;
  if (field.glob !== undefined) return field.prefix === '' || field.prefix.startsWith('-');
  return field.many || field.prefix === '' || field.prefix.startsWith('-');
}

/** The rest of a word after its first characters, as in `--file=x` or `-ox`. */
export function fieldTail(field: Field, start: number): Field {
  const text = typeof field.text === 'string' ? field.text.slice(start) : UNKNOWN;
  return { ...field, text, prefix: field.prefix.slice(start), glob: undefined, home: false, many: false };
}

/** The texts of words that are all known, or undefined. */
export function knownTexts(fields: readonly Field[]): readonly string[] | undefined {
  const texts: string[] = [];
  for (const field of fields) {
    if (typeof field.text !== 'string') return undefined;
    texts.push(field.text);
  }
  return texts;
}

/** A program's name without its directory. */
export function baseName(spelled: string): string {
  return spelled.slice(spelled.lastIndexOf('/') + 1);
}
