/** Where the passages of an article stand, and the lines above them: what can be known without analysing a word. */
import { remembering } from "../../../core/text/memory.js";
import type { ArticleParagraph } from "../../../core/model/article.js";
import { proseParagraphs, type ArticleInput } from "../../../core/model/readArticle.js";
import type { SourceDescription } from "../../../core/model/source.js";
import { describeSource } from "../../../core/model/sourceDescription.js";
import { outlineArticle } from "../../../core/syntax/article.js";
import type { TextRange } from "../../../core/text/range.js";

export interface ArticleLayout {
  readonly title?: string;
  readonly paragraphs: readonly LaidParagraph[];
}

export interface LaidParagraph extends TextRange {
  readonly heading?: string;
}

export function layoutOf(
  { title }: Pick<SourceDescription, "title">,
  paragraphs: readonly Pick<ArticleParagraph, "range" | "heading">[],
): ArticleLayout {
  return {
    ...(title === undefined ? {} : { title }),
    paragraphs: paragraphs.map(({ range, heading }) => ({
      start: range.start,
      end: range.end,
      ...(heading === undefined ? {} : { heading }),
    })),
  };
}

/** What an article says of itself and where its passages stand, before a word of it is analysed. */
export function outlineOf({
  file,
  text,
  sidecar,
}: ArticleInput): ReturnType<typeof describeSource> & { readonly layout: ArticleLayout } {
  const syntax = outlineArticle(text, file.endsWith(".md") ? "markdown" : "plain");
  const described = describeSource({ file, syntax, ...(sidecar === undefined ? {} : { sidecar }) });
  return { ...described, layout: layoutOf(described.source, proseParagraphs(text, syntax)) };
}

/** Title, headings (each once), then for each paragraph: characters since the last one, length, and number of its heading. */
type Written = readonly [title: string | null, headings: readonly string[], numbers: readonly number[]];

export function writeLayout({ title, paragraphs }: ArticleLayout): string {
  const headings: string[] = [];
  const numbers: number[] = [];
  let end = 0;
  for (const paragraph of paragraphs) {
    const { heading } = paragraph;
    if (heading !== undefined && headings.at(-1) !== heading) headings.push(heading);
    numbers.push(paragraph.start - end, paragraph.end - paragraph.start, heading === undefined ? 0 : headings.length);
    end = paragraph.end;
  }
  const written: Written = [title ?? null, headings, numbers];
  return JSON.stringify(written);
}

/** One question looks an article up for each of its paragraphs. */
const MOST_LAYOUTS = 2000;

/** Reads what `writeLayout` wrote, and that alone. */
export const readLayout = remembering(MOST_LAYOUTS, (written: string): ArticleLayout => {
  const [title, headings, numbers] = JSON.parse(written) as Written;
  const paragraphs: LaidParagraph[] = [];
  let end = 0;
  for (let at = 0; at + 2 < numbers.length; at += 3) {
    const start = end + (numbers[at] ?? 0);
    end = start + (numbers[at + 1] ?? 0);
    const heading = headings[(numbers[at + 2] ?? 0) - 1];
    paragraphs.push({ start, end, ...(heading === undefined ? {} : { heading }) });
  }
  return { ...(title === null ? {} : { title }), paragraphs };
});
