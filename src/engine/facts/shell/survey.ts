import type { Command, ParsedScript, Statement, SyntaxNode } from 'unbash';
import { assignsDots, maySetDots } from './dots.ts';
import { Budget, MAX_DEPTH, MAX_SCRIPT_DEPTH } from './limits.ts';
import { changesPrograms } from './names.ts';

/** What holds for a whole script, found in one pass over its syntax before it is read. */
export interface Survey {
  /** Whether a variable holds just what the plain assignments on its way say. */
  tracks(name: string): boolean;
  /** Builtins that set variables were seen by their names. */
  readonly setters: boolean;
  /** The shell's wildcards may stand for a dot at the start of a name. */
  readonly dots: boolean;
}

type Visit = (node: SyntaxNode, callback: (child: SyntaxNode) => void) => void;

/** Builtins that set variables by names in their words; in their presence no variable is tracked. */
export const SETTERS: ReadonlySet<string> = new Set(
  'read mapfile readarray getopts let declare typeset local unset eval source . trap alias set shopt enable wait'.split(
    ' ',
  ),
);
const IDENTIFIER = /[A-Za-z_][A-Za-z0-9_]*/g;

/** Undefined when the script has errors anywhere, or nests too deep. */
export function survey(script: ParsedScript, forEachChild: Visit): Survey | undefined {
  const found = new Findings(straightAssignments(script));
  if (!visitAll(script, forEachChild, (node) => found.note(node))) return undefined;
  return {
    tracks: (name) => !found.setters && !found.isDoubtful(name),
    setters: found.setters,
    dots: found.dots,
  };
}

/** Who sets which variables. */
class Findings {
  setters = false;
  dots = false;
  readonly #straight: ReadonlySet<AssignmentNode>;
  readonly #elsewhere = new Set<string>();
  readonly #assigned = new Set<string>();
  readonly #loops = new Map<string, number>();

  constructor(straight: ReadonlySet<AssignmentNode>) {
    this.#straight = straight;
  }

  note(node: SyntaxNode): void {
    switch (node.type) {
      case 'Assignment':
        this.#noteAssignment(node);
        break;
      case 'For':
      case 'Select':
        this.#loops.set(node.name.value, (this.#loops.get(node.name.value) ?? 0) + 1);
        break;
      case 'ArithmeticWord':
        for (const [name] of node.value.matchAll(IDENTIFIER)) this.#elsewhere.add(name);
        break;
      case 'FileDescriptorVariable':
        this.#elsewhere.add(node.name);
        break;
      case 'ParameterExpansion':
        if (node.operation?.type === 'Default') this.#elsewhere.add(node.parameter);
        break;
      case 'Coproc':
        this.setters = true;
        break;
      case 'Command':
        this.setters ||= setsVariables(node);
        this.dots ||= maySetDots(node);
    }
  }

  /** A loop's variable is known in its body only when nothing else sets it. */
  isDoubtful(name: string): boolean {
    const loops = this.#loops.get(name) ?? 0;
    return this.#elsewhere.has(name) || loops > 1 || (loops === 1 && this.#assigned.has(name));
  }

  #noteAssignment(node: AssignmentNode): void {
    this.#assigned.add(node.name);
    this.dots ||= assignsDots(node);
    // Where words are split is no longer where it seems.
    if (node.name === 'IFS') this.setters = true;
    if (!this.#straight.has(node) || node.append || node.index !== undefined) this.#elsewhere.add(node.name);
  }
}

function visitAll(script: ParsedScript, forEachChild: Visit, note: (node: SyntaxNode) => void): boolean {
  const budget = new Budget(1_000_000);
  const todo: { node: SyntaxNode; depth: number; scripts: number }[] = [
    { node: script, depth: 0, scripts: 0 },
  ];
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    const { node, depth } = next;
    budget.spend();
    const scripts = next.scripts + (node.type === 'Script' ? 1 : 0);
    if (depth > MAX_DEPTH || scripts > MAX_SCRIPT_DEPTH) return false;
    if (node.type === 'Script' && node.errors !== undefined && node.errors.length > 0) return false;
    // Its end is missing: what follows it is its text to one shell and commands to another.
    if (node.type === 'HereDoc' && node.closing === undefined) return false;
    if (setsProgramVariable(node)) return false;
    // `${x@P}` runs the substitutions in a variable's value.
    if (node.type === 'ParameterExpansion' && node.operation?.type === 'Transform') return false;
    note(node);
    forEachChild(node, (child) => todo.push({ node: child, depth: depth + 1, scripts }));
  }
  return true;
}

/** `${PATH:=x}`, `{PATH}>x`, a loop over such a name: rare, and never followed. */
function setsProgramVariable(node: SyntaxNode): boolean {
  if (node.type === 'Select') return changesPrograms(node.name.value);
  if (node.type !== 'ParameterExpansion' || node.operation?.type !== 'Default') return false;
  return node.operation.operator.endsWith('=') && changesPrograms(node.parameter);
}

type AssignmentNode = Extract<SyntaxNode, { type: 'Assignment' }>;

/** Assignments that surely happen, one after the other: those of whole statements at the top. */
function straightAssignments(script: ParsedScript): ReadonlySet<AssignmentNode> {
  const found = new Set<AssignmentNode>();
  for (const statement of script.commands) {
    const command = firstCommand(statement);
    if (command === undefined || command.name !== undefined || statement.background) continue;
    for (const node of command.prefix) if (node.type === 'Assignment') found.add(node);
  }
  return found;
}

function firstCommand({ command }: Statement): Command | undefined {
  const first = command.type === 'AndOr' ? command.commands[0] : command;
  return first?.type === 'Command' ? first : undefined;
}

function setsVariables(command: Command): boolean {
  const { name } = command;
  if (name === undefined) return false;
  const exporting = name.value === 'export' || name.value === 'readonly';
  const printing = name.value === 'printf';
  return (
    SETTERS.has(name.value) ||
    command.suffix.some((node) => {
      if (node.type !== 'Word') return false;
      if (exporting) return node.parts !== undefined || node.value.includes('=');
      return SETTERS.has(node.value) || node.value === 'printf' || (printing && node.value.startsWith('-v'));
    })
  );
}
