/** A likelihood that stands in the note as the analyst's own is the cited source's word. */
import type { Assessment } from "../../assess/assessment.js";
import type { PassageVerdict } from "../../assess/types.js";
import { LADDERS } from "../../language/likelihood/ladders.lexicon.js";
import { readLikelihood } from "../../language/likelihood/likelihood.js";
import type { Claim } from "../../model/note.js";
import { sourceLabel } from "../../model/sourceLabel.js";
import { defineRule } from "../defineRule.js";
import { prefaceEdits } from "../insertions.js";
import {
  bandIn,
  chosenLadder,
  ownTerms,
  speaksInFirstPerson,
  type LikelihoodTerm,
} from "../../briefing/ownLikelihood.js";
import type { ClaimContext, Finding } from "../types.js";
import { relatedPassage } from "../wording.js";
import page from "./rule.md";

export const inheritedProbability = defineRule({
  name: "inherited-probability",
  group: "attribution",
  summary: "a likelihood that stands as the analyst’s own is the cited source’s word",
  severity: "info",
  page,
  checkClaim: (claim, context) => findingsFor(claim, context.assessment, context),
});

/** Bearing from which a passage speaks of the same event; of several passages the nearest ones are asked. */
const LEAST_BEARING = 0.5;

function findingsFor(claim: Claim, assessment: Assessment | undefined, context: ClaimContext): readonly Finding[] {
  const [term] = ownTerms(claim);
  if (assessment === undefined || term === undefined || claim.mark !== undefined || speaksInFirstPerson(claim))
    return [];
  const nearest = Math.max(LEAST_BEARING, ...assessment.cited.map(({ bearing }) => bearing));
  const verdict = assessment.cited.find(
    (candidate) => candidate.bearing >= nearest && saysAsLikely(candidate, term, context),
  );
  return verdict === undefined ? [] : [findingFor(claim, term, verdict, context)];
}

/** The passage has a word of the same band. */
function saysAsLikely({ passage }: PassageVerdict, term: LikelihoodTerm, context: ClaimContext): boolean {
  const ladder = chosenLadder(context);
  const band = bandIn(term.term, ladder, LADDERS);
  const { text, range } = passage.statement;
  const { likelihoods } = readLikelihood({ text, offset: range.start, quotations: [], attributions: [] });
  return likelihoods.some((theirs) => {
    const other = theirs.kind === "term" ? bandIn(theirs.term, ladder, LADDERS) : undefined;
    return band !== undefined && other !== undefined && other.lo < band.hi && band.lo < other.hi;
  });
}

function findingFor(claim: Claim, term: LikelihoodTerm, verdict: PassageVerdict, { note }: ClaimContext): Finding {
  const label = verdict.passage.source.publisher ?? verdict.passage.key;
  return {
    range: { start: term.start, end: term.end },
    message: `“${note.text.slice(term.start, term.end)}” is the word of ${sourceLabel(verdict.passage.source)}, not an estimate of your own: say whose it is, or judge it yourself`,
    related: [relatedPassage(verdict, "where the source says so")],
    fixes: [
      {
        title: `Insert “According to ${label}”`,
        edits: prefaceEdits(note, claim, `According to ${label},`),
        preferred: true,
      },
      { title: "Insert “We assess that”", edits: prefaceEdits(note, claim, "We assess that"), preferred: false },
    ],
  };
}
