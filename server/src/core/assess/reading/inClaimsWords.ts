/**
 * A sentence of a cited article as read for one claim: where the claim has a verb that the sentence lacks, and the sentence one that the
 * claim lacks, and both may tell of one event ("caught" and "recaptured"), the event goes by the claim's name; nouns for one thing ("staff",
 * "employees") by the claim's noun. Everything that compares the two then sees one event and one thing; the words, their places and what is
 * shown of them stay as they are.
 */
import type { Statement } from "../../model/statement.js";
import { rememberingEach } from "../../text/memory.js";
import { isToldBy, mayTellOne } from "../events/paraphrases.js";
import { isDenying } from "./commitment.js";
import { hasNoOtherName, isNamedBy } from "../matching/sameThings.js";
import { clauseEvent } from "./clauses.js";
import { COPULA, predicationsOf } from "./predications.js";
import { readAs } from "./readAs.js";

export function inClaimsWords(claim: Statement, passage: Statement): Statement {
  const [ours, theirs] = [eventsOf(claim), eventsOf(passage)];
  const names = new Map<string, string>();
  const loose = new Set<string>();
  for (const event of theirs) {
    const known = clauseEvent(event);
    if ([...ours].some((other) => clauseEvent(other) === known)) continue;
    const open = [...ours].filter((other) => !theirs.has(other));
    // "Was not questioned" does not say that nobody was arrested.
    const isDenied = isDeniedIn(passage, event);
    const name =
      open.find((other) => (isDenied ? isToldBy(event, other) : isToldBy(other, event))) ??
      // "None of the workers was killed": who was injured may have been; the claim says no more than that they were not.
      open.find((other) => !isDenied && !isDenying(claim) && mayTellOne(other, event));
    if (name === undefined) continue;
    names.set(event, name);
    if (!isToldBy(name, event)) loose.add(name);
  }
  const nouns = nounsFor(claim, passage);
  if (names.size + nouns.size === 0) return passage;
  const isWiderThanClaim = [...nouns].some(([theirsToo, noun]) => !isNamedBy(noun, theirsToo));
  return readAs(passage, { names, loose, nouns, isWider: isWiderThanClaim });
}

const eventsOf = rememberingEach(
  (statement: Statement): ReadonlySet<string> =>
    new Set(predicationsOf(statement).flatMap(({ event }) => (event === COPULA ? [] : [event]))),
);

function isDeniedIn(statement: Statement, event: string): boolean {
  return predicationsOf(statement).some((predication) => predication.event === event && predication.negated);
}

/** By the article's noun, that of the claim; each noun of the claim for one of the article's. */
function nounsFor(claim: Statement, passage: Statement): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const { nouns: theirs } = nounsOf(passage);
  for (const noun of nounsOf(claim).named) {
    if (theirs.includes(noun)) continue;
    const candidates = theirs.filter((other) => !nounsOf(claim).nouns.includes(other));
    const named = candidates.filter((other) => isNamedBy(noun, other));
    // "The ship" of an article may be the tanker of the claim; that it is one, it does not say.
    const [other, ...more] = named.length > 0 ? named : candidates.filter((wide) => isNamedBy(wide, noun));
    // "The ferry hit a freighter": which of the two is the claim's ship is open.
    if (other !== undefined && more.length === 0 && !found.has(other)) found.set(other, noun);
  }
  return found;
}

/** Lemmas of the nouns outside of names, and those of them that have another name. */
const nounsOf = rememberingEach(
  (statement: Statement): { readonly nouns: readonly string[]; readonly named: readonly string[] } => {
    const nouns = [...new Set(statement.terms.flatMap(({ kind, lemma }) => (kind === "noun" ? [lemma] : [])))];
    return { nouns, named: nouns.filter((noun) => !hasNoOtherName(noun)) };
  },
);
