import type { Context } from '../action/read.ts';
import type { Action } from '../schema/generated/types.ts';
import type { Config } from './config.ts';

/** Adds what the gate knows: the settings for the tool and environment, and then what it was told itself. */
export function withContext(action: Action, config: Config, context: Context): Action {
  const { environment } = config.file;
  const settings = toolContext(config, action.tool);
  // In one order, whatever the order in which they were said: they are part of what the digest binds.
  const labels = [...new Set([...(settings.labels ?? []), ...(context.labels ?? [])])].toSorted();
  return {
    ...action,
    ...(environment === undefined ? {} : { environment }),
    ...settings,
    ...context,
    ...(labels.length === 0 ? {} : { labels }),
  };
}

/** The resource of the last glob that names one, and the labels of every glob that matches. */
export function toolContext(config: Config, tool: string): { resource?: string; labels?: string[] } {
  const matching = config.tools.filter(({ glob }) => glob.test(tool));
  const resource = matching.findLast((settings) => settings.resource !== undefined)?.resource;
  const labels = [...new Set(matching.flatMap((settings) => settings.labels))].toSorted();
  return { ...(resource === undefined ? {} : { resource }), ...(labels.length === 0 ? {} : { labels }) };
}
