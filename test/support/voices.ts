/** Reads labelled articles and says of each paragraph whose words it is, in the form of the labels. */
import { parseArticle } from "../../server/src/core/syntax/article.js";
import type { VoicedArticle } from "../syntax/voicedArticles.js";

/** The lines of the article as it is read: `speaker| text`, `own: publisher| text`, `-| text`, and other blocks by their kind. */
export function voicesOf({ lines }: VoicedArticle): readonly string[] {
  const text = lines.map((line) => line.slice(line.indexOf("|") + 2)).join("\n\n");
  const { blocks, voices } = parseArticle(text, "plain");
  return blocks.map(({ kind, range }) => {
    const voice = voices.find((candidate) => candidate.range.start === range.start);
    const speaker = voice === undefined ? "-" : voice.own ? `own: ${voice.publisher}` : voice.publisher;
    const label = kind === "paragraph" || kind === "quote" ? speaker.replace(/^The /u, "") : kind;
    return `${label}| ${text.slice(range.start, range.end)}`;
  });
}
