/**
 * Remembers statements by their words and surroundings, so that an edit re-reads only the paragraph that it changed.
 * A remembered statement is moved to its new place; nothing else about it can differ, because everything it was read from is in the key.
 */
import { beginningIn, type TextRange } from "../text/range.js";
import { createSentenceMemory, type SentenceMemory } from "../language/names/sentenceMemory.js";
import type { StatementContext } from "./readStatement.js";
import type { Claim } from "./note.js";
import { moveStatement } from "./moveStatement.js";
import type { Statement } from "./statement.js";

export interface StatementMemory {
  /** Of the names in its sentences; absent where nothing is remembered. */
  readonly names?: SentenceMemory;
  recall(text: string, range: TextRange, context: StatementContext, read: () => Statement): Statement;
  /**
   * The claims of a paragraph as they were, where it stands in the same place and nothing about it changed: `content` is everything
   * that they are read from beside `context`.
   */
  recallClaims(
    text: string,
    content: string,
    context: StatementContext,
    read: () => readonly Claim[],
  ): readonly Claim[];
}

export const NO_MEMORY: StatementMemory = {
  recall: (_text, _range, _context, read) => read(),
  recallClaims: (_text, _content, _context, read) => read(),
};

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
      const around = surroundingsOf(text, context);
      const place = placeIn(context.paragraph, range);
      const siblings = state.current.byKey.get(around) ?? new Map<string, Statement>();
      state.current.byKey.set(around, siblings);
      const known = siblings.get(place) ?? state.previous.byKey.get(around)?.get(place);
      const statement =
        known === undefined
          ? sameAsBefore(read(), state.previous.byWords)
          : moveStatement(known, range.start - known.range.start);
      siblings.set(place, statement);
      state.current.byWords.set(statement.text, statement);
      return statement;
    },
    recallClaims(text, content, context, read) {
      const around = surroundingsOf(text, context);
      const { start } = context.paragraph;
      const before = state.previous.paragraphs.get(start);
      const isSame = before?.around === around && before.content === content;
      const claims = isSame ? before.claims : read();
      state.current.paragraphs.set(start, { around, content, claims });
      if (isSame) keepStatements(around, context.paragraph, claims);
      return claims;
    },
    turn() {
      names.turn();
      state.previous = state.current;
      state.current = emptyReading();
      surroundings = new WeakMap();
    },
  };

  /** They were not asked for one by one, and are to be known at the next reading. */
  function keepStatements(around: string, paragraph: TextRange, claims: readonly Claim[]): void {
    const siblings = state.current.byKey.get(around) ?? new Map<string, Statement>();
    state.current.byKey.set(around, siblings);
    for (const { statement } of claims) {
      siblings.set(placeIn(paragraph, statement.range), statement);
      state.current.byWords.set(statement.text, statement);
    }
  }
}

interface Reading {
  /** By everything that a paragraph was read from, its statements by their place in it. */
  readonly byKey: Map<string, Map<string, Statement>>;
  /** The last of each wording. */
  readonly byWords: Map<string, Statement>;
  /** By where they begin. */
  readonly paragraphs: Map<number, ReadParagraph>;
}

interface ReadParagraph {
  readonly around: string;
  readonly content: string;
  readonly claims: readonly Claim[];
}

function emptyReading(): Reading {
  return { byKey: new Map(), byWords: new Map(), paragraphs: new Map() };
}

/** An edit in the same paragraph has it read again, and mostly to the same effect: then it is the statement of before, and what is known of that one holds. */
function sameAsBefore(statement: Statement, before: ReadonlyMap<string, Statement>): Statement {
  const known = before.get(statement.text);
  if (known === undefined) return statement;
  const moved = moveStatement(known, statement.range.start - known.range.start);
  return JSON.stringify(moved) === JSON.stringify(statement) ? moved : statement;
}

function placeIn(paragraph: TextRange, range: TextRange): string {
  return `${String(range.start - paragraph.start)}-${String(range.end - paragraph.start)}`;
}

function readSurroundings(text: string, { paragraph, dates, mentions, roles }: StatementContext): string {
  const names = beginningIn(mentions, paragraph)
    .filter((mention) => mention.end <= paragraph.end)
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
