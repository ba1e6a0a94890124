import type { Config } from '../policy/config.ts';
import { toolContext } from '../policy/context.ts';
import type { Action } from '../schema/generated/types.ts';

/**
 * A recorded action as other settings would describe it: environment, resource and labels that came from the first
 * settings become those of the second. What came from elsewhere stays.
 */
export function recontext(action: Action, from: Config, to: Config): Action {
  const [was, is] = [said(from, action.tool), said(to, action.tool)];
  const labels = labelsOf(action.labels ?? [], was.labels, is.labels);
  const { environment, resource, labels: _, ...rest } = action;
  return {
    ...rest,
    ...field('environment', environment === was.environment ? is.environment : environment),
    ...field('resource', resource === was.resource ? is.resource : resource),
    ...(labels.length === 0 ? {} : { labels }),
  };
}

function said(config: Config, tool: string) {
  const { resource, labels = [] } = toolContext(config, tool);
  return { environment: config.file.environment, resource, labels };
}

function labelsOf(labels: readonly string[], was: readonly string[], is: readonly string[]): string[] {
  const kept = labels.filter((label) => !was.includes(label) || is.includes(label));
  const added = is.filter((label) => !was.includes(label));
  return [...new Set([...kept, ...added])].toSorted();
}

function field<K extends string>(name: K, value: string | undefined): { [name in K]?: string } {
  return value === undefined ? {} : ({ [name]: value } as { [name in K]?: string });
}
