import { escapeXml } from './xml.ts';

/** Something that was looked at. What is said of it is a failure, or else only printed beside it. */
export interface JunitCase {
  readonly name: string;
  readonly line?: number;
  readonly failure?: { readonly message: string; readonly text: string; readonly type?: string };
  readonly output?: string;
}

/** JUnit XML: a suite for each file. */
export function junitXml(name: string, files: ReadonlyMap<string, readonly JunitCase[]>): string {
  const cases = [...files.values()].flat();
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites ${attributes({ name, ...counts(cases) })}>`,
    ...[...files].flatMap(([file, own]) => suite(file, own)),
    '</testsuites>',
  ].join('\n');
}

function suite(file: string, cases: readonly JunitCase[]): string[] {
  return [
    `  <testsuite ${attributes({ name: file, ...counts(cases) })}>`,
    ...cases.flatMap((one) => testCase(file, one)),
    '  </testsuite>',
  ];
}

function testCase(file: string, { name, line, failure, output }: JunitCase): string[] {
  const place = line === undefined ? {} : { file, line };
  const head = `    <testcase ${attributes({ classname: file, name, ...place })}`;
  const said = [
    ...(failure === undefined ? [] : [failureXml(failure)]),
    ...(output === undefined ? [] : [`      <system-out>${escapeXml(output)}</system-out>`]),
  ];
  return said.length === 0 ? [`${head}/>`] : [`${head}>`, ...said, '    </testcase>'];
}

function failureXml({ message, text, type }: NonNullable<JunitCase['failure']>): string {
  const about = attributes({ ...(type === undefined ? {} : { type }), message });
  return `      <failure ${about}>${escapeXml(text)}</failure>`;
}

function counts(cases: readonly JunitCase[]): { tests: number; failures: number } {
  return { tests: cases.length, failures: cases.filter(({ failure }) => failure !== undefined).length };
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([key, value]) => `${key}="${escapeXml(String(value))}"`)
    .join(' ');
}
