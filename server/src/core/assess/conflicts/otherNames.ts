/** Other names of a thing, given on one side and denied on the other: "also known as Hamar", "has no other name". */
import type { Statement } from "../../model/statement.js";
import type { TextRange } from "../../text/range.js";
import { rememberingEach } from "../../text/memory.js";
import { subjectOf } from "../facts/subjects.js";
import { actorName, nameLikeness, type ActorName } from "../matching/names.js";
import { SAME_NAME, type Overlap } from "../matching/overlap.js";
import { isStatedAt } from "../reading/commitment.js";
import type { Reason } from "../types.js";
import { place } from "./reasonSide.js";

export function otherNameConflicts(claim: Statement, passage: Statement, overlap: Overlap): readonly Reason[] {
  if (overlap.time === "disjoint") return [];
  const [ours, theirs] = [namingIn(claim), namingIn(passage)];
  if (ours === undefined || theirs === undefined || ours.isDenied === theirs.isDenied) return [];
  const [denied, given] = ours.isDenied ? [ours, theirs] : [theirs, ours];
  if (nameLikeness(denied.subject, given.subject) < SAME_NAME) return [];
  // "Is only known as Hamar", "known as Hamar".
  if (given.name !== undefined && nameLikeness(given.name, denied.only ?? denied.subject) >= SAME_NAME) return [];
  if (!isStatedAt(claim, ours.range, "claim") || !isStatedAt(passage, theirs.range, "passage")) return [];
  return [{ kind: "negation", claim: place(claim, ours.range), evidence: place(passage, theirs.range) }];
}

interface Naming {
  readonly subject: ActorName;
  /** The words that give or deny another name. */
  readonly range: TextRange;
  readonly isDenied: boolean;
  /** The other name that is given; undefined for "by another name". */
  readonly name: ActorName | undefined;
  /** The one name that it goes by. */
  readonly only: ActorName | undefined;
}

/** What a sentence that begins with its subject says of the subject's other names; undefined where it says both or nothing. */
const namingIn = rememberingEach((statement: Statement): Naming | undefined => {
  const denied = DENIED.exec(statement.text);
  const found = denied ?? GIVEN.exec(statement.text);
  if (found === null) return undefined;
  const lead = SUBJECT.exec(statement.text)?.[0];
  if (lead === undefined || !BETWEEN.test(statement.text.slice(lead.length, found.index))) return undefined;
  const { start } = statement.range;
  const subject = subjectOf(statement, { start, end: start + lead.length });
  if (subject === undefined) return undefined;
  const named = found[1];
  const name = named === undefined ? undefined : actorName(named.trim(), subject.type);
  const range = { start: start + found.index, end: start + found.index + found[0].trimEnd().length };
  const isDenied = denied !== null;
  // Another name than the subject's has to be one.
  if (!isDenied && name?.words.length === 0) return undefined;
  return { subject, range, isDenied, name: isDenied ? undefined : name, only: isDenied ? name : undefined };
});

const NAME = '["“]?(?:the )?((?:\\p{Lu}[^\\s,;:()"”.]* ?){1,5})';

const DENIED = new RegExp(
  `\\b(?:ha[sd] no (?:other names?|alias(?:es)?)|uses? no alias(?:es)?|not known (?:by|as|under) any(?:thing else| other names?)|known (?:by|under) no other name|only known as ${NAME})`,
  "u",
);
const GIVEN = new RegExp(
  `\\b(?:(?:also |better |commonly |otherwise )?known (?:\\p{Ll}+ly )?as ${NAME}|also known (?:by|under) (?:another|other|a second|several) names?)`,
  "u",
);

/** The name that a sentence begins with. */
const SUBJECT =
  /^["“]?(?:The )?\p{Lu}[^\s,;:()[\]]*(?: (?:\p{Lu}[^\s,;:()[\]]*|of|the|and|de|la|del|al|bin|van|von|di|da|y)){0,8}/u;
/** An aside and the verb at most: what stands further on is said of something else. */
const BETWEEN = /^\s*(?:[([][^()[\]]*[)\]])?,?\s*(?:(?:is|was|are|were)\s+)?(?:also\s+)?$/u;
