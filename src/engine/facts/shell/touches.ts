import { type Known, UNKNOWN } from '../../logic.ts';
import type { PathFact } from '../../paths/fact.ts';
import type { Field } from './field.ts';
import { type Directories, type Extent, pathFacts } from './place.ts';

/** What a command, or a group of them, is found to touch while it is read. */
export class TouchList {
  readonly reads: PathFact[] = [];
  readonly writes: PathFact[] = [];
  readonly hosts: Known<string>[] = [];
  dynamic = false;
  #where: Directories;

  constructor(where: Directories) {
    this.#where = where;
  }

  /** Relative paths start here from now on (`-C`). */
  moveTo(where: Directories): void {
    this.#where = where;
  }

  get where(): Directories {
    return this.#where;
  }

  read(field: Field, extent: Extent = 'path'): void {
    this.reads.push(...pathFacts(field, extent, this.#where));
  }

  write(field: Field, extent: Extent = 'path'): void {
    this.writes.push(...pathFacts(field, extent, this.#where));
  }

  /** Files at or below a path that are rewritten in place. */
  writeSources(field: Field, ending?: string): void {
    for (const fact of pathFacts(field, 'sources', this.#where)) {
      this.writes.push(fact.kind === 'sources' && ending !== undefined ? { ...fact, ending } : fact);
    }
  }

  readUnknown(): void {
    this.reads.push({ kind: 'unknown' });
  }

  writeUnknown(): void {
    this.writes.push({ kind: 'unknown' });
  }

  talkTo(host: Known<string> = UNKNOWN): void {
    if (!this.hosts.includes(host)) this.hosts.push(host);
  }

  addAll(other: TouchList): void {
    this.reads.push(...other.reads);
    this.writes.push(...other.writes);
    for (const host of other.hosts) this.talkTo(host);
    this.dynamic ||= other.dynamic;
  }

  get size(): number {
    return this.reads.length + this.writes.length + this.hosts.length;
  }
}
