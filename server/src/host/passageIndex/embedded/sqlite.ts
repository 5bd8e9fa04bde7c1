/** The one place that knows SQLite's driver: `node:sqlite`, which Node has from 22.5 on. Where there is none the caller falls back to an index in memory. */

export type SqlValue = string | number | null | Uint8Array;
export type SqlRow = Readonly<Record<string, SqlValue>>;

export interface SqlStatement {
  run(...values: readonly SqlValue[]): unknown;
  get(...values: readonly SqlValue[]): SqlRow | undefined;
  all(...values: readonly SqlValue[]): readonly SqlRow[];
}

export interface SqlDatabase {
  exec(sql: string): void;
  prepare(sql: string): SqlStatement;
  close(): void;
}

/** Opens or creates the database at a path; throws as the driver does. */
export type OpenSql = (path: string) => SqlDatabase;

/** What to tell a person where `findSqlite` finds nothing. */
export const NO_SQLITE = "This Node has no SQLite (it comes with Node 22.13 and later); the index is kept in memory.";

export function findSqlite(): OpenSql | undefined {
  const module = builtinSqlite();
  if (!isSqliteModule(module)) return undefined;
  const { DatabaseSync } = module;
  return (path) => new DatabaseSync(path);
}

export function textIn(row: SqlRow, column: string): string {
  const value = row[column];
  return typeof value === "string" ? value : "";
}

export function numberIn(row: SqlRow, column: string): number {
  const value = row[column];
  return typeof value === "number" ? value : 0;
}

export function bytesIn(row: SqlRow, column: string): Uint8Array {
  const value = row[column];
  return value instanceof Uint8Array ? value : new Uint8Array();
}

interface SqliteModule {
  readonly DatabaseSync: new (path: string) => SqlDatabase;
}

/** Asked for at run time: an import of a module that is not there would keep the program from starting. */
function builtinSqlite(): unknown {
  return "getBuiltinModule" in process ? process.getBuiltinModule("node:sqlite") : undefined;
}

function isSqliteModule(module: unknown): module is SqliteModule {
  return (
    typeof module === "object" &&
    module !== null &&
    "DatabaseSync" in module &&
    typeof module.DatabaseSync === "function"
  );
}
