import type { Digest } from '../action/digest.ts';
import { loadEngines } from '../match/engines.ts';
import { lateEngines } from '../match/late-engines.ts';
import { InputError } from '../problem.ts';
import type { ConfigFile, PolicyFile } from '../schema/generated/types.ts';
import { compileFile } from './compile.ts';
import { configFrom, DEFAULT_CONFIG } from './config.ts';
import { guardRules } from './guards.ts';
import { ToolIndex } from './index-by-tool.ts';
import type { PolicySet } from './set.ts';
import type { TypedDocument } from './source.ts';

/** What the files of a policy set say, as their schemas have it. */
export interface PolicyDocuments {
  readonly policies: readonly TypedDocument<PolicyFile>[];
  readonly config: TypedDocument<ConfigFile> | undefined;
  /** Over the bytes of every file. */
  readonly digest: Digest;
}

/** Compiles what was read. Throws InputError with the place of whatever is wrong. */
export async function compileSet({ policies, config, digest }: PolicyDocuments): Promise<PolicySet> {
  const compiledBefore = policies.every(({ checked }) => checked === true);
  const engines = compiledBefore ? lateEngines() : await loadEngines(policies.map(({ json }) => json));
  const compiled = policies.flatMap((document) => compileFile(document, engines));
  checkDistinct(policies);
  const settings = config === undefined ? DEFAULT_CONFIG : configFrom(config);
  const rules = [...guardRules(settings), ...compiled];
  return { rules, config: settings, digest, index: new ToolIndex(rules) };
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
