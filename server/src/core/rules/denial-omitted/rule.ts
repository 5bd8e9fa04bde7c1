/** The cited passage's paragraph prints a denial, and the note says nothing of it. */
import type { Assessment } from "../../assess/assessment.js";
import type { PassageVerdict } from "../../assess/types.js";
import type { Claim, NoteFacts } from "../../model/note.js";
import { sourceLabel } from "../../model/sourceLabel.js";
import { readable } from "../../text/readable.js";
import { defineRule } from "../defineRule.js";
import { caret } from "../insertions.js";
import { sentencesAround } from "../paragraphs.js";
import type { Finding, Fix, RuleContext } from "../types.js";
import { shortened } from "../wording.js";
import { answersClaim, denialsIn, type Denial } from "./denials.js";
import page from "./rule.md";

export const denialOmitted = defineRule({
  name: "denial-omitted",
  group: "attribution",
  summary: "the cited passage’s paragraph prints a denial that the note leaves out",
  severity: "info",
  page,
  check: (context) =>
    context.note.claims.flatMap((claim) => {
      const assessment = context.assessments.get(claim.contentKey);
      return assessment === undefined ? [] : findingsFor(claim, assessment, context);
    }),
});

/** One a cited article: its best passage that is answered by a denial. */
function findingsFor(claim: Claim, assessment: Assessment, context: RuleContext): readonly Finding[] {
  if (claim.mark !== undefined || claim.statement.kind.kind !== "assertion") return [];
  const seen = new Set<string>();
  return assessment.cited.flatMap((verdict) => {
    if (seen.has(verdict.passage.file) || !bearsOut(verdict)) return [];
    const denial = denialOf(claim, verdict);
    if (denial === undefined) return [];
    seen.add(verdict.passage.file);
    return isPrinted(denial, verdict, context.note) ? [] : [findingFor(claim, verdict, denial, context)];
  });
}

/** Passages that say what the claim says, be it as somebody's words. */
function bearsOut({ verdict, reasons, bearing }: PassageVerdict): boolean {
  if (verdict !== "neutral") return verdict === "supports";
  return bearing >= LEAST_BEARING || reasons.some((reason) => reason.kind === "attribution");
}

/** From this share of the claim's words on, a passage that neither supports nor contradicts speaks of the same. */
const LEAST_BEARING = 0.8;

function denialOf(claim: Claim, { passage }: PassageVerdict): Denial | undefined {
  const sentences = sentencesAround(passage);
  const at = sentences.findIndex(({ range }) => range.start === passage.statement.range.start);
  return sentences
    .flatMap((sentence, index) => denialsIn(sentence).map((denial) => ({ denial, distance: index - at })))
    .find(({ denial, distance }) => answersClaim(denial, claim.statement, passage.statement, distance))?.denial;
}

/** A sentence of the note that prints a denial from the same article, by the same speaker or of the same matter. */
function isPrinted(denial: Denial, { passage }: PassageVerdict, note: NoteFacts): boolean {
  const words = new Set([...denial.content, ...denial.speaker]);
  return note.claims.some(
    (claim) =>
      denialsIn(claim).length > 0 &&
      (claim.citations.length === 0 || claim.citations.some((citation) => passage.key.startsWith(citation.key))) &&
      claim.statement.terms.some((term) => words.has(term.lemma)),
  );
}

function findingFor(claim: Claim, verdict: PassageVerdict, denial: Denial, { note }: RuleContext): Finding {
  const { passage } = verdict;
  return {
    range: claim.range,
    message: `${sourceLabel(passage.source)} prints a denial that is left out here: “${shortened(denial.sentence)}”`,
    related: [
      { file: passage.file, range: denial.range, text: readable(denial.sentence), message: "the denial" },
      {
        file: passage.file,
        range: passage.statement.range,
        text: readable(passage.statement.text),
        message: "what it answers",
      },
    ],
    fixes: insertFix(claim, verdict, denial, note),
  };
}

function insertFix(claim: Claim, { passage }: PassageVerdict, denial: Denial, note: NoteFacts): readonly Fix[] {
  const key = claim.citations.find((citation) => passage.key.startsWith(citation.key))?.key ?? passage.key;
  const sentence = readable(denial.sentence).replace(/[.!?…]+$/u, "");
  const end = Math.max(claim.range.end, ...claim.citations.map((citation) => citation.group.end));
  const stop = /[.!?]/u.test(note.text[end] ?? "") ? end + 1 : end;
  return [
    {
      title: `Insert the denial: “${shortened(sentence)}”`,
      edits: [{ file: note.file, range: caret(stop), newText: ` ${sentence} [@${key}].` }],
      preferred: true,
    },
  ];
}
