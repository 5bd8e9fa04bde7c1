/** Who owns a thing as a whole, told by its shares too: "is owned by private investors", "the city owns all the shares". */
import { lemmaOf } from "../../language/lemmas/lemmas.js";
import { wordsOf, type Statement } from "../../model/statement.js";
import type { TextRange } from "../../text/range.js";
import { ownerKind } from "../classes/owners.js";
import { areApart } from "../matching/distinctions.js";
import type { Overlap } from "../matching/overlap.js";
import { isStatedAt } from "../reading/commitment.js";
import type { Reason } from "../types.js";
import { place } from "./reasonSide.js";
import { areSaid, areSaidBack } from "./remainder.js";
import { unitsWithin } from "../matching/covering.js";
import { rememberingEach } from "../../text/memory.js";

export function ownershipConflicts(claim: Statement, passage: Statement, overlap: Overlap): readonly Reason[] {
  const ours = ownershipIn(claim);
  const theirs = ours === undefined ? undefined : ownershipIn(passage);
  if (ours === undefined || theirs === undefined || ours.kind === theirs.kind) return [];
  if (overlap.time === "disjoint" || overlap.background || areApart(claim, passage, overlap)) return [];
  if (!isStatedAt(claim, ours.owner, "claim") || !isStatedAt(passage, theirs.owner, "passage")) return [];
  if (claim.polarity.cues.length + passage.polarity.cues.length > 0) return [];
  const things = unitsWithin(claim, [ours.thing]);
  if (things.length === 0 || !areSaid(things, passage, overlap)) return [];
  const isOpen = OPEN.test(wordsOf(passage, theirs.thing));
  if (!isOpen && !areSaidBack(unitsWithin(passage, [theirs.thing]), claim)) return [];
  if (isOpen && overlap.around === undefined) return [];
  return [{ kind: "name", claim: place(claim, ours.owner), evidence: place(passage, theirs.owner) }];
}

interface Ownership {
  readonly owner: TextRange;
  /** Which kind of owner it is. */
  readonly kind: number;
  readonly thing: TextRange;
}

const ownershipIn = rememberingEach((statement: Statement): Ownership | undefined =>
  MAY_TELL.test(statement.text) && !FOR_A_TIME.test(statement.text) ? readOwnership(statement) : undefined,
);

const MAY_TELL = /\b(?:owns?|owned|belongs?|holds?)\b/u;
const FOR_A_TIME = /\b(?:until|since|formerly|former|previously|originally|once|partly|part|minority)\b/iu;
const OWNER_NOUN_PHRASE = "(?<owner>(?:the|a|an|its|private|foreign|local)?\\s*[^,;.()]{1,60}?)";
const THING = "(?<thing>(?:the|its)?\\s*[^,;.()]{1,60}?)";
const END = "(?=\\s*(?:[,;.()]|$))";
/** The whole of it: what somebody owns a part of may have other owners. */
const SHAPES: readonly RegExp[] = [
  new RegExp(
    `^${THING}\\s+(?:is|are)\\s+(?:wholly |fully |entirely |now )?owned by\\s+${OWNER_NOUN_PHRASE}${END}`,
    "u",
  ),
  new RegExp(`^${THING}\\s+belongs? to\\s+${OWNER_NOUN_PHRASE}${END}`, "u"),
  new RegExp(
    `^${OWNER_NOUN_PHRASE}\\s+(?:owns?|holds?)\\s+(?:all(?: of)?|100 ?(?:per cent|percent|%) of|the whole of)\\s+(?:(?:the|its)\\s+(?:shares|stock|capital)\\s+(?:of|in)\\s+)?${THING}${END}`,
    "u",
  ),
];
const OPEN = /^(?:the|its)\s+(?:shares|stock|capital|company|firm|group|operator|bank|utility|airline|carrier|club)$/iu;

function readOwnership(statement: Statement): Ownership | undefined {
  for (const shape of SHAPES) {
    const groups = shape.exec(statement.text)?.groups;
    const [owner, thing] = [groups?.["owner"]?.trim(), groups?.["thing"]?.trim()];
    if (owner === undefined || thing === undefined) continue;
    const kind = ownerKindOf(owner);
    if (kind === undefined) continue;
    return { owner: rangeOf(statement, owner), kind, thing: rangeOf(statement, thing) };
  }
  return undefined;
}

/** By the head of the phrase: "city" of "the city of Tarn", "investor" of "private investors". */
function ownerKindOf(owner: string): number | undefined {
  const head =
    owner
      .split(/\s+(?:of|in|from)\s+/u)[0]
      ?.split(/\s+/u)
      .at(-1) ?? "";
  return ownerKind(lemmaOf(head.toLowerCase()));
}

function rangeOf(statement: Statement, words: string): TextRange {
  const start = statement.range.start + statement.text.indexOf(words);
  return { start, end: start + words.length };
}
