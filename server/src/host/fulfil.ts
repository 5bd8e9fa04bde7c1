/** Fetches from a passage index what a plan needs; synchronous where the index is. What comes later is told of as it comes, too. */
import type { ActorMention, ActorOverview, NamedPlace, Needs, Supply } from "../core/assess/needs.js";
import type { EvidenceAnswer } from "../core/assess/types.js";
import type { ArticleFacts } from "../core/model/article.js";
import type { FileId } from "../core/model/fileId.js";
import type { MaybePromise, PassageIndex } from "./ports.js";
import type { SupplyParts } from "./supplyParts.js";

export function fulfil(needs: Needs, index: PassageIndex, parts?: SupplyParts): MaybePromise<Supply> {
  const evidence = collect(
    needs.evidence,
    (query) => index.candidates(query),
    ({ key }, answer) => parts?.addEvidence(key, answer),
  );
  const actors = collect(needs.actors, (query) => index.mentions(query));
  const overviews = collect(needs.overviews, (query) => index.overview(query));
  const places = collect(needs.places, (query) => index.places(query));
  const articles = collect(
    needs.articles,
    (file) => index.article(file),
    (file, article) => {
      if (article !== undefined) parts?.addArticle(file, article);
    },
  );
  if (isPromise(evidence) || isPromise(actors) || isPromise(overviews) || isPromise(places) || isPromise(articles))
    return Promise.all([evidence, actors, overviews, places, articles]).then((all) => supplyOf(needs, ...all));
  return supplyOf(needs, evidence, actors, overviews, places, articles);
}

function supplyOf(
  needs: Needs,
  evidence: readonly EvidenceAnswer[],
  actors: readonly (readonly ActorMention[])[],
  overviews: readonly ActorOverview[],
  places: readonly (readonly NamedPlace[])[],
  articles: readonly (ArticleFacts | undefined)[],
): Supply {
  const ids = (queries: readonly { readonly actor: string }[]): readonly string[] => queries.map(({ actor }) => actor);
  return {
    evidence: zip(
      needs.evidence.map((query) => query.key),
      evidence,
    ),
    actors: zip(ids(needs.actors), actors),
    overviews: zip(ids(needs.overviews), overviews),
    places: zip(ids(needs.places), places),
    articles: zip<FileId, ArticleFacts>(needs.articles, articles),
  };
}

function zip<Key, Value>(keys: readonly Key[], values: readonly (Value | undefined)[]): ReadonlyMap<Key, Value> {
  return new Map(
    keys.flatMap((key, index) => {
      const value = values[index];
      return value === undefined ? [] : [[key, value] as const];
    }),
  );
}

/** All answers in order: an array where every one is here already, else a promise of it. */
function collect<Question, Answer>(
  questions: readonly Question[],
  ask: (question: Question) => MaybePromise<Answer>,
  onArrival: (question: Question, answer: Answer) => void = () => undefined,
): MaybePromise<readonly Answer[]> {
  const here: Answer[] = [];
  const answers = questions.map((question) => {
    const answer = ask(question);
    if (!isPromise(answer)) return answer;
    return answer.then((came) => {
      onArrival(question, came);
      return came;
    });
  });
  for (const answer of answers) {
    if (isPromise(answer)) return Promise.all(answers);
    here.push(answer);
  }
  return here;
}

function isPromise<T>(value: MaybePromise<T>): value is Promise<T> {
  return value instanceof Promise;
}
