/**
 * Tells the blocks of an article apart: body, title, by-line, caption, biography, source line, navigation.
 * Structure decides first (the top, the tail, what stands beside what), words second; when unsure, a block is body.
 */
import type { ArticleBlockKind } from "../articleTypes.js";
import {
  CAPTION_BEGINNINGS,
  CAPTION_ENDINGS,
  EDITORIAL_NOTE,
  GENRE_LABELS,
  NAVIGATION_BEGINNINGS,
  NAVIGATION_LINES,
  NAVIGATION_SENTENCES,
  OPINION_NOTE,
  PICTURE_CREDITS,
  PROFESSION,
} from "./boilerplate.lexicon.js";
import { markFragments, markRunningHeads } from "./edges.js";
import { isBiography, leadingName } from "./biography.js";
import { readByline, type Byline } from "./byline.js";
import { markCaptions } from "./captions.js";
import { markTitle, type TitleParts } from "./headline.js";
import { republicationOf, sourceLineOf } from "./provenance.js";
import { foldLine, hasGivenName, isBodyLike, isLoneName, titleCaseShare, type RawBlock } from "./words.js";

export interface Classified {
  readonly kinds: readonly ArticleBlockKind[];
  readonly headline?: TitleParts;
  readonly bylines: readonly Byline[];
}

const LONGEST_NAVIGATION = 14;
const LONGEST_NOTICE = 60;
const LONGEST_HEADING = 20;
const LONGEST_UPPER_HEADING = 6;
const LONGEST_CAPTION = 70;
/** How far below a heading its text is looked for. */
const NEAR = 20;

export function classify(blocks: readonly RawBlock[]): Classified {
  const kinds: (ArticleBlockKind | undefined)[] = blocks.map(plainKind);
  markRunningHeads(blocks, kinds);
  const bylines = markBylines(blocks, kinds);
  const headline = markTitle(blocks, kinds);
  markTail(blocks, kinds, bylines);
  markCaptions(blocks, kinds);
  markFragments(blocks, kinds);
  markHeadings(blocks, kinds);
  return {
    kinds: kinds.map((kind, index) => kind ?? (blocks[index]?.form === "quote" ? "quote" : "paragraph")),
    ...(headline === undefined ? {} : { headline }),
    bylines: bylines.filter((byline) => byline !== undefined),
  };
}

