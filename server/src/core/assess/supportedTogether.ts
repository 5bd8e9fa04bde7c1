/** Two sentences of one paragraph that support a claim together: what the one says of it, with a name, a figure or a date of the other. */
import type { Quantity } from "../language/quantities/types.js";
import type { Statement } from "../model/statement.js";
import { givesOfficeToAnother } from "./conflicts/otherHolder.js";
import type { ActorName } from "./matching/names.js";
import { DATE_OF_ARTICLE, NAME_BY_PRONOUN, type Overlap } from "./matching/overlap.js";
import { compareCounted, valuesCompatible } from "./matching/values.js";
import { hasRivalPerson } from "./misstated/alignment.js";
import { hasRoomFor } from "./reading/roleFilling.js";
import { supportScoreOf } from "./scoring.js";
import { keepsEveryWord, LEAST_SUPPORT, saysTheSame } from "./support.js";
import type { PassageVerdict } from "./types.js";

/** Bearing above which a passage may support a claim together with its neighbour. */
const LEAST_SHARE = 0.5;

interface JudgedPassage {
  readonly claim: Statement;
  readonly verdict: PassageVerdict;
  readonly overlap: Overlap;
}

/** A sentence that says what the claim says may leave a name, a figure or a date to its neighbour in the paragraph: both together then support it. */
export function supportedTogether<Known extends JudgedPassage>(judged: readonly Known[]): readonly Known[] {
  return judged.map((ours): Known => {
    const { verdict } = ours;
    if (
      verdict.verdict !== "neutral" ||
      verdict.bearing < LEAST_SHARE ||
      ours.overlap.meansOthers ||
      verdict.reasons.some((reason) => reason.kind === "modality")
    )
      return ours;
    if (!saysTheSame(ours.claim, verdict.passage.statement, ours.overlap)) return ours;
    // "No ransom would be paid" and "backups exist" do not say that there are no backups.
    if (deniesOther(ours.claim, verdict.passage.statement) || !hasRoomFor(ours.claim, verdict.passage.statement))
      return ours;
    // "The managing director, Livia Arno" says nothing of the office of somebody else.
    if (hasRivalPerson(ours.claim, verdict.passage.statement)) return ours;
    for (const other of judged) {
      const { passage } = other.verdict;
      if (other === ours || other.verdict.verdict === "contradicts") continue;
      if (passage.file !== verdict.passage.file || passage.paragraph.start !== verdict.passage.paragraph.start)
        continue;
      if (tellsOfOthers(other.overlap) || givesOfficeToAnother(ours.claim, passage.statement)) continue;
      if (!keepsEveryWord(ours.claim, [verdict.passage.statement, passage.statement])) continue;
      const bearing = jointBearing(ours.overlap, other.overlap);
      if (bearing === undefined || bearing < LEAST_SUPPORT) continue;
      return { ...ours, verdict: { ...verdict, verdict: "supports", bearing, score: supportScoreOf(bearing) } };
    }
    return ours;
  });
}

/** "No backups" beside a sentence without backups. */
function deniesOther({ polarity, terms }: Statement, passage: Statement): boolean {
  return polarity.cues.some(({ kind, end }) => {
    const denied = kind === "determiner" ? terms.find(({ start }) => start >= end) : undefined;
    return denied !== undefined && !passage.terms.some(({ lemma }) => lemma === denied.lemma);
  });
}

/** "Another guard, who is charged with bribery": of somebody whom the claim does not name, and of nobody whom it names. */
function tellsOfOthers({ claim, otherNames, sharedNames, meantNames }: Overlap): boolean {
  return claim.names.length > 0 && sharedNames + meantNames === 0 && otherNames.some(isSomebody);
}

function isSomebody({ type }: ActorName): boolean {
  return type === "person" || type === "organization";
}

/**
 * Bearing of both together; undefined where a name, a figure or a date is in neither, or where the first has another place or figure for one
 * that only the second has.
 */
function jointBearing(left: Overlap, right: Overlap): number | undefined {
  let matched = 0;
  for (const [unit, likeness] of left.matches) {
    const best = Math.max(likeness, right.matches.get(unit) ?? 0);
    const isPlace = unit.kind === "name" && unit.name.type === "place";
    if (isPlace && best > likeness && left.otherNames.some(({ type }) => type === "place")) return undefined;
    if (unit.kind !== "word" && best < (unit.kind === "date" ? DATE_OF_ARTICLE : NAME_BY_PRONOUN)) return undefined;
    if (unit.kind === "word" && unit.weight >= 1 && best === 0) return undefined;
    // "Holds 70 per cent" beside "the remaining 30 per cent belong to the province".
    if (unit.kind === "quantity" && best > likeness && hasOtherFigure(left, unit.quantity)) return undefined;
    matched += unit.weight * best;
  }
  return left.claim.totalWeight === 0 ? undefined : matched / left.claim.totalWeight;
}

/** The sentence has a figure of the same in the place of the claim's. */
function hasOtherFigure({ passage }: Overlap, figure: Quantity): boolean {
  return passage.units.some(
    (unit) =>
      unit.kind === "quantity" &&
      compareCounted(figure, unit.quantity) === "same" &&
      !valuesCompatible(figure, unit.quantity),
  );
}
