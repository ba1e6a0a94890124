import type { SqlEffect } from '../part.ts';
import { SOME_TABLES, type SqlObject } from './sink.ts';
import type { Node } from './tree.ts';
import { type Context, tableIn, walkFields } from './walk.ts';

/** A statement whose effects can be told from its type and the fields that hold its tables. */
interface Plain {
  readonly effects: readonly SqlEffect[];
  /** Fields with the tables that the effects fall on; tables in all other fields are read. */
  readonly on?: readonly string[];
  /** Without such a table it concerns tables that the text does not name. */
  readonly every?: true;
}

const create: Plain = { effects: ['create'] };
const alter: Plain = { effects: ['alter'] };
const drop: Plain = { effects: ['drop'] };
const set: Plain = { effects: ['set'] };
const other: Plain = { effects: ['other'] };

export const PLAIN: Readonly<Record<string, Plain>> = {
  CreateTableAsStmt: { effects: ['create'], on: ['into'] },
  ViewStmt: { effects: ['create'], on: ['view'] },
  IndexStmt: { effects: ['create'], on: ['relation'] },
  CreateSeqStmt: { effects: ['create'], on: ['sequence'] },
  CompositeTypeStmt: { effects: ['create'], on: ['typevar'] },
  CreateStatsStmt: { effects: ['create'], on: ['relations'] },
  CreatePolicyStmt: { effects: ['create'], on: ['table'] },
  RuleStmt: { effects: ['create'], on: ['relation'] },
  ImportForeignSchemaStmt: { effects: ['create'], every: true },
  CreateAmStmt: create,
  CreateCastStmt: create,
  CreateConversionStmt: create,
  CreateDomainStmt: create,
  CreateEnumStmt: create,
  CreateExtensionStmt: create,
  CreateFdwStmt: create,
  CreateForeignServerStmt: create,
  CreateOpClassStmt: create,
  CreateOpFamilyStmt: create,
  CreatePLangStmt: create,
  CreatePublicationStmt: create,
  CreateRangeStmt: create,
  CreateSchemaStmt: create,
  CreateSubscriptionStmt: create,
  CreateTableSpaceStmt: create,
  CreateTransformStmt: create,
  CreateUserMappingStmt: create,
  CreatedbStmt: create,

  AlterSeqStmt: { effects: ['alter'], on: ['sequence'] },
  AlterPolicyStmt: { effects: ['alter'], on: ['table'] },
  AlterTableMoveAllStmt: { effects: ['alter'], every: true },
  AlterCollationStmt: alter,
  AlterDatabaseRefreshCollStmt: alter,
  AlterDatabaseSetStmt: { effects: ['alter', 'set'] },
  AlterDatabaseStmt: alter,
  AlterDomainStmt: alter,
  AlterEnumStmt: alter,
  AlterEventTrigStmt: alter,
  AlterExtensionContentsStmt: alter,
  AlterExtensionStmt: alter,
  AlterFdwStmt: alter,
  AlterForeignServerStmt: alter,
  AlterOpFamilyStmt: alter,
  AlterOperatorStmt: alter,
  AlterPublicationStmt: alter,
  AlterStatsStmt: alter,
  AlterSubscriptionStmt: alter,
  AlterSystemStmt: { effects: ['alter', 'set'] },
  AlterTSConfigurationStmt: alter,
  AlterTSDictionaryStmt: alter,
  AlterTableSpaceOptionsStmt: alter,
  AlterTypeStmt: alter,
  AlterUserMappingStmt: alter,

  DropOwnedStmt: { effects: ['drop', 'grant'], every: true },
  DropdbStmt: { effects: ['drop'], every: true },
  DropSubscriptionStmt: drop,
  DropTableSpaceStmt: drop,
  DropUserMappingStmt: drop,

  GrantRoleStmt: { effects: ['grant'], every: true },
  AlterDefaultPrivilegesStmt: { effects: ['alter', 'grant'], every: true },
  CreateRoleStmt: { effects: ['create', 'grant'], every: true },
  AlterRoleStmt: { effects: ['alter', 'grant'], every: true },
  AlterRoleSetStmt: { effects: ['alter', 'set', 'grant'], every: true },
  DropRoleStmt: { effects: ['drop', 'grant'], every: true },
  ReassignOwnedStmt: { effects: ['alter', 'grant'], every: true },

  TransactionStmt: { effects: ['transaction'] },
  VariableSetStmt: set,
  ConstraintsSetStmt: set,
  LockStmt: { effects: ['lock'], on: ['relations'] },
  // Loads a shared library into the server, whose code runs at once.
  LoadStmt: { effects: ['program'] },
  FetchStmt: { effects: ['read'], every: true },

  VacuumStmt: { effects: ['other'], on: ['rels'], every: true },
  ClusterStmt: { effects: ['other'], on: ['relation'], every: true },
  ReindexStmt: { effects: ['other'], on: ['relation'], every: true },
  RefreshMatViewStmt: { effects: ['other'], on: ['relation'] },
  CheckPointStmt: other,
  ClosePortalStmt: other,
  DeallocateStmt: other,
  DiscardStmt: other,
  ListenStmt: other,
  NotifyStmt: other,
  UnlistenStmt: other,
};

/** Reads a statement by its entry in the table above. */
export function readPlain({ effects, on = [], every }: Plain, body: Node, context: Context): void {
  const tables = on.flatMap((name) => tablesIn(body[name])).filter((table) => table !== undefined);
  const objects: SqlObject[] = tables.map((table) => ({ table }));
  const absent = every === true ? SOME_TABLES : {};
  for (const object of objects.length === 0 ? [absent] : objects)
    for (const effect of effects) context.sink.add(effect, object);
  walkFields(body, context, on);
}

/** A field with one table, a list of them, or what CREATE TABLE AS and VACUUM wrap around them. */
function tablesIn(value: unknown): readonly ReturnType<typeof tableIn>[] {
  if (Array.isArray(value)) return value.flatMap(tablesIn);
  const inner = tableIn(value);
  if (inner !== undefined || typeof value !== 'object' || value === null) return [inner];
  const { VacuumRelation: vacuum, rel } = value as Node;
  if (typeof vacuum === 'object' && vacuum !== null) return [tableIn((vacuum as Node).relation)];
  return [tableIn(rel)];
}
