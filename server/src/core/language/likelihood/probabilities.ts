/** Probabilities in figures: "a 70 % chance", "the likelihood is about 30 percent", "likely (60–70 %)", "one in three chance"; other percentages are quantities. */
import type { TextRange } from "../../text/range.js";
import type { LikelihoodBand } from "./types.js";

export interface Probability extends TextRange {
  readonly kind: "number";
  readonly band: LikelihoodBand;
}

const FIGURE = String.raw`(?<lo>\d{1,3}(?:[.,]\d+)?)\s*(?:%|per ?cent)?(?:\s*(?:-|–|—|to|and)\s*(?<hi>\d{1,3}(?:[.,]\d+)?))?\s*(?:%|per ?cent\b)`;
const CHANCE = String.raw`(?:chances?|probability|likelihood|odds|possibility)`;
const ABOUT = String.raw`(?:about|around|roughly|approximately|some|over|under|at least|between|from|only|just|c\.|ca\.|i\.e\.)?`;

const FIGURE_THEN_CHANCE = new RegExp(
  String.raw`${FIGURE}(?: or (?:more|less|higher|lower))?[\s-]+(?:${CHANCE}|likely|probable|certain)\b`,
  "giu",
);
const CHANCE_THEN_FIGURE = new RegExp(
  String.raw`\b${CHANCE}\b[^.;:,%\d]{0,60}?\b(?:at|is|are|was|of|as|to be|stands at)\s+${ABOUT}\s*(?<figure>${FIGURE})`,
  "giu",
);
/** Right behind words of likelihood, in brackets or behind a comma or dash. */
const BEHIND_WORDS = new RegExp(String.raw`^\s*[(,–—[-]\s*(?:at\s+)?${ABOUT}\s*(?<figure>${FIGURE})`, "iu");
const ONE_IN =
  /\b(?<part>one|two|three|four|\d{1,2})[\s-](?:in|out of)[\s-](?<whole>two|three|four|five|six|ten|twenty|hundred|\d{1,4})[\s-]+(?:chances?|probability|odds)\b/giu;

const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  Object.entries({ one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, ten: 10, twenty: 20, hundred: 100 }),
);

export function findProbabilities(text: string, phrases: readonly TextRange[]): readonly Probability[] {
  const found: Probability[] = [];
  const add = (probability: Probability | undefined): void => {
    if (
      probability === undefined ||
      found.some((other) => other.start < probability.end && probability.start < other.end)
    )
      return;
    found.push(probability);
  };
  for (const match of text.matchAll(FIGURE_THEN_CHANCE))
    add(probabilityOf(match.groups, { start: match.index, end: match.index + match[0].length }));
  for (const match of text.matchAll(ONE_IN)) add(fractionOf(match));
  for (const match of text.matchAll(CHANCE_THEN_FIGURE)) {
    const end = match.index + match[0].length;
    add(probabilityOf(match.groups, { start: end - (match.groups?.["figure"]?.length ?? 0), end }));
  }
  for (const phrase of phrases) {
    const match = BEHIND_WORDS.exec(text.slice(phrase.end, phrase.end + LONGEST_BRACKET));
    if (match === null) continue;
    const end = phrase.end + match[0].length;
    add(probabilityOf(match.groups, { start: end - (match.groups?.["figure"]?.length ?? 0), end }));
  }
  return found;
}

const LONGEST_BRACKET = 60;

function probabilityOf(
  groups: Readonly<Record<string, string>> | undefined,
  range: TextRange,
): Probability | undefined {
  const lo = percent(groups?.["lo"]);
  const hi = percent(groups?.["hi"]) ?? lo;
  if (lo === undefined || hi === undefined || lo > 100 || hi > 100 || lo > hi) return undefined;
  return { ...range, kind: "number", band: { lo, hi } };
}

function percent(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits.replace(",", "."));
}

function fractionOf(match: RegExpMatchArray): Probability | undefined {
  const part = numberOf(match.groups?.["part"]);
  const whole = numberOf(match.groups?.["whole"]);
  if (part === undefined || whole === undefined || whole === 0 || part > whole) return undefined;
  const value = Math.round((100 * part) / whole);
  const start = match.index ?? 0;
  return { start, end: start + match[0].length, kind: "number", band: { lo: value, hi: value } };
}

function numberOf(word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  return NUMBER_WORDS.get(word.toLowerCase()) ?? (/^\d+$/u.test(word) ? Number(word) : undefined);
}
