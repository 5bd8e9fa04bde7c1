/**
 * Remembers what the index answered, because equal claims ask equally: a keystroke asks only for the sentence that it changed.
 * Every change of the corpus forgets everything, since any article may rank differently then.
 */
import type { EvidenceAnswer } from "../core/assess/types.js";
import type { MaybePromise, PassageIndex } from "../host/ports.js";

/** Some hundred notes of ordinary length. */
const MOST_ANSWERS = 20_000;

export interface EvidenceCache extends PassageIndex {
  /** Something changed in the index by itself. */
  forget(): void;
}

export function cacheEvidence(index: PassageIndex): EvidenceCache {
  const answers = new Map<string, MaybePromise<EvidenceAnswer>>();
  const forget = (): void => {
    answers.clear();
  };
  return {
    forget,
    upsert(article) {
      forget();
      return index.upsert(article);
    },
    remove(file) {
      forget();
      return index.remove(file);
    },
    candidates(query) {
      const known = answers.get(query.key);
      if (known !== undefined) return known;
      if (answers.size >= MOST_ANSWERS) forget();
      const answer = index.candidates(query);
      answers.set(query.key, answer);
      if (answer instanceof Promise) answer.catch(() => answers.delete(query.key)); // a failure is not an answer to remember
      return answer;
    },
    search: (search) => index.search(search),
    mentions: (query) => index.mentions(query),
    article: (file) => index.article(file),
    text: (file) => index.text(file),
    statistics: () => index.statistics(),
  };
}
