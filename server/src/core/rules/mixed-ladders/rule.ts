/** A note takes its words of likelihood from more than one ladder, or from both rows of ICD 203: the reader cannot tell which bands hold. */
import { LADDERS } from "../../language/likelihood/ladders.lexicon.js";
import type { LadderStep, LikelihoodLadder } from "../../language/likelihood/types.js";
import { defineRule } from "../defineRule.js";
import { chosenLadder, isOwnJudgement, ownTerms, type LikelihoodTerm } from "../../briefing/ownLikelihood.js";
import type { Finding, RuleContext } from "../types.js";
import page from "./rule.md";

export const mixedLadders = defineRule({
  name: "mixed-ladders",
  group: "attribution",
  summary: "the judgements of a note take their words from more than one ladder, or from both rows of ICD 203",
  severity: "info",
  page,
  check: (context) => findingsFor(context),
});

/** Words that may stand together. */
interface Row {
  readonly name: string;
  readonly steps: readonly { readonly terms: readonly string[]; readonly band: LadderStep["band"] }[];
}

const ROWS: readonly Row[] = LADDERS.flatMap(rowsOf);

function rowsOf({ name, steps }: LikelihoodLadder): readonly Row[] {
  const hasRows = steps.some(({ secondRow }) => secondRow !== undefined);
  if (!hasRows) return [{ name, steps }];
  return [
    { name: `${name}, first row`, steps },
    { name: `${name}, second row`, steps: steps.map(({ secondRow, band }) => ({ terms: secondRow ?? [], band })) },
  ];
}

/** The disclaimer that ICD 203 asks of a product that mixes terms: "words of both rows", "two sets of terms are used". */
const SAYS_SO =
  /\b(?:both|two|several|different)\s+(?:\p{L}+\s+){0,2}(?:rows|ladders|scales|yardsticks|vocabular(?:y|ies)|sets of (?:terms|words))\b/iu;

/** Once a note, at the first word that no row holds together with those before it. */
function findingsFor(context: RuleContext): readonly Finding[] {
  if (context.note.claims.some(({ statement }) => SAYS_SO.test(statement.text))) return [];
  const terms = context.note.claims.filter(isOwnJudgement).flatMap(ownTerms);
  const chosen = rowsOf(chosenLadder(context));
  let rows = terms.every(({ term }) => chosen.some((row) => holdsTerm(row, term))) ? chosen : ROWS;
  const before: LikelihoodTerm[] = [];
  for (const term of terms) {
    const left = rows.filter((row) => holdsTerm(row, term.term));
    if (left.length === 0) return [findingFor(term, rows, before, context)];
    rows = left;
    before.push(term);
  }
  return [];
}

function holdsTerm({ steps }: Row, term: string): boolean {
  return steps.some(({ terms }) => terms.includes(term));
}

function findingFor(
  term: LikelihoodTerm,
  rows: readonly Row[],
  before: readonly LikelihoodTerm[],
  context: RuleContext,
): Finding {
  const { note } = context;
  const ladder = chosenLadder(context);
  const row = rows.find(({ name }) => name.startsWith(ladder.name)) ?? rows[0];
  const own = [...rowsOf(ladder), ...ROWS].find((candidate) => holdsTerm(candidate, term.term));
  const earlier = before.find((other) => own === undefined || !holdsTerm(own, other.term)) ?? before[0];
  const range = { start: term.start, end: term.end };
  return {
    range,
    message: `“${term.term}” (${own?.name ?? ladder.name}) stands beside “${earlier?.term ?? ""}” (${row?.name ?? ladder.name}): keep to one set of terms, or say in a note that two are used`,
    related:
      earlier === undefined
        ? []
        : [
            {
              file: note.file,
              range: { start: earlier.start, end: earlier.end },
              text: earlier.term,
              message: `a term of ${row?.name ?? ladder.name}`,
            },
          ],
    fixes: equalOf(term.term, row).map((newText) => ({
      title: `Write “${newText}”`,
      edits: [{ file: note.file, range, newText }],
      preferred: true,
    })),
  };
}

/** The term of the row for the same step, where it is the same part of speech. */
function equalOf(term: string, row: Row | undefined): readonly string[] {
  const step = LADDERS.flatMap(({ steps }) => steps).find(({ terms, secondRow }) =>
    [...terms, ...(secondRow ?? [])].includes(term),
  );
  if (step === undefined || row === undefined) return [];
  const centre = step.band.lo + step.band.hi;
  const nearest = row.steps
    .filter(({ terms }) => terms.some((other) => formOf(other) === formOf(term)))
    .reduce<Row["steps"][number] | undefined>(
      (best, other) => (best === undefined || gap(other, centre) < gap(best, centre) ? other : best),
      undefined,
    );
  return nearest?.terms.filter((other) => formOf(other) === formOf(term)).slice(0, 1) ?? [];
}

function gap({ band }: Row["steps"][number], centre: number): number {
  return Math.abs(band.lo + band.hi - centre);
}

function formOf(term: string): "adverb" | "noun" | "adjective" {
  if (/(?:bly|ainly)$/u.test(term)) return "adverb";
  return /(?:chance|odds|possibility|remote)$/u.test(term) ? "noun" : "adjective";
}
