/** Another sentence of the analyst's own notes says otherwise. */
import { noteConflicts, type NoteConflict } from "../../assess/noteConflicts.js";
import type { Claim } from "../../model/note.js";
import { defineRule } from "../defineRule.js";
import type { Finding, Fix, RelatedPassage, RuleContext } from "../types.js";
import { shortened } from "../wording.js";
import { readable } from "../../text/readable.js";
import page from "./rule.md";

export const contradictsNote = defineRule({
  name: "contradicts-note",
  group: "contradiction",
  summary:
    "another sentence of the analyst’s notes says the opposite, or gives an incompatible value for the same thing",
  severity: "warning",
  page,
  check: (context) =>
    [...noteConflicts(context.workspace, context.note)].flatMap(([claim, conflicts]) =>
      findingFor(claim, conflicts, context),
    ),
});

function findingFor(claim: Claim, conflicts: readonly NoteConflict[], context: RuleContext): readonly Finding[] {
  const [first] = conflicts;
  const reason = first?.reasons[0];
  if (first === undefined || reason === undefined) return [];
  const where = first.other.file === context.note.file ? "another sentence of this note" : first.other.file;
  const related = conflicts.map((conflict): RelatedPassage => ({
    file: conflict.other.file,
    range: conflict.other.range,
    text: readable(conflict.other.statement.text),
    message: `says “${readable(conflict.reasons[0]?.evidence.text ?? "")}”`,
  }));
  return [
    {
      range: claim.range,
      kind: reason.kind,
      message: `Your notes disagree: “${readable(reason.claim.text)}” here, “${readable(reason.evidence.text)}” in ${where} (“${shortened(first.other.statement.text)}”)`,
      related,
      fixes: adoptFix(first, context),
    },
  ];
}

function adoptFix(conflict: NoteConflict, context: RuleContext): readonly Fix[] {
  const [reason] = conflict.reasons;
  if (reason === undefined || (reason.kind !== "number" && reason.kind !== "date")) return [];
  const newText = readable(reason.evidence.text);
  return [
    {
      title: `Adopt “${newText}” from the other sentence`,
      edits: [{ file: context.note.file, range: reason.claim.range, newText }],
      preferred: false,
    },
  ];
}
