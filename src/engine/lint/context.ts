import { type Codeowners, parseCodeowners } from '../codeowners/parse.ts';
import { isArray, isObject } from '../json/value.ts';
import { type Engines, loadEngines } from '../match/engines.ts';
import { CONFIG_PATH } from '../policy/config.ts';
import type { ConfigFile, PeopleFile, PolicyTest, RuleCoverage } from '../schema/generated/types.ts';
import { type LintDocument, readDocument, soundFields, soundItems } from './document.ts';
import { type FileKind, kindOfPath, type LintInput } from './input.ts';
import { type PlacedRule, placeRules } from './placed-rule.ts';
import { needsLanguages } from './reach/needs-languages.ts';
import { Reach } from './reach/reach.ts';
import { type Refusal, refusalsOfConfig } from './refusal.ts';

export interface PlacedTest {
  readonly document: LintDocument;
  readonly index: number;
  readonly test: PolicyTest;
}

/** Everything that rules look at. */
export interface LintContext {
  readonly input: LintInput;
  readonly documents: readonly LintDocument[];
  /** The rules of the policies that are as the schema wants them. */
  readonly rules: readonly PlacedRule[];
  /** What compiling the policies and the config refuses. */
  readonly refusals: readonly Refusal[];
  readonly config: Partial<ConfigFile>;
  readonly people: Partial<PeopleFile>;
  readonly tests: readonly PlacedTest[];
  /** The CODEOWNERS file that counts; undefined when there is none. */
  readonly codeowners: { readonly document: LintDocument; readonly read: Codeowners } | undefined;
  readonly tracked: readonly string[] | undefined;
  readonly coverage: readonly RuleCoverage[] | undefined;
  readonly engines: Engines;
  readonly reach: Reach;
}

/** Reads everything, and compiles what can be compiled. */
export async function buildContext(input: LintInput): Promise<LintContext> {
  const documents = input.files.map(readDocument);
  const policies = documents.filter(({ file, yaml }) => file.kind === 'policy' && yaml !== undefined);
  const engines = await loadEngines(policies.flatMap(({ yaml }) => yaml?.value ?? []));
  const placed = policies.map((document) => placeRules(document, engines));
  const rules = placed.flatMap((file) => file.rules);
  const configs = documents.filter(({ file }) => file.kind === 'config');
  // Those from elsewhere are looked at, and settle nothing.
  const config = configs.find(({ file }) => file.path === CONFIG_PATH);
  const people = ownOrFirst(documents, 'people');
  const owners = ownOrFirst(documents, 'codeowners');
  let tracked: { readonly paths: readonly string[] | undefined } | undefined;
  const context: LintContext = {
    input,
    documents,
    rules,
    refusals: [...placed.flatMap((file) => file.refusals), ...configs.flatMap(refusalsOfConfig)],
    config: config === undefined ? {} : soundFields<ConfigFile>(config),
    people: people === undefined ? {} : soundFields<PeopleFile>(people),
    tests: documents.filter(({ file }) => file.kind === 'test').flatMap(placeTests),
    codeowners: owners && { document: owners, read: parseCodeowners(owners.file.text, owners.file.path) },
    get tracked() {
      tracked ??= { paths: input.tracked?.() };
      return tracked.paths;
    },
    coverage: await input.coverage?.(),
    engines,
    reach: new Reach(rules, needsLanguages(rules) ? await import('./reach/language.ts') : undefined),
  };
  return context;
}

/** The file of a kind that counts in the repository; one from elsewhere only where there is none. */
function ownOrFirst(documents: readonly LintDocument[], kind: FileKind): LintDocument | undefined {
  const all = documents.filter(({ file }) => file.kind === kind);
  return all.find(({ file }) => kindOfPath(file.path) === kind) ?? all[0];
}

function placeTests(document: LintDocument): PlacedTest[] {
  return soundItems<PolicyTest>(document, 'tests').map(({ item, index }) => ({
    document,
    index,
    test: item,
  }));
}

/** The ids of every rule that is written, also of those that are broken otherwise. */
export function writtenIds({ yaml }: LintDocument): { id: string; index: number }[] {
  const rules = isObject(yaml?.value) ? yaml.value.rules : undefined;
  if (!isArray(rules)) return [];
  return rules.flatMap((rule, index) =>
    isObject(rule) && typeof rule.id === 'string' ? [{ id: rule.id, index }] : [],
  );
}
