import { visible } from '../engine/json/text.ts';

/** Text of an agent or a file, safe to show on one line: what a terminal would act on or not show is spelled out. */
export function escapeForTerminal(text: string): string {
  return visible(text);
}

/** The same for a text that may have several lines, like a rule's reason. */
export function escapeLines(text: string): string {
  return text.trimEnd().split('\n').map(visible).join('\n');
}

const UNSEEN = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu;

/** A value as JSON in which what a terminal would act on or not show is escaped; to a reader of JSON it is the same. */
export function jsonText(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(UNSEEN, (character) =>
    Array.from({ length: character.length }, (_, at) => unitEscape(character.charCodeAt(at))).join(''),
  );
}

function unitEscape(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`;
}
