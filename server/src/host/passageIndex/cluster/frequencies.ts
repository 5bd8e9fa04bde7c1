/** How often words occur in the archive, remembered for a while: they change slowly and every claim asks for some. */
import type { Frequencies } from "../sentenceRanking.js";
import type { ClusterSearch } from "./clusterSearch.js";

const MOST_REMEMBERED = 100_000;

export class ClusterFrequencies {
  readonly #search: ClusterSearch;
  readonly #index: string;
  readonly #holding = new Map<string, number>();
  #paragraphs: number | undefined;

  constructor(search: ClusterSearch, index: string) {
    this.#search = search;
    this.#index = index;
  }

  /** Asked together with whatever else is asked in the same turn. */
  async of(words: readonly string[]): Promise<Frequencies> {
    const unknown = [...new Set(words)].filter((word) => !this.#holding.has(word));
    if (this.#holding.size + unknown.length > MOST_REMEMBERED) this.forget();
    const [paragraphs, ...counts] = await Promise.all([
      this.#paragraphs ?? this.#count({ match_all: {} }),
      ...unknown.map((word) => this.#count({ term: { words: { value: word } } })),
    ]);
    unknown.forEach((word, place) => this.#holding.set(word, counts[place] ?? 0));
    this.#paragraphs = paragraphs;
    const known = new Map(words.map((word) => [word, this.#holding.get(word) ?? 0]));
    return { paragraphs, holding: (word) => known.get(word) ?? 0 };
  }

  /** After something was loaded or removed. */
  forget(): void {
    this.#holding.clear();
    this.#paragraphs = undefined;
  }

  async #count(query: unknown): Promise<number> {
    const { total } = await this.#search.find({ index: this.#index, body: { size: 0, track_total_hits: true, query } });
    return total;
  }
}
