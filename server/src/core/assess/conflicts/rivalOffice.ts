/**
 * An office that one person holds at a time, with another name behind it: "Finance Minister Pell presented the budget" against an article in
 * which Finance Minister Kern did. All else that the claim says is said by the passage.
 */
import type { Statement } from "../../model/statement.js";
import { isCovered, standsAround, unitsWithin } from "../matching/covering.js";
import { areApart } from "../matching/distinctions.js";
import type { Overlap } from "../matching/overlap.js";
import { isFact } from "../reading/commitment.js";
import { contentOf } from "../reading/content.js";
import { predicationsOf } from "../reading/predications.js";
import { areRivals, type NamedRange } from "../reading/referents.js";
import type { Reason } from "../types.js";
import { place } from "./reasonSide.js";

export function rivalOfficeConflicts(claim: Statement, passage: Statement, overlap: Overlap): readonly Reason[] {
  if (overlap.around === undefined || overlap.background) return [];
  if (overlap.unmatchedNames.length !== 1 || overlap.otherNames.length === 0) return [];
  const ours = holderIn(claim);
  const theirs = ours === undefined ? undefined : holderIn(passage);
  if (ours === undefined || theirs?.title !== ours.title) return [];
  if (!overlap.unmatchedNames.includes(ours.holder.name) || !areRivals(ours.holder.name, theirs.holder.name)) return [];
  if (!shareEvent(claim, passage) || areApart(claim, passage, overlap)) return [];
  const rest = unitsWithin(claim, [claim.range]).filter((unit) => unit.start !== ours.holder.start);
  // Only a place may be left to the paragraph.
  const { around } = overlap;
  if (!rest.every((unit) => isCovered(unit, passage) || (unit.kind === "name" && standsAround(unit, around))))
    return [];
  return [{ kind: "name", claim: place(claim, ours.holder), evidence: place(passage, theirs.holder) }];
}

interface Holder {
  readonly holder: NamedRange;
  /** In lower case. */
  readonly title: string;
}

/** The only person of the statement with such an office before the name. */
function holderIn(statement: Statement): Holder | undefined {
  const found = contentOf(statement).names.flatMap((holder): readonly Holder[] => {
    if (holder.name.type !== "person") return [];
    const title = TITLE.exec(statement.text.slice(0, holder.start - statement.range.start))?.[1];
    return title === undefined ? [] : [{ holder, title: title.toLowerCase() }];
  });
  return found.length === 1 ? found[0] : undefined;
}

/** Offices held by one at a time in one country or town; "a minister", "a judge" are no such. */
const TITLE =
  /(?<!\b(?:former|then|late|deputy|acting|ex-?|vice)[\s-])\b((?:Prime|Foreign|Finance|Defen[cs]e|Interior|Justice|Health|Home|Home Affairs|Trade|Energy|Education|Agriculture|Environment|Transport|Labou?r) Minister|(?:Prosecutor|Attorney|Secretary|Auditor)[ -]General|Mayor|Chancellor|President|Police Chief|Chief (?:Justice|Prosecutor))\s+$/u;

function shareEvent(claim: Statement, passage: Statement): boolean {
  const theirs = predicationsOf(passage).filter((other) => !other.negated && isFact(passage, other, "passage"));
  return predicationsOf(claim).some(
    (ours) =>
      ours.finite && !ours.negated && isFact(claim, ours, "claim") && theirs.some(({ event }) => event === ours.event),
  );
}
