/** What the contradiction rules share: one finding a claim and kind, the two values in the message, every passage related. */
import { conflictReason } from "../assess/conflictReason.js";
import type { PassageVerdict, ReasonKind } from "../assess/types.js";
import type { Claim, NoteText } from "../model/note.js";
import { sourceLabel } from "../model/sourceLabel.js";
import { citeEdit, prefaceEdits } from "./insertions.js";
import type { Finding, Fix } from "./types.js";
import { labelWithKey, relatedPassage, valuesAgainstEachOther } from "./wording.js";
import { readable } from "../text/readable.js";

export interface Conflict {
  readonly kind: ReasonKind;
  /** The strongest first. */
  readonly verdicts: readonly PassageVerdict[];
}

/** Contradicting passages by the kind of their first conflicting reason, in the order they came: strongest first. */
export function conflictsOf(verdicts: readonly PassageVerdict[]): readonly Conflict[] {
  const byKind = new Map<ReasonKind, PassageVerdict[]>();
  for (const verdict of verdicts) {
    if (verdict.verdict !== "contradicts") continue;
    const reason = conflictReason(verdict);
    if (reason === undefined) continue;
    const list = byKind.get(reason.kind) ?? [];
    list.push(verdict);
    byKind.set(reason.kind, list);
  }
  return [...byKind].map(([kind, list]) => ({ kind, verdicts: list }));
}

export function conflictMessage(conflict: Conflict, opening: string): string {
  const [first] = conflict.verdicts;
  const reason = first === undefined ? undefined : conflictReason(first);
  if (first === undefined || reason === undefined) return opening;
  return `${opening}: ${valuesAgainstEachOther(reason, sourceLabel(first.passage.source))}`;
}

export function conflictFinding(claim: Claim, conflict: Conflict, opening: string, fixes: readonly Fix[]): Finding {
  return {
    range: claim.range,
    message: conflictMessage(conflict, opening),
    kind: conflict.kind,
    related: conflict.verdicts.map((verdict) =>
      relatedPassage(
        verdict,
        `${labelWithKey(verdict)} says “${readable(conflictReason(verdict)?.evidence.text ?? verdict.passage.statement.text)}”`,
      ),
    ),
    fixes,
  };
}

/** "four policemen" → "one policeman": only where the value is one stretch of prose in the note. */
export function adoptValueFix(note: NoteText, conflict: Conflict): readonly Fix[] {
  const [first] = conflict.verdicts;
  const reason = first === undefined ? undefined : conflictReason(first);
  if (first === undefined || reason === undefined || (conflict.kind !== "number" && conflict.kind !== "date"))
    return [];
  const words = note.text.slice(reason.claim.range.start, reason.claim.range.end);
  if (readable(words) !== readable(reason.claim.text)) return [];
  const newText = readable(reason.evidence.text);
  return [
    {
      title: `Adopt “${newText}” from ${sourceLabel(first.passage.source)}`,
      edits: [{ file: note.file, range: reason.claim.range, newText }],
      preferred: false,
    },
  ];
}

/** States the claim as its own source's and cites the other beside it. */
export function attributeBothFix(
  note: NoteText,
  claim: Claim,
  conflict: Conflict,
  ownLabel: string | undefined,
): readonly Fix[] {
  const [first] = conflict.verdicts;
  const reason = first === undefined ? undefined : conflictReason(first);
  if (first === undefined || reason === undefined || ownLabel === undefined || claim.statement.attributions.length > 0)
    return [];
  const stop = sentenceEnd(note, claim);
  const other = `; ${sourceLabel(first.passage.source)} has “${readable(reason.evidence.text)}” [@${first.passage.key}]`;
  return [
    {
      title: "Attribute both values to their sources",
      edits: [
        ...prefaceEdits(note, claim, `According to ${ownLabel},`),
        { file: note.file, range: { start: stop, end: stop }, newText: other },
      ],
      preferred: false,
    },
  ];
}

export function citeBothFix(note: NoteText, claim: Claim, conflict: Conflict): readonly Fix[] {
  const [first] = conflict.verdicts;
  if (first === undefined || claim.citations.some((citation) => citation.key === first.passage.key)) return [];
  return [
    {
      title: `Cite ${labelWithKey(first)} as well`,
      edits: [citeEdit(note, claim, first.passage.key)],
      preferred: false,
    },
  ];
}

/** Before the final stop, behind the citations that stand before it. */
function sentenceEnd(note: NoteText, claim: Claim): number {
  let at = claim.range.end;
  while (at > claim.range.start && /\s/u.test(note.text[at - 1] ?? "")) at--;
  return /[.!?]/u.test(note.text[at - 1] ?? "") ? at - 1 : at;
}
