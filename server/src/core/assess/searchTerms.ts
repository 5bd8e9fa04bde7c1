/** The words that a statement is found by: the same folding for what is indexed and for what is asked. */
import { baseOf } from "../language/lemmas/derivations.js";
import { lemmaOf } from "../language/lemmas/lemmas.js";
import { foldName } from "../language/nameKeys/nameKeys.js";
import { wordsOf, type Statement, type Term } from "../model/statement.js";
import { remembering } from "../text/memory.js";

interface SearchTerm {
  readonly term: string;
  readonly kind: Term["kind"];
  /** True for the verb that a noun is derived from: "withdraw" for "withdrawal", beside the noun itself. */
  readonly derived: boolean;
}

/** Content words in order, repeated where the statement repeats them. */
export function searchTermsOf(statement: Statement): readonly SearchTerm[] {
  return statement.terms.flatMap((term) =>
    term.kind === "name"
      ? named(term.kind, nameTerm(wordsOf(statement, term)))
      : wordTerms(term.lemma).map((word, index) => ({ term: word, kind: term.kind, derived: index > 0 })),
  );
}

function named(kind: Term["kind"], term: string): readonly SearchTerm[] {
  return term === "" ? [] : [{ term, kind, derived: false }];
}

/** A lemma and, where it is derived from another word, that word. */
export function wordTerms(lemma: string): readonly string[] {
  return rememberedWord(lemma);
}

function readWordTerms(lemma: string): readonly string[] {
  const base = baseOf(lemma);
  return base === lemma ? [lemma] : [lemma, base];
}

/** One word of a name: scripts and diacritics folded, so that every spelling of a family name is one term. */
function readNameTerm(word: string): string {
  return foldName(word.replace(/['’‘”ʼ]s?$/u, "")) || lemmaOf(word);
}

const MOST_REMEMBERED = 100_000;
const rememberedWord = remembering(MOST_REMEMBERED, readWordTerms);
const nameTerm = remembering(MOST_REMEMBERED, readNameTerm);

/** The whole of a name, as actors are asked for. */
export function actorTerm(surface: string): string {
  return foldName(surface);
}
