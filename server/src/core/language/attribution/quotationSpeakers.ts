/** The speaker of a quotation that no cue of its own sentence governs: in front of it, behind it, in the line above, or behind the quotation before it. */
import type { TextRange } from "../../text/range.js";
import { readSentence } from "../clauses/clauses.js";
import type { Quotation } from "./quotations.js";
import type { Attribution } from "./types.js";
import { verbAttributions } from "./verbCues.js";

const SPEAKER_REACH = 240;

/** @param before the quotation before it in the paragraph */
export function speakerOfQuotation(
  text: string,
  paragraph: TextRange,
  quotation: Quotation,
  before: Quotation | undefined,
): Attribution | undefined {
  return (
    introducedBy(text, paragraph, quotation) ??
    followedBy(text, paragraph, quotation) ??
    (before === undefined ? undefined : continuedFrom(text, paragraph, before, quotation)) ??
    announcedAbove(text, paragraph, quotation)
  );
}

/** "“It rained,” the farmer said. “We lost everything.”": the second quotation is the farmer’s too. */
function continuedFrom(
  text: string,
  paragraph: TextRange,
  before: Quotation,
  quotation: Quotation,
): Attribution | undefined {
  const between = text.slice(before.outside.end, quotation.outside.start);
  const isOneSentence =
    between.length <= SPEAKER_REACH && /^[^.?!]*(?:\b(?:Mr|Mrs|Ms|Dr|Gen|Col|Lt|Prof)\.[^.?!]*)*[.]\s+$/u.test(between);
  return isOneSentence ? followedBy(text, paragraph, before) : undefined;
}

/** "The mayor wrote on her page:" above a paragraph that is a quotation. */
function announcedAbove(text: string, paragraph: TextRange, quotation: Quotation): Attribution | undefined {
  if (text.slice(paragraph.start, quotation.outside.start).trim() !== "") return undefined;
  const above = text.slice(Math.max(0, paragraph.start - SPEAKER_REACH), paragraph.start).trimEnd();
  if (!above.endsWith(":")) return undefined;
  const line = Math.max(above.lastIndexOf("\n"), above.lastIndexOf(". "), above.lastIndexOf("” ")) + 1;
  return speakerIn(`${above.slice(line, -1)}  that it is.`, Math.max(0, paragraph.start - SPEAKER_REACH) + line);
}

/** "The minister said: “…”", with or without the colon; also "The minister: “…”" is left alone, for a heading looks the same. */
function introducedBy(text: string, paragraph: TextRange, quotation: Quotation): Attribution | undefined {
  const from = Math.max(paragraph.start, quotation.outside.start - SPEAKER_REACH);
  const lead = text.slice(from, quotation.outside.start);
  const sentenceStart = Math.max(
    lead.lastIndexOf(". "),
    lead.lastIndexOf("? "),
    lead.lastIndexOf("! "),
    lead.lastIndexOf("” "),
    lead.lastIndexOf("\n"),
  );
  const range = { start: from + sentenceStart + 1, end: quotation.outside.start };
  if (!/(?:[:,]|\b(?:said|says|wrote|writes|added|adds|declared|stated|replied|asked|told \w+|that))\s*$/u.test(lead)) {
    return undefined;
  }
  // The quotation is put in as a clause, so that the cue finds its content.
  return speakerIn(
    `${text.slice(range.start, range.end).replace(/[:,]\s*$/u, (mark) => " ".repeat(mark.length))} that it is.`,
    range.start,
  );
}

function followedBy(text: string, paragraph: TextRange, quotation: Quotation): Attribution | undefined {
  if (!quotation.closed) {
    return undefined;
  }
  const after = text.slice(quotation.outside.end, Math.min(paragraph.end, quotation.outside.end + SPEAKER_REACH));
  const lastMark = text.charAt(quotation.inside.end - 1);
  if (!/^\s*(?:[,–—-]\s*)*\p{L}/u.test(after) || !(".?!,".includes(lastMark) || /^\s*[,–—]/u.test(after))) {
    return undefined;
  }
  const end = /[.?!](?=\s|$)|\n|[“„«"]/u.exec(after)?.index ?? after.length;
  const words = after
    .slice(0, end)
    .replace(/,\s*$/u, "")
    .replace(/^\s*(?:[,–—-]\s*)*/u, (mark) => " ".repeat(mark.length));
  const lead = "It is, ";
  return speakerIn(`${lead}${words}.`, quotation.outside.end - lead.length);
}

/** The first attribution of a short text, moved to its place; its content is the quotation, which the caller knows. */
function speakerIn(words: string, offset: number): Attribution | undefined {
  const parsed = readSentence(words, { start: 0, end: words.length });
  const [found] = verbAttributions(parsed);
  if (found === undefined) {
    return undefined;
  }
  const moved = (range: TextRange): TextRange => ({ start: range.start + offset, end: range.end + offset });
  return {
    ...found,
    ...(found.source === undefined ? {} : { source: moved(found.source) }),
    cue: moved(found.cue),
    content: moved(found.content),
  };
}
