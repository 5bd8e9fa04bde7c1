/** The words that a statement is found by: the same folding for what is indexed and for what is asked. */
import { lemmaOf } from "../language/lemmas/lemmas.js";
import { foldName } from "../language/nameKeys/nameKeys.js";
import { wordsOf, type Statement, type Term } from "../model/statement.js";

export interface SearchTerm {
  readonly term: string;
  readonly kind: Term["kind"];
}

/** Content words in order, repeated where the statement repeats them. */
export function searchTermsOf(statement: Statement): readonly SearchTerm[] {
  const found: SearchTerm[] = [];
  for (const term of statement.terms) {
    const folded = term.kind === "name" ? nameTerm(wordsOf(statement, term)) : term.lemma;
    if (folded !== "") found.push({ term: folded, kind: term.kind });
  }
  return found;
}

/** One word of a name: scripts and diacritics folded, so that every spelling of a family name is one term. */
function nameTerm(word: string): string {
  return foldName(word.replace(/['’‘”ʼ]s?$/u, "")) || lemmaOf(word);
}

/** The whole of a name, as actors are asked for. */
export function actorTerm(surface: string): string {
  return foldName(surface);
}
