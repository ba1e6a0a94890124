import { InputError } from '../problem.ts';
import { loneSurrogate } from './text.ts';
import { isArray, isObject, type JsonValue } from './value.ts';

/** A container being written: its children, each with the text before it, and the bracket that ends it. */
interface Frame {
  readonly children: Iterator<readonly [before: string, value: JsonValue | undefined]>;
  readonly close: string;
}

/**
 * RFC 8785 canonical JSON. What JSON cannot say (half a surrogate pair, NaN, undefined) is an InputError. Keeps its own
 * stack, so that no depth overflows.
 */
export function canonicalJson(value: JsonValue): string {
  const out: string[] = [];
  const stack: Frame[] = [];
  const write = (item: JsonValue | undefined): void => {
    const frame = frameOf(item);
    if (frame === undefined) out.push(scalar(item));
    else {
      out.push(frame.close === ']' ? '[' : '{');
      stack.push(frame);
    }
  };
  write(value);
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const next = top.children.next();
    if (next.done === true) {
      out.push(top.close);
      stack.pop();
    } else {
      out.push(next.value[0]);
      write(next.value[1]);
    }
  }
  return out.join('');
}

function frameOf(value: JsonValue | undefined): Frame | undefined {
  if (isArray(value)) return { children: elements(value), close: ']' };
  if (isObject(value)) return { children: members(value), close: '}' };
  return undefined;
}

function* elements(array: readonly JsonValue[]): Generator<readonly [string, JsonValue | undefined]> {
  for (const [index, item] of array.entries()) yield [index === 0 ? '' : ',', item];
}

function* members(
  object: Readonly<Record<string, JsonValue>>,
): Generator<readonly [string, JsonValue | undefined]> {
  let comma = '';
  // The default order of sort() is by UTF-16 code units, which is what RFC 8785 asks for.
  for (const key of Object.keys(object).sort()) {
    yield [`${comma}${string(key)}:`, object[key]];
    comma = ',';
  }
}

function scalar(value: JsonValue | undefined): string {
  if (typeof value === 'string') return string(value);
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value === 'boolean' || value === null) return String(value);
  throw new InputError(`${String(value)} is no JSON value`);
}

function string(text: string): string {
  if (loneSurrogate(text) !== -1) throw new InputError('a string has half a surrogate pair: remove it');
  return JSON.stringify(text);
}
