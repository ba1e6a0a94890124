import { parseDuration } from '../engine/policy/duration.ts';
import { Stop } from './exit.ts';

/** Milliseconds of a duration in a flag; 0 is one here. */
export function durationFlag(flag: string, text: string): number {
  const seconds = /^0[smhd]?$/.test(text) ? 0 : parseDuration(text);
  if (seconds !== undefined) return seconds * 1000;
  throw new Stop('usage', `${flag} ${text}: write a duration such as 30s, 10m or 1h30m, or 0`);
}
