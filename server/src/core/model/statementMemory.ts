/**
 * Remembers statements by their words and surroundings, so that an edit re-reads only the paragraph that it changed.
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
  const state = { previous: emptyReading(), current: emptyReading() };
  const names = createSentenceMemory();
  /** By paragraph, which is read once each time: what all its sentences were read from. */
  let surroundings = new WeakMap<TextRange, string>();
  const surroundingsOf = (text: string, context: StatementContext): string => {
    const known = surroundings.get(context.paragraph) ?? readSurroundings(text, context);
    surroundings.set(context.paragraph, known);
    return known;
  };
  return {
    names,
    recall(text, range, context, read) {
      const key = keyOf(range, context.paragraph, surroundingsOf(text, context));
      const known = state.current.byKey.get(key) ?? state.previous.byKey.get(key);
      const statement =
        known === undefined
          ? sameAsBefore(read(), state.previous.byWords)
          : moveStatement(known, range.start - known.range.start);
      state.current.byKey.set(key, statement);
      state.current.byWords.set(statement.text, statement);
      return statement;
    },
    turn() {
      names.turn();
      state.previous = state.current;
      state.current = emptyReading();
      surroundings = new WeakMap();
    },
  };
}

interface Reading {
  /** By everything that the statement was read from. */
  readonly byKey: Map<string, Statement>;
  /** The last of each wording. */
  readonly byWords: Map<string, Statement>;
}

function emptyReading(): Reading {
  return { byKey: new Map(), byWords: new Map() };
}

/** An edit in the same paragraph has it read again, and mostly to the same effect: then it is the statement of before, and what is known of that one holds. */
function sameAsBefore(statement: Statement, before: ReadonlyMap<string, Statement>): Statement {
  const known = before.get(statement.text);
  if (known === undefined) return statement;
  const moved = moveStatement(known, statement.range.start - known.range.start);
  return JSON.stringify(moved) === JSON.stringify(statement) ? moved : statement;
}

function keyOf(range: TextRange, paragraph: TextRange, surroundings: string): string {
  return `${String(range.start - paragraph.start)}-${String(range.end - paragraph.start)}\u0000${surroundings}`;
}

function readSurroundings(text: string, { paragraph, dates, mentions, roles }: StatementContext): string {
  const inParagraph = (mention: NameMention): boolean =>
    paragraph.start <= mention.start && mention.end <= paragraph.end;
  const names = mentions
    .filter(inParagraph)
    .map(({ start, type, surface, evidence, expansion = "" }) =>
      [String(start - paragraph.start), type, surface, evidence, expansion].join("\u0001"),
    );
  const held = roles
    .filter((role) => paragraph.start <= role.holder.start && role.holder.end <= paragraph.end)
    .map(({ holder, range, title, former }) =>
      [holder.start - paragraph.start, range.start - paragraph.start, title, former].join("\u0001"),
    );
  return [
    dates.reference ?? "",
    (dates.anchors ?? []).join(","),
    names.join("|"),
    held.join("|"),
    text.slice(paragraph.start, paragraph.end),
  ].join("\u0000");
}
