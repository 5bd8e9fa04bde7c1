/** A key judgement on whose subject neither the body of the briefing nor the corpus says anything. */
import { passageBearsOn, sharedWords, subjectOf } from "../../briefing/bearing.js";
import { bodyOf, keyJudgements } from "../../briefing/keyJudgements.js";
import type { Claim } from "../../model/note.js";
import { defineRule } from "../defineRule.js";
import { wrapEdits } from "../insertions.js";
import type { RuleContext } from "../types.js";
import page from "./rule.md";

export const judgementUnsupported = defineRule({
  name: "judgement-unsupported",
  group: "briefing",
  summary: "nothing in the body of a briefing and nothing in the corpus bears on one of its key judgements",
  severity: "info",
  offByDefault: true,
  page,
  check: (context) => {
    const { note } = context;
    const body = bodyOf(note);
    if (body.length < FEWEST_SENTENCES) return [];
    return keyJudgements(note)
      .filter((judgement) => judgement.citations.length === 0 && isAlone(judgement, body, context))
      .map((judgement) => ({
        range: judgement.range,
        message:
          "Nothing in the body of this briefing and no article of the corpus bears on this judgement: show in the body what it rests on, cite it here, or call it an assumption",
        fixes: [wrapEdits(note, judgement, "assumption")],
      }));
  },
});

/** A body of fewer sentences is not written yet. */
const FEWEST_SENTENCES = 3;
/** "A compromise may be found" leaves too little to be recognised by: the body may say it in other words. */
const FEWEST_WORDS = 3;

/** Nothing is said of a judgement before the whole corpus has been searched. */
function isAlone(claim: Claim, body: readonly Claim[], { judgements }: RuleContext): boolean {
  const { statement } = claim;
  const found = judgements.get(claim);
  if (subjectOf(statement).length < FEWEST_WORDS) return false;
  if (found === undefined || found.awaitsCorpus === true) return false;
  if (body.some((sentence) => sharedWords(statement, sentence.statement) > 0)) return false;
  return ![...found.cited, ...found.corpus].some(({ passage }) => passageBearsOn(statement, passage.statement));
}
