/**
 * Another age of one person, told by a cited article besides: "the guide, Reto Amstein, 46" and "the guide who died was 64 years old". One
 * person by name, or by what the person is where the article gives the age of no other of the kind.
 */
import { lemmaOf } from "../../language/lemmas/lemmas.js";
import type { Quantity } from "../../language/quantities/types.js";
import { wordsOf, type Statement } from "../../model/statement.js";
import { rememberingEach } from "../../text/memory.js";
import type { TextRange } from "../../text/range.js";
import { classOf } from "../classes/classes.js";
import { nameOneKind } from "../matching/covering.js";
import { nameLikeness, type ActorName } from "../matching/names.js";
import { SAME_NAME, type Overlap } from "../matching/overlap.js";
import { isAsserting, isDenying } from "../reading/commitment.js";
import { contentOf } from "../reading/content.js";
import type { Reason } from "../types.js";
import { place } from "./reasonSide.js";

/** Years up to which an age may have been told before and after birthdays. */
const MOST_APART = 1;

export function ageConflicts(claim: Statement, passage: Statement, { others }: Overlap): readonly Reason[] {
  if (others === undefined || claim.quantities.length === 0 || passage.quantities.length === 0) return [];
  if (!isAsserting(claim) || isDenying(claim)) return [];
  for (const ours of agesIn(claim)) {
    const [theirs, ...more] = agesIn(passage).filter((age) => mayBeOnePerson(ours, age));
    if (theirs === undefined || more.length > 0 || Math.abs(ours.years - theirs.years) <= MOST_APART) continue;
    if (others().some((other) => agesIn(other).some((age) => mayBeOnePerson(ours, age)))) continue;
    return [{ kind: "number", claim: place(claim, ours), evidence: place(passage, theirs) }];
  }
  return [];
}

export interface Age extends TextRange {
  readonly years: number;
  readonly name: ActorName | undefined;
  /** Lemma of what the person is. */
  readonly noun: string | undefined;
}

/** Oldest age that is told of somebody. */
const OLDEST = 115;

/** Ages with whose they are; those of nobody known left out. */
export const agesIn = rememberingEach((statement: Statement): readonly Age[] =>
  statement.quantities.flatMap((quantity): readonly Age[] => {
    const { lo, hi, approximate } = quantity;
    if (lo !== hi || approximate || lo > OLDEST || !Number.isInteger(lo)) return [];
    const bearer = bearerOf(statement, quantity);
    if (bearer === undefined) return [];
    return [{ start: quantity.start, end: quantity.end, years: lo, ...bearer }];
  }),
);

type Bearer = Pick<Age, "name" | "noun">;

const COMPOUND = /^\s+(?:\p{Ll}[\p{L}-]*\s+){0,2}?(?=\p{Lu}|\p{Ll})/u;
const NOUN_BEFORE = /(?<!\p{L})(\p{Ll}[\p{L}-]+)$/u;

function bearerOf(statement: Statement, quantity: Quantity): Bearer | undefined {
  const before = wordsOf(statement, { start: statement.range.start, end: quantity.start });
  const behind = wordsOf(statement, { start: quantity.end, end: statement.range.end });
  if (/-year-old$/iu.test(wordsOf(statement, quantity))) return bearerBehind(statement, quantity, behind);
  const isAge = quantity.predicate === "age";
  // "Samuel Ode, 34," and "the guide, Reto Amstein, 46."
  if (/,\s$/u.test(before) && /^\s*(?:[,.;)]|$)/u.test(behind)) {
    const named = personEndingAt(statement, quantity.start - 2);
    if (named !== undefined) return { name: named.name, noun: titleBefore(statement, named.start) };
  }
  // "A girl of nine".
  const kind = isAge || quantity.counted !== undefined ? undefined : OF_AGE.exec(before)?.[1];
  if (kind !== undefined && /^(?:\s+(?:was|were|is|died|had|has|who)\b|[,.;]|\s*$)/u.test(behind))
    return nounBearer(kind);
  // "The guide who died was 64 years old", "Perko is 53".
  const subject = SUBJECT.exec(before)?.[1];
  if (subject === undefined || !(isAge || /^\s*[,.;]?\s*$/u.test(behind))) return undefined;
  const name = contentOf(statement).names.find(
    (other) => other.name.type === "person" && other.start === statement.range.start + before.indexOf(subject),
  );
  if (name !== undefined && /^[^,;]*$/u.test(subject)) return { name: name.name, noun: undefined };
  const noun = /^[Tt]he\s+(?:[\p{L}-]+\s+){0,2}?(\p{Ll}[\p{L}-]+)(?=\s+(?:who|whose|that)\b|$)/u.exec(subject)?.[1];
  return noun === undefined ? undefined : nounBearer(noun);
}

const OF_AGE =
  /\b(?:an?|the|one)\s+(?:\p{Ll}+\s+)?(man|woman|boy|girl|child|baby|teenager|pensioner|student|pupil) of $/iu;
/** All of the sentence before "is" or "was", with "aged" or without. */
const SUBJECT = /^["“]?(\p{Lu}[^.;:]*?)\s(?:is|was)(?:\saged)?\s$/u;

/** "The 31-year-old Kenyan", "a 58-year-old guard", "the 29-year-old Ramón Ayala". */
function bearerBehind(statement: Statement, { end }: Quantity, behind: string): Bearer | undefined {
  const skipped = COMPOUND.exec(behind)?.[0].length ?? 0;
  const named = contentOf(statement).names.find(
    (other) => other.name.type === "person" && other.start >= end && other.start <= end + skipped + 1,
  );
  if (named !== undefined) return { name: named.name, noun: undefined };
  const noun = statement.terms.find((term) => term.start >= end && term.kind === "noun");
  const isNext =
    noun !== undefined && /^\s+(?:[\p{L}-]+\s+){0,1}$/u.test(wordsOf(statement, { start: end, end: noun.start }));
  return isNext ? nounBearer(wordsOf(statement, noun)) : undefined;
}

function nounBearer(word: string): Bearer | undefined {
  const noun = lemmaOf(word.toLowerCase());
  return classOf(noun) === "person" || PERSONS.has(noun) ? { name: undefined, noun } : undefined;
}

const PERSONS: ReadonlySet<string> = new Set("man woman boy girl child baby guard guide driver runner".split(" "));

function personEndingAt(
  statement: Statement,
  end: number,
): { readonly start: number; readonly name: ActorName } | undefined {
  return contentOf(statement).names.find((other) => other.end === end && other.name.type === "person");
}

/** "The guide, Reto Amstein", "a printer, Samuel Ode". */
function titleBefore(statement: Statement, start: number): string | undefined {
  const before = wordsOf(statement, { start: statement.range.start, end: start });
  const word = NOUN_BEFORE.exec(before.replace(/,?\s+$/u, ""))?.[1];
  return word === undefined ? undefined : nounBearer(word)?.noun;
}

/** By name; by what the person is only where one of the two has no name. */
export function mayBeOnePerson(ours: Age, theirs: Age): boolean {
  if (ours.name !== undefined && theirs.name !== undefined) return nameLikeness(ours.name, theirs.name) >= SAME_NAME;
  return ours.noun !== undefined && theirs.noun !== undefined && nameOneKind(ours.noun, theirs.noun);
}
