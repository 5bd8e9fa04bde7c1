/**
 * A claim read with the names of the articles that it cites: a note of one sentence may begin with a family name that only the article tells
 * to be a person's.
 */
import { verbFormsOf } from "../../language/clauses/verbForms.js";
import { isFunctionWord } from "../../language/lemmas/lemmas.js";
import type { NameMention } from "../../language/names/types.js";
import type { Statement } from "../../model/statement.js";
import { overlaps } from "../../text/range.js";
import { supersenseOf } from "../classes/supersenses.js";
import { rephrased } from "./rephrased.js";

/** The claim itself where it has every name that the sentences of the article have in common with its words. */
export function withNamesOf(claim: Statement, told: readonly Statement[]): Statement {
  const added = missingNames(claim, told);
  if (added.length === 0) return claim;
  const key = added.map(({ start, surface, type }) => `${start} ${surface} ${type}`).join("\n");
  const readings = known.get(claim) ?? new Map<string, Statement>();
  known.set(claim, readings);
  const before = readings.get(key);
  if (before !== undefined) return before;
  const { statement } = rephrased(claim, [], added);
  readings.set(key, statement);
  return statement;
}

const known = new WeakMap<Statement, Map<string, Statement>>();

function missingNames(claim: Statement, told: readonly Statement[]): readonly NameMention[] {
  const words = capitalised(claim);
  if (words.length === 0) return [];
  const added: NameMention[] = [];
  for (const { mentions } of told) {
    for (const { surface, type, evidence } of mentions) {
      for (const written of writtenAs(surface, type)) {
        const word = words.find((candidate) => candidate.surface === written);
        if (word === undefined || added.some((other) => overlaps(other, word))) continue;
        added.push({ ...word, type, evidence });
      }
    }
  }
  return added.sort((left, right) => left.start - right.start);
}

/** In full, and a person by the last word. */
function writtenAs(surface: string, type: NameMention["type"]): readonly string[] {
  if (type !== "person" && type !== "organization" && type !== "place") return [];
  const last = surface.split(/\s+/u).at(-1) ?? surface;
  return type === "person" && last !== surface ? [last] : [surface];
}

/** Single words with a capital that are in no name of the claim; one that opens it must be no word of the language. */
function capitalised(claim: Statement): readonly Pick<NameMention, "start" | "end" | "surface">[] {
  const { range, mentions } = claim;
  return [...claim.text.matchAll(CAPITALISED)].flatMap((match) => {
    const start = range.start + match.index;
    const word = { start, end: start + match[0].length, surface: match[0] };
    if (mentions.some((mention) => overlaps(mention, word))) return [];
    return match.index === 0 && isWord(match[0].toLowerCase()) ? [] : [word];
  });
}

const CAPITALISED = /(?<![\p{L}\p{N}-])\p{Lu}\p{L}+(?:-\p{Lu}\p{L}+)?(?![\p{L}\p{N}-])/gu;

function isWord(lower: string): boolean {
  return isFunctionWord(lower) || verbFormsOf(lower) !== undefined || supersenseOf(lower) !== undefined;
}