/** What a block is by its own words, wherever it stands. */
function plainKind(block: RawBlock): ArticleBlockKind | undefined {
  if (block.form === "links" || block.form === "other") return "navigation";
  const line = block.view.slice(0, 600);
  const folded = block.wordCount <= LONGEST_NAVIGATION ? foldLine(line) : "";
  if (folded === "" && block.wordCount === 0) return "navigation";
  if (/^\d{1,4}$/u.test(folded)) return "navigation";
  if (PICTURE_CREDITS.has(folded)) return "caption";
  if (NAVIGATION_LINES.has(folded) || GENRE_LABELS.has(folded)) return "navigation";
  if (block.form === "heading") return undefined;
  if (block.wordCount <= LONGEST_NAVIGATION && NAVIGATION_BEGINNINGS.test(line)) return "navigation";
  if (sourceLineOf(block).length > 0) return "source-line";
  if (
    block.wordCount <= LONGEST_NOTICE &&
    republicationOf(block).length > 0 &&
    /^\W{0,3}(?:this|the (?:article|text|piece|story|original)|(?:first|originally) |re(?:published|printed)|translated)/iu.test(
      line,
    )
  )
    return "source-line";
  if (
    EDITORIAL_NOTE.test(line) ||
    (block.wordCount <= LONGEST_NOTICE && OPINION_NOTE.test(line) && !tellsOfPerson(block))
  )
    return "translator-note";
  if (
    block.wordCount <= LONGEST_NOTICE &&
    block.wordCount > 2 &&
    NAVIGATION_SENTENCES.test(line) &&
    !/[“”"]/u.test(line)
  )
    return "navigation";
  if (block.wordCount <= LONGEST_CAPTION && (CAPTION_BEGINNINGS.test(line) || CAPTION_ENDINGS.test(line.trim())))
    return "caption";
  return undefined;
}

/** "Jane Doe is an analyst at X. Views expressed are her own.": the tail is asked for biographies later. */
function tellsOfPerson(block: RawBlock): boolean {
  return leadingName(block) !== undefined && PROFESSION.test(block.view);
}

function markBylines(blocks: readonly RawBlock[], kinds: (ArticleBlockKind | undefined)[]): (Byline | undefined)[] {
  const firstBody = blocks.findIndex((block, index) => kinds[index] === undefined && isBodyLike(block));
  const read = blocks.map((block, index) => (kinds[index] === undefined ? readByline(block) : undefined));
  return blocks.map((_, index) => {
    const byline = read[index];
    if (byline === undefined) return undefined;
    const atTop = firstBody < 0 || index < firstBody;
    const credits = byline.evidence === "word";
    const besideByline = [read[index - 1], read[index + 1]].some(
      (other) => other !== undefined && other.evidence !== "name",
    );
    const accepted =
      byline.evidence === "name"
        ? atTop && index > 0 && (besideByline || isUnmentioned(byline, blocks.slice(index + 1)))
        : credits || atTop || index === firstBody + 1;
    if (!accepted) return undefined;
    kinds[index] = "byline";
    return byline;
  });
}

/** A name under the headline that the body never mentions is its author's. */
function isUnmentioned(byline: Byline, after: readonly RawBlock[]): boolean {
  const names = byline.authors.map((author) => author.value);
  if (!names.some((name) => hasGivenName(name))) return false;
  const rest = after.filter(
    (block) => isBodyLike(block) && !names.some((name) => foldLine(leadingName(block)?.value ?? "") === foldLine(name)),
  );
  return !rest.some((block) => names.some((name) => block.view.includes(name.split(" ").at(-1) ?? name)));
}

/** Walks up from the end over source lines, navigation, biographies and name lines; the first body block ends the walk. */
function markTail(
  blocks: readonly RawBlock[],
  kinds: (ArticleBlockKind | undefined)[],
  bylines: readonly (Byline | undefined)[],
): void {
  const authors = new Set(bylines.flatMap((byline) => byline?.authors.map((author) => foldLine(author.value)) ?? []));
  const nameLines = new Set(
    blocks.filter((block) => block.wordCount <= 5 && isLoneName(block.view)).map((block) => foldLine(block.view)),
  );
  const firstBody = blocks.findIndex((block, index) => kinds[index] === undefined && isBodyLike(block));
  for (let index = blocks.length - 1; index > Math.max(0, firstBody); index -= 1) {
    const block = blocks[index];
    if (block === undefined) return;
    if (kinds[index] !== undefined) continue;
    if (isLoneName(block.view) && isAuthorBox(blocks, kinds, index)) {
      kinds[index] = "byline";
      continue;
    }
    const before = nearestBefore(blocks, kinds, index);
    const context = { authors, nameLines, afterBoilerplate: before.boilerplate, afterBiography: false };
    if (isBiography(block, context)) kinds[index] = "biography";
    else if (!goesOnWithBiography(blocks, index, context, kinds)) return;
    else kinds[index] = "biography";
  }
}

/** A name alone on its line, before "+ posts", a biography or the end. */
function isAuthorBox(
  blocks: readonly RawBlock[],
  kinds: readonly (ArticleBlockKind | undefined)[],
  index: number,
): boolean {
  const next = kinds[index + 1];
  const biography = blocks
    .slice(index + 1, index + 4)
    .some((block) => foldLine(leadingName(block)?.value ?? "") === foldLine(blocks[index]?.view ?? "-"));
  return biography || next === "biography" || (index === blocks.length - 1 && blocks.length > 2);
}

function nearestBefore(
  blocks: readonly RawBlock[],
  kinds: readonly (ArticleBlockKind | undefined)[],
  index: number,
): { readonly boilerplate: boolean } {
  const before = blocks[index - 1];
  const kind = kinds[index - 1];
  const isName = before !== undefined && isLoneName(before.view);
  return {
    boilerplate: kind === "navigation" || kind === "source-line" || kind === "byline" || kind === "biography" || isName,
  };
}

/** "He served as …" after a biography. */
function goesOnWithBiography(
  blocks: readonly RawBlock[],
  index: number,
  context: Parameters<typeof isBiography>[1],
  kinds: readonly (ArticleBlockKind | undefined)[],
): boolean {
  const block = blocks[index];
  const before = blocks[index - 1];
  if (block === undefined || before === undefined || kinds[index - 1] !== undefined) return false;
  return (
    isBiography(before, { ...context, afterBoilerplate: nearestBefore(blocks, kinds, index - 1).boilerplate }) &&
    isBiography(block, { ...context, afterBiography: true })
  );
}

function markHeadings(blocks: readonly RawBlock[], kinds: (ArticleBlockKind | undefined)[]): void {
  const isShort = (index: number): boolean =>
    kinds[index] === undefined &&
    (blocks[index]?.wordCount ?? LONGEST_HEADING) <= LONGEST_HEADING &&
    blocks[index]?.stopped === false &&
    !LIST_ITEM.test(blocks[index].view);
  // From the end, so that a heading may stand above another one.
  for (let index = blocks.length - 1; index >= 0; index -= 1) {
    const block = blocks[index];
    if (block === undefined || kinds[index] !== undefined) continue;
    if (block.form === "heading") {
      kinds[index] = "heading";
      continue;
    }
    if (block.form !== "text" || block.wordCount > LONGEST_HEADING) continue;
    const next = nextUnknown(blocks, kinds, index);
    const leads =
      next !== undefined &&
      (isBodyLike(next) ||
        next.form === "list-item" ||
        (next.stopped && next.wordCount >= 4) ||
        LIST_ITEM.test(next.view));
    const aboveHeading =
      kinds[index + 1] === "heading" && kinds[index + 2] !== "heading" && block.wordCount <= LONGEST_UPPER_HEADING;
    // In a list of short lines none is a heading, but for the last one above the body.
    if ((!leads && !aboveHeading) || (isShort(index - 1) && isShort(index - 2))) continue;
    if (looksLikeHeading(block.view.trim())) kinds[index] = "heading";
  }
}

const LIST_ITEM = /^(?:[-*•▪◦‣]|\(?\d{1,2}[.)])\s/u;

/** The next block that is not boilerplate, where it is near: navigation may stand between a heading and its text. */
function nextUnknown(
  blocks: readonly RawBlock[],
  kinds: readonly (ArticleBlockKind | undefined)[],
  index: number,
): RawBlock | undefined {
  for (let at = index + 1; at < blocks.length && at <= index + NEAR; at += 1)
    if (kinds[at] === undefined) return blocks[at];
  return undefined;
}

function looksLikeHeading(line: string): boolean {
  if (/^(?:[-*•▪–—◦‣“"„«‘'(]|\[)/u.test(line) && !/^[“"][^”"]+[”"] \p{L}/u.test(line)) return false;
  if (!/^[\p{Lu}\d“"„]/u.test(line)) return false;
  if (/\?["”’]?$/u.test(line)) return true;
  if (/[.!…;,]["”’)]?$/u.test(line)) return false;
  if (line.endsWith(":")) return line.split(/\s+/u).length <= 4;
  return line.split(/\s+/u).length <= 8 || titleCaseShare(line) >= 0.6;
}
