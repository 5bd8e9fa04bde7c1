/**
 * How much of a claim, one of its values aside, a sentence of the cited article says: what tells which of the article's sentences speaks of
 * the claim's event, whatever value it gives.
 */
import type { Statement } from "../../model/statement.js";
import { overlaps, type TextRange } from "../../text/range.js";
import { contentOf, type ContentUnit } from "../reading/content.js";
import { isWider, standsAround } from "./covering.js";
import { isSaidAs } from "./occasions.js";
import { NAME_BY_PRONOUN, type Overlap } from "./overlap.js";

/** Weight of a word that says something. */
const LEAST_WEIGHT = 0.5;
/** What only stands around a passage counts less than what it says itself. */
const AROUND = 0.8;

export interface Rest {
  /** Weighted share of the claim's names and words that the sentence says, means or has around it, 0…1; 1 where there is nothing to say. */
  readonly share: number;
  /** Weight of those that it says itself. */
  readonly said: number;
  /** True where it has or means all names of the claim. */
  readonly hasNames: boolean;
}

/** `aside`: the words of the claim that give the value. */
export function restSaidBy(claim: Statement, aside: readonly TextRange[], passage: Statement, overlap: Overlap): Rest {
  let [total, matched, said] = [0, 0, 0];
  let hasNames = true;
  for (const unit of unitsBeside(claim, aside)) {
    total += unit.weight;
    const isMeant = unit.kind === "name" && (overlap.matches.get(unit) ?? 0) >= NAME_BY_PRONOUN;
    if (isMeant || isSaidWidely(unit, passage)) {
      matched += unit.weight;
      said += unit.weight;
    } else if (overlap.around !== undefined && standsAround(unit, overlap.around)) matched += unit.weight * AROUND;
    else if (unit.kind === "name") hasNames = false;
  }
  return { share: total === 0 ? 1 : matched / total, said, hasNames };
}

/** The same of another sentence of the article, by its words alone. */
export function shareSaidBy(claim: Statement, aside: readonly TextRange[], other: Statement): number {
  const units = unitsBeside(claim, aside);
  const total = units.reduce((sum, { weight }) => sum + weight, 0);
  const said = units.reduce((sum, unit) => sum + (isSaidWidely(unit, other) ? unit.weight : 0), 0);
  return total === 0 ? 0 : said / total;
}

/** Names and words of a statement that say something, but for those `aside`. */
export function unitsBeside(claim: Statement, aside: readonly TextRange[]): readonly ContentUnit[] {
  return contentOf(claim).units.filter(
    (unit) =>
      (unit.kind === "name" || (unit.kind === "word" && unit.weight >= LEAST_WEIGHT)) &&
      !aside.some((range) => overlaps(unit, range)),
  );
}

/** Said, or said more widely: "persons" for the claim's "prisoners". */
function isSaidWidely(unit: ContentUnit, other: Statement): boolean {
  if (isSaidAs(unit, other)) return true;
  return (
    unit.kind === "word" &&
    contentOf(other).units.some((candidate) => candidate.kind === "word" && isWider(candidate.lemma, unit.lemma))
  );
}
