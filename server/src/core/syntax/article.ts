/**
 * Reads an article: its blocks told apart, remarks of others inside them, and what the text says of its title, authors, date and origin.
 * Any text gives blocks on its own offsets; nothing here throws.
 */
import { characterReferenceAt } from "../text/entities.js";
import type { TextRange } from "../text/range.js";
import type { ArticleBlock, ArticleBlockKind, ArticleSyntax, Inferred, InferredMetadata } from "./articleTypes.js";
import { findAsides } from "./article/asides.js";
import { leadingName, workplaceOf } from "./article/biography.js";
import { classify, type Classified } from "./article/classify.js";
import { readDateline, type Dateline } from "./article/dateline.js";
import { inferGenre } from "./article/genre.js";
import { markdownArticleBlocks } from "./article/markdownArticle.js";
import { plainBlocks } from "./article/plainBlocks.js";
import {
  distinctUpstream,
  framesOf,
  republicationOf,
  selfCitationsOf,
  sourceLineOf,
  type Upstream,
} from "./article/provenance.js";
import { findVoices } from "./article/voices.js";
import { foldLine, type RawBlock } from "./article/words.js";
import { findFrontMatter } from "./frontMatterBlock.js";
import { mergeRanges } from "./markdown/inline.js";

/** Blocks at either end of the body that may frame it as another's report. */
const FRAMING_BLOCKS = 3;

export function parseArticle(text: string, format: "markdown" | "plain"): ArticleSyntax {
  const { frontMatter, read, classified, blocks, body, dateline } = readBlocks(text, format);
  const asides = [
    ...read.markup,
    ...(dateline === undefined ? [] : [dateline.range]),
    ...body.flatMap((block) => findAsides(text, block)),
  ];
  const inferred = infer(read.blocks, body, classified, dateline);
  return {
    ...frontMatter,
    blocks,
    asides: mergeRanges(asides).filter((range) => range.end > range.start),
    references: read.references,
    inferred,
    voices: findVoices(body, framesOf(framingOf(body)), inferred.publisher),
  };
}

/** As `parseArticle`, with no more than its blocks, title and date: a third of the work, for whoever only looks for words. */
export function outlineArticle(text: string, format: "markdown" | "plain"): ArticleSyntax {
  const { frontMatter, read, classified, blocks, dateline } = readBlocks(text, format);
  const inferred = { ...titleAndDate(classified, dateline), authors: [], upstream: [] };
  return { ...frontMatter, blocks, asides: [], references: read.references, inferred, voices: [] };
}

function readBlocks(text: string, format: "markdown" | "plain") {
  const frontMatter = format === "markdown" ? findFrontMatter(text) : undefined;
  const start = frontMatter?.end ?? (text.charCodeAt(0) === 0xfeff ? 1 : 0);
  const read =
    format === "markdown"
      ? markdownArticleBlocks(text, start)
      : { blocks: plainBlocks(text, start), markup: [], references: plainReferences(text, start) };
  const classified = classify(read.blocks);
  const blocks = read.blocks.map((block, index): ArticleBlock => ({
    range: block.range,
    kind: classified.kinds[index] ?? "paragraph",
  }));
  const body = ofKind(read.blocks, classified, ["paragraph", "quote"]);
  const dateline = body[0] === undefined ? undefined : readDateline(body[0]);
  return {
    frontMatter: frontMatter === undefined ? {} : { frontMatter: { range: frontMatter.range, yaml: frontMatter.yaml } },
    read,
    classified,
    blocks,
    body,
    dateline,
  };
}

/** Character references that the page left in plain text. */
function plainReferences(text: string, start: number): readonly TextRange[] {
  const references: TextRange[] = [];
  for (let at = text.indexOf("&", start); at >= 0; at = text.indexOf("&", at + 1)) {
    const end = characterReferenceAt(text, at)?.end;
    if (end !== undefined) references.push({ start: at, end });
  }
  return references;
}

