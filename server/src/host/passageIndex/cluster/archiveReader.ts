/** Answers questions from the archive: the cluster gives paragraphs, and their sentences are ranked and read here. */
import type { ActorMention, ActorQuery } from "../../../core/assess/needs.js";
import { actorTerm } from "../../../core/assess/searchTerms.js";
import type { EvidenceAnswer, EvidenceQuery, ScoredPassage } from "../../../core/assess/types.js";
import type { ArticleFacts } from "../../../core/model/article.js";
import type { FileId } from "../../../core/model/fileId.js";
import type { PassageIndexStatistics, PassageSearch } from "../../ports.js";
import { ACTOR_PREFIX, passageAt } from "../documents.js";
import { phraseTerms, splitTerm } from "../embedded/indexTerms.js";
import { holdsPhrases, readSearch } from "../phrases.js";
import { ACTOR_WEIGHT } from "../ranking.js";
import {
  best,
  PARAGRAPHS_LOOKED_AT,
  paragraphTerms,
  rankArticle,
  rankedTerms,
  rankParagraph,
  toPassages,
  type ScoredSentence,
  type WeightedTerm,
} from "../sentenceRanking.js";
import type { RankedTerm } from "../embedded/sentences.js";
import type { ArticleCache, HeldClusterArticle } from "./articleCache.js";
import type { ClusterClient } from "./clusterClient.js";
import type { ClusterArticle } from "./documents.js";
import type { ClusterFrequencies } from "./frequencies.js";
import type { ClusterSearch } from "./clusterSearch.js";
import { numberIn, recordIn, textIn, type JsonRecord } from "./json.js";
import { aliasOf } from "./mapping.js";

interface Archive {
  readonly client: ClusterClient;
  readonly name: string;
  readonly search: ClusterSearch;
  readonly frequencies: ClusterFrequencies;
  readonly articles: ArticleCache;
}

/** Paragraphs that hold a phrase and are looked at for its sentence. */
const PHRASES_LOOKED_AT = 400;
/** Paragraphs with a name that are read at once, from the oldest on. */
const MENTIONS_LOOKED_AT = 100;
const PLACE_FIELDS = ["article", "file", "hash", "ordinal"];

/** Where a paragraph stands. */
interface Place {
  readonly held: HeldClusterArticle;
  readonly ordinal: number;
}

export class ArchiveReader {
  readonly #archive: Archive;
  readonly #passages: string;

  constructor(archive: Archive) {
    this.#archive = archive;
    this.#passages = aliasOf(archive.name, "passages");
  }

