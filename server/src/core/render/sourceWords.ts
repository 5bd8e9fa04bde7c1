/** A source in a card: its label with a link, and the key that cites it; never the key twice. */
import type { TextRange } from "../text/range.js";
import type { ParagraphVoice } from "../model/article.js";
import { sourceLabel } from "../model/sourceLabel.js";
import type { SourceDescription } from "../model/source.js";
import type { Say } from "../text/say.js";
import { escapeMarkdown } from "./escape.js";
import { linked } from "./links.js";
import type { Telling } from "./renderContext.js";

const BEGINNING: TextRange = { start: 0, end: 0 };

export function sourceWithKey(source: SourceDescription, telling: Telling, range: TextRange = BEGINNING): string {
  const label = sourceLabel(source, telling.say);
  const link = linked(escapeMarkdown(label), { file: source.file, range }, telling.linkTo);
  return label === source.key ? link : `${link} ${citedAs(source.key)}`;
}

/** `[@key]`: no link can arise, because no reference of that name is defined in a card. */
export function citedAs(key: string): string {
  return `[@${escapeMarkdown(key)}]`;
}

/** "*Nordic Economist’s words, via Agencja Północ, via Kurier Bałtycki*": the chain from the speaker to the article, nearest last. */
export function inWordsOf(voice: ParagraphVoice, source: SourceDescription, say: Say): string {
  if (voice.own) return `*${say("{0} own words", possessive(voice.publisher, say))}*`;
  const speaker = source.upstream.findIndex(({ publisher }) => publisher === voice.publisher);
  const carriers = source.upstream.slice(0, Math.max(0, speaker)).map(({ publisher }) => publisher);
  const here = source.publisher === undefined || source.publisher === voice.publisher ? [] : [source.publisher];
  const chain = [...carriers.reverse(), ...here].map((publisher) => say(", via {0}", escapeMarkdown(publisher)));
  return `*${say("{0} words", possessive(voice.publisher, say))}${chain.join("")}*`;
}

/** Only English marks the name: other languages say "words: Reuters". */
function possessive(name: string, { language }: Say): string {
  if (language !== "en") return escapeMarkdown(name);
  return `${escapeMarkdown(name)}${name.endsWith("s") ? "’" : "’s"}`;
}
