import { compilePathGlob, triggers } from '../paths/glob.ts';
import { CONFIG_PATH } from '../policy/config.ts';
import type { ConfigFile } from '../schema/generated/types.ts';
import { type WrittenComment, writtenComments } from '../yaml/written.ts';
import { type LintDocument, soundFields } from './document.ts';
import type { Place } from './place.ts';

/** A wish not to hear of a rule. */
export interface Ignore {
  readonly rule: string;
  readonly reason: string;
  readonly place: Place;
  /** The config is not the file that a rule guards, and may silence every rule. */
  readonly from: 'comment' | 'config';
  hides(place: Place): boolean;
}

const MARK = 'agentgate-ignore';
const FORM = /^#[ \t]*agentgate-ignore(?:\[([^\]]*)\])?[ \t]*(?::[ \t]*(.*?))?[ \t]*$/;

/** Every ignore of a repository's files, in the order in which they stand. */
export function readIgnores(documents: readonly LintDocument[]): Ignore[] {
  return documents.flatMap((document) => [...commentIgnores(document), ...configIgnores(document)]);
}

function commentIgnores(document: LintDocument): Ignore[] {
  const { file, lines } = document;
  if (!file.text.includes(MARK)) return [];
  return commentsOf(document).flatMap(({ text, offset }) => {
    const form = FORM.exec(text.replace(/\r$/, ''));
    if (form === null) return [];
    const place = lines.place(offset, offset + text.length);
    const line = lineMeant(document, place);
    const rules = (form[1] ?? '').split(',').map((id) => id.trim());
    return rules.map((rule) => ({
      rule,
      reason: form[2] ?? '',
      place,
      from: 'comment' as const,
      hides: (at: Place) => at.file === file.path && at.line === line,
    }));
  });
}

function commentsOf({ file, lines, yaml }: LintDocument): WrittenComment[] {
  if (yaml !== undefined) return writtenComments(file.text);
  if (file.kind !== 'codeowners') return [];
  return Array.from({ length: lines.count }, (_, index) => index + 1).flatMap((number) => {
    const at = lines.line(number).indexOf('#');
    return at === -1 ? [] : [{ text: lines.line(number).slice(at), offset: lines.startOf(number) + at }];
  });
}

/** A comment at the end of a line is about that line; one on a line of its own about the next line that says something. */
function lineMeant({ lines }: LintDocument, place: Place): number {
  const before = lines.line(place.line).slice(0, place.column - 1);
  if (before.trim() !== '') return place.line;
  for (let line = place.line + 1; line <= lines.count; line++) {
    if (!/^\s*(?:#.*)?$/.test(lines.line(line))) return line;
  }
  return place.line;
}

const PLACE = { cwd: '/repo', root: '/repo' };

function configIgnores(document: LintDocument): Ignore[] {
  if (document.file.path !== CONFIG_PATH) return [];
  const ignores = soundFields<ConfigFile>(document).lint?.ignore ?? [];
  return ignores.map(({ rule, files, reason }, index) => {
    const globs = files?.flatMap(compileGlob);
    return {
      rule,
      reason,
      place: document.at(['lint', 'ignore', index, 'rule']),
      from: 'config' as const,
      hides: ({ file }: Place) =>
        globs === undefined ||
        globs.some((glob) => triggers(glob, { kind: 'path', path: `/repo/${file}` }, PLACE) === 'yes'),
    };
  });
}

/** A glob that cannot be read hides nothing. */
function compileGlob(glob: string) {
  try {
    return [compilePathGlob(glob)];
  } catch {
    return [];
  }
}
