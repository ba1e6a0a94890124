import createModule from 'libpg-query/wasm/libpg-query.js';

/** A parse tree as PostgreSQL's parser prints it, or undefined for what is no SQL or cannot be parsed here. */
export type Parse = (sql: string) => unknown;

/** Trees of honest texts are far smaller; larger ones would only exhaust the memory of this process. */
const MAX_TREE_BYTES = 128 * 1024 * 1024;

export interface Parser {
  readonly parse: Parse;
  /** Resolves when the parser can parse again after a crash. */
  ready(): Promise<void>;
}

/**
 * PostgreSQL's parser. Deep nesting overflows the stack of the process inside the WebAssembly instance. That leaves the
 * instance's own stack where it was, megabytes deep, and below that stack lie the parser's tables: a few crashes on,
 * it would answer with nonsense. So an instance that crashed never parses again; until another one is there, every
 * text is one that cannot be parsed.
 */
export async function createParser(): Promise<Parser> {
  let parse: Parse | undefined = await createInstance();
  let renewing: Promise<void> | undefined;

  const renew = async (): Promise<void> => {
    try {
      parse = await createInstance();
    } finally {
      renewing = undefined;
    }
  };

  return {
    parse(sql) {
      try {
        return parse?.(sql);
      } catch {
        parse = undefined;
        renewing = renew();
        renewing.catch(() => {}); // Whoever waits in ready() hears of it.
        return undefined;
      }
    },
    async ready() {
      if (parse !== undefined) return;
      renewing ??= renew();
      await renewing;
    },
  };
}

/** Throws when it crashes. */
async function createInstance(): Promise<Parse> {
  const silent = (): void => {};
  const module = await createModule({ print: silent, printErr: silent });

  /** The result is `{char *tree, char *stderr, PgQueryError *error}`. */
  const readTree = (result: number): unknown => {
    if (result === 0) throw new Error('out of memory');
    const tree = module.getValue(result, 'i32');
    if (module.getValue(result + 8, 'i32') !== 0 || tree === 0) return undefined;
    if (module.HEAPU8.indexOf(0, tree) - tree > MAX_TREE_BYTES) return undefined;
    return JSON.parse(module.UTF8ToString(tree));
  };

  return (sql) => {
    const bytes = module.lengthBytesUTF8(sql) + 1;
    const text = module._malloc(bytes);
    if (text === 0) throw new Error('out of memory');
    module.stringToUTF8(sql, text, bytes);
    const result = module._wasm_parse_query_raw(text);
    const tree = readTree(result);
    module._wasm_free_parse_result(result);
    module._free(text);
    return tree;
  };
}
