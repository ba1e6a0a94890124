import type { EngineName, Engines } from './engines.ts';
import { waiting } from './late.ts';
import type { RegexTest } from './regex.ts';
import { mayMatch } from './required-literals.ts';

/**
 * Engines for policies that compiled before. Each is loaded when `load` is asked for it, once an action came along that
 * cannot be decided without: for most there is none. What runs without its engine throws: a trace, which asks the rules
 * of every tool, is for policies that were compiled at once.
 */
export function lateEngines(): Engines {
  const loaded: Partial<Omit<Engines, 'load'>> = {};
  const load = async (name: EngineName): Promise<void> => {
    const { compileRegex } = await import('./regex.ts');
    // CEL may make its expressions while it runs, so nobody knows whether they are valid before they are compiled.
    if (name === 'when') loaded.when ??= (await import('./when.ts')).whenCompiler(compileRegex);
    if (name === 'jsonSchema')
      loaded.jsonSchema ??= (await import('./json-schema.ts')).jsonSchemaCompiler(compileRegex);
    loaded.regex = compileRegex;
  };
  return {
    regex: (source) => lateRegex(source, () => need(loaded.regex)(source)),
    when: (source) => need(loaded.when)(source),
    jsonSchema: (schema) => need(loaded.jsonSchema)(schema),
    load: (name) => (loaded[name] === undefined ? load(name) : undefined),
  };
}

function need<T>(engine: T | undefined): T {
  if (engine === undefined) throw new Error('an engine was not loaded before the action was decided');
  return engine;
}

/** Compiled for the first text that its literals do not rule out. */
function lateRegex(source: string, compile: () => RegexTest): RegexTest {
  const isPossible = mayMatch(source);
  const matches = waiting(compile);
  return (text) => isPossible(text) && matches(text);
}
