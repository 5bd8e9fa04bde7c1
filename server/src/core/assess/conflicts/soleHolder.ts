/** "The capital of X", "the largest lake in Y": one thing alone is what such words describe, and the two sentences name different ones. */
import { wordsOf, type Statement } from "../../model/statement.js";
import { classOf } from "../classes/classes.js";
import { areApart } from "../matching/distinctions.js";
import type { Overlap } from "../matching/overlap.js";
import { framesOf, isFactual, phraseOf, type Phrase } from "../reading/frames.js";
import { contentOf } from "../reading/content.js";
import { COPULA, isCopular } from "../reading/predications.js";
import { areRivals, isDefinite, nameOf, type NamedRange } from "../reading/referents.js";
import type { Reason } from "../types.js";
import { place } from "./reasonSide.js";

export function soleHolderConflicts(claim: Statement, passage: Statement, overlap: Overlap): readonly Reason[] {
  if (overlap.time === "disjoint" || overlap.bearing < LEAST_BEARING) return [];
  if (!isCopular(claim) || !isCopular(passage) || areApart(claim, passage, overlap)) return [];
  const theirs = holdersIn(passage, "passage");
  if (theirs.length === 0) return [];
  for (const ours of holdersIn(claim, "claim")) {
    const same = theirs.filter((other) => areSameDescription(ours, other));
    const [rival] = same;
    if (rival === undefined || !same.every((other) => areRivals(ours.holder.name, other.holder.name))) continue;
    // An office passes on: without dates two holders of it may have followed each other.
    const isOffice = classOf(ours.description.lemma) === "person";
    if (isOffice && !overlap.isBare && overlap.time === "unknown") continue;
    return [{ kind: "name", claim: place(claim, ours.holder), evidence: place(passage, rival.holder) }];
  }
  return [];
}

/** Share of the claim that the passage must speak of, the holder left out. */
const LEAST_BEARING = 0.5;

interface Holding {
  readonly holder: NamedRange;
  readonly description: Phrase;
  /** Folded words of the description and of what stands behind it, without the holder. */
  readonly words: ReadonlySet<string>;
  readonly tense: string | undefined;
}

/** The named subject of a definite description, or the name behind the copula: "the capital is X", "X is the capital". */
function holdersIn(statement: Statement, side: "claim" | "passage"): readonly Holding[] {
  return framesOf(statement).flatMap((frame): readonly Holding[] => {
    if (frame.event !== COPULA || frame.isDenied || frame.isPartlyDenied || !isFactual(statement, frame, side))
      return [];
    const theme = phraseOf(frame, "theme");
    const attribute = phraseOf(frame, "attribute");
    if (theme === undefined || attribute === undefined || attribute.preposition !== undefined) return [];
    for (const [named, description] of [
      [theme, attribute],
      [attribute, theme],
    ] as const) {
      const holder = nameOf(statement, named);
      if (holder === undefined || description.isName || description.isPronoun || !isDefinite(description)) continue;
      const words = wordsBeside(statement, description, holder);
      if (words.size === 0 || CHANGING.test(wordsOf(statement, description))) continue;
      return [{ holder, description, words, tense: frame.proposition.tense }];
    }
    return [];
  });
}

const CHANGING = /\b(?:former|then|next|previous|late|future|first|last|main|other|same|only)\b/iu;

/** What the description is narrowed by: its adjectives, and what it is of or in. */
function wordsBeside(statement: Statement, description: Phrase, holder: NamedRange): ReadonlySet<string> {
  return new Set(
    contentOf(statement).units.flatMap((unit) => {
      const isInside = unit.start >= description.start && unit.end <= description.end;
      if (!isInside || (unit.start < holder.end && unit.end > holder.start) || unit.start === description.head.start)
        return [];
      return unit.kind === "word" ? [unit.lemma] : unit.kind === "name" ? [unit.name.folded] : [];
    }),
  );
}

function areSameDescription(left: Holding, right: Holding): boolean {
  return (
    left.description.lemma === right.description.lemma &&
    left.tense === right.tense &&
    left.words.size === right.words.size &&
    [...left.words].every((word) => right.words.has(word))
  );
}
