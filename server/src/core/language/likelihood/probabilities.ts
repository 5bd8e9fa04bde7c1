/**
 * Probabilities in figures: "a 70 % chance", "the likelihood is about 30 percent", "likely (60–70 %)", "a probability of 0.7", "one chance in three",
 * "odds of 3 in 10"; other percentages are quantities.
 */
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

/** "One chance in four", "three chances out of five". */
const CHANCE_IN =
  /\b(?<part>one|two|three|four|\d{1,2})\schances?\s(?:in|out of)\s(?<whole>two|three|four|five|six|ten|twenty|hundred|\d{1,4})\b/giu;
/** "The odds at 3 in 10", "a probability of one in four". */
const ODDS_THEN_FRACTION = new RegExp(
  String.raw`\b${CHANCE}\b(?: that [^.;:,\d]{0,60}?)? (?:at|of|is|are|as) ${ABOUT}\s*(?<figure>(?<part>one|two|three|four|\d{1,2})[\s-](?:in|out of)[\s-](?<whole>two|three|four|five|six|ten|twenty|hundred|\d{1,4})\b)`,
  "giu",
);
/** "A probability of 0.7", "with p = 0.35": a decimal between 0 and 1. */
const DECIMAL = new RegExp(
  String.raw`\b(?:probability|likelihood)\b(?: of| is| at|:| =)? ${ABOUT}\s*(?<figure>0[.,](?<decimal>\d{1,3})(?!\d|\s*(?:%|per ?cent)))`,
  "giu",
);

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
  for (const match of [...text.matchAll(ONE_IN), ...text.matchAll(CHANCE_IN), ...text.matchAll(ODDS_THEN_FRACTION)])
    add(fractionOf(match));
  for (const match of text.matchAll(DECIMAL)) add(decimalOf(match));
  for (const match of text.matchAll(CHANCE_THEN_FIGURE)) add(probabilityOf(match.groups, figureOf(match)));
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
  return { ...figureOf(match), kind: "number", band: { lo: value, hi: value } };
}

function decimalOf(match: RegExpMatchArray): Probability {
  const value = Math.round(Number(`0.${match.groups?.["decimal"] ?? "0"}`) * 1000) / 10;
  return { ...figureOf(match), kind: "number", band: { lo: value, hi: value } };
}

/** The figure at the end of what was found, or all of it. */
function figureOf(match: RegExpMatchArray): TextRange {
  const end = (match.index ?? 0) + match[0].length;
  return { start: end - (match.groups?.["figure"] ?? match[0]).length, end };
}

function numberOf(word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  return NUMBER_WORDS.get(word.toLowerCase()) ?? (/^\d+$/u.test(word) ? Number(word) : undefined);
}
