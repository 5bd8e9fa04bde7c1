/** Two causes of one thing: a fire of lightning and of an electrical fault, a death of cancer and in a car accident. */
import { wordsOf, type Statement } from "../../model/statement.js";
import type { TextRange } from "../../text/range.js";
import { verbEvent } from "../events/eventClasses.js";
import { areCovered, unitsWithin } from "../matching/covering.js";
import type { Overlap } from "../matching/overlap.js";
import { clausesOf } from "../reading/clauses.js";
import type { Phrase } from "../reading/frames.js";
import { predicationsOf } from "../reading/predications.js";
import { compareReferents, referentOf } from "../reading/referents.js";
import type { Reason } from "../types.js";
import { CAUSE_ROWS, EFFECT_VERBS, JOINED_CAUSES, TELLING_VERBS } from "./causes.lexicon.js";
import { place } from "./reasonSide.js";
import { rememberingEach } from "../../text/memory.js";

export function causeConflicts(claim: Statement, passage: Statement, overlap: Overlap): readonly Reason[] {
  if (!namesCause(claim) || !namesCause(passage)) return [];
  const theirs = causesIn(passage, "passage");
  for (const ours of causesIn(claim, "claim")) {
    const same = theirs.filter((other) => areOfOne(claim, ours, passage, other, overlap));
    const [other] = same;
    if (other === undefined || !same.every(({ kinds }) => areApart(ours.kinds, kinds))) continue;
    return [{ kind: "name", claim: place(claim, ours.range), evidence: place(passage, other.range) }];
  }
  return [];
}

interface Cause {
  readonly effect: string;
  readonly thing: Phrase;
  readonly kinds: readonly string[];
  readonly range: TextRange;
}

const CAUSING: ReadonlySet<string> = new Set(["cause", "trigger", "spark", "ignite"]);
const BEFORE_CAUSES: ReadonlySet<string> = new Set([
  "of",
  "in",
  "from",
  "by",
  "because of",
  "due to",
  "through",
  "with",
]);

function causesIn(statement: Statement, side: "claim" | "passage"): readonly Cause[] {
  // Who finds out what caused it states it, as who writes it does.
  return clausesOf(statement, side).flatMap((clause): readonly Cause[] => {
    const { doer, done, frame } = clause;
    if (clause.isDenied) return [];
    if (CAUSING.has(clause.event)) {
      if (doer === undefined || done === undefined) return [];
      return causeOf(statement, "cause", done, doer);
    }
    const thing = done ?? doer;
    if (thing === undefined) return [];
    const told = TELLING.get(frame.lemma);
    if (told !== undefined && done !== undefined)
      return [{ effect: KILL, thing, kinds: [told], range: { start: frame.head.start, end: frame.head.end } }];
    if (!EFFECTS.has(clause.event)) return [];
    const phrases = [
      ...(done === undefined || doer === undefined ? [] : [doer]),
      ...clause.others.filter(
        ({ preposition, role }) => role === "cause" || (preposition !== undefined && BEFORE_CAUSES.has(preposition)),
      ),
    ];
    return phrases.flatMap((phrase) => causeOf(statement, clause.event, thing, phrase)).slice(0, 1);
  });
}

function causeOf(statement: Statement, effect: string, thing: Phrase, phrase: Phrase): readonly Cause[] {
  const kinds = kindsIn(wordsOf(statement, phrase));
  return kinds.length === 0 ? [] : [{ effect, thing, kinds, range: { start: phrase.start, end: phrase.end } }];
}

function areOfOne(claim: Statement, ours: Cause, passage: Statement, theirs: Cause, overlap: Overlap): boolean {
  if (ours.effect !== theirs.effect) return false;
  if (compareReferents(referentOf(claim, ours.thing), referentOf(passage, theirs.thing), overlap) !== "same")
    return false;
  if (ours.thing.isName || referentOf(claim, ours.thing).names.length > 0) return true;
  const [left, right] = [unitsWithin(claim, [ours.thing]), unitsWithin(passage, [theirs.thing])];
  return left.length > 0 && areCovered(left, passage) && areCovered(right, claim);
}

function areApart(ours: readonly string[], theirs: readonly string[]): boolean {
  return ours.every((left) => theirs.every((right) => left !== right && !JOINED.has(`${left} ${right}`)));
}

const namesCause = rememberingEach(
  (statement: Statement): boolean =>
    kindsIn(statement.text).length > 0 ||
    predicationsOf(statement).some(({ head }) => TELLING_WORDS.test(wordsOf(statement, head))),
);

/** Kinds of cause that the words name, the longest phrases first. */
function kindsIn(text: string): readonly string[] {
  return [
    ...new Set(
      [...text.matchAll(CAUSES)].flatMap(([word]) => KINDS.get(word.toLowerCase().replace(/\s+/gu, "_")) ?? []),
    ),
  ];
}

const KINDS: ReadonlyMap<string, string> = readKinds();

function readKinds(): ReadonlyMap<string, string> {
  const kinds = new Map<string, string>();
  for (const row of CAUSE_ROWS.trim().split("\n")) {
    const [name = "", words = ""] = row.split("|");
    for (const word of words.split(" ")) {
      kinds.set(word, name);
      if (!word.endsWith("s")) kinds.set(`${word}s`, name);
    }
  }
  return kinds;
}

const CAUSES = new RegExp(
  `\\b(?:${[...KINDS.keys()]
    .sort((left, right) => right.length - left.length)
    .map((word) => word.replaceAll("_", "\\s+"))
    .join("|")})\\b`,
  "giu",
);

const JOINED: ReadonlySet<string> = new Set(
  JOINED_CAUSES.trim()
    .split("\n")
    .flatMap((row) => {
      const [left = "", right = ""] = row.split(" ");
      return [`${left} ${right}`, `${right} ${left}`];
    }),
);

const TELLING: ReadonlyMap<string, string> = new Map(
  TELLING_VERBS.trim()
    .split("\n")
    .flatMap((row) => {
      const [verbs = "", kind = ""] = row.split("|");
      return verbs.split(" ").map((verb) => [verb, kind] as const);
    }),
);
const TELLING_WORDS = /^(?:execut|hang|behead|assassinat|murder|sh[o]+t|stabb|strangl|lynch|torpedo)/iu;

const KILL = verbEvent("kill").event;
const EFFECTS: ReadonlySet<string> = new Set(EFFECT_VERBS.split(" ").map((verb) => verbEvent(verb).event));
