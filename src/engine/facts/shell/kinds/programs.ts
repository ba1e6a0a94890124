import { UNKNOWN } from '../../../logic.ts';
import { hostOf } from '../hosts.ts';
import { isPlainSedScript } from './sed.ts';
import type { Use } from './use.ts';

const REPORTERS = new Set(['spec', 'tap', 'dot', 'junit', 'lcov']);
/** Modules of Python that run code from their words, write files or talk to hosts. */
const RUNS = new Set(
  (
    'timeit cProfile profile pdb trace code codeop runpy asyncio idlelib zipfile tarfile zipapp json.tool json webbrowser http.server ' +
    'smtplib ftplib telnetlib poplib imaplib nntplib urllib.request base64 gzip bz2 lzma uu quopri sqlite3 turtledemo pydoc pickle ' +
    'pickletools compileall py_compile wsgiref.simple_server xmlrpc.server ssl lib2to3 tkinter shutil smtpd cgitb this antigravity'
  ).split(' '),
);

/** Operands that are programs, or tell one what to do. */
export const PROGRAMS = {
  /** The first is a file that is run. */
  script: ({ operands, parsed, touches }: Use) => {
    const [script] = operands;
    if (script === undefined) return;
    // After `python -m` they are the module's.
    if (parsed.flags.has('-m')) {
      if (parsed.flags.has('-m=venv')) for (const operand of operands) touches.write(operand, 'tree');
      return;
    }
    if (/^[a-z]+:\/\//i.test(script.prefix)) {
      touches.talkTo(hostOf(script));
      touches.dynamic = true;
      return;
    }
    touches.read(script);
    if (script.text === UNKNOWN || script.text === '-' || /^\/(?:dev|proc)\//.test(script.text))
      touches.dynamic = true;
  },
  /** `python -m`: a module that is found by its name. */
  module: ({ operands, touches }: Use) => {
    for (const { text } of operands) if (text === UNKNOWN || RUNS.has(text)) touches.dynamic = true;
  },
  /** `node --test-reporter`: a name that node knows, or a module. */
  reporter: ({ operands, touches }: Use) => {
    for (const { text } of operands) if (text === UNKNOWN || !REPORTERS.has(text)) touches.dynamic = true;
  },
  sed: ({ operands, parsed, touches }: Use) => {
    const given = parsed.values.filter(({ option }) => option.canonical === 'expression');
    const inline = given.length === 0 && !parsed.flags.has('file');
    const scripts = inline ? operands.slice(0, 1) : given.map(({ value }) => value);
    for (const script of scripts) {
      if (script.text !== UNKNOWN && isPlainSedScript(script.text)) continue;
      // It may hold the commands that write files and run programs.
      touches.writeUnknown();
      touches.dynamic = true;
    }
    for (const operand of operands.slice(inline ? 1 : 0)) {
      touches.read(operand);
      if (!parsed.flags.has('in-place')) continue;
      touches.write(operand);
      // `-i'dir/*'` keeps a backup elsewhere.
      const isElsewhere = parsed.values.some(
        ({ option, value }) =>
          option.canonical === 'in-place' && (value.text === UNKNOWN || /[*/]/.test(value.text)),
      );
      if (isElsewhere) touches.writeUnknown();
    }
  },
  /** `mvn exec:exec` runs any program; `-D` says which. */
  goals: ({ operands, touches }: Use) => {
    for (const { text } of operands)
      if (text === UNKNOWN || /exec|antrun|script|groovy/.test(text)) touches.dynamic = true;
  },
  maven: ({ operands, touches }: Use) => {
    for (const { text } of operands)
      if (text === UNKNOWN || /exec|ext\.class|jvm|agent|repositor/i.test(text)) touches.dynamic = true;
  },
  /** yq's expression may load files. */
  yq: ({ operands, parsed, touches }: Use) => {
    const isInline = !parsed.flags.has('from-file');
    const [expression] = operands;
    if (
      isInline &&
      expression !== undefined &&
      (expression.text === UNKNOWN || /load|env/.test(expression.text))
    )
      touches.readUnknown();
    for (const operand of operands.slice(isInline ? 1 : 0)) {
      touches.read(operand);
      if (parsed.flags.has('inplace')) touches.write(operand);
    }
  },
  'first-tree': ({ operands, touches }: Use) => {
    const [first] = operands;
    if (first !== undefined) touches.write(first, 'tree');
  },
  'first-write': ({ operands, touches }: Use) => {
    const [first] = operands;
    if (first !== undefined) touches.write(first);
  },
  'first-edit': ({ operands, touches }: Use) => {
    const [first] = operands;
    if (first === undefined) return;
    touches.read(first);
    touches.write(first);
  },
} as const satisfies Record<string, (use: Use) => void>;
