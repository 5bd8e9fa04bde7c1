/** Two places for what can be at one only: a birth, a seat, an event of one day. */
import { lemmaOf } from "../../language/lemmas/lemmas.js";
import { wordsOf, type Statement } from "../../model/statement.js";
import type { TextRange } from "../../text/range.js";
import { classOf } from "../classes/classes.js";
import { compareRoles, sharedPredications, structuredPairs, unitsIn, type PredicationPair } from "../eventGate.js";
import { areApart, areOfDifferentTense } from "../matching/distinctions.js";
import { mayHoldOther } from "../matching/placeNames.js";
import { nameLikeness, type ActorName } from "../matching/names.js";
import type { Overlap } from "../matching/overlap.js";
import { haveCommonDay } from "../matching/time.js";
import { isFact } from "../reading/commitment.js";
import { contentOf } from "../reading/content.js";
import type { Predication } from "../reading/predications.js";
import type { Reason } from "../types.js";

/** Share of the claim's words, the place left out, that the passage must have. */
const LEAST_WORDS = 0.8;

/** What is, or comes about, at one place. */
const AT_ONE_PLACE: ReadonlySet<string> = new Set(
  "bear kill bury found base locate situate headquarter originate extradite deport crash sink land".split(" "),
);

export function placeConflicts(claim: Statement, passage: Statement, overlap: Overlap): readonly Reason[] {
  const ofNamed = conflictsOfNamed(claim, passage, overlap);
  return ofNamed.length > 0 || overlap.around === undefined ? ofNamed : conflictsOfOneDeath(claim, passage, overlap);
}

function conflictsOfNamed(claim: Statement, passage: Statement, overlap: Overlap): readonly Reason[] {
  if (overlap.time === "disjoint" || overlap.unmatchedNames.length !== 1 || overlap.sharedNames === 0) return [];
  if (areApart(claim, passage, overlap) || bearingWithoutPlace(overlap) < LEAST_WORDS) return [];
  // Most pairs have no two places to compare, which is seen without a tree.
  if (!sharedPredications(claim, passage).some((pair) => placesOf(claim, passage, pair) !== undefined)) return [];
  for (const pair of structuredPairs(claim, passage)) {
    if (!AT_ONE_PLACE.has(pair.claim.event) && !haveCommonDay(claim, passage)) continue;
    if (
      !isOfNamed(claim, pair.claim) ||
      pair.claim.negated ||
      pair.passage.negated ||
      compareRoles(claim, passage, pair) !== "same"
    )
      continue;
    if (!isFact(claim, pair.claim, "claim") || !isFact(passage, pair.passage, "passage")) continue;
    if (areOfDifferentTense(claim, pair.claim, passage, pair.passage)) continue;
    const places = placesOf(claim, passage, pair);
    if (places === undefined) continue;
    return [{ kind: "place", claim: reasonAt(claim, places.ours), evidence: reasonAt(passage, places.theirs) }];
  }
  return [];
}

/**
 * "The sixth victim died in a hospital in Graz", and in the article that the claim cites "a sixth patient died in Linz": one person without
 * a name, known by the rank, or by the day and all else that is said.
 */
function conflictsOfOneDeath(claim: Statement, passage: Statement, overlap: Overlap): readonly Reason[] {
  const [unmatched, ...more] = overlap.unmatchedNames;
  if (unmatched?.type !== "place" || more.length > 0 || overlap.time === "disjoint") return [];
  const isDeath = (pair: PredicationPair): boolean =>
    pair.claim.event === DEATH && placesOf(claim, passage, pair) !== undefined;
  if (!sharedPredications(claim, passage).some(isDeath) || areApart(claim, passage, overlap)) return [];
  for (const pair of structuredPairs(claim, passage)) {
    const places = isDeath(pair) ? placesOf(claim, passage, pair) : undefined;
    if (places === undefined || pair.claim.negated || pair.passage.negated) continue;
    const [ours, theirs] = [onePersonOf(claim, pair.claim), onePersonOf(passage, pair.passage)];
    if (ours === undefined || theirs === undefined || ours.rank !== theirs.rank) continue;
    if (ours.rank === undefined && (!haveCommonDay(claim, passage) || bearingWithoutPlace(overlap) < LEAST_WORDS))
      continue;
    if (!isFact(claim, pair.claim, "claim") || !isFact(passage, pair.passage, "passage")) continue;
    return [{ kind: "place", claim: reasonAt(claim, places.ours), evidence: reasonAt(passage, places.theirs) }];
  }
  return [];
}

