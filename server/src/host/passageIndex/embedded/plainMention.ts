/**
 * A mention with no more around it than can be told without analysing its article: the sentence as it is written, and the name.
 * Lists of references need nothing else, and a common name stands in more articles than can be read while somebody waits.
 */
import type { ActorMention } from "../../../core/assess/needs.js";
import type { NameMention } from "../../../core/language/names/types.js";
import type { Statement } from "../../../core/model/statement.js";
import type { ArticleSummary } from "../../../core/workspace/types.js";
import type { HeldArticle } from "../heldArticle.js";
import type { StoredArticle } from "./catalogue.js";

/** Of a statement that nobody has read: a fragment, so that nothing is concluded from it. */
const NOTHING_READ = {
  terms: [],
  roles: [],
  quantities: [],
  dates: [],
  polarity: { polarity: "positive", cues: [] },
  certainty: { certainty: "certain", cues: [] },
  attributions: [],
  quotations: [],
  kind: { kind: "fragment", checkworthiness: 0 },
} as const satisfies Partial<Statement>;

/** The longest of `surfaces` that stands at `start`; undefined where none does. */
export function plainMention(
  held: HeldArticle<StoredArticle>,
  { source, surfaces: known }: Pick<ArticleSummary, "source" | "surfaces">,
  start: number,
  surfaces: readonly string[],
): ActorMention | undefined {
  const { article, input } = held;
  const { text } = input;
  const here = surfaces.filter((surface) => text.startsWith(surface, start));
  const surface = here.reduce((longest, other) => (other.length > longest.length ? other : longest), "");
  const place = article.layout.paragraphs.findIndex((paragraph) => paragraph.start <= start && start < paragraph.end);
  const paragraph = article.layout.paragraphs[place];
  const sentence = held.sentences(place).find(({ range }) => range.start <= start && start < range.end)?.range;
  if (surface === "" || paragraph === undefined || sentence === undefined) return undefined;
  const range = { start, end: start + surface.length };
  const type = known.find((other) => other.surface === surface)?.type ?? "person";
  const mention: NameMention = { ...range, surface, type, evidence: "read before" };
  const words = text.slice(sentence.start, sentence.end);
  return {
    passage: {
      file: article.file,
      key: source.key,
      statement: { ...NOTHING_READ, range: sentence, text: words, mentions: [mention] },
      paragraph: { start: paragraph.start, end: paragraph.end },
      paragraphText: text.slice(paragraph.start, paragraph.end),
      ...(paragraph.heading === undefined ? {} : { heading: paragraph.heading }),
      source,
    },
    range,
    surface,
  };
}