function ofKind(
  blocks: readonly RawBlock[],
  classified: Classified,
  wanted: readonly ArticleBlockKind[],
): readonly RawBlock[] {
  return blocks.filter((_, index) => wanted.includes(classified.kinds[index] ?? "paragraph"));
}

function infer(
  blocks: readonly RawBlock[],
  body: readonly RawBlock[],
  classified: Classified,
  dateline: Dateline | undefined,
): InferredMetadata {
  const biographies = ofKind(blocks, classified, ["biography"]);
  const { publisher, upstream } = inferOrigin(blocks, body, classified, dateline, biographies);
  const genre = inferGenre({
    blocks,
    body,
    headings: ofKind(blocks, classified, ["heading"]),
    hasBiography: biographies.length > 0,
  });
  return {
    ...titleAndDate(classified, dateline),
    ...(publisher === undefined ? {} : { publisher }),
    authors: inferAuthors(classified, biographies),
    ...(genre === undefined ? {} : { genre }),
    upstream,
  };
}

function titleAndDate(
  classified: Classified,
  dateline: Dateline | undefined,
): Pick<InferredMetadata, "title" | "published"> {
  const published =
    classified.bylines.find((byline) => byline.published !== undefined)?.published ??
    classified.headline?.published ??
    dateline?.published;
  return {
    ...(classified.headline === undefined ? {} : { title: classified.headline.title }),
    ...(published === undefined ? {} : { published }),
  };
}

function inferAuthors(classified: Classified, biographies: readonly RawBlock[]): readonly Inferred<string>[] {
  const candidates = [
    ...classified.bylines.flatMap((byline) => byline.authors),
    ...biographies.flatMap((block) => leadingName(block) ?? []),
  ];
  const seen = new Set<string>();
  return candidates.filter((author) => {
    const name = foldLine(author.value);
    if (seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}

function framingOf(body: readonly RawBlock[]): readonly RawBlock[] {
  return body.length <= FRAMING_BLOCKS * 2 ? body : [...body.slice(0, FRAMING_BLOCKS), ...body.slice(-FRAMING_BLOCKS)];
}

/** Publisher and upstream are read together: a paper that an article re-reports is not the one that prints it. */
function inferOrigin(
  blocks: readonly RawBlock[],
  body: readonly RawBlock[],
  classified: Classified,
  dateline: Dateline | undefined,
  biographies: readonly RawBlock[],
): { readonly publisher: Inferred<string> | undefined; readonly upstream: readonly Upstream[] } {
  const lines = ofKind(blocks, classified, ["source-line"]);
  const stated = distinctUpstream([
    ...lines.flatMap(sourceLineOf),
    ...lines.flatMap(republicationOf),
    ...framesOf(framingOf(body)),
  ]);
  const names = new Set(stated.map((entry) => withoutArticle(entry.value.publisher)));
  const selfCitations = selfCitationsOf(body).filter((citation) => !names.has(withoutArticle(citation.value)));
  const bylineOutlet = classified.bylines.find((byline) => byline.outlet !== undefined)?.outlet;
  const publisher =
    classified.headline?.outlet ??
    bylineOutlet ??
    selfCitations.find((citation) => !citation.world) ??
    dateline?.agency ??
    biographies.map(workplaceOf).find((found) => found !== undefined);
  const agencies = [dateline?.agency].flatMap((agency) =>
    agency === undefined || agency === publisher ? [] : [reported(agency, "republished")],
  );
  const cited = selfCitations.filter((citation) => citation.world).map((citation) => reported(citation, "quoted"));
  const upstream = distinctUpstream([...stated, ...agencies, ...cited]).filter(
    (entry) => publisher === undefined || withoutArticle(entry.value.publisher) !== withoutArticle(publisher.value),
  );
  return {
    publisher: publisher === undefined ? undefined : { value: publisher.value, range: publisher.range },
    upstream,
  };
}

function reported(outlet: Inferred<string>, relation: string): Upstream {
  return { value: { publisher: outlet.value, relation }, range: outlet.range };
}

function withoutArticle(name: string): string {
  return foldLine(name).replace(/^the /u, "");
}
