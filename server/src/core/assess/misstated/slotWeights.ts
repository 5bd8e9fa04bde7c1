/**
 * Weights by which a value of an article stands where a claim's value does: a conditional log-linear model over the article's values of
 * that type and none of them, fitted by maximum likelihood with a quadratic penalty of 0.3 on 818 values of labelled claims and the articles
 * that they cite (WiCE's development set, ODC-BY; the open labelled workspaces; treebank sentences that their own document does not bear out).
 */
import type { Feature } from "./alignment.js";

export const SLOT_WEIGHTS: Readonly<Record<Feature | "none", number>> = {
  own: 1.34,
  near: 1.73,
  rest: -0.18,
  said: -2.12,
  counted: 1.58,
  isUncounted: -1.14,
  persons: 0.18,
  event: 0.26,
  isLightEvent: -0.86,
  before: 0.84,
  margin: -0.13,
  marginOwn: 1.53,
  names: 1.67,
  namesOwn: -0.48,
  back: 2.23,
  backClause: 0.23,
  rivals: -0.35,
  isSole: 0.30,
  isDate: 0.60,
  isTime: 2.11,
  isAge: 0.66,
  isMeasure: 1.43,
  eventClash: -0.47,
  grain: 0.09,
  leastName: -0.34,
  rivalName: 0.06,
  occasionClash: -0.04,
  denialClash: 0.03,
  voiceClash: -0.45,
  none: 2.40,
};
