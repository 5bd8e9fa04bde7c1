/**
 * Weights by which a value of an article stands where a claim's value does: a conditional log-linear model over the article's values of
 * that type and none of them, fitted by maximum likelihood with a quadratic penalty of 0.3 on 847 values of labelled claims and the articles
 * that they cite (WiCE's development set, ODC-BY; the open labelled workspaces; treebank sentences that their own document does not bear out).
 */
import type { Feature } from "./alignment.js";

export const SLOT_WEIGHTS: Readonly<Record<Feature | "none", number>> = {
  own: 1.35,
  near: 1.53,
  rest: -0.1,
  said: -2.07,
  counted: 1.54,
  isUncounted: -1.17,
  persons: -0.11,
  event: 0.17,
  isLightEvent: -0.82,
  before: 0.86,
  margin: -0.04,
  marginOwn: 1.48,
  names: 1.6,
  namesOwn: -0.64,
  back: 2.27,
  backClause: 0.21,
  rivals: -0.3,
  isSole: 0.37,
  isDate: 0.43,
  isTime: 2.04,
  isAge: 0.08,
  isMeasure: 1.35,
  eventClash: -0.45,
  grain: 0.0,
  leastName: -0.17,
  rivalName: 0.08,
  occasionClash: -0.11,
  denialClash: 0.01,
  voiceClash: -0.43,
  none: 2.18,
};
