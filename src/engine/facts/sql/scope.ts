/** The names of a WITH clause and the queries around it; `visible` of them can be seen from where we are. */
export interface Scope {
  readonly names: ReadonlyMap<string, number>;
  readonly visible: number;
  readonly outer: Scope | undefined;
}

/** Whether an unqualified name stands for a query of a WITH clause here, not for a table. */
export function isQueryName(scope: Scope | undefined, name: string): boolean {
  for (let at = scope; at !== undefined; at = at.outer) {
    const index = at.names.get(name);
    if (index !== undefined && index < at.visible) return true;
  }
  return false;
}

/** The same names, with only the first of them in sight. */
export function firstOf(scope: Scope, visible: number): Scope {
  return { ...scope, visible };
}
