import fc from 'fast-check';

// A small alphabet, so that patterns and paths meet often.
const name = fc.constantFrom('a', 'b', 'ab', 'a.b', 'b.a', 'foo', '.a', 'a b', 'ba');
const glob = fc
  .array(fc.constantFrom('a', 'b', '.', '*', '?', '**', 'foo', '\\ '), { minLength: 1, maxLength: 4 })
  .map((units) => units.join('').replace(/\*{3,}/g, '**'));
const segment = fc.oneof(
  name.map((text) => text.replaceAll(' ', '\\ ')),
  glob,
  fc.constantFrom('*', '**'),
);

/** The name of a file in the repository. */
export const anyPath = fc.array(name, { minLength: 1, maxLength: 5 }).map((segments) => segments.join('/'));

/** A valid pattern, anchored or not, of files or directories. */
export const anyPattern = fc
  .tuple(
    fc.constantFrom('', '/'),
    fc.array(segment, { minLength: 1, maxLength: 4 }).map((segments) => segments.join('/')),
    fc.constantFrom('', '/'),
  )
  .map((parts) => parts.join(''));
