/** Reads the rows of phrases that tell one event: verb and noun, verb and preposition, idioms. */
import { VERB_PHRASE_ROWS } from "./verbPhrases.lexicon.js";

/**
 * `word`: one of these words. `determiner`: an article or possessive and up to two adjectives, or nothing. `object`: what it is done to, or
 * nothing. `preposition`: one of these before a noun phrase, or nothing. `end`: no noun follows.
 */
export type PhrasePart =
  | { readonly kind: "word" | "preposition"; readonly words: ReadonlySet<string> }
  | { readonly kind: "determiner" | "object" | "end" };

export interface VerbPhrase {
  /** Lemma of the verb that it stands for. */
  readonly lemma: string;
  /** True where the subject of the phrase is what the verb is done to. */
  readonly isUndergone: boolean;
  readonly parts: readonly PhrasePart[];
}

/** By the lemma of the phrase's own verb. */
export const VERB_PHRASES: ReadonlyMap<string, readonly VerbPhrase[]> = readRows();

function readRows(): ReadonlyMap<string, readonly VerbPhrase[]> {
  const phrases = new Map<string, VerbPhrase[]>();
  for (const row of VERB_PHRASE_ROWS.trim().split("\n")) {
    const [told = "", verbs = "", ...tails] = row.split("|");
    for (const tail of tails) {
      const phrase = {
        lemma: told.replace("<", ""),
        isUndergone: told.startsWith("<"),
        parts: tail.split(" ").map(partOf),
      };
      for (const verb of verbs.split(" ")) phrases.set(verb, [...(phrases.get(verb) ?? []), phrase]);
    }
  }
  return phrases;
}

function partOf(written: string): PhrasePart {
  if (written === "*") return { kind: "determiner" };
  if (written === "_") return { kind: "object" };
  if (written === "$") return { kind: "end" };
  const isOptional = written.startsWith("(");
  const words = new Set(written.replace(/[()]/gu, "").split("/"));
  return { kind: isOptional ? "preposition" : "word", words };
}
