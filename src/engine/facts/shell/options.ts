/** How an option takes a value: never, always (attached or the next word), or only attached. */
export type Arity = 'none' | 'required' | 'optional';

export interface Option {
  /** The long name when there is one, else the short one with its dash. */
  readonly canonical: string;
  readonly arity: Arity;
  /** What the value is, a key of VALUE_KINDS; empty for a plain value. */
  readonly kind: string;
}

/** A command's options by every spelling: `-r`, `--recursive`. */
export interface OptionTable {
  readonly bySpelling: ReadonlyMap<string, Option>;
  readonly longNames: readonly string[];
}

const compiled = new Map<string, OptionTable>();

/**
 * Reads the notation of the command tables: options separated by spaces, spellings by commas, `=` for a required and
 * `[=]` for an attached value, each followed by what the value is: `-r,-R,--recursive -o,--output=write --color[=]`.
 */
export function optionTable(notation: string): OptionTable {
  const known = compiled.get(notation);
  if (known !== undefined) return known;
  const bySpelling = new Map<string, Option>();
  for (const entry of notation.split(/\s+/)) {
    if (entry !== '') addEntry(entry, bySpelling);
  }
  const longNames = [...bySpelling.keys()].filter((name) => name.startsWith('--'));
  const table = { bySpelling, longNames };
  compiled.set(notation, table);
  return table;
}

function addEntry(entry: string, bySpelling: Map<string, Option>): void {
  const match = /^([^=[]+)(\[=|=)?([a-z-]*)\]?$/.exec(entry);
  const names = (match?.[1] ?? entry).split(',');
  const arity = match?.[2] === undefined ? 'none' : match[2] === '=' ? 'required' : 'optional';
  const long = names.find((name) => name.startsWith('--'));
  const canonical = long?.slice(2) ?? names[0] ?? entry;
  for (const name of names) bySpelling.set(name, { canonical, arity, kind: match?.[3] ?? '' });
}

/** The option that a long spelling names: itself, or the only one that it abbreviates. */
function findLong(table: OptionTable, spelling: string, exact: boolean): Option | undefined {
  const own = table.bySpelling.get(spelling);
  if (own !== undefined || exact) return own;
  const found = new Set<Option>();
  for (const name of table.longNames) {
    const option = name.startsWith(spelling) ? table.bySpelling.get(name) : undefined;
    if (option !== undefined && ![...found].some((other) => other.canonical === option.canonical))
      found.add(option);
  }
  return found.size === 1 ? [...found][0] : undefined;
}

/** The option that a spelling names in a table; `single` for programs whose long options have one dash. */
export function findOption(
  notation: string,
  spelling: string,
  style: { readonly exact?: boolean; readonly single?: boolean },
): Option | undefined {
  const table = optionTable(notation);
  if (spelling.startsWith('--')) {
    const long = findLong(table, spelling, style.exact === true);
    return long ?? (style.single ? table.bySpelling.get(spelling.slice(1)) : undefined);
  }
  const own = table.bySpelling.get(spelling);
  return own ?? (style.single ? table.bySpelling.get(`-${spelling}`) : undefined);
}
