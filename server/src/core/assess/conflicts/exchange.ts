/**
 * Who gave and who was given, the other way round: "Halsen sold the mill to Norsand" and "Norsand sold the mill to Halsen". One handing over
 * of one thing is told in the article that the claim rests on.
 */
import { wordsOf, type Statement } from "../../model/statement.js";
import type { TextRange } from "../../text/range.js";
import { unitsWithin } from "../matching/covering.js";
import type { Overlap } from "../matching/overlap.js";
import { clausesOf, isPerfectPast, type Clause } from "../reading/clauses.js";
import type { Phrase } from "../reading/frames.js";
import type { Reason } from "../types.js";
import { areOneThing, type Sides } from "./oneThing.js";
import { place } from "./reasonSide.js";

/** All of the claim stands in the passage but in another order, so that little may be missing. */
const LEAST_BEARING = 0.7;
/** What comes back, or goes on to another. */
const SEVERAL = /\b(?:back|again|later|then|resold|each other|one another|in turn|previously|earlier|originally)\b/iu;
const TO = /\bto\b/u;

export function exchangeConflicts(claim: Statement, passage: Statement, overlap: Overlap): readonly Reason[] {
  if (overlap.around === undefined || overlap.bearing < LEAST_BEARING) return [];
  if (!TO.test(claim.text) || !TO.test(passage.text) || SEVERAL.test(claim.text) || SEVERAL.test(passage.text))
    return [];
  const sides = { claim, passage, overlap };
  const theirs = clausesOf(passage, "passage");
  for (const ours of clausesOf(claim, "claim")) {
    for (const other of theirs) {
      const reason = exchangedOf(sides, ours, other);
      if (reason !== undefined) return [reason];
    }
  }
  return [];
}

function exchangedOf(sides: Sides, ours: Clause, theirs: Clause): Reason | undefined {
  const { claim, passage } = sides;
  if (ours.event !== theirs.event || ours.isDenied || theirs.isDenied) return undefined;
  if (isPerfectPast(claim, ours) !== isPerfectPast(passage, theirs)) return undefined;
  const [giver, taker] = [ours.doer, takerOf(ours) ?? behindTo(claim, ours)];
  const other = theirs.doer;
  if (giver === undefined || taker === undefined || other === undefined) return undefined;
  // One letter goes from the one, another from the other.
  if (!isOneOnly(ours.done) || !isOneOnly(theirs.done) || !areOneThing(sides, ours.done, theirs.done)) return undefined;
  if (!isToldBy(sides, taker, toSubject(passage, other)) || isToldBy(sides, giver, toSubject(passage, other)))
    return undefined;
  const behind = behindTo(passage, theirs);
  if (behind === undefined || !isToldBy(sides, giver, behind) || isToldBy(sides, taker, behind)) return undefined;
  return { kind: "role", claim: place(claim, giver), evidence: place(passage, toSubject(passage, other)) };
}

function isOneOnly(phrase: Phrase | undefined): boolean {
  return phrase !== undefined && (phrase.isName || phrase.determiners.includes("the"));
}

function takerOf({ others }: Clause): Phrase | undefined {
  const found = others.filter(({ preposition }) => preposition === "to");
  return found.length === 1 ? found[0] : undefined;
}

/** With the name that stands right behind: "the widow Carla Ferri". */
function toSubject(passage: Statement, phrase: Phrase): TextRange {
  const behind = /^\s(?:\p{Lu}[\p{L}’'-]+\s?){1,3}/u.exec(
    wordsOf(passage, { start: phrase.end, end: passage.range.end }),
  );
  return { start: phrase.start, end: phrase.end + (behind?.[0].trimEnd().length ?? 0) };
}

/** The last "to" behind the verb that a noun phrase follows, up to the next preposition or mark: parsers hang it from other words too. */
function behindTo(passage: Statement, { frame }: Clause): TextRange | undefined {
  const start = frame.head.end;
  const found = [...wordsOf(passage, { start, end: passage.range.end }).matchAll(TAKER)].at(-1);
  if (found === undefined) return undefined;
  const from = start + found.index;
  return { start: from, end: from + found[0].length };
}

const TAKER =
  /\bto (?:(?:the|a|an|its|his|her) |(?=\p{Lu}))(?:(?!(?:in|on|at|for|by|after|before|when|who|which|and|last|with)\b)[\p{L}’'-]+\s?)+/gu;

/** Every word of the claim's phrase stands in the span, named there or only described. */
function isToldBy({ claim, passage }: Sides, phrase: TextRange, span: TextRange): boolean {
  const units = unitsWithin(claim, [phrase]);
  if (units.length === 0) return false;
  const theirs = unitsWithin(passage, [span]);
  return units.every((unit) =>
    theirs.some((other) =>
      unit.kind === "name" && other.kind === "name"
        ? unit.name.words.some((word) => other.name.words.includes(word))
        : unit.kind === "word" && other.kind === "word" && unit.lemma === other.lemma,
    ),
  );
}
