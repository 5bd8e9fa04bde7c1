/** Ways in which two sentences of one matter pull apart; each asks for shared names first, and is silent in doubt. */
import { wordsOf } from "../../model/statement.js";
import type { TextRange } from "../../text/range.js";
import { statesIn } from "../../assess/matching/states.js";
import {
  ABSENT,
  AGENCY,
  ASPIRES,
  BROKEN_OFF,
  CONTROLLED,
  DEGREES,
  FOUNDED,
  GOING_ON,
  MEMBER,
  NEAR,
  NOT_MEMBER,
  NOT_RECOGNISED,
  PRESENT,
  PRETEXT,
  RESPONSE,
  SOVEREIGN,
  STOPPED,
  SUBORDINATE,
  WILL_STOP,
} from "./tensions.lexicon.js";
import type { Sentence, Tension } from "./types.js";

type Detector = (left: Sentence, right: Sentence) => Tension | undefined;

/** Tried in both directions, in this order. */
const DETECTORS: readonly Detector[] = [
  distance,
  framing,
  stage,
  resumption,
  status,
  degree,
  membership,
  control,
  presence,
  agency,
  denied,
];

export function tensionsBetween(left: Sentence, right: Sentence): readonly Tension[] {
  return DETECTORS.flatMap((detect) => {
    const forth = detect(left, right);
    if (forth !== undefined) return [forth];
    const back = detect(right, left);
    return back === undefined ? [] : [{ ...back, left: back.right, right: back.left }];
  });
}

/** Kilometres from which on a place is not near. */
const FAR = 40;

function distance(left: Sentence, right: Sentence): Tension | undefined {
  const far = left.statement.quantities.find(
    ({ kind, lo, unit }) => kind === "distance" && lo * (KILOMETRES[unit ?? ""] ?? 0) >= FAR,
  );
  const near = find(right, NEAR);
  if (far === undefined || near === undefined || !sharesState(left, right)) return undefined;
  const thing = sharedThing(left, right);
  if (thing === undefined) return undefined;
  return tension("distance", far, upToStop(right, near), `how far away the ${thing} is`, thing);
}

const KILOMETRES: Readonly<Record<string, number>> = { km: 1, mi: 1.609, mile: 1.609 };

function framing(left: Sentence, right: Sentence): Tension | undefined {
  const pretext = find(left, PRETEXT);
  const response = find(right, RESPONSE);
  if (pretext === undefined || response === undefined || sharedStates(left, right).length < 2) return undefined;
  if (sharedWords(left, right).length === 0) return undefined;
  return tension("framing", pretext, response, "an excuse on one side, an answer on the other", "framing");
}

function stage(left: Sentence, right: Sentence): Tension | undefined {
  const stopped = find(left, STOPPED);
  const will = find(right, WILL_STOP);
  if (stopped === undefined || will === undefined || sharedStates(left, right).length === 0) return undefined;
  if (sharedBodies(left, right).length === 0) return undefined;
  return tension("stage", stopped, will, "already so on one side, still to come on the other", "stage");
}

/** Plans broken off in one report are being carried on in another. */
function resumption(left: Sentence, right: Sentence): Tension | undefined {
  const off = find(left, BROKEN_OFF);
  const on = find(right, GOING_ON);
  if (off === undefined || on === undefined || sharedStates(left, right).length < 2) return undefined;
  return tension("stage", off, on, "broken off on one side, going on on the other", "resumption");
}

function status(left: Sentence, right: Sentence): Tension | undefined {
  const sovereign = find(left, SOVEREIGN);
  if (sovereign === undefined) return undefined;
  const words = left.statement.text.slice(sovereign.start - left.statement.range.start);
  const place = statesIn(words)[0]?.state;
  if (place === undefined) return undefined;
  const refused = find(right, NOT_RECOGNISED);
  if (refused !== undefined && statesIn(`${right.before} ${right.statement.text}`).some(({ state }) => state === place))
    return tension("status", sovereign, refused, `whether ${place} is recognised as a state`, `${place} recognised`);
  const subordinate = find(right, SUBORDINATE);
  if (subordinate === undefined || !right.states.has(place)) return undefined;
  return tension("status", sovereign, subordinate, `whether ${place} is a state or a part of one`, place);
}

function degree(left: Sentence, right: Sentence): Tension | undefined {
  const [mild, grave] = DEGREES;
  if (mild === undefined || grave === undefined) return undefined;
  const lesser = find(left, mild);
  const greater = find(right, grave);
  if (lesser === undefined || greater === undefined || sharedStates(left, right).length < 2) return undefined;
  return tension("degree", lesser, greater, "how badly it went", `degree ${sharedStates(left, right).join(" ")}`);
}

function membership(left: Sentence, right: Sentence): Tension | undefined {
  const not = find(left, NOT_MEMBER);
  const is = find(right, MEMBER);
  if (not === undefined || is === undefined || ASPIRES.test(right.statement.text)) return undefined;
  const [body] = sharedBodies(left, right);
  const holder = statesIn(right.statement.text.slice(0, is.start - right.statement.range.start)).at(-1)?.state;
  if (body === undefined || holder === undefined || !left.states.has(holder)) return undefined;
  return tension("membership", not, is, `whether ${holder} belongs to ${body}`, `${holder} ${body}`);
}

