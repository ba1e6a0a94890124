import type {
  AndOr,
  CommandNode,
  Function as FunctionNode,
  PipelineNode,
  Statement,
  SyntaxNode,
} from 'unbash';
import { readCompound } from './compound.ts';
import { Overrun } from './limits.ts';
import { joinDirectories } from './place.ts';
import { heldWith } from './redirects.ts';
import type { Run } from './run.ts';
import { after, type Exit, type Frame, stay } from './scope.ts';
import { readSimple } from './simple.ts';
import { readSubstitutions } from './substitutions.ts';

/** Reads statements one after the other; the last decides how the list ends. */
export function readList(statements: readonly Statement[], frame: Frame, run: Run): Exit {
  let exit = stay(frame.where);
  for (const statement of statements) {
    const here = { ...frame, where: after(exit) };
    const result = readAndOr(statement.command, here, run);
    exit = statement.background ? stay(here.where) : result;
  }
  return exit;
}

function readAndOr(node: AndOr | PipelineNode, frame: Frame, run: Run): Exit {
  if (node.type !== 'AndOr') return readPipeline(node, frame, run);
  let exit = stay(frame.where);
  for (const [i, command] of node.commands.entries()) {
    const operator = i === 0 ? undefined : node.operators[i - 1];
    if (operator === undefined) exit = readPipeline(command, frame, run);
    else if (operator === '&&') {
      const next = readPipeline(command, { ...frame, where: exit.ok }, run);
      exit = { ok: next.ok, fail: joinDirectories(exit.fail, next.fail) };
    } else {
      const next = readPipeline(command, { ...frame, where: exit.fail }, run);
      exit = { ok: joinDirectories(exit.ok, next.ok), fail: next.fail };
    }
  }
  return exit;
}

function readPipeline(node: PipelineNode, frame: Frame, run: Run): Exit {
  if (node.type !== 'Pipeline') return readCommand(node, frame, run);
  let exit = stay(frame.where);
  for (const command of node.commands) exit = readCommand(command, frame, run);
  const negated = node.prefixes.some((prefix) => prefix.type === 'Negation');
  // Some shells run the last command of a pipeline in the current shell, others do not.
  if (node.commands.length > 1) return stay(joinDirectories(frame.where, after(exit)));
  return negated ? { ok: exit.fail, fail: exit.ok } : exit;
}

/** Reads any command: simple, compound, a function's definition. */
function readCommand(node: CommandNode, frame: Frame, run: Run): Exit {
  switch (node.type) {
    case 'Command':
      return readSimple(node, frame, run);
    case 'Redirected': {
      for (const redirect of node.redirects) readSubstitutions(redirect, frame, run);
      return readCompound(node.command, heldWith(node.redirects, frame, run), run);
    }
    case 'Function':
      return readDefinition(node, frame, run);
    case 'Coproc':
      readSubstitutionsOfName(node.name, frame, run);
      readBody(node.body, frame, run);
      return stay(frame.where);
    default:
      return readCompound(node, frame, run);
  }
}

function readSubstitutionsOfName(node: SyntaxNode | undefined, frame: Frame, run: Run): void {
  if (node !== undefined) readSubstitutions(node, frame, run);
}

function readDefinition(node: FunctionNode, frame: Frame, run: Run): Exit {
  if (node.name.parts !== undefined) throw new Overrun('a function whose name is no plain word');
  frame.scope.define(node.name.value, node);
  readBody(node.body, { ...frame, calls: [...frame.calls, node.name.value] }, run);
  return stay(frame.where);
}

/** A function's or coprocess's body. */
export function readBody(body: FunctionNode['body'] | CommandNode, frame: Frame, run: Run): Exit {
  if (body.type === 'CompoundList') throw new Overrun('a body that is only half there');
  return readCommand(body, frame, run);
}
