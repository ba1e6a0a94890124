import { quote } from '../json/text.ts';
import { didYouMean } from '../suggest.ts';

/** What a generated validator says of one violation (ajv's error object, with the schema beside it). */
export interface Violation {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
  readonly parentSchema?: unknown;
  readonly data?: unknown;
  /** Set when it is about the name of a property. */
  readonly propertyName?: string;
}

/** One violation told in words: what is wrong, and at which value or key of the document. */
export interface Explanation {
  readonly message: string;
  readonly path: readonly (string | number)[];
  /** The key of `path`'s value that is to blame, when it is a key and not the value. */
  readonly key?: string;
}

/** Violations of these keywords only say that a branch failed; the branch's own violation says why. */
const COMPOSITE = new Set(['if', 'anyOf', 'oneOf', 'allOf']);
const WEIGHT: Readonly<Record<string, number>> = {
  additionalProperties: 3,
  propertyNames: 3,
  required: 2,
  type: 1,
};

/** Explains the violation that helps most: the deepest one, an unknown field before a missing one. */
export function explain(violations: readonly Violation[]): Explanation {
  const telling = violations.filter((violation) => !COMPOSITE.has(violation.keyword));
  const [first] = (telling.length > 0 ? telling : violations).toSorted(
    (a, b) => depth(b) - depth(a) || (WEIGHT[b.keyword] ?? 0) - (WEIGHT[a.keyword] ?? 0),
  );
  if (first === undefined) return { message: 'is not valid', path: [] };
  return explainOne(first);
}

/** Every violation that says something of its own, told in words. */
export function explainAll(violations: readonly Violation[]): (Explanation & { keyword: string })[] {
  const telling = violations.filter(
    ({ keyword, propertyName }) =>
      !COMPOSITE.has(keyword) && (propertyName === undefined || keyword === 'propertyNames'),
  );
  return telling.map((violation) => ({ ...explainOne(violation), keyword: violation.keyword }));
}

function explainOne(violation: Violation): Explanation {
  const path = segments(violation.instancePath);
  const field = fieldName(path);
  const { params } = violation;
  switch (violation.keyword) {
    case 'additionalProperties': {
      const key = String(params.additionalProperty);
      return { message: `unknown field ${quote(key)}${didYouMean(key, propertiesOf(violation))}`, path, key };
    }
    case 'propertyNames': {
      const key = String(params.propertyName);
      return { message: `unknown name ${quote(key)} in ${quote(field)}`, path, key };
    }
    case 'required':
      return { message: `missing field ${quote(String(params.missingProperty))}`, path };
    case 'type':
      return {
        message: `${quote(field)} must be ${typeNames(params.type)}, not ${describe(violation.data)}`,
        path,
      };
    case 'enum': {
      const allowed = (params.allowedValues as readonly unknown[]).map(String);
      const seen = describe(violation.data);
      const hint = typeof violation.data === 'string' ? didYouMean(violation.data, allowed) : '';
      return { message: `${quote(field)} must be one of ${allowed.join(', ')}, not ${seen}${hint}`, path };
    }
    case 'const':
      return {
        message: `${quote(field)} must be ${JSON.stringify(params.allowedValue)}, not ${describe(violation.data)}`,
        path,
      };
    case 'minLength':
    case 'minItems':
    case 'minProperties':
      return { message: `${quote(field)} must not be empty`, path };
    case 'not':
      return { message: `${quote(field)} is reserved and must not be used`, path };
    case 'pattern':
      return { message: `${quote(field)} has the wrong form: ${describe(violation.data)}`, path };
    default:
      return { message: `${quote(field)} ${violation.message ?? 'is not valid'}`, path };
  }
}

/** The last key of a path; an item of a list by its place in it. */
function fieldName(path: readonly (string | number)[]): string {
  const key = path.findLastIndex((segment) => typeof segment === 'string');
  if (key === -1) return path.length === 0 ? 'the document' : `[${path.join('][')}]`;
  return [path[key], ...path.slice(key + 1).map((index) => `[${index}]`)].join('');
}

function depth(violation: Violation): number {
  return violation.instancePath.split('/').length;
}

function segments(pointer: string): (string | number)[] {
  return pointer
    .split('/')
    .slice(1)
    .map((raw) => raw.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((segment) => (/^\d+$/.test(segment) ? Number(segment) : segment));
}

function propertiesOf(violation: Violation): string[] {
  const schema = violation.parentSchema as { properties?: Record<string, unknown> } | undefined;
  return Object.keys(schema?.properties ?? {});
}

function typeNames(type: unknown): string {
  const names = (Array.isArray(type) ? type : String(type).split(',')).map(String);
  return names
    .map((name) => (/^[aeio]/.test(name) ? `an ${name}` : name === 'null' ? name : `a ${name}`))
    .join(' or ');
}

function describe(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  return typeof value === 'string' ? quote(value) : String(value);
}
