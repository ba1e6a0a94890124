import { compileTextGlob } from '../../globs/text.ts';
import { didYouMean } from '../../suggest.ts';
import { matchersOf } from '../matchers.ts';
import type { LintRule } from '../rule.ts';

export const rule: LintRule = {
  id: 'undeclared-environment',
  group: 'values',
  severity: 'error',
  summary: 'an environment that the config does not declare',
  explanation:
    'Actions run in the environments that the config declares. A rule for another one never matches: a deny for "prod" protects nothing where the environment is called "production".',
  bad: `version: 1
rules:
  - id: no-deploys
    effect: deny
    match: { tool: mcp.deploy.start, environment: prod }
# --- .agentgate/config.yaml ---
version: 1
environments: [development, production]
`,
  good: `version: 1
rules:
  - id: no-deploys
    effect: deny
    match: { tool: mcp.deploy.start, environment: production }
# --- .agentgate/config.yaml ---
version: 1
environments: [development, production]
`,
  *check({ rules, config: { environments } }) {
    if (environments === undefined) return;
    for (const { rule: own, at } of rules) {
      for (const { matcher, path } of matchersOf(own)) {
        const value = matcher.environment;
        if (value === undefined) continue;
        for (const [index, glob] of [value].flat().entries()) {
          if (matchesAny(glob, environments)) continue;
          yield {
            place: at(...path, 'environment', ...(Array.isArray(value) ? [index] : [])),
            message: `${JSON.stringify(glob)} is no environment that the config declares, so this never matches${didYouMean(glob, environments)}`,
            help: `the config declares ${environments.join(', ')}`,
          };
        }
      }
    }
  },
};

function matchesAny(text: string, environments: readonly string[]): boolean {
  try {
    const glob = compileTextGlob(text);
    return environments.some((environment) => glob.test(environment));
  } catch {
    return true;
  }
}
