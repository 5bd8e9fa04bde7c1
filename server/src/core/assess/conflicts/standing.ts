/**
 * How somebody stands in life, told in other words on each side: alive and died, childless and a father of two, unmarried and married,
 * an only child and a brother of three.
 */
import { wordsOf, type Statement } from "../../model/statement.js";
import type { TextRange } from "../../text/range.js";
import type { ActorName } from "../matching/names.js";
import { nameLikeness } from "../matching/names.js";
import { SAME_NAME, type Overlap } from "../matching/overlap.js";
import { certaintyAt } from "../reading/commitment.js";
import { contentOf } from "../reading/content.js";
import type { Reason } from "../types.js";
import { STANDING_ROWS } from "./standings.lexicon.js";
import { place } from "./reasonSide.js";
import { rememberingEach } from "../../text/memory.js";

export function standingConflicts(claim: Statement, passage: Statement, overlap: Overlap): readonly Reason[] {
  const ours = standingsIn(claim);
  if (ours.length === 0) return [];
  for (const standing of ours) {
    const other = standingsIn(passage).find(
      (theirs) => theirs.dimension === standing.dimension && theirs.isNone !== standing.isNone,
    );
    if (other === undefined || !areOfOne(standing, other, overlap) || !areOfOneTime(standing, other, overlap)) continue;
    return [{ kind: "antonym", claim: place(claim, standing), evidence: place(passage, other) }];
  }
  return [];
}

interface Standing extends TextRange {
  readonly dimension: string;
  /** The side of the dimension that denies: childless, unmarried, dead. */
  readonly isNone: boolean;
  /** Whose it is; undefined for a pronoun that opens the sentence. */
  readonly subject: ActorName | undefined;
  /** Told of the present, so that an older text may say otherwise. */
  readonly isNow: boolean;
}

const standingsIn = rememberingEach((statement: Statement): readonly Standing[] =>
  (MAY_TELL.test(statement.text) ? ROWS : []).flatMap(({ dimension, isNone, pattern }): readonly Standing[] => {
    const found = pattern.exec(statement.text);
    if (found === null) return [];
    const start = statement.range.start + found.index;
    const range = { start, end: start + found[0].length };
    const subject = subjectOf(statement, range);
    if (
      subject === undefined ||
      certaintyAt(statement, range).certainty !== "certain" ||
      statement.attributions.length > 0
    )
      return [];
    const isNow = /\b(?:is|are|has|have|'s|remains|lives|living)\b/iu.test(found[0]);
    return [{ ...range, dimension, isNone, subject: subject === PRONOUN ? undefined : subject, isNow }];
  }),
);

const PRONOUN = "pronoun";

/** The only person named before the words, or the pronoun that opens the sentence and no other person. */
function subjectOf(statement: Statement, { start }: TextRange): ActorName | typeof PRONOUN | undefined {
  const persons = contentOf(statement).names.filter((name) => name.end <= start && isPerson(name.name));
  const [only, ...more] = persons;
  // "…, with whom she had three children": of whom the sentence tells.
  if (only !== undefined && BY_PRONOUN.test(wordsOf(statement, { start: only.end, end: start })))
    return LEADING.test(wordsOf(statement, { start: statement.range.start, end: only.start })) ? only.name : undefined;
  // "His mother", "the widow of": somebody else's.
  const before = wordsOf(statement, { start: only?.end ?? statement.range.start, end: start });
  if (more.length > 0 || ANOTHER.test(before)) return undefined;
  if (only !== undefined)
    return OF_OTHERS.test(wordsOf(statement, { start: statement.range.start, end: only.start }))
      ? undefined
      : only.name;
  return OPENING.test(statement.text) ? PRONOUN : undefined;
}

function isPerson({ type, polity }: ActorName): boolean {
  return type === "person" || (type === "organization" && polity === undefined);
}

const ANOTHER =
  /['’]s?\s+\p{Ll}|\b(?:his|her|their|whose|who)\s+(?!had\b|has\b|is\b|was\b|never\b)\p{Ll}|\band\s+\p{Lu}/u;
const OF_OTHERS =
  /\b(?:son|daughter|wife|husband|widow|father|mother|brother|sister|friend|murder|death|killer|member|leader)s?\s+of\s+(?:the\s+)?(?:\p{Ll}+\s+)*$/iu;
const BY_PRONOUN = /,.*\b(?:he|she)\s+$/iu;
const LEADING = /^(?:In \d{4}, )?$/u;
const OPENING = /^["“]?(?:he|she)\b/iu;

function areOfOne(ours: Standing, theirs: Standing, overlap: Overlap): boolean {
  if (ours.subject === undefined) return false;
  if (theirs.subject === undefined)
    return overlap.isBare ? !overlap.meansOthers : !overlap.unmatchedNames.includes(ours.subject);
  return nameLikeness(ours.subject, theirs.subject) >= SAME_NAME;
}

/** What changes may have been so before: an older passage says who had no child yet. Who has died is not alive, whenever that was told. */
function areOfOneTime(ours: Standing, theirs: Standing, { time, isBare, around }: Overlap): boolean {
  if (ours.dimension === "life") {
    const dead = ours.isNone ? ours : theirs;
    return dead === theirs || isBare || around !== undefined || time === "overlap" || time === "near";
  }
  const some = ours.isNone ? theirs : ours;
  const none = ours.isNone ? ours : theirs;
  return none === ours || !some.isNow || none.isNow;
}

/** Most sentences have none of these words. */
const MAY_TELL =
  /alive|liv(?:ing|es)|died|dead|killed|murdered|executed|passed away|assassinated|child|sons?\b|daughter|father|mother|parent|birth|sibling|brother|sister|marri/u;

const ROWS = STANDING_ROWS.trim()
  .split("\n")
  .map((row) => {
    const [dimension = "", side = "", words = ""] = row.split(" | ");
    return { dimension, isNone: side === "none", pattern: new RegExp(`\\b(?:${words})\\b`, "iu") };
  });
