import type { CommandTable } from '../spec.ts';
import { FILES } from './files.ts';
import { SHELL } from './shell.ts';

/** Every program that agentgate knows, by its name. */
export const COMMANDS: CommandTable = { ...SHELL, ...FILES };
