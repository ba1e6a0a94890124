import { visible } from '../engine/json/text.ts';

/** Text of an agent or a file, safe to show on one line: what a terminal would act on or not show is spelled out. */
export function escapeForTerminal(text: string): string {
  return visible(text);
}

/** The same for a text that may have several lines, like a rule's reason. */
export function escapeLines(text: string): string {
  return text.trimEnd().split('\n').map(visible).join('\n');
}
