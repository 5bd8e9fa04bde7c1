/**
 * Remembers statements by their words and surroundings, so that an edit re-reads only the sentences that it changed.
 * A remembered statement is moved to its new place; nothing else about it can differ, because everything it was read from is in the key.
 */
import type { TextRange } from "../text/range.js";
import { createSentenceMemory, type SentenceMemory } from "../language/names/sentenceMemory.js";
import type { NameMention } from "../language/names/types.js";
import type { StatementContext } from "./readStatement.js";
import { moveStatement } from "./moveStatement.js";
import type { Statement } from "./statement.js";

export interface StatementMemory {
  /** Of the names in its sentences; absent where nothing is remembered. */
  readonly names?: SentenceMemory;
  recall(text: string, range: TextRange, context: StatementContext, read: () => Statement): Statement;
}

export const NO_MEMORY: StatementMemory = { recall: (_text, _range, _context, read) => read() };

/** Keeps the statements of the last reading only: `turn` drops what was not asked for since the last turn. */
export function createStatementMemory(): StatementMemory & { turn(): void } {
  const state: { previous: Map<string, Statement>; current: Map<string, Statement> } = {
    previous: new Map(),
    current: new Map(),
  };
  const names = createSentenceMemory();
  return {
    names,
    recall(text, range, context, read) {
      const key = keyOf(text, range, context);
      const known = state.current.get(key) ?? state.previous.get(key);
      const statement = known === undefined ? read() : moveStatement(known, range.start - known.range.start);
      state.current.set(key, statement);
      return statement;
    },
    turn() {
      names.turn();
      state.previous = state.current;
      state.current = new Map();
    },
  };
}

function keyOf(text: string, range: TextRange, context: StatementContext): string {
  const { paragraph, dates } = context;
  const inParagraph = (mention: NameMention): boolean =>
    paragraph.start <= mention.start && mention.end <= paragraph.end;
  const names = context.mentions
    .filter(inParagraph)
    .map((mention) => `${String(mention.start - paragraph.start)}${mention.type}${mention.surface}`);
  const roles = context.roles
    .filter((role) => paragraph.start <= role.holder.start && role.holder.end <= paragraph.end)
    .map((role) => `${String(role.holder.start - paragraph.start)}${role.title}${String(role.former)}`);
  return [
    `${String(range.start - paragraph.start)}-${String(range.end - paragraph.start)}`,
    dates.reference ?? "",
    (dates.anchors ?? []).join(","),
    names.join("|"),
    roles.join("|"),
    text.slice(paragraph.start, paragraph.end),
  ].join("\u0000");
}
