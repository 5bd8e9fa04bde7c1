/** The one place that knows SQLite's drivers: `node:sqlite`, which Node has from 22.13 on, and elsewhere SQLite as WebAssembly. */
import type { Database as WasmDatabase, Statement as WasmStatement } from "node-sqlite3-wasm";

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
export const NO_SQLITE =
  "Neither this Node nor the package has an SQLite that can be started; the index is kept in memory.";

/** Undefined where no driver can be started. The one that `only` names is tried alone: tests ask for both. */
export async function findSqlite(only?: "node" | "wasm"): Promise<OpenSql | undefined> {
  const module = only === "wasm" ? undefined : builtinSqlite();
  if (isSqliteModule(module)) {
    const { DatabaseSync } = module;
    return (path) => new DatabaseSync(path);
  }
  return only === "node" ? undefined : await wasmSqlite();
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

/** Imported only where it is needed: it compiles its module when it is imported. */
async function wasmSqlite(): Promise<OpenSql | undefined> {
  try {
    const { default: sqlite } = await import("node-sqlite3-wasm");
    return (path) => openWasm(new sqlite.Database(path));
  } catch {
    return undefined;
  }
}

/** Its statements take their values as a list, and must be given back before the database is closed. */
function openWasm(database: WasmDatabase): SqlDatabase {
  const statements: WasmStatement[] = [];
  return {
    exec: (sql) => {
      database.exec(sql);
    },
    prepare(sql) {
      const statement = database.prepare(sql);
      statements.push(statement);
      return {
        run: (...values) => statement.run([...values]),
        get: (...values) => (statement.get([...values]) ?? undefined) as SqlRow | undefined,
        all: (...values) => statement.all([...values]) as readonly SqlRow[],
      };
    },
    close() {
      for (const statement of statements) statement.finalize();
      database.close();
    },
  };
}
