import createModule from 'libpg-query/wasm/libpg-query.js';

/** A parse tree as PostgreSQL's parser prints it, or undefined for what is no SQL or cannot be parsed here. */
export type Parse = (sql: string) => unknown;

/** Each crash leaves about 1 MiB of the 32 MiB stack in use; below it lies the parser's own data. */
const MAX_CRASHES = 8;
const MARGIN = 1024 * 1024;
const PAGE = 64 * 1024;
/** Trees of honest texts are far smaller; larger ones would only exhaust the memory of this process. */
const MAX_TREE_BYTES = 128 * 1024 * 1024;

/**
 * PostgreSQL's parser. Deep nesting overflows the stack inside the WebAssembly instance and leaves it damaged, so a
 * crashed instance gets its first memory back at once and is replaced as soon as a new one is ready; until then it
 * serves only as long as its stack surely has room.
 */
export async function createParser(): Promise<Parse> {
  let instance = await createInstance();
  let crashes = 0;
  let replacing = false;

  const replace = async (): Promise<void> => {
    replacing = true;
    try {
      instance = await createInstance();
      crashes = 0;
    } catch {
      // The old instance goes on, and refuses once it has crashed too often.
    } finally {
      replacing = false;
    }
  };

  return (sql) => {
    if (crashes >= MAX_CRASHES) return undefined;
    try {
      return instance.parse(sql);
    } catch {
      crashes += 1;
      instance.reset();
      if (!replacing) void replace();
      return undefined;
    }
  };
}

interface Instance {
  /** Throws when the instance crashed. */
  parse: Parse;
  /** Puts the memory back to what it was before the first parse. */
  reset(): void;
}

async function createInstance(): Promise<Instance> {
  const silent = (): void => {};
  const module = await createModule({ print: silent, printErr: silent });
  // Memory is handed out from the bottom up, so nothing lies far above the first piece of it.
  const first = module._malloc(1);
  module._free(first);
  const pages = usedPages(module.HEAPU8.subarray(0, first + MARGIN));

  const withText = (sql: string): unknown => {
    const bytes = module.lengthBytesUTF8(sql) + 1;
    const text = module._malloc(bytes);
    module.stringToUTF8(sql, text, bytes);
    const result = module._wasm_parse_query_raw(text);
    const tree = readTree(result);
    module._wasm_free_parse_result(result);
    module._free(text);
    return tree;
  };

  /** The result is `{char *tree, char *stderr, PgQueryError *error}`. */
  const readTree = (result: number): unknown => {
    if (result === 0) throw new Error('out of memory');
    const tree = module.getValue(result, 'i32');
    if (module.getValue(result + 8, 'i32') !== 0 || tree === 0) return undefined;
    if (module.HEAPU8.indexOf(0, tree) - tree > MAX_TREE_BYTES) return undefined;
    return JSON.parse(module.UTF8ToString(tree));
  };

  return {
    parse: withText,
    reset() {
      module.HEAPU8.fill(0);
      for (const [offset, bytes] of pages) module.HEAPU8.set(bytes, offset);
    },
  };
}

/** Copies of the pages that are not empty, by where they are: most of the memory never was written. */
function usedPages(memory: Uint8Array): readonly (readonly [offset: number, bytes: Uint8Array])[] {
  const empty = Buffer.alloc(PAGE);
  const used: [number, Uint8Array][] = [];
  for (let offset = 0; offset < memory.length; offset += PAGE) {
    const page = Buffer.from(
      memory.buffer,
      memory.byteOffset + offset,
      Math.min(PAGE, memory.length - offset),
    );
    // Comparing whole pages natively takes a few milliseconds; a loop over the words takes ten times as long.
    if (page.compare(empty, 0, page.length) !== 0)
      used.push([offset, memory.slice(offset, offset + page.length)]);
  }
  return used;
}
