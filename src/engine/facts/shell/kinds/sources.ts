import { UNKNOWN } from '../../../logic.ts';
import { type Field, literalField } from '../field.ts';
import type { TouchList } from '../touches.ts';
import type { Use } from './use.ts';

const PYTHON = ['.py', '.pyi', '.ipynb'];
const RUST = ['.rs'];
const GO = ['.go'];
const TERRAFORM = ['.tf', '.tfvars', '.hcl'];

/** What formatters and fixers do: they rewrite files of their kind below a directory, in place. */
export const SOURCES = {
  sources: (use: Use) => rewriteAll(use, []),
  'sources-py': (use: Use) => rewriteAll(use, PYTHON),
  'sources-go': (use: Use) => rewriteAll(use, GO),
  'sources-tf': (use: Use) => rewriteAll(use, TERRAFORM),
  /** Modules that a file names lie beside it, or below. */
  'sources-rs': ({ operands, touches }: Use) => {
    for (const operand of operands) rewrite(parentOf(operand), RUST, touches);
  },
  /** The package here or at --manifest-path, and files after `--`. */
  'sources-cargo': ({ operands, parsed, touches }: Use) => {
    const manifests = parsed.values.filter(({ option }) => option.canonical === 'manifest-path');
    const packages = manifests.map(({ value }) => parentOf(value));
    for (const field of packages.length > 0 ? packages : [literalField('.')]) rewrite(field, RUST, touches);
    for (const operand of operands) rewrite(parentOf(operand), RUST, touches);
  },
  /** `./...`: packages by their directories, or by names that lead elsewhere. */
  'sources-gopkg': ({ operands, touches }: Use) => {
    for (const operand of operands.length > 0 ? operands : [literalField('.')]) {
      const { text } = operand;
      if (text === UNKNOWN || !/^\.{0,2}(?:\/|$)/.test(text)) touches.writeUnknown();
      else rewrite({ ...operand, text: text.replace(/\/?\.\.\.(?:\/.*)?$/, '') || '.' }, GO, touches);
    }
  },
} as const satisfies Record<string, (use: Use) => void>;

function rewriteAll({ operands, touches }: Use, endings: readonly string[]): void {
  for (const operand of operands) {
    if (/^!(?!\()/.test(operand.prefix)) continue;
    const field = withoutWildcards(operand);
    touches.read(field, 'search');
    rewrite(field, endings, touches);
  }
}

function rewrite(field: Field, endings: readonly string[], touches: TouchList): void {
  if (endings.length === 0) touches.writeSources(field);
  for (const ending of endings) touches.writeSources(field, ending);
}

/** These programs expand quoted globs themselves: then the directory before the first wildcard is meant. */
function withoutWildcards(field: Field): Field {
  if (field.text === UNKNOWN || !/[*?[{(]/.test(field.text)) return field;
  const segments = field.text.split('/');
  const fixed = segments.slice(
    0,
    segments.findIndex((segment) => /[*?[{(!+@]/.test(segment)),
  );
  const text = fixed.join('/');
  return { ...field, text: text === '' ? (field.text.startsWith('/') ? '/' : '.') : text };
}

function parentOf(field: Field): Field {
  if (field.text === UNKNOWN) return { ...field, glob: undefined };
  const slash = field.text.lastIndexOf('/');
  if (slash === -1) return { ...field, text: '.', home: false };
  return { ...field, text: field.text.slice(0, slash) || '/' };
}
