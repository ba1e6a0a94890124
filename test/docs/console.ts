import { execFileSync } from 'node:child_process';
import { commandOnPath } from '../support/on-path.ts';

/** A command that a document shows, and what it prints there. */
export interface Step {
  readonly command: string;
  readonly output: string;
}

/** The commands of a recorded terminal. */
export function stepsOf(text: string): Step[] {
  return text
    .split(/^\$ /m)
    .slice(1)
    .map((step) => {
      const [command = '', ...output] = step.split('\n');
      return { command, output: output.join('\n') };
    });
}

/** Numbers, times and ids move; what the output says does not. */
export function said(output: string): string {
  return output
    .split('\n')
    .map((line) =>
      line
        .trimEnd()
        .replace(/ag-[a-z2-7]{10}/g, 'ag-ID')
        .replace(/\d+/g, 'N'),
    )
    .join('\n')
    .trim();
}

/** A shell in which the commands of a document run, as a reader would run them. */
export class Reader {
  readonly #cwd: string;
  readonly #env: NodeJS.ProcessEnv;
  /** The ids that the document shows, and those that there are. */
  readonly #ids = new Map<string, string>();

  constructor(cwd: string, env: NodeJS.ProcessEnv = {}) {
    this.#cwd = cwd;
    this.#env = {
      ...process.env,
      NODE_OPTIONS: '',
      PATH: `${commandOnPath()}:${process.env.PATH}`,
      ...env,
    };
  }

  /** Runs one command and returns all that it prints. */
  run({ command, output }: Step): string {
    const line = command.replace(/ag-[a-z2-7]{10}/g, (id) => this.#ids.get(id) ?? id);
    const printed = this.#print(line);
    const [shown, there] = [output, printed].map((text) => text.match(/ag-[a-z2-7]{10}/g) ?? []);
    for (const [at, id] of (shown ?? []).entries()) this.#ids.set(id, there?.[at] ?? id);
    return printed;
  }

  #print(line: string): string {
    try {
      const options = { cwd: this.#cwd, env: this.#env, encoding: 'utf8' } as const;
      return execFileSync('sh', ['-c', `(${line}) 2>&1`], options);
    } catch (error) {
      // A deny or a hold has an exit code of its own.
      return String((error as { stdout?: unknown }).stdout);
    }
  }
}
