import { decode, MAX_INPUT_BYTES, readFileCapped } from '../gate/file.ts';

const STDIN = '<stdin>';

/** All of standard input as text; refuses more than `cap` bytes and what is not UTF-8. */
export async function readStdin(cap = MAX_INPUT_BYTES): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    const bytes = Buffer.from(chunk);
    chunks.push(bytes);
    size += bytes.length;
    if (size > cap) break;
  }
  return decode(Buffer.concat(chunks), STDIN, cap);
}

/** The text of `FILE`, or of standard input for `-`, with the name to use in messages. */
export async function readInput(
  file: string,
  cap = MAX_INPUT_BYTES,
): Promise<{ name: string; text: string }> {
  return file === '-'
    ? { name: STDIN, text: await readStdin(cap) }
    : { name: file, text: readFileCapped(file, cap) };
}
