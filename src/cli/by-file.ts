/** What is about each file, files in the order in which they come; those named are there also when nothing is. */
export function byFile<T extends { readonly file: string }>(
  items: readonly T[],
  named: readonly string[] = [],
): ReadonlyMap<string, readonly T[]> {
  const files = new Map<string, T[]>(named.map((file) => [file, []]));
  for (const item of items) {
    const known = files.get(item.file);
    if (known === undefined) files.set(item.file, [item]);
    else known.push(item);
  }
  return files;
}
