import { compileToolGlob, type ToolGlob } from '../globs/tool.ts';
import type { ConfigFile } from '../schema/generated/types.ts';
import { parseDuration } from './duration.ts';
import type { TypedDocument } from './source.ts';

/** Where the project's settings live. */
export const CONFIG_PATH = '.agentgate/config.yaml';

/** The project's settings as decisions need them. */
export interface Config {
  readonly file: ConfigFile;
  readonly mode: 'enforce' | 'observe';
  readonly default: 'deny' | 'hold';
  /** Resource and labels by tool, in the order they were written. */
  readonly tools: readonly ToolSettings[];
}

interface ToolSettings {
  readonly glob: ToolGlob;
  readonly resource: string | undefined;
  readonly labels: readonly string[];
}

export const DEFAULT_CONFIG: Config = { file: { version: 1 }, mode: 'enforce', default: 'deny', tools: [] };

/** Checks and compiles the settings. Throws InputError at the place of what is wrong. */
export function configFrom(document: TypedDocument<ConfigFile>): Config {
  const file = document.value;
  for (const key of ['timeout', 'valid-for', 'retry-after'] as const) {
    const text = file.approval?.[key];
    if (text !== undefined && parseDuration(text) === undefined) {
      throw document.error(`${JSON.stringify(text)} is no duration: write 30s, 15m, 1h30m or 2d`, [
        'approval',
        key,
      ]);
    }
  }
  if (
    file.environment !== undefined &&
    file.environments !== undefined &&
    !file.environments.includes(file.environment)
  ) {
    throw document.error(`environment ${JSON.stringify(file.environment)} is not among "environments"`, [
      'environment',
    ]);
  }
  const tools = Object.entries(file.tools ?? {}).map(([glob, { resource, labels }]) => {
    try {
      return { glob: compileToolGlob(glob), resource, labels: labels ?? [] };
    } catch (error) {
      throw document.error(error instanceof Error ? error.message : String(error), ['tools', glob]);
    }
  });
  return { file, mode: file.mode ?? 'enforce', default: file.default ?? 'deny', tools };
}

/** The resource of the last glob that names one, and the labels of every glob that matches. */
export function toolContext(config: Config, tool: string): { resource?: string; labels?: string[] } {
  const matching = config.tools.filter(({ glob }) => glob.test(tool));
  const resource = matching.findLast((settings) => settings.resource !== undefined)?.resource;
  const labels = [...new Set(matching.flatMap((settings) => settings.labels))].toSorted();
  return { ...(resource === undefined ? {} : { resource }), ...(labels.length === 0 ? {} : { labels }) };
}
