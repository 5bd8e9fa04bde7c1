/** Events of a statement that go by another name in it: set once, before anything is read of the statement. */
import type { Statement } from "../../model/statement.js";

export function rename(statement: Statement, names: ReadonlyMap<string, string>): Statement {
  renamed.set(statement, names);
  return statement;
}

/** The name that an event goes by in a statement. */
export function nameOfEvent(statement: Statement, event: string): string {
  return renamed.get(statement)?.get(event) ?? event;
}

const renamed = new WeakMap<Statement, ReadonlyMap<string, string>>();
