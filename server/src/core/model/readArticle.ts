/** Reads an article from its raw text: description, body, statements and mentions, boilerplate left out. */
import { withoutFiller } from "../text/entities.js";
import type { TextRange } from "../text/range.js";
import { intervalOf } from "../language/dates/edtf.js";
import { afterParagraph, afterSentence, NOTHING_TOLD } from "../language/dates/narration.js";
import { findDates } from "../language/dates/dates.js";
import type { CalendarDay, DateContext } from "../language/dates/types.js";
import { findNames } from "../language/names/names.js";
import type { EntityType, NameMention } from "../language/names/types.js";
import { findRoles } from "../language/roles/roles.js";
import { splitSentences } from "../language/sentences/sentences.js";
import { parseArticle } from "../syntax/article.js";
import type { ArticleBlock, ArticleSyntax } from "../syntax/articleTypes.js";
import type { ArticleFacts, ArticleParagraph } from "./article.js";
import { decoded } from "./decoded.js";
import type { FileId } from "./fileId.js";
import { readStatement } from "./readStatement.js";
import { withReferences } from "./references.js";
import { describeSource } from "./sourceDescription.js";
import type { SourceDescription } from "./source.js";
import type { Statement } from "./statement.js";

export interface ArticleInput {
  readonly file: FileId;
  readonly text: string;
  /** YAML of `<file>.source.yaml`. */
  readonly sidecar?: string;
  /** Names that the registry knows, with their types. */
  readonly known?: readonly { readonly surface: string; readonly type: EntityType }[];
}

export function readArticle(input: ArticleInput): ArticleFacts {
  const { file, text } = input;
  const syntax = parseArticle(text, file.endsWith(".md") ? "markdown" : "plain");
  const { source, problems } = describeSource({
    file,
    syntax,
    ...(input.sidecar === undefined ? {} : { sidecar: input.sidecar }),
  });
  const body = readBody(text, syntax, source, input.known);
  return { file, text, source, ...body, problems };
}

type Body = Pick<ArticleFacts, "paragraphs" | "statements" | "mentions" | "roles">;

function readBody(text: string, syntax: ArticleSyntax, source: SourceDescription, known: ArticleInput["known"]): Body {
  const blocks = proseParagraphs(text, syntax);
  // Translators' remarks are blanked, not cut: every offset stays on the raw text.
  const prose = decoded(blank(text, syntax.asides), text, syntax.references);
  const sentencesOf = blocks.map((block) => splitSentences(prose, block.range));
  const sentences = sentencesOf.flat();
  const mentions = findNames(prose, sentences, known).map(asRead);
  const roles = findRoles(prose, sentences, mentions);
  const dates = articleDateContext(prose, sentences, source);
  const voices = new Map(syntax.voices.map((voice) => [voice.range.start, voice]));
  const paragraphs: ArticleParagraph[] = [];
  const statements: Statement[] = [];
  let narration = NOTHING_TOLD;
  blocks.forEach((block, index) => {
    const first = statements.length;
    for (const range of sentencesOf[index] ?? []) {
      const { earlier } = narration;
      const told = earlier === undefined ? dates : { ...dates, earlier };
      const statement = readStatement(prose, range, { dates: told, mentions, roles, paragraph: block.range });
      statements.push(statement);
      narration = afterSentence(narration, statement.dates);
    }
    narration = afterParagraph(narration);
    const voice = voices.get(block.range.start);
    paragraphs.push({
      ...block,
      first,
      end: statements.length,
      ...(voice === undefined ? {} : { voice: { publisher: voice.publisher, own: voice.own, range: voice.cue } }),
    });
  });
  const read = { text: prose, paragraphs: paragraphs.map(({ range }) => range), statements, mentions, roles };
  return { paragraphs, statements: withReferences(read), mentions, roles };
}

/** The paragraphs that statements are read from, without reading any: what text search needs. */
export function proseParagraphs(
  text: string,
  syntax: ArticleSyntax,
): readonly Pick<ArticleParagraph, "range" | "heading">[] {
  const headings = headingsAbove(text, syntax.blocks);
  return syntax.blocks.filter(isProse).map((block) => {
    const heading = headings.get(block);
    return { range: block.range, ...(heading === undefined ? {} : { heading }) };
  });
}

/** The surface of a name without what fills up its character references. */
function asRead(mention: NameMention): NameMention {
  const surface = withoutFiller(mention.surface);
  return surface === mention.surface ? mention : { ...mention, surface };
}

function isProse(block: ArticleBlock): boolean {
  return block.kind === "paragraph" || block.kind === "quote";
}

/** The nearest heading above each block, as written. */
function headingsAbove(text: string, blocks: readonly ArticleBlock[]): ReadonlyMap<ArticleBlock, string> {
  const above = new Map<ArticleBlock, string>();
  let heading: string | undefined;
  for (const block of blocks) {
    if (block.kind === "heading")
      heading = text
        .slice(block.range.start, block.range.end)
        .replace(/^#+\s*/u, "")
        .trim();
    else if (heading !== undefined) above.set(block, heading);
  }
  return above;
}

/**
 * The day relative words count from. Where the article's own date is unknown it stays unknown:
 * full dates in the text then anchor only those months and days that have no year.
 */
function articleDateContext(text: string, sentences: readonly TextRange[], source: SourceDescription): DateContext {
  const published = source.published === undefined ? undefined : intervalOf(source.published);
  const reference = published?.from ?? published?.to;
  const dayOrder = source.language === "en-US" ? "month-day" : "unknown";
  const unanchored: DateContext = { dayOrder, ...(reference === undefined ? {} : { reference }) };
  const anchors = fullDates(text, sentences, unanchored);
  return anchors.length === 0 ? unanchored : { ...unanchored, anchors };
}

function fullDates(text: string, sentences: readonly TextRange[], context: DateContext): readonly CalendarDay[] {
  const days: CalendarDay[] = [];
  for (const sentence of sentences) {
    for (const date of findDates(text, sentence, context)) {
      if (date.granularity === "day" && !date.relative && date.interval?.from !== undefined)
        days.push(date.interval.from);
    }
  }
  return days;
}

/** The text with the given ranges as spaces; line ends stay, so lines and lengths do too. */
export function blank(text: string, ranges: readonly TextRange[]): string {
  if (ranges.length === 0) return text;
  let result = "";
  let at = 0;
  for (const range of ranges) {
    if (range.start < at) continue;
    result +=
      text.slice(at, range.start) +
      text.slice(range.start, range.end).replace(/[^\r\n]/gu, (character) => " ".repeat(character.length));
    at = range.end;
  }
  return result + text.slice(at);
}
