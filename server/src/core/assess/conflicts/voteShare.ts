/** Two shares of one vote for one candidate or party: "obtained 58 per cent of the vote", "the winner with 51 per cent of the vote". */
import type { Quantity } from "../../language/quantities/types.js";
import { wordsOf, type Statement } from "../../model/statement.js";
import { areApart, isInterimCount } from "../matching/distinctions.js";
import { nameLikeness, type ActorName } from "../matching/names.js";
import { SAME_NAME, type Overlap } from "../matching/overlap.js";
import { valuesCompatible } from "../matching/values.js";
import { certaintyAt } from "../reading/commitment.js";
import { contentOf } from "../reading/content.js";
import type { Reason } from "../types.js";
import { place } from "./reasonSide.js";
import { rememberingEach } from "../../text/memory.js";

export function voteShareConflicts(claim: Statement, passage: Statement, overlap: Overlap): readonly Reason[] {
  const ours = sharesIn(claim);
  const theirs = ours.length === 0 ? [] : sharesIn(passage);
  if (theirs.length === 0 || overlap.time === "disjoint" || overlap.background) return [];
  // One candidate stands in many votes: the claim rests on the article, or the two are of one time.
  if (overlap.time === "unknown" && !overlap.isBare && overlap.around === undefined) return [];
  if (areApart(claim, passage, overlap) || isInterimCount(claim, passage)) return [];
  for (const share of ours) {
    const same = theirs.filter(({ of }) => nameLikeness(of, share.of) >= SAME_NAME);
    const [other] = same;
    if (other === undefined || same.some(({ quantity }) => valuesCompatible(share.quantity, quantity))) continue;
    return [{ kind: "number", claim: place(claim, share.quantity), evidence: place(passage, other.quantity) }];
  }
  return [];
}

interface VoteShare {
  readonly of: ActorName;
  readonly quantity: Quantity;
}

const sharesIn = rememberingEach((statement: Statement): readonly VoteShare[] =>
  VOTE.test(statement.text) ? statement.quantities.flatMap((quantity) => shareOf(statement, quantity)) : [],
);

const VOTE = /\bvotes?\b/iu;
const OF_THE_VOTE = /^\s+of (?:the |all )?(?:votes?(?: cast)?)\b(?!\s+(?:in|among|abroad|of|from|for))/iu;
/** Words after which the share is another's, or of a part. */
const ANOTHER =
  /\b(?:against|opponent|rival|challenger|ahead of|behind|over|beat|beating|defeated|defeating|while|whereas|compared|poll|survey|counted)\b/iu;

/** The last person or body named before the figure, where only one could be meant. */
function shareOf(statement: Statement, quantity: Quantity): readonly VoteShare[] {
  if (quantity.kind !== "percent" || certaintyAt(statement, quantity).certainty !== "certain") return [];
  if (!OF_THE_VOTE.test(wordsOf(statement, { start: quantity.end, end: statement.range.end }))) return [];
  const last = contentOf(statement)
    .names.filter(({ end, name }) => end <= quantity.start && name.type !== "place" && name.polity === undefined)
    .at(-1);
  if (last === undefined) return [];
  const between = wordsOf(statement, { start: last.end, end: quantity.start });
  return ANOTHER.test(between) || /[;:]/u.test(between) ? [] : [{ of: last.name, quantity }];
}
