/**
 * Likelihood ladders of public standards: terms with their bands in percent.
 * ICD 203 "Analytic Standards" (Office of the Director of National Intelligence, 2 January 2015, amended 21 December 2022), D.6.e.(2)(a);
 * the PHIA Probability Yardstick (Professional Head of Intelligence Assessment, gov.uk, 24 March 2025, Open Government Licence v3);
 * STIX 2.1 (OASIS), appendix A, words of estimative probability.
 */
import type { LadderId, LikelihoodBand, LikelihoodLadder } from "./types.js";

export const LADDERS: readonly LikelihoodLadder[] = [
  {
    id: "icd203",
    name: "ICD 203",
    standard: "ICD 203, D.6.e.(2)(a)",
    steps: [
      { band: { lo: 1, hi: 5 }, terms: ["almost no chance"], secondRow: ["remote"] },
      { band: { lo: 5, hi: 20 }, terms: ["very unlikely"], secondRow: ["highly improbable"] },
      { band: { lo: 20, hi: 45 }, terms: ["unlikely"], secondRow: ["improbable", "improbably"] },
      { band: { lo: 45, hi: 55 }, terms: ["roughly even chance"], secondRow: ["roughly even odds"] },
      { band: { lo: 55, hi: 80 }, terms: ["likely"], secondRow: ["probable", "probably"] },
      { band: { lo: 80, hi: 95 }, terms: ["very likely"], secondRow: ["highly probable"] },
      { band: { lo: 95, hi: 99 }, terms: ["almost certain", "almost certainly"], secondRow: ["nearly certain"] },
    ],
  },
  {
    id: "phia",
    name: "the PHIA yardstick",
    standard: "PHIA Probability Yardstick, 2025",
    steps: [
      { band: { lo: 0, hi: 5 }, terms: ["remote chance"] },
      { band: { lo: 10, hi: 20 }, terms: ["highly unlikely"] },
      { band: { lo: 25, hi: 35 }, terms: ["unlikely"] },
      { band: { lo: 40, hi: 50 }, terms: ["realistic possibility"] },
      { band: { lo: 55, hi: 75 }, terms: ["likely", "probable", "probably"] },
      { band: { lo: 80, hi: 90 }, terms: ["highly likely"] },
      { band: { lo: 95, hi: 100 }, terms: ["almost certain", "almost certainly"] },
    ],
  },
  {
    id: "stix",
    name: "STIX 2.1",
    standard: "STIX 2.1, appendix A (words of estimative probability)",
    steps: [
      { band: { lo: 0, hi: 0 }, terms: ["impossible"] },
      { band: { lo: 1, hi: 19 }, terms: ["highly unlikely", "almost certainly not"] },
      { band: { lo: 20, hi: 39 }, terms: ["unlikely", "probably not"] },
      { band: { lo: 40, hi: 59 }, terms: ["even chance"] },
      { band: { lo: 60, hi: 79 }, terms: ["likely", "probable", "probably"] },
      { band: { lo: 80, hi: 99 }, terms: ["highly likely", "almost certain", "almost certainly"] },
      { band: { lo: 100, hi: 100 }, terms: ["certain to", "certain that"] },
    ],
  },
];

export const LADDER_IDS: readonly LadderId[] = LADDERS.map(({ id }) => id);

/** Every term of every ladder. */
export const LADDER_TERMS: readonly string[] = [
  ...new Set(LADDERS.flatMap(({ steps }) => steps.flatMap((step) => [...step.terms, ...(step.secondRow ?? [])]))),
];

const BANDS: ReadonlyMap<LadderId, ReadonlyMap<string, LikelihoodBand>> = new Map(
  LADDERS.map(({ id, steps }) => [
    id,
    new Map(steps.flatMap((step) => [...step.terms, ...(step.secondRow ?? [])].map((term) => [term, step.band]))),
  ]),
);

/** Undefined where the ladder does not know the term. */
export function bandOf(term: string, ladder: LadderId): LikelihoodBand | undefined {
  return BANDS.get(ladder)?.get(term);
}

export function ladderNamed(id: LadderId): LikelihoodLadder {
  return LADDERS.find((ladder) => ladder.id === id) ?? DEFAULT_LADDER;
}

const [DEFAULT_LADDER] = LADDERS as readonly [LikelihoodLadder, ...LikelihoodLadder[]];
