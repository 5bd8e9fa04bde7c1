/** What one article shows of its origin: which of its parts retell another report, its shingles, its views. */
import type { ArticleFacts, ArticleParagraph } from "../../model/article.js";
import type { UpstreamSource } from "../../model/source.js";
import { printOf } from "./shingles.js";
import type { ArticlePart, ProvenanceFacts, ViewPrint } from "./types.js";
import { viewOf } from "./views.js";

/** Views that are kept of one article. */
const MOST_VIEWS = 60;

export function provenanceFacts(article: ArticleFacts): ProvenanceFacts {
  return {
    parts: partsOf(article),
    print: printOf(article.paragraphs.map((paragraph) => textOf(article, paragraph))),
    views: viewsOf(article),
  };
}

/** Under a heading of its own a report that is only quoted must be named again, or that part is the publisher's. */
function partsOf(article: ArticleFacts): readonly ArticlePart[] {
  const texts = new Map<string | undefined, string>();
  for (const paragraph of article.paragraphs)
    texts.set(paragraph.heading, `${texts.get(paragraph.heading) ?? ""} ${textOf(article, paragraph)}`);
  const stated = !article.source.inferred.includes("upstream");
  return [...texts].map(([heading, text]) => {
    const folded = text.toLowerCase();
    const upstream =
      stated || texts.size === 1
        ? article.source.upstream
        : article.source.upstream.filter((entry) => coversAll(entry) || folded.includes(bareName(entry.publisher)));
    return { ...(heading === undefined ? {} : { heading }), upstream };
  });
}

/** A source line and a note of republication speak for the whole text. */
function coversAll({ relation }: UpstreamSource): boolean {
  return relation !== "quoted" && relation !== "digest";
}

function bareName(publisher: string): string {
  return publisher.toLowerCase().replace(/^the /u, "");
}

function viewsOf(article: ArticleFacts): readonly ViewPrint[] {
  return article.paragraphs
    .flatMap((paragraph) =>
      article.statements.slice(paragraph.first, paragraph.end).flatMap((statement) => {
        const view = viewOf(statement, paragraph.heading);
        return view === undefined ? [] : [view];
      }),
    )
    .slice(0, MOST_VIEWS);
}

function textOf(article: ArticleFacts, { range }: ArticleParagraph): string {
  return article.text.slice(range.start, range.end);
}
