/** A statement read in another way for one comparison: events by another name, or as done though they are only planned. */
import { sameText } from "../../model/moveStatement.js";
import type { Statement } from "../../model/statement.js";

export interface Reading {
  /** By event, the name that it goes by. */
  readonly names?: ReadonlyMap<string, string>;
  /** Such names for which the sentence need not say quite the same. */
  readonly loose?: ReadonlySet<string>;
  /** By the lemma of a noun, the noun that it stands for. */
  readonly nouns?: ReadonlyMap<string, string>;
  /** True where one of those nouns says more than the sentence's own: "tanker" for "ship". */
  readonly isWider?: boolean;
  /** Events that are taken for done. */
  readonly done?: ReadonlySet<string>;
}

/** Another statement of the same words; what the first one was read as holds on. */
export function readAs(
  statement: Statement,
  reading: Reading,
  known: Partial<Pick<Statement, "certainty">> = {},
): Statement {
  const same = sameText(statement, known);
  readings.set(same, { ...readings.get(statement), ...reading });
  sources.set(same, statement);
  return same;
}

/** The statement that another one was read from: what does not go by names is the same. */
export function readFrom(statement: Statement): Statement | undefined {
  return sources.get(statement);
}

/** The name that an event goes by in a statement. */
export function nameOfEvent(statement: Statement, event: string): string {
  return readings.get(statement)?.names?.get(event) ?? event;
}

/** True where an event goes by a name that says more, or something else, than the sentence. */
export function isNamedLoosely(statement: Statement, event: string): boolean {
  return readings.get(statement)?.loose?.has(event) === true;
}

/** True where a noun of the sentence says less than the one that it stands for. */
export function isWiderThanRead(statement: Statement): boolean {
  return readings.get(statement)?.isWider === true;
}

/** The noun that a noun stands for in a statement. */
export function nounFor(statement: Statement, lemma: string): string {
  return readings.get(statement)?.nouns?.get(lemma) ?? lemma;
}

export function isTakenForDone(statement: Statement, event: string): boolean {
  return readings.get(statement)?.done?.has(event) === true;
}

const readings = new WeakMap<Statement, Reading>();
const sources = new WeakMap<Statement, Statement>();