function control(left: Sentence, right: Sentence): Tension | undefined {
  const founded = find(left, FOUNDED);
  const controlled = find(right, CONTROLLED);
  const thing = sharedThing(left, right);
  if (founded === undefined || controlled === undefined || thing === undefined || !sharesState(left, right))
    return undefined;
  return tension("control", founded, controlled, `who runs the ${thing}`, thing);
}

function presence(left: Sentence, right: Sentence): Tension | undefined {
  const absent = find(left, ABSENT);
  const present = find(right, PRESENT);
  if (absent === undefined || present === undefined) return undefined;
  const actor = statesIn(`${left.before} ${left.statement.text}`).map(({ state }) => state);
  const shared = [...right.states].find((state) => actor.includes(state));
  if (shared === undefined) return undefined;
  return tension("presence", absent, present, `whether men of ${shared} are there`, shared);
}

function agency(left: Sentence, right: Sentence): Tension | undefined {
  const ours = modelOf(left);
  const theirs = modelOf(right);
  const pair = sharedStates(left, right);
  if (ours === undefined || theirs === undefined || ours.model === theirs.model || pair.length < 2) return undefined;
  const names = pair.slice(0, 2).sort();
  return tension("agency", ours.range, theirs.range, `who moves whom, ${names.join(" or ")}`, names.join(" "));
}

function modelOf(sentence: Sentence): { readonly model: string; readonly range: TextRange } | undefined {
  for (const { model, words } of AGENCY) {
    const range = find(sentence, words);
    if (range !== undefined) return { model, range };
  }
  return undefined;
}

/** Flat on one side; on the other somebody's claim, with its denial right behind. */
function denied(left: Sentence, right: Sentence): Tension | undefined {
  if (left.statement.attributions.length > 0 || left.statement.certainty.certainty !== "certain") return undefined;
  const claim = right.statement.attributions.findLast(
    ({ kind, source }) => kind === "statement" && source !== undefined,
  );
  const denial = /^\s*[^.]{0,80}\bden(?:y|ies|ied)\b[^.]{0,80}\./u.exec(right.after);
  if (claim === undefined || denial === null) return undefined;
  const thing = sharedThing(left, right) ?? thingBefore(left, right);
  if (thing === undefined || !/\b(?:is|are|was|were|serves?|served)\b/u.test(left.statement.text)) return undefined;
  return tension(
    "denied",
    left.statement.range,
    claim.cue,
    `what the ${thing} is: fact on one side, a denied claim on the other`,
    thing,
  );
}

function tension(kind: Tension["kind"], left: TextRange, right: TextRange, message: string, topic: string): Tension {
  return {
    kind,
    left: { start: left.start, end: left.end },
    right: { start: right.start, end: right.end },
    message,
    topic,
  };
}

function find({ statement }: Sentence, pattern: RegExp): TextRange | undefined {
  const match = pattern.exec(statement.text);
  if (match === null) return undefined;
  const start = statement.range.start + match.index;
  return { start, end: start + match[0].length };
}

const LONGEST_PLACE = 60;

/** From the preposition to the next mark, so that the place is shown too. */
function upToStop({ statement }: Sentence, { start }: TextRange): TextRange {
  const words = statement.text.slice(start - statement.range.start, start - statement.range.start + LONGEST_PLACE);
  const stop = /[,.;:!?]/u.exec(words)?.index ?? words.length;
  return { start, end: start + stop };
}

function sharesState(left: Sentence, right: Sentence): boolean {
  return sharedStates(left, right).length > 0;
}

function sharedStates(left: Sentence, right: Sentence): readonly string[] {
  return [...left.states].filter((state) => right.states.has(state));
}

/** Bodies and alliances that both name. */
function sharedBodies(left: Sentence, right: Sentence): readonly string[] {
  const theirs = new Set(right.statement.mentions.map(({ surface }) => surface));
  return left.statement.mentions
    .filter(({ surface, type }) => type === "organization" && theirs.has(surface))
    .map(({ surface }) => surface);
}

function sharedWords(left: Sentence, right: Sentence): readonly string[] {
  const theirs = new Set(right.statement.terms.filter(({ kind }) => kind === "noun").map(({ lemma }) => lemma));
  return left.statement.terms
    .filter(({ kind, lemma }) => kind === "noun" && theirs.has(lemma))
    .map(({ lemma }) => lemma);
}

/** Two content words in a row that both have, and that name no state: "humanitarian center". */
function sharedThing(left: Sentence, right: Sentence): string | undefined {
  const theirs = new Set(bigrams(right));
  return bigrams(left).find((pair) => theirs.has(pair));
}

/** The same in the sentence before, to which "the base" or "it" points back. */
function thingBefore(left: Sentence, right: Sentence): string | undefined {
  if (!/^(?:the \p{L}+|it|this|that)\b/iu.test(left.statement.text)) return undefined;
  const last =
    left.before
      .trim()
      .split(/(?<=[.!?])\s+/u)
      .at(-1)
      ?.toLowerCase() ?? "";
  return bigrams(right).find((pair) => last.replace(/[“”"]/gu, "").includes(pair));
}

function bigrams({ statement }: Sentence): readonly string[] {
  const { terms } = statement;
  return terms.flatMap((term, index) => {
    const next = terms[index + 1];
    if (next === undefined || next.start - term.end > 2 || statesIn(wordsOf(statement, term)).length > 0) return [];
    return statesIn(wordsOf(statement, next)).length > 0 ? [] : [`${term.lemma} ${next.lemma}`];
  });
}
