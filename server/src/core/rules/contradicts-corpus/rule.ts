/** An article that the sentence does not cite says otherwise for the same thing. */
import type { Assessment } from "../../assess/assessment.js";
import { sourceLabel } from "../../model/sourceLabel.js";
import { attributeBothFix, citeBothFix, conflictFinding, conflictsOf } from "../contradictions.js";
import type { PassageVerdict } from "../../assess/types.js";
import type { Claim, NoteText } from "../../model/note.js";
import { readable } from "../../text/readable.js";
import { defineRule } from "../defineRule.js";
import { denialItself, denialOf } from "../denials.js";
import { prefaceEdits } from "../insertions.js";
import { relatedPassage, shortened } from "../wording.js";
import type { ClaimContext, Finding, Fix } from "../types.js";
import page from "./rule.md";

export const contradictsCorpus = defineRule({
  name: "contradicts-corpus",
  group: "contradiction",
  summary:
    "another article says the opposite, or gives an incompatible number, date, place, role or name for the same thing",
  severity: "warning",
  page,
  checkClaim: (_claim, context) => findingsFor(context.assessment, context),
});

function findingsFor(assessment: Assessment | undefined, context: ClaimContext): readonly Finding[] {
  if (assessment === undefined) return [];
  const { claim } = assessment;
  // What a cited article contradicts already is not said twice; `contradicts-source` carries it.
  const said = new Set(conflictsOf(assessment.cited).map((conflict) => conflict.kind));
  const [own] = assessment.sources.flatMap(({ source }) => (source === undefined ? [] : [sourceLabel(source)]));
  const conflicts = conflictsOf(assessment.corpus)
    .filter((conflict) => !said.has(conflict.kind))
    .map((conflict) =>
      conflictFinding(claim, conflict, "Another source says otherwise", [
        ...attributeBothFix(context.note, claim, conflict, own),
        ...citeBothFix(context.note, claim, conflict),
      ]),
    );
  return conflicts.length > 0 || said.size > 0 ? conflicts : denialFindings(assessment, context);
}

/** A flat statement is also contradicted where another article passes it on as somebody's claim and prints the denial. */
function denialFindings(assessment: Assessment, { note }: ClaimContext): readonly Finding[] {
  const { claim } = assessment;
  const { attributions, certainty, kind } = claim.statement;
  if (claim.mark !== undefined || kind.kind !== "assertion") return [];
  if (attributions.length > 0 || certainty.certainty !== "certain" || isNegated(claim)) return [];
  for (const verdict of assessment.corpus) {
    const denial = denialItself(claim, verdict) ?? (isClaimThere(verdict) ? denialOf(claim, verdict) : undefined);
    if (denial === undefined) continue;
    const { passage } = verdict;
    return [
      {
        range: claim.range,
        kind: "negation",
        message: `Another source prints a denial: “${shortened(denial.sentence)}” in ${sourceLabel(passage.source)}; say whose claim it is`,
        related: [
          { file: passage.file, range: denial.range, text: readable(denial.sentence), message: "the denial" },
          relatedPassage(verdict, "where it stands"),
        ],
        fixes: attributeFix(assessment, note),
      },
    ];
  }
  return [];
}

function attributeFix({ claim, sources }: Assessment, note: NoteText): readonly Fix[] {
  const own = sources.find(({ source }) => source !== undefined)?.source;
  if (own === undefined) return [];
  const words = `According to ${sourceLabel(own)},`;
  return [{ title: `Insert “${words.slice(0, -1)}”`, edits: prefaceEdits(note, claim, words), preferred: false }];
}

function isNegated(claim: Claim): boolean {
  return claim.statement.polarity.polarity === "negative";
}

/** Somebody's words there, and nearly all of the statement in them. */
const LEAST_BEARING = 0.75;

function isClaimThere({ verdict, reasons, bearing }: PassageVerdict): boolean {
  return (
    verdict !== "contradicts" && bearing >= LEAST_BEARING && reasons.some((reason) => reason.kind === "attribution")
  );
}
