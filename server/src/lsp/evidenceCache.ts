/**
 * Remembers what the index answered, because equal questions are equal: a keystroke asks only for the sentence that it changed.
 * A changed article forgets every answer, since any may rank differently then; one whose sentences were only read now forgets those that did without it.
 * Equal passages are one object in all answers, so that what was read of a passage for one claim need not be read for the next.
 */
import type { ActorMention, ActorOverview } from "../core/assess/needs.js";
import { actorTerm } from "../core/assess/searchTerms.js";
import type { EvidenceAnswer, EvidenceQuery, ScoredPassage } from "../core/assess/types.js";
import type { ArticleFacts } from "../core/model/article.js";
import type { FileId } from "../core/model/fileId.js";
import { Recent } from "../host/passageIndex/heldArticle.js";
import type { MaybePromise, PassageIndex } from "../host/ports.js";
import { createSharedPassages } from "./sharedPassages.js";

/** The notes that are worked on: an answer holds some dozen passages, and what was read of one takes about ten thousand bytes. */
const MOST_ANSWERS = 4_000;
/** Articles that are quoted or looked at; their facts take about thirty times the text. */
const MOST_ARTICLES = 64;
/** Actors that a person looks at again. */
const MOST_ACTORS = 32;
/** What cards show of them is small. */
const MOST_OVERVIEWS = 1_000;

export interface EvidenceCache extends PassageIndex {
  /** Something that can be found changed in the index by itself. */
  forget(): void;
  /** What these articles say was read, and which names they write. */
  learn(articles: readonly ReadArticle[]): void;
  /**
   * The same index for somebody who types: what is known already, and of other questions what cited articles say, which costs the same in a
   * corpus of any size. `onAwaiting` is called where an answer leaves the rest of the corpus to be searched.
   */
  atOnce(onAwaiting: () => void): PassageIndex;
}

/** Of a sentence that cites nothing, nothing can be said before the corpus is searched. */
const NOT_SEARCHED: EvidenceAnswer = { cited: [], corpus: [], awaitsCorpus: true };

export interface ReadArticle {
  readonly file: FileId;
  readonly surfaces: readonly string[];
}

interface Kept<Answer> {
  /** Folded names that it is about: an article that names one of them makes it old. */
  readonly terms: ReadonlySet<string>;
  readonly answer: Promise<Answer>;
}

