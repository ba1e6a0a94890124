import { HARMLESS_FUNCTIONS } from './harmless-functions.ts';

/** The list of functions that are no `call`, as Markdown. */
export function describeHarmlessFunctions(): string {
  const groups = HARMLESS_FUNCTIONS.map(({ title, schema, reason, names }) =>
    [
      `### ${title}`,
      reason,
      [...names]
        .sort()
        .map((name) => `\`${schema}.${name}\``)
        .join(', '),
    ].join('\n\n'),
  );
  return `${groups.join('\n\n')}\n`;
}
