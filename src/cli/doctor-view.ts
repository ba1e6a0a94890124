import { count } from '../engine/count.ts';
import type { DoctorCheck, DoctorDocument } from '../engine/schema/generated/types.ts';
import { NOT_CHECKED } from '../gate/doctor/check.ts';
import { escapeForTerminal } from './escape.ts';
import type { Paint, Style } from './paint.ts';

const COLOURS: Readonly<Record<DoctorCheck['status'], Style>> = {
  ok: 'green',
  warning: 'yellow',
  failed: 'red',
};
const STATUS_WIDTH = 'warning'.length;

/** What the doctor found, a line for each check and one for what to do, and the verdict at the end. */
export function describeDiagnosis({ ok, assurance, checks }: DoctorDocument, paint: Paint): string {
  const [checked, unchecked] = [checks.filter(isChecked), checks.filter((check) => !isChecked(check))];
  const width = Math.max(...checked.map(({ name }) => name.length));
  const lines = checked.flatMap(({ name, status, detail, fix }) => [
    `${paint(COLOURS[status], status.padEnd(STATUS_WIDTH))}  ${name.padEnd(width)}  ${escapeForTerminal(detail)}`,
    ...(fix === null
      ? []
      : [paint('dim', `${' '.repeat(STATUS_WIDTH + width + 4)}→ ${escapeForTerminal(fix)}`)]),
  ]);
  const failures = checks.filter(({ status }) => status === 'failed').length;
  const warnings = checked.filter(({ status }) => status === 'warning').length;
  const verdict = ok ? paint('green', 'NOTHING FAILED') : paint('red', `${failures} FAILED`);
  const beside = warnings === 0 ? '' : `, ${count(warnings, 'warning')}`;
  const names = unchecked.map(({ name }) => name).join(', ');
  const rest = names === '' ? [] : [paint('dim', `not checked, since what failed comes first: ${names}`)];
  return [...lines, ...rest, '', `${paint('bold', verdict)}${beside}; assurance: ${assurance}`].join('\n');
}

function isChecked({ detail }: DoctorCheck): boolean {
  return detail !== NOT_CHECKED;
}
