const ADDRESS = /^(?:\d+(?:~\d+)?|\$|\/(?:[^/\\\n]|\\.)*\/I?)$/;

/** Whether a sed script surely only edits: no commands that run programs (`e`), or read and write files (`r`, `w`). */
export function isPlainSedScript(script: string): boolean {
  if (script.length > 4_000) return false;
  let at = 0;
  while (at < script.length) {
    const char = script[at] ?? '';
    if (/[\s;{}!]/.test(char)) {
      at += 1;
      continue;
    }
    const next = afterCommand(script, afterAddress(script, at));
    if (next === undefined || next <= at) return false;
    at = next;
  }
  return true;
}

function afterAddress(script: string, start: number): number {
  let at = start;
  for (let i = 0; i < 2; i += 1) {
    const end = script[at] === '/' ? afterDelimited(script, at, '/') : afterWhile(script, at, /[\d$~+]/);
    if (end === undefined || end === at || !isAddress(script.slice(at, end))) break;
    at = script[end] === 'I' ? end + 1 : end;
    if (script[at] !== ',') break;
    at += 1;
  }
  return afterWhile(script, at, /[ !]/);
}

function isAddress(text: string): boolean {
  return ADDRESS.test(text) || /^\+\d+$/.test(text);
}

function afterCommand(script: string, at: number): number | undefined {
  const command = script[at] ?? '';
  if (/[pPdDqQ=gGhHxnNl{}]/.test(command)) return afterWhile(script, at + 1, /\d/);
  if (command === 's' || command === 'y') return afterSubstitution(script, at);
  if (/[aic]/.test(command)) {
    // Its text goes on to the end of the line, and further when that ends in a backslash.
    const end = /(?:[^\\\n]|\\[\s\S])*/y;
    end.lastIndex = at + 1;
    end.exec(script);
    return Math.max(at + 1, end.lastIndex);
  }
  if (/[btT:]/.test(command)) return afterWhile(script, at + 1, /[^;\n}]/);
  return undefined;
}

function afterSubstitution(script: string, at: number): number | undefined {
  const delimiter = script[at + 1] ?? '';
  if (delimiter === '' || /[\s\\]/.test(delimiter)) return undefined;
  const middle = afterDelimited(script, at + 1, delimiter);
  const end = middle === undefined ? undefined : afterDelimited(script, middle - 1, delimiter);
  if (end === undefined) return undefined;
  const stop = afterWhile(script, end, /[gpiIm0-9]/);
  const after = script[stop];
  return after === undefined || /[\s;}]/.test(after) ? stop : undefined;
}

function afterDelimited(script: string, start: number, delimiter: string): number | undefined {
  for (let i = start + 1; i < script.length; i += 1) {
    if (script[i] === '\\') i += 1;
    else if (script[i] === delimiter) return i + 1;
  }
  return undefined;
}

function afterWhile(script: string, start: number, set: RegExp): number {
  let at = start;
  while (at < script.length && set.test(script[at] ?? '')) at += 1;
  return at;
}
