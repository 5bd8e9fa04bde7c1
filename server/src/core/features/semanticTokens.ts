/** Semantic tokens: actors by type, quantities, dates, hedges and the words that attribute, in notes and in articles. */
import { NO_NEEDS } from "../assess/needs.js";
import type { EntityType } from "../language/names/types.js";
import type { FileId } from "../model/fileId.js";
import { originOf } from "../model/moveStatement.js";
import type { Statement } from "../model/statement.js";
import { compareRanges, overlaps, type TextRange } from "../text/range.js";
import type { Feature } from "./types.js";

export type TokenType = EntityType | "quantity" | "date" | "hedge" | "attribution";

/** The legend: a type's number is its place here, so new ones go to the end. docs/editors.md says what each means. */
export const TOKEN_TYPES: readonly TokenType[] = [
  "person",
  "organization",
  "place",
  "group",
  "event",
  "document",
  "quantity",
  "date",
  "hedge",
  "attribution",
];

export interface SemanticToken extends TextRange {
  readonly type: TokenType;
}

export interface SemanticTokensParams {
  readonly file: FileId;
  /** Absent: all of the file. */
  readonly range?: TextRange;
}

/** In order, none within another. */
export const semanticTokensFeature: Feature<SemanticTokensParams, readonly SemanticToken[]> = {
  plan: (workspace, { file }) => (workspace.articles.has(file) ? { ...NO_NEEDS, articles: [file] } : NO_NEEDS),
  answer(workspace, { file, range }, supply) {
    const statements =
      workspace.notes.get(file)?.claims.map((claim) => claim.statement) ?? supply.articles.get(file)?.statements ?? [];
    return statements
      .filter((statement) => range === undefined || overlaps(statement.range, range))
      .flatMap(tokensOf)
      .filter((token) => range === undefined || overlaps(token, range));
  },
};

/** On the offsets of the statement as it was first read: an edit elsewhere moves it and changes nothing. */
const memory = new WeakMap<Statement, readonly SemanticToken[]>();

function tokensOf(statement: Statement): readonly SemanticToken[] {
  const origin = originOf(statement);
  const known = memory.get(origin) ?? readTokens(origin);
  memory.set(origin, known);
  const by = statement.range.start - origin.range.start;
  return by === 0 ? known : known.map((token) => ({ ...token, start: token.start + by, end: token.end + by }));
}

function readTokens(statement: Statement): readonly SemanticToken[] {
  // Where two readings share words the first named here is shown: "May 2021" is a date, not a quantity.
  const candidates: readonly SemanticToken[] = [
    ...statement.mentions.map(({ start, end, type }) => ({ start, end, type })),
    ...ofType("date", statement.dates),
    ...ofType("quantity", statement.quantities),
    ...ofType(
      "attribution",
      statement.attributions.map(({ cue }) => cue),
    ),
    ...ofType("hedge", statement.certainty.cues),
  ];
  const shown: SemanticToken[] = [];
  for (const token of candidates)
    if (token.start < token.end && !shown.some((other) => overlaps(other, token))) shown.push(token);
  return shown.sort(compareRanges);
}

function ofType(type: TokenType, ranges: readonly TextRange[]): readonly SemanticToken[] {
  return ranges.map(({ start, end }) => ({ start, end, type }));
}
