/** Turns a claim into what an index is asked: weighted folded words, actors, and the cited articles. */
import { isFunctionWord } from "../language/lemmas/lemmas.js";
import type { Claim } from "../model/note.js";
import type { FileId } from "../model/fileId.js";
import { originOf } from "../model/moveStatement.js";
import type { Statement, Term } from "../model/statement.js";
import { actorTerm, searchTermsOf } from "./searchTerms.js";
import { isEventWord, relatedTerms } from "./events/eventClasses.js";
import type { EvidenceQuery } from "./types.js";

/** How many sentences are looked at for one claim: enough that the right one is among them, few enough to judge at each keystroke. */
const EVIDENCE_LIMITS: EvidenceQuery["limits"] = { perCited: 12, corpus: 12 };

const KIND_WEIGHTS: Readonly<Record<Term["kind"], number>> = {
  name: 1.3,
  number: 1.2,
  verb: 1,
  noun: 1,
  modifier: 0.8,
};
/** Weight of a word that tells of the same kind of event as a word of the claim ("death" for "killed"). */
const RELATED_WEIGHT = 0.4;

/** By the statement as it was first read: the same sentence asks again at every keystroke elsewhere. */
const queries = new WeakMap<Statement, EvidenceQuery>();

/** Equal words and equal citations give an equal key. */
export function evidenceQuery(claim: Claim, cited: readonly FileId[]): EvidenceQuery {
  const files = [...new Set(cited)].sort();
  const key = [claim.contentKey, ...files].join("\n");
  const origin = originOf(claim.statement);
  const known = queries.get(origin);
  if (known?.key === key) return known;
  const query = { key, ...queryWords(claim.statement), cited: files, limits: EVIDENCE_LIMITS };
  queries.set(origin, query);
  return query;
}

/** The words of a query for one statement, in a fixed order. */
export function queryWords(statement: Statement): Pick<EvidenceQuery, "terms" | "actors"> {
  const weights = new Map<string, number>();
  for (const { term, kind, derived } of searchTermsOf(statement)) {
    // "Own" as a verb tells of something, though the word is mostly a function word.
    if (kind !== "name" && isFunctionWord(term) && !(kind === "verb" && isEventWord(term))) continue;
    weights.set(term, Math.max(weights.get(term) ?? 0, derived ? RELATED_WEIGHT : KIND_WEIGHTS[kind]));
  }
  for (const term of peoplesIn(statement)) if (!weights.has(term)) weights.set(term, RELATED_WEIGHT);
  for (const term of [...weights.keys()]) {
    for (const related of relatedTerms(term)) if (!weights.has(related)) weights.set(related, RELATED_WEIGHT);
  }
  const actors = new Set(statement.mentions.map((mention) => actorTerm(mention.surface)));
  actors.delete("");
  return {
    terms: [...weights]
      .map(([term, weight]) => ({ term, weight }))
      .sort((left, right) => (left.term < right.term ? -1 : 1)),
    actors: [...actors].sort(),
  };
}

/** "Danes" is found where "no Dane" stands, too. */
function peoplesIn({ mentions }: Statement): readonly string[] {
  return mentions.flatMap(({ surface, type }) =>
    type === "group" && PLURAL.test(surface) ? [actorTerm(surface.slice(0, -1))] : [],
  );
}

const PLURAL = /^\p{Lu}\p{Ll}{2,}[^s\P{L}]s$/u;
