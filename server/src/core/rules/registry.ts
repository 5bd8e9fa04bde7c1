/** The one list of rules; the table, the settings, the pages and the suppression words are all derived from it. */
import { anchorDrift } from "./anchor-drift/rule.js";
import { confidenceWithoutBasis } from "./confidence-without-basis/rule.js";
import { achTable } from "./ach-table/rule.js";
import { contradictsCorpus } from "./contradicts-corpus/rule.js";
import { contradictsNote } from "./contradicts-note/rule.js";
import { contradictsSource } from "./contradicts-source/rule.js";
import { denialOmitted } from "./denial-omitted/rule.js";
import { forecastDue } from "./forecast-due/rule.js";
import { forecastWithoutHorizon } from "./forecast-without-horizon/rule.js";
import { gradeNeedsIndependence } from "./grade-needs-independence/rule.js";
import { inheritedProbability } from "./inherited-probability/rule.js";
import { likelihoodWithConfidence } from "./likelihood-with-confidence/rule.js";
import { loadedTerm } from "./loaded-term/rule.js";
import { judgementUnsupported } from "./judgement-unsupported/rule.js";
import { judgementWithoutLikelihood } from "./judgement-without-likelihood/rule.js";
import { missingSection } from "./missing-section/rule.js";
import { missingSourceSummary } from "./missing-source-summary/rule.js";
import { singleOriginSection } from "./single-origin-section/rule.js";
import { lostAttribution } from "./lost-attribution/rule.js";
import { mixedLadders } from "./mixed-ladders/rule.js";
import { nonstandardLikelihood } from "./nonstandard-likelihood/rule.js";
import { numberContradictsWord } from "./number-contradicts-word/rule.js";
import { misquote } from "./misquote/rule.js";
import { overstatedCertainty } from "./overstated-certainty/rule.js";
import { misattributed } from "./misattributed/rule.js";
import { nameVariant } from "./name-variant/rule.js";
import { secondaryCitation } from "./secondary-citation/rule.js";
import { singleSource } from "./single-source/rule.js";
import { sourceModified } from "./source-modified/rule.js";
import { sourceUndated } from "./source-undated/rule.js";
import { sourceUngraded } from "./source-ungraded/rule.js";
import { ambiguousName } from "./ambiguous-name/rule.js";
import { relativeDate } from "./relative-date/rule.js";
import { translatorsNote } from "./translators-note/rule.js";
import { wrongRole } from "./wrong-role/rule.js";
import type { Rule } from "./types.js";
import { unknownSource } from "./unknown-source/rule.js";
import { unsourcedClaim } from "./unsourced-claim/rule.js";
import { unsupportedCitation } from "./unsupported-citation/rule.js";
import { unusedSuppression } from "./unused-suppression/rule.js";

export const RULES: readonly Rule[] = [
  unsourcedClaim,
  unknownSource,
  unsupportedCitation,
  misquote,
  anchorDrift,
  singleSource,
  sourceModified,
  sourceUndated,
  sourceUngraded,
  secondaryCitation,
  translatorsNote,
  gradeNeedsIndependence,
  contradictsSource,
  contradictsCorpus,
  contradictsNote,
  lostAttribution,
  denialOmitted,
  misattributed,
  overstatedCertainty,
  likelihoodWithConfidence,
  nonstandardLikelihood,
  mixedLadders,
  numberContradictsWord,
  confidenceWithoutBasis,
  inheritedProbability,
  forecastWithoutHorizon,
  forecastDue,
  loadedTerm,
  nameVariant,
  ambiguousName,
  wrongRole,
  relativeDate,
  missingSection,
  judgementWithoutLikelihood,
  judgementUnsupported,
  missingSourceSummary,
  singleOriginSection,
  achTable,
  unusedSuppression,
];

export function ruleNamed(name: string): Rule | undefined {
  return RULES.find((rule) => rule.name === name);
}
