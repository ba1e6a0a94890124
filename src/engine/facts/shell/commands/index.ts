import type { CommandSpec, CommandTable } from '../spec.ts';
import { ARCHIVE } from './archive.ts';
import { BUILD } from './build.ts';
import { FILES } from './files.ts';
import { GIT } from './git.ts';
import { INTERPRETERS } from './interpreters.ts';
import { LOOK } from './look.ts';
import { MACHINES } from './machines.ts';
import { NETWORK } from './network.ts';
import { PACKAGES } from './packages.ts';
import { PROJECTS } from './projects.ts';
import { SYSTEM } from './system.ts';
import { TEXT } from './text.ts';

/** The programs that agentgate knows, in the groups that the documentation shows. */
export const COMMAND_GROUPS: Readonly<Record<string, CommandTable>> = {
  Files: FILES,
  Text: TEXT,
  'Looking around, and the shell': LOOK,
  Archives: ARCHIVE,
  Network: NETWORK,
  Git: GIT,
  Packages: PACKAGES,
  'Building and testing': BUILD,
  'Compilers and tools of languages': PROJECTS,
  'Containers, clouds and databases': MACHINES,
  'The system': SYSTEM,
  Interpreters: INTERPRETERS,
};

/** Every program that agentgate knows, by its name. */
export const COMMANDS: CommandTable = Object.assign(Object.create(null), ...Object.values(COMMAND_GROUPS));

/** What the table says of a program, by its base name. */
export function specOf(name: string): CommandSpec | undefined {
  return Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
}