export function cacheEvidence(index: PassageIndex): EvidenceCache {
  const answers = new Recent<string, MaybePromise<EvidenceAnswer>>(MOST_ANSWERS);
  /** What the cited articles alone say, by the key of the question. */
  const ofCited = new Recent<string, MaybePromise<EvidenceAnswer>>(MOST_ANSWERS);
  /** By article, the keys of answers that did without it. */
  const without = new Map<FileId, Set<string>>();
  const articles = new Recent<FileId, Kept<ArticleFacts | undefined>>(MOST_ARTICLES);
  const actors = new Recent<string, Kept<readonly ActorMention[]>>(MOST_ACTORS);
  const overviews = new Recent<string, Kept<ActorOverview>>(MOST_OVERVIEWS);
  const passages = createSharedPassages();

  const forget = (): void => {
    answers.clear();
    ofCited.clear();
    without.clear();
    articles.clear();
    actors.clear();
    overviews.clear();
    passages.clear();
  };

  function received(key: string, answer: EvidenceAnswer): EvidenceAnswer {
    for (const file of answer.without ?? []) {
      const keys = without.get(file);
      if (keys === undefined) without.set(file, new Set([key]));
      else keys.add(key);
    }
    const share = (scored: ScoredPassage): ScoredPassage => ({ ...scored, passage: passages.share(scored.passage) });
    return { ...answer, cited: answer.cited.map(share), corpus: answer.corpus.map(share) };
  }

  function ask(query: EvidenceQuery): MaybePromise<EvidenceAnswer> {
    for (const file of query.cited) passages.protect(file);
    const answer = index.candidates(query);
    // An index in memory gives the same objects each time.
    return answer instanceof Promise ? answer.then((found) => received(query.key, found)) : answer;
  }

  /** Of a question that was answered in part, the rest: what was judged of that part stays as it is. */
  async function askRest(query: EvidenceQuery, part: MaybePromise<EvidenceAnswer>): Promise<EvidenceAnswer> {
    const [{ cited }, rest] = await Promise.all([part, ask({ ...query, limits: { ...query.limits, perCited: 0 } })]);
    return { ...rest, cited };
  }

  function askCited(query: EvidenceQuery): MaybePromise<EvidenceAnswer> {
    const answer = ask({ ...query, limits: { ...query.limits, corpus: 0 } });
    return answer instanceof Promise
      ? answer.then((found) => ({ ...found, awaitsCorpus: true }))
      : { ...answer, awaitsCorpus: true };
  }

  function candidates(query: EvidenceQuery): MaybePromise<EvidenceAnswer> {
    const part = ofCited.get(query.key, () => undefined);
    return answerOnce(answers, query.key, () => (part === undefined ? ask(query) : askRest(query, part)));
  }

  const cache: EvidenceCache = {
    forget,
    learn(read) {
      // Folded once somebody has asked for an actor: a start has all names of the corpus pass here.
      let terms: ReadonlySet<string> | undefined;
      const isNamed = (asked: Kept<unknown>): boolean => {
        const named = (terms ??= termsOf(read));
        return [...asked.terms].some((term) => named.has(term));
      };
      actors.dropWhere(isNamed);
      overviews.dropWhere(isNamed);
      for (const { file } of read) {
        articles.delete(file);
        passages.drop(file);
        for (const key of without.get(file) ?? []) {
          answers.delete(key);
          ofCited.delete(key);
        }
        without.delete(file);
      }
    },
    upsert(article) {
      forget();
      return index.upsert(article);
    },
    remove(file) {
      forget();
      return index.remove(file);
    },
    candidates,
    atOnce(onAwaiting) {
      return {
        ...cache,
        candidates(query) {
          const known = answers.get(query.key, () => undefined);
          if (known !== undefined && !(known instanceof Promise)) return known;
          onAwaiting();
          return query.cited.length === 0 ? NOT_SEARCHED : answerOnce(ofCited, query.key, () => askCited(query));
        },
      };
    },
    search: (search) => index.search(search),
    // Their passages are not shared: of an article that nobody has read they say less than those of an answer to a claim.
    mentions: (query) => remembered(actors, JSON.stringify(query), query.surfaces, () => index.mentions(query)),
    // A list as long as the corpus, and looked at once.
    places: (query) => index.places(query),
    overview(query) {
      const surfaces = query.surfaces.map(({ surface }) => surface);
      return remembered(overviews, JSON.stringify(query), surfaces, () => index.overview(query));
    },
    article: (file) => remembered(articles, file, [], () => index.article(file)),
    text: (file) => index.text(file),
    statistics: () => index.statistics(),
  };
  return cache;
}

/** What came is kept as it is, so that whoever asks again need not wait; a failure is not an answer to remember. */
function answerOnce(
  answers: Recent<string, MaybePromise<EvidenceAnswer>>,
  key: string,
  ask: () => MaybePromise<EvidenceAnswer>,
): MaybePromise<EvidenceAnswer> {
  const known = answers.get(key, () => undefined);
  if (known !== undefined) return known;
  const answer = ask();
  void answers.get(key, () => answer);
  if (!(answer instanceof Promise)) return answer;
  const isCurrent = (): boolean => answers.get(key, () => undefined) === answer;
  answer.then(
    (found) => {
      if (!isCurrent()) return;
      answers.delete(key);
      void answers.get(key, () => found);
    },
    () => {
      if (isCurrent()) answers.delete(key);
    },
  );
  return answer;
}

function termsOf(read: readonly { readonly surfaces: readonly string[] }[]): ReadonlySet<string> {
  return new Set([...new Set(read.flatMap(({ surfaces }) => surfaces))].map(actorTerm));
}

/** Promises alone are worth it: what is here at once is kept by the index. */
function remembered<Key, Value>(
  known: Recent<Key, Kept<Value>>,
  key: Key,
  surfaces: readonly string[],
  ask: () => MaybePromise<Value>,
): MaybePromise<Value> {
  const before = known.get(key, () => undefined);
  if (before !== undefined) return before.answer;
  const answer = ask();
  if (!(answer instanceof Promise)) return answer;
  const terms = new Set(surfaces.map(actorTerm));
  void known.get(key, () => ({ terms, answer }));
  answer.catch(() => {
    known.delete(key);
  });
  return answer;
}