const DEATH = "kill";
const ONE_PERSON = /^(?:an?|the)\s+(?:[\p{L}\d-]+\s+){0,3}?(\p{L}+)$/iu;
const RANK = /\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|\d+(?:st|nd|rd|th))\b/iu;

/** Who dies, where it is one person without a name; with the rank among several, lower case. */
function onePersonOf(
  statement: Statement,
  { agent, patient }: Predication,
): { readonly rank: string | undefined } | undefined {
  const span = patient ?? agent;
  const words = span === undefined ? "" : (wordsOf(statement, span).split(",")[0] ?? "").trim();
  const noun = ONE_PERSON.exec(words)?.[1]?.toLowerCase();
  if (noun === undefined || lemmaOf(noun) !== noun || classOf(noun) !== "person") return undefined;
  return { rank: RANK.exec(words)?.[0].toLowerCase() };
}

/** The places behind two verbs, where one excludes the other. */
function placesOf(
  claim: Statement,
  passage: Statement,
  pair: PredicationPair,
): { readonly ours: NamedPlace; readonly theirs: NamedPlace } | undefined {
  const ours = placeOf(claim, pair.claim);
  if (ours === undefined) return undefined;
  const theirs = placeOf(passage, pair.passage);
  if (ours.preposition !== theirs?.preposition) return undefined;
  return excludeEachOther(ours.name, theirs.name) ? { ours, theirs } : undefined;
}

/** "The rebels killed 14 villagers" may come about anywhere, again and again. */
function isOfNamed(statement: Statement, { patient, agent }: Predication): boolean {
  return unitsIn(statement, patient ?? agent).some((unit) => unit.kind === "name");
}

function bearingWithoutPlace(overlap: Overlap): number {
  let matched = 0;
  let total = 0;
  for (const [unit, likeness] of overlap.matches) {
    if (unit.kind === "date" || unit.kind === "quantity") continue;
    if (unit.kind === "name" && overlap.unmatchedNames.includes(unit.name)) continue;
    matched += unit.weight * likeness;
    total += unit.weight;
  }
  return total === 0 ? 0 : matched / total;
}

interface NamedPlace extends TextRange {
  readonly name: ActorName;
  readonly preposition: string;
}

const PLACING = /\b(in|at|near|to|from|off|into|outside)\s+(?:the\s+)?$/iu;

/** The only place behind the verb; where it has several ("in Graz, in Austria"), one may lie within the other. */
function placeOf(statement: Statement, predication: Predication): NamedPlace | undefined {
  const { start } = statement.range;
  const names = contentOf(statement).names.filter(
    (name) => name.start >= predication.head.end && (name.name.type === "place" || name.name.polity !== undefined),
  );
  const [only, ...more] = names;
  if (more.length > 0 || only === undefined) return undefined;
  const preposition = PLACING.exec(statement.text.slice(predication.head.end - start, only.start - start))?.[1];
  return preposition === undefined ? undefined : { ...only, preposition: preposition.toLowerCase() };
}

/** Two states, or two places of which neither is a state that may hold the other. */
function excludeEachOther(left: ActorName, right: ActorName): boolean {
  if (mayHoldOther(left, right)) return false;
  return nameLikeness(left, right) === 0 && !left.words.some((word) => right.words.includes(word));
}

function reasonAt(statement: Statement, { start, end }: TextRange): Reason["claim"] {
  return { text: wordsOf(statement, { start, end }), range: { start, end } };
}