  async candidates(query: EvidenceQuery): Promise<EvidenceAnswer> {
    const { perCited, corpus } = query.limits;
    const weighted = [
      ...query.terms,
      ...query.actors.map((actor) => ({ term: ACTOR_PREFIX + actor, weight: ACTOR_WEIGHT })),
    ];
    // All of it in one turn: one round trip, together with the other claims of the note.
    const [terms, cited, places] = await Promise.all([
      this.#ranked(weighted),
      Promise.all((perCited === 0 ? [] : query.cited).map((file) => this.#archive.articles.hold(file))),
      corpus === 0 ? [] : this.#best(query.terms, PARAGRAPHS_LOOKED_AT, query.cited),
    ]);
    const ofCited = cited.flatMap((held) => (held === undefined ? [] : best(rankArticle(held, terms), perCited)));
    return {
      cited: this.#toPassages(best(ofCited, ofCited.length)),
      corpus: this.#toPassages(best(rank(places, terms), corpus)),
    };
  }

  async words({ words, limit }: PassageSearch): Promise<readonly ScoredPassage[]> {
    const { terms, phrases } = readSearch(words);
    if (limit === 0 || (terms.length === 0 && phrases.length === 0)) return [];
    const weighted = terms.map((term) => ({ term, weight: 1 }));
    const [ranked, places] = await Promise.all([
      this.#ranked(weighted),
      phrases.length === 0
        ? this.#best(weighted, Math.max(limit, PARAGRAPHS_LOOKED_AT), [])
        : this.#places({ size: PHRASES_LOOKED_AT, query: { bool: { filter: phrases.map(phraseQuery) } } }),
    ]);
    const sentences = rank(places, ranked, terms.length === 0).filter(({ held, range }) =>
      holdsPhrases(held.input.text.slice(range.start, range.end), phrases),
    );
    return this.#toPassages(best(sentences, limit));
  }

  /** From the oldest article on: pages of paragraphs with the words of a name, until enough of them name the actor. */
  async mentions({ surfaces, limit }: ActorQuery): Promise<readonly ActorMention[]> {
    const terms = new Set(surfaces.map(actorTerm).filter((term) => term !== ""));
    const found: ActorMention[] = [];
    if (terms.size === 0) return found;
    let after: unknown;
    while (found.length < limit) {
      const { hits } = await this.#archive.search.find({
        index: this.#passages,
        body: {
          size: MENTIONS_LOOKED_AT,
          _source: PLACE_FIELDS,
          query: { bool: { should: [...terms].map(nameQuery), minimum_should_match: 1 } },
          sort: ["published", "file", "ordinal"],
          ...(after === undefined ? {} : { search_after: after }),
        },
      });
      for (const place of await this.#held(hits)) found.push(...this.#mentionsAt(place, terms));
      if (hits.length < MENTIONS_LOOKED_AT) break;
      after = hits.at(-1)?.["sort"];
    }
    return found.slice(0, limit);
  }

  async article(file: FileId): Promise<ArticleFacts | undefined> {
    const held = await this.#archive.articles.hold(file);
    return held === undefined ? undefined : this.#archive.articles.indexed(held).facts;
  }

  async statistics(): Promise<PassageIndexStatistics> {
    return await readTotals(this.#archive.client, aliasOf(this.#archive.name, "articles"));
  }

  async #ranked(terms: readonly WeightedTerm[]): Promise<readonly RankedTerm[]> {
    return rankedTerms(await this.#archive.frequencies.of(terms.flatMap(({ term }) => splitTerm(term))), terms);
  }

  async #best(terms: readonly WeightedTerm[], size: number, without: readonly FileId[]): Promise<readonly Place[]> {
    const should = paragraphTerms(terms).map(({ term, weight }) => ({
      term: { words: { value: term, boost: weight } },
    }));
    if (should.length === 0) return [];
    return await this.#places({
      size,
      query: {
        bool: {
          should,
          minimum_should_match: 1,
          ...(without.length === 0 ? {} : { must_not: [{ terms: { file: without } }] }),
        },
      },
    });
  }

  async #places(body: JsonRecord): Promise<readonly Place[]> {
    const { hits } = await this.#archive.search.find({
      index: this.#passages,
      body: { _source: PLACE_FIELDS, track_total_hits: false, ...body },
    });
    return await this.#held(hits);
  }

  async #held(hits: readonly JsonRecord[]): Promise<readonly Place[]> {
    const places = await Promise.all(
      hits.map(async (hit) => {
        const source = recordIn(hit["_source"]);
        const held = await this.#archive.articles.hold(textIn(source["file"]), textIn(source["hash"]));
        return held === undefined ? [] : [{ held, ordinal: numberIn(source["ordinal"]) }];
      }),
    );
    return places.flat();
  }

  #mentionsAt({ held, ordinal }: Place, terms: ReadonlySet<string>): readonly ActorMention[] {
    const paragraph = held.article.layout.paragraphs[ordinal];
    if (paragraph === undefined) return [];
    const indexed = this.#archive.articles.indexed(held);
    return indexed.facts.statements.flatMap((statement, index) => {
      if (statement.range.start < paragraph.start || statement.range.start >= paragraph.end) return [];
      const passage = passageAt(indexed, index);
      if (passage === undefined) return [];
      return statement.mentions
        .filter(({ surface }) => terms.has(actorTerm(surface)))
        .map(({ surface, start, end }) => ({ passage, range: { start, end }, surface }));
    });
  }

  #toPassages(sentences: readonly ScoredSentence<ClusterArticle>[]): readonly ScoredPassage[] {
    return toPassages((held) => this.#archive.articles.indexed(held), sentences);
  }
}

/** Of an index of articles. */
export async function readTotals(client: ClusterClient, index: string): Promise<PassageIndexStatistics> {
  const answer = recordIn(
    await client.send({
      method: "POST",
      path: `/${index}/_search`,
      body: {
        size: 0,
        track_total_hits: true,
        aggs: { passages: { sum: { field: "passages" } }, bytes: { sum: { field: "bytes" } } },
      },
    }),
  );
  const sums = recordIn(answer["aggregations"]);
  return {
    articles: numberIn(recordIn(recordIn(answer["hits"])["total"])["value"]),
    passages: numberIn(recordIn(sums["passages"])["value"]),
    bytes: numberIn(recordIn(sums["bytes"])["value"]),
  };
}

function rank(
  places: readonly Place[],
  terms: readonly RankedTerm[],
  takesAll = false,
): readonly ScoredSentence<ClusterArticle>[] {
  return places.flatMap(({ held, ordinal }) => rankParagraph(held, ordinal, terms, takesAll));
}

function phraseQuery(phrase: string): unknown {
  return { match_phrase: { lemmas: phraseTerms(phrase).join(" ") } };
}

/** A folded name is not spelled as its lemmas are: the words must all be there, and whether they are the name is read here. */
function nameQuery(name: string): unknown {
  return { bool: { filter: splitTerm(name).map((word) => ({ term: { words: { value: word } } })) } };
}
