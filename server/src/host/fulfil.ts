/** Fetches from a passage index what a plan needs; synchronous where the index is. */
import type { ActorMention, Needs, Supply } from "../core/assess/needs.js";
import type { EvidenceAnswer } from "../core/assess/types.js";
import type { ArticleFacts } from "../core/model/article.js";
import type { FileId } from "../core/model/fileId.js";
import type { MaybePromise, PassageIndex } from "./ports.js";

export function fulfil(needs: Needs, index: PassageIndex): MaybePromise<Supply> {
  const evidence = collect(needs.evidence, (query) => index.candidates(query));
  const actors = collect(needs.actors, (query) => index.mentions(query));
  const articles = collect(needs.articles, (file) => index.article(file));
  if (isPromise(evidence) || isPromise(actors) || isPromise(articles)) {
    return Promise.all([evidence, actors, articles]).then(([first, second, third]) =>
      supplyOf(needs, first, second, third),
    );
  }
  return supplyOf(needs, evidence, actors, articles);
}

function supplyOf(
  needs: Needs,
  evidence: readonly EvidenceAnswer[],
  actors: readonly (readonly ActorMention[])[],
  articles: readonly (ArticleFacts | undefined)[],
): Supply {
  return {
    evidence: new Map(
      zip(
        needs.evidence.map((query) => query.key),
        evidence,
      ),
    ),
    actors: new Map(
      zip(
        needs.actors.map((query) => query.actor),
        actors,
      ),
    ),
    articles: new Map(zip<FileId, ArticleFacts>(needs.articles, articles)),
  };
}

function zip<Key, Value>(
  keys: readonly Key[],
  values: readonly (Value | undefined)[],
): readonly (readonly [Key, Value])[] {
  return keys.flatMap((key, index) => {
    const value = values[index];
    return value === undefined ? [] : [[key, value] as const];
  });
}

/** All answers in order: an array where every one is here already, else a promise of it. */
function collect<Question, Answer>(
  questions: readonly Question[],
  ask: (question: Question) => MaybePromise<Answer>,
): MaybePromise<readonly Answer[]> {
  const here: Answer[] = [];
  const answers = questions.map(ask);
  for (const answer of answers) {
    if (isPromise(answer)) return Promise.all(answers);
    here.push(answer);
  }
  return here;
}

function isPromise<T>(value: MaybePromise<T>): value is Promise<T> {
  return value instanceof Promise;
}
