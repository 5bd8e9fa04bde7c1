/** "I" and "we" inside quoted words stand for who says them. */
import { holds, overlaps, type TextRange } from "../../text/range.js";
import type { Attribution } from "../attribution/types.js";
import type { NameMention } from "../names/types.js";
import type { Reference, ReferenceContext } from "./types.js";

const FIRST_PERSON = /(?<![\p{L}\p{N}’'-])(?:I|[Mm]e|[Mm]y|[Mm]ine|[Mm]yself)(?![\p{L}\p{N}-])/gu;
/** Confidence of a speaker who is named, before that of a pronoun that stands for one. */
const NAMED_SPEAKER = 0.95;

/** Only the singular: "we" may be the speaker’s party, country or the whole world. */
export function speakerReferences(
  text: string,
  mentions: readonly NameMention[],
  known: readonly Reference[],
  context: ReferenceContext,
): readonly Reference[] {
  const found: Reference[] = [];
  for (const attribution of context.attributions ?? []) {
    if (!attribution.direct || attribution.source === undefined) continue;
    const speaker = speakerOf(attribution.source, mentions, known);
    if (speaker === undefined) continue;
    for (const range of firstPersons(text, attribution, context.quotations ?? [])) {
      if (found.some((other) => overlaps(other, range))) continue;
      found.push({
        ...range,
        kind: "speaker",
        antecedent: speaker.mention,
        confidence: speaker.confidence,
        explanation: `“${text.slice(range.start, range.end)}” is ${speaker.mention.surface}, who is quoted`,
      });
    }
  }
  return found;
}

function speakerOf(
  source: TextRange,
  mentions: readonly NameMention[],
  known: readonly Reference[],
): { readonly mention: NameMention; readonly confidence: number } | undefined {
  const named = mentions.filter((mention) => mention.type === "person" && holds(source, mention));
  if (named.length > 1) return undefined;
  const [mention] = named;
  if (mention !== undefined) return { mention, confidence: NAMED_SPEAKER };
  const reference = known.find((other) => holds(source, other) && other.antecedent.type === "person");
  return reference === undefined
    ? undefined
    : { mention: reference.antecedent, confidence: NAMED_SPEAKER * reference.confidence };
}

function firstPersons(text: string, { content }: Attribution, quotations: readonly TextRange[]): readonly TextRange[] {
  const words = text.slice(content.start, content.end);
  return [...words.matchAll(FIRST_PERSON)]
    .map((match) => ({ start: content.start + match.index, end: content.start + match.index + match[0].length }))
    .filter((range) => quotations.length === 0 || quotations.some((quotation) => holds(quotation, range)));
}
