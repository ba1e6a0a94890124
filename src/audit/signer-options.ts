const OPTION = /^([a-z-]+)(?:="([^"\\]*)")?(?:,(?=.)|$)/i;
const TIME = /^([0-9]{4})([0-9]{2})([0-9]{2})(?:([0-9]{2})([0-9]{2})([0-9]{2})?)?(Z?)$/;

/** What restricts a line of an allowed_signers file. */
export interface SignerOptions {
  /** The namespaces it may sign for; when absent, any. */
  readonly namespaces?: readonly string[];
  readonly validAfter?: Date;
  readonly validBefore?: Date;
}

/** Reads the options of a line. Throws on any that is unknown, doubled, or would make the key a certificate authority. */
export function parseSignerOptions(text: string): SignerOptions {
  const values = splitOptions(text);
  const [namespaces, after, before] = ['namespaces', 'valid-after', 'valid-before'].map((name) =>
    values.get(name),
  );
  const validAfter = after === undefined ? undefined : parseTime(after);
  const validBefore = before === undefined ? undefined : parseTime(before);
  if (validAfter !== undefined && validBefore !== undefined && validAfter >= validBefore) {
    throw new Error('valid-after is not before valid-before');
  }
  return {
    ...(namespaces === undefined ? {} : { namespaces: parseNamespaces(namespaces) }),
    ...(validAfter === undefined ? {} : { validAfter }),
    ...(validBefore === undefined ? {} : { validBefore }),
  };
}

function splitOptions(text: string): Map<string, string> {
  const values = new Map<string, string>();
  let rest = text;
  while (rest !== '') {
    const [all = '', name = '', value] = OPTION.exec(rest) ?? [];
    const option = name.toLowerCase();
    if (option === 'cert-authority') throw new Error('a certificate authority is not accepted');
    if (!['namespaces', 'valid-after', 'valid-before'].includes(option)) {
      throw new Error(
        'the line has neither a key of a supported type nor a known option after its principals',
      );
    }
    if (value === undefined) throw new Error(`the option ${option} needs a value in double quotes`);
    if (values.has(option)) throw new Error(`the option ${option} is given twice`);
    values.set(option, value);
    rest = rest.slice(all.length);
  }
  return values;
}

function parseNamespaces(list: string): string[] {
  const namespaces = list.split(',');
  if (namespaces.includes('') || /[*?!]/.test(list)) {
    throw new Error('a namespace must be literal and not empty: no *, ? or !');
  }
  return namespaces;
}

function parseTime(text: string): Date {
  const [, year, month, day, hour = '00', minute = '00', second = '00', zone] = TIME.exec(text) ?? [];
  const iso = `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`;
  const time = new Date(iso);
  if (
    zone === undefined ||
    Number.isNaN(time.getTime()) ||
    time.toISOString() !== iso ||
    time.getTime() <= 0
  ) {
    throw new Error('a time has the form YYYYMMDDZ or YYYYMMDDHHMM[SS]Z');
  }
  if (zone !== 'Z')
    throw new Error('a time must end in Z, or it depends on the time zone of whoever reads it');
  return time;
}
