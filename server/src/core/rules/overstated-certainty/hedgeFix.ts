/** Puts the source's hedge back into the sentence, where the words allow it in good English. */
import { lemmaOf } from "../../language/lemmas/lemmas.js";
import type { Claim, NoteText } from "../../model/note.js";
import { caret } from "../insertions.js";
import type { Fix, TextEdit } from "../types.js";
import type { Hedge } from "./hedges.js";

// Forms of "be" stand before an adverb; the verbs that take no modal in one word are left to the analyst.
const BE = /^(?:am|is|are|was|were)$/iu;
const AUXILIARY =
  /\b(?:am|is|are|was|were|be|been|being|has|have|had|do|does|did|will|would|may|might|can|could|shall|should|must|to|not|n't)\s*(?:\p{L}+ly\s+)?$/iu;

export function hedgeFix(note: NoteText, claim: Claim, hedge: Hedge): readonly Fix[] {
  const edit = editFor(note, claim, hedge);
  if (edit === undefined) return [];
  return [{ title: `Restore “${hedge.theirs.text}”`, edits: [edit], preferred: true }];
}

function editFor(note: NoteText, claim: Claim, { ours, theirs, verb, verbRange }: Hedge): TextEdit | undefined {
  const { file, text } = note;
  if (ours !== undefined)
    return ours.kind === theirs.kind && (ours.kind === "modal" || ours.kind === "adverb")
      ? { file, range: ours.range, newText: theirs.text }
      : undefined;
  const before = text.slice(claim.statement.range.start, verbRange.start);
  if (theirs.kind === "adverb") {
    const isBe = BE.test(verb);
    const at = isBe ? verbRange.end : verbRange.start;
    return { file, range: caret(at), newText: isBe ? ` ${theirs.text}` : `${theirs.text} ` };
  }
  if (theirs.kind !== "modal" || !/^\p{L}+$/u.test(verb) || AUXILIARY.test(before)) return undefined;
  const infinitive = BE.test(verb) ? "be" : lemmaOf(verb);
  return { file, range: verbRange, newText: `${theirs.text} ${infinitive}` };
}
