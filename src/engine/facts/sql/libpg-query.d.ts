/** The bare WebAssembly module of libpg-query; its package describes only the wrapper around one shared instance. */
declare module 'libpg-query/wasm/libpg-query.js' {
  interface PgQueryModule {
    readonly HEAPU8: Uint8Array;
    _malloc(bytes: number): number;
    _free(pointer: number): void;
    _wasm_parse_query_raw(text: number): number;
    _wasm_free_parse_result(result: number): void;
    getValue(pointer: number, type: 'i32'): number;
    lengthBytesUTF8(text: string): number;
    stringToUTF8(text: string, pointer: number, bytes: number): void;
    UTF8ToString(pointer: number): string;
  }
  export default function createModule(options?: {
    print?: (line: string) => void;
    printErr?: (line: string) => void;
  }): Promise<PgQueryModule>;
}
