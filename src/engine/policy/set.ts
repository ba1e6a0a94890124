import { type Digest, digestOf, sha256Hex } from '../action/digest.ts';
import type { ConfigFile, PolicyFile } from '../schema/generated/types.ts';
import { isConfigFile, isPolicyFile } from '../schema/generated/validators.js';
import { compileSet, type PolicyDocuments } from './compile-set.ts';
import type { Config } from './config.ts';
import type { ToolIndex } from './index-by-tool.ts';
import type { CompiledRule } from './rule.ts';
import { readTyped, type SourceFile } from './source.ts';

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
  return compileSet(readDocuments(sources));
}

/** Reads a policy set. Throws InputError at the first place that YAML or the schemas do not allow. */
export function readDocuments(sources: PolicySources): PolicyDocuments {
  return {
    policies: sources.policies.map((file) => readTyped<PolicyFile>(file, isPolicyFile)),
    config: sources.config && readTyped<ConfigFile>(sources.config, isConfigFile),
    digest: digestOfSources(sources),
  };
}

function digestOfSources({ policies, config }: PolicySources): Digest {
  const files = config === undefined ? policies : [...policies, config];
  return digestOf(Object.fromEntries(files.map(({ path, text }) => [path, sha256Hex(text)])));
}
