import { type Digest, digestOf, sha256Hex } from '../action/digest.ts';
import { loadEngines } from '../match/engines.ts';
import { InputError } from '../problem.ts';
import type { ConfigFile, PolicyFile } from '../schema/generated/types.ts';
import { isConfigFile, isPolicyFile } from '../schema/generated/validators.js';
import { compileFile } from './compile.ts';
import { type Config, configFrom, DEFAULT_CONFIG } from './config.ts';
import { guardRules } from './guards.ts';
import { ToolIndex } from './index-by-tool.ts';
import type { CompiledRule } from './rule.ts';
import { readTyped, type SourceFile, type TypedDocument } from './source.ts';

/** What a policy set is read from, all of one commit or of the working tree. */
export interface PolicySources {
  readonly policies: readonly SourceFile[];
  readonly config?: SourceFile | undefined;
}

/** All policies of a repository, compiled: what every action is decided against. */
export interface PolicySet {
  readonly rules: readonly CompiledRule[];
  readonly config: Config;
  /** Over the bytes of every file that the set was read from. */
  readonly digest: Digest;
  readonly index: ToolIndex;
}

/** Compiles a policy set. Throws InputError with the place of whatever is wrong: a broken policy decides nothing. */
export async function compilePolicies(sources: PolicySources): Promise<PolicySet> {
  const documents = sources.policies.map((file) => readTyped<PolicyFile>(file, isPolicyFile));
  const config = sources.config && readTyped<ConfigFile>(sources.config, isConfigFile);
  const engines = await loadEngines(documents.map(({ json }) => json));
  const compiled = documents.flatMap((document) => compileFile(document, engines));
  checkDistinct(documents);
  const settings = config === undefined ? DEFAULT_CONFIG : configFrom(config);
  const rules = [...guardRules(settings), ...compiled];
  return { rules, config: settings, digest: digestOfSources(sources), index: new ToolIndex(rules) };
}

function checkDistinct(documents: readonly TypedDocument<PolicyFile>[]): void {
  const first = new Map<string, string>();
  for (const document of documents) {
    for (const [index, { id }] of document.value.rules.entries()) {
      const path = ['rules', index, 'id'];
      const { line, column } = document.positionOf(path);
      const earlier = first.get(id);
      if (earlier !== undefined) {
        const message = `rule id ${JSON.stringify(id)} is taken, first defined at ${earlier}: rename one of them`;
        throw new InputError(message, { file: document.path, position: { line, column } });
      }
      first.set(id, `${document.path}:${line}:${column}`);
    }
  }
}

function digestOfSources({ policies, config }: PolicySources): Digest {
  const files = config === undefined ? policies : [...policies, config];
  return digestOf(Object.fromEntries(files.map(({ path, text }) => [path, sha256Hex(text)])));
}
