import { compileToolGlob, type ToolGlob } from '../globs/tool.ts';
import { messageOf } from '../problem.ts';
import type { ConfigFile } from '../schema/generated/types.ts';
import type { TypedDocument } from './source.ts';
import { checkTimes } from './times.ts';

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
  checkTimes(document, file.approval, ['approval']);
  if (
    file.environment !== undefined &&
    file.environments !== undefined &&
    !file.environments.includes(file.environment)
  ) {
    const name = JSON.stringify(file.environment);
    throw document.error(`environment ${name} is not among "environments": add it there, or correct it`, [
      'environment',
    ]);
  }
  const tools = Object.entries(file.tools ?? {}).map(([glob, { resource, labels }]) => {
    try {
      return { glob: compileToolGlob(glob), resource, labels: labels ?? [] };
    } catch (error) {
      throw document.error(messageOf(error), ['tools', glob]);
    }
  });
  return { file, mode: file.mode ?? 'enforce', default: file.default ?? 'deny', tools };
}
