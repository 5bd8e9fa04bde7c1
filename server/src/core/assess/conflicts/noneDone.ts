/**
 * What somebody did, where the cited article says that he did none of it: "arrested several people" and "made no arrests", "got an answer" and
 * "received no answer".
 */
import { lemmaOf } from "../../language/lemmas/lemmas.js";
import type { Statement } from "../../model/statement.js";
import { overlaps, rangeAround, type TextRange } from "../../text/range.js";
import { eventOf } from "../events/eventClasses.js";
import { areAtOtherEvents } from "../matching/occasions.js";
import type { Overlap } from "../matching/overlap.js";
import { clausesOf, type Clause } from "../reading/clauses.js";
import { framesOf, phraseOf, type Phrase } from "../reading/frames.js";
import type { Reason } from "../types.js";
import { namesSomebodyElse } from "./contrarySides.js";
import { mayBeOne } from "./oneThing.js";
import { place } from "./reasonSide.js";

export function noneDoneConflicts(claim: Statement, passage: Statement, overlap: Overlap): readonly Reason[] {
  const none = noneIn(passage);
  if (none === undefined || overlap.around === undefined || overlap.time === "disjoint") return [];
  if (overlap.meansOthers || claim.polarity.cues.length > 0 || areAtOtherEvents(claim, passage)) return [];
  if (namesSomebodyElse(overlap)) return [];
  const sides = { claim, passage, overlap };
  for (const clause of clausesOf(claim, "claim")) {
    const doer = doerOf(clause, none);
    if (doer === undefined || !mayBeOne(sides, doer, none.doer)) continue;
    return [{ kind: "negation", claim: place(claim, wordsAround(clause)), evidence: place(passage, none.words) }];
  }
  return [];
}

interface None {
  readonly words: TextRange;
  readonly event: string;
  readonly noun: string;
  readonly doer: Phrase;
  /** "Received no answer": it is others who did not do it. */
  readonly isReceived: boolean;
}

/** A verb that only carries the noun, and nothing behind that narrows it. */
const NONE =
  /\b(?:(made|gave|issued|offered|filed|launched|held|took|gives|makes|offers|has made|has given|have made|have given)|(received|got|found|had|has received|has had)) no (?:further )?(\p{L}+)(?= on \p{L}+day\b|[,;.]|$| and\b| but\b)/iu;

function noneIn(statement: Statement): None | undefined {
  const match = NONE.exec(statement.text);
  if (match === null) return undefined;
  const start = statement.range.start + match.index;
  const words = { start, end: start + match[0].length };
  const noun = lemmaOf(match[3] ?? "");
  const [doer] = framesOf(statement).flatMap((frame) =>
    overlaps(frame.head, words) ? (phraseOf(frame, "agent") ?? []) : [],
  );
  return doer === undefined
    ? undefined
    : { words, event: eventOf(noun), noun, doer, isReceived: match[2] !== undefined };
}

/** Who does it, or gets it, as the claim tells it. */
function doerOf({ event, frame, doer, done, isDenied }: Clause, none: None): Phrase | undefined {
  if (isDenied || MODAL.has(frame.lemma)) return undefined;
  if (GETTING.has(frame.lemma) && done?.lemma === none.noun) return none.isReceived ? doer : undefined;
  if (event !== none.event) return undefined;
  return none.isReceived ? (phraseOf(frame, "recipient") ?? done) : doer;
}

const GETTING: ReadonlySet<string> = new Set(["get", "receive", "have", "find"]);
const MODAL: ReadonlySet<string> = new Set(["want", "hope", "expect", "plan"]);

function wordsAround({ frame, done }: Clause): TextRange {
  return rangeAround([...frame.words, frame.head, ...(done === undefined ? [] : [done.head])]);
}
