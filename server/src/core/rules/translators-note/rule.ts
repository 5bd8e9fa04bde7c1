/** The sentence that a claim rests on carries a translator's or an editor's remark: somebody stood between the author's words and the note. */
import type { Assessment } from "../../assess/assessment.js";
import type { PassageVerdict } from "../../assess/types.js";
import type { Claim } from "../../model/note.js";
import { findAsides } from "../../syntax/article/asides.js";
import type { TextRange } from "../../text/range.js";
import { readable } from "../../text/readable.js";
import { defineRule } from "../defineRule.js";
import { caret } from "../insertions.js";
import type { ClaimContext, Finding, Fix } from "../types.js";
import { labelWithKey, relatedPassage, shortened } from "../wording.js";
import page from "./rule.md";

export const translatorsNote = defineRule({
  name: "translators-note",
  group: "sourcing",
  summary: "the cited sentence carries a translator’s or an editor’s remark that the note leaves out",
  severity: "info",
  page,
  checkClaim: (claim, context) => findingsFor(claim, context.assessment, context),
});

/** From this share of the claim's words on, a passage that does not support speaks of the same. */
const LEAST_BEARING = 0.6;
/** The note speaks of the translation itself. */
const SAYS_SO = /\b(?:translat|edit(?:or|ed by)\b|remark)/iu;

interface Remark {
  readonly by: "translator" | "editor";
  /** In the article, with its brackets. */
  readonly range: TextRange;
  /** What it adds, without brackets and signature. */
  readonly words: string;
}

/** One a cited article: the passage that answers the claim best. */
function findingsFor(claim: Claim, assessment: Assessment | undefined, context: ClaimContext): readonly Finding[] {
  if (assessment === undefined || claim.statement.kind.kind !== "assertion" || SAYS_SO.test(claim.statement.text))
    return [];
  const seen = new Set<string>();
  return assessment.cited.flatMap((verdict) => {
    if (seen.has(verdict.passage.file) || !speaksOfTheSame(verdict)) return [];
    seen.add(verdict.passage.file);
    const remark = remarksIn(verdict)[0];
    return remark === undefined ? [] : [findingFor(claim, verdict, remark, context)];
  });
}

function speaksOfTheSame({ verdict, bearing }: PassageVerdict): boolean {
  return verdict === "supports" || bearing >= LEAST_BEARING;
}

/** Signed remarks inside of the sentence; a bare "[sic]" adds nothing. */
function remarksIn({ passage }: PassageVerdict): readonly Remark[] {
  const { paragraph, paragraphText, statement } = passage;
  const { start, end } = statement.range;
  const sentence = { start: start - paragraph.start, end: end - paragraph.start };
  return findAsides(paragraphText, { range: sentence }).flatMap((aside) => {
    const inside = paragraphText.slice(aside.start + 1, aside.end - 1);
    const by = signedBy(inside);
    const words = readable(inside.replace(SIGNATURE, "").replace(OPENING, ""));
    const range = { start: aside.start + paragraph.start, end: aside.end + paragraph.start };
    return by === undefined || !/\p{L}/u.test(words) ? [] : [{ by, range, words }];
  });
}

// Signatures as Romanian, Serbian, Croatian, Polish, Ukrainian, Russian and English newsrooms write them.
const TRANSLATOR = /trad|transl|\btr(?:ans)?\.|prev|tłum|перев|прим\.? ?пер/iu;
const EDITOR = /\bed(?:s|itor|itors)?\b|\bred|ред|\bur\.|\bn\. ?n\./iu;
const SIGNATURE =
  /[\s,;]*[–—-]?\s*(?:n\. ?(?:trad|red|tr|r|n)\.?|nota (?:trad|red)[\p{L}.]*|(?:the )?(?:editor|translator)s?(?:[’']s? (?:note|remark))?|eds?\.?|red\.|ред\.|trans(?:l)?\.|tr\.|(?:prim|op|przyp|прим)\. ?[\p{L}]+\.?|note by the (?:editor|translator))$/iu;
const OPENING =
  /^(?:(?:editor|translator)[’']?s?[’']? note|note (?:of|by|from) the (?:editor|translator)|ed\. note|sic!?)\s*[:;,–—-]?\s*/iu;

function signedBy(inside: string): Remark["by"] | undefined {
  const signature = `${OPENING.exec(inside)?.[0] ?? ""} ${SIGNATURE.exec(inside)?.[0] ?? ""}`;
  return TRANSLATOR.test(signature) ? "translator" : EDITOR.test(signature) ? "editor" : undefined;
}

function findingFor(claim: Claim, verdict: PassageVerdict, remark: Remark, context: ClaimContext): Finding {
  const { by, words, range } = remark;
  return {
    range: claim.range,
    message: `${labelWithKey(verdict)} has a note of the ${by} in this sentence, “${shortened(words)}”: the words around it passed through the ${by}’s hands; compare the original, or say so`,
    related: [
      { file: verdict.passage.file, range, text: words, message: `the ${by}’s note` },
      relatedPassage(verdict, "the sentence around it"),
    ],
    fixes: mentionFix(claim, remark, context),
  };
}

/** Writes the remark before the citation, or behind the sentence's words. */
function mentionFix(claim: Claim, { by, words }: Remark, { note }: ClaimContext): readonly Fix[] {
  const group = claim.citations.find(({ form }) => form !== "narrative")?.group;
  if (group === undefined) return [];
  const at = /\s/u.test(note.text[group.start - 1] ?? "") ? group.start - 1 : group.start;
  const addition = `${by}’s note: “${shortened(words)}”`;
  return [
    {
      title: `Insert “(${addition})”`,
      edits: [{ file: note.file, range: caret(at), newText: ` (${addition})` }],
      preferred: true,
    },
  ];
}
