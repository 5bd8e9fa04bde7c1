/** Searching passages. Types only, as in `protocol.ts`. */
import type { ViewPassage } from "./views.js";

export type SearchMethod = "dossier/search";

export interface SearchParams {
  /** As typed: words, "phrases", -words, actor:, source:, before:, after:. */
  readonly query: string;
  readonly limit: number;
}

export interface SearchResult {
  /** Best first. */
  readonly passages: readonly ViewPassage[];
  /** One sentence for each part of the query that could not be read. */
  readonly problems: readonly string[];
}
