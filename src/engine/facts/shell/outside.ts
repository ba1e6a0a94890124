import { UNKNOWN } from '../../logic.ts';
import { type Field, fieldTail, literalField } from './field.ts';
import { hostOf } from './hosts.ts';
import { MAX_DOUBTFUL } from './limits.ts';
import type { Parsed } from './parsed.ts';
import type { TouchList } from './touches.ts';

/** Where a path that leads outside may start in a word: `/x`, `name=/x`, `html:/x`, `@/x`, `../x`. */
const LEADS_OUT = /(?:^|[=:,@"'])(?=\/|~|\.\.(?:\/|$))/;
const CLIMBS = /\/\.\.(?:\/|$)/;

/**
 * A program that runs what settings say: places outside that its words name are read, and written when an option may
 * say so that the table does not list. An address there is where code comes from.
 */
export function addOutsideTouches(parsed: Parsed, touches: TouchList): void {
  if (parsed.doubtful.length > MAX_DOUBTFUL || parsed.doubtful.some(isUnknown)) {
    touches.readUnknown();
    touches.writeUnknown();
  }
  const plain = parsed.values.filter(({ option }) => option.kind === '').map(({ value }) => value);
  for (const value of [...parsed.doubtful, ...plain]) {
    const address = /(?:^|=)([a-z][a-z0-9+.-]*:\/\/.*)$/is.exec(value.prefix)?.[1];
    if (address !== undefined) {
      touches.talkTo(hostOf(literalField(address)));
      touches.dynamic = true;
      continue;
    }
    const path = outsidePath(value);
    if (path === undefined) continue;
    touches.read(path, 'search');
    touches.write(path, 'tree');
  }
  for (const operand of parsed.operands.slice(parsed.depth)) {
    const path = outsidePath(operand);
    if (path !== undefined) touches.read(path, 'search');
  }
}

/** Not even the start of it is known. */
function isUnknown({ text, prefix, stream }: Field): boolean {
  return text === UNKNOWN && prefix === '' && !stream;
}

function outsidePath(field: Field): Field | undefined {
  if (field.home) return field;
  const at = LEADS_OUT.exec(field.prefix);
  if (at !== null && !field.prefix.slice(at.index).startsWith('://')) {
    const start = at.index + at[0].length;
    return start === 0 ? field : fieldTail(field, start);
  }
  return field.text !== UNKNOWN && CLIMBS.test(field.text) ? field : undefined;
}
