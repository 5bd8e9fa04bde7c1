/**
 * Tells the blocks of an article apart: body, title, by-line, caption, biography, source line, navigation.
 * Structure decides first (the top, the tail, what stands beside what), words second; when unsure, a block is body.
 */
import type { ArticleBlockKind, Inferred } from "../articleTypes.js";
import {
  CAPTION_BEGINNINGS,
  CAPTION_ENDINGS,
  CAPTION_WORDS,
  EDITORIAL_NOTE,
  GENRE_LABELS,
  NAVIGATION_BEGINNINGS,
  NAVIGATION_LINES,
  NAVIGATION_SENTENCES,
  OPINION_NOTE,
  PICTURE_CREDITS,
  PICTURE_VERBS,
} from "./boilerplate.lexicon.js";
import { markFragments, markRunningHeads } from "./edges.js";
import { isBiography, leadingName } from "./biography.js";
import { isOutletName, readByline, type Byline } from "./byline.js";
import { republicationOf, sourceLineOf } from "./provenance.js";
import { findStamps } from "./stamps.js";
import { foldLine, hasGivenName, isBodyLike, isLoneName, titleCaseShare, type RawBlock } from "./words.js";

export interface Classified {
  readonly kinds: readonly ArticleBlockKind[];
  readonly title?: Inferred<string>;
  /** Of "Headline | Paper". */
  readonly titleOutlet?: Inferred<string>;
  /** Of "Headline 3 March 2021". */
  readonly titleDate?: Inferred<string>;
  readonly bylines: readonly Byline[];
}

const LONGEST_NAVIGATION = 14;
const LONGEST_NOTICE = 60;
const LONGEST_TITLE = 26;
const LONGEST_HEADING = 20;
const LONGEST_UPPER_HEADING = 6;
const LONGEST_CAPTION = 70;
const LONGEST_STRUCTURAL_CAPTION = 50;
/** How far from the top a headline is looked for, and its repetition. */
const TOP = 20;

export function classify(blocks: readonly RawBlock[]): Classified {
  const kinds: (ArticleBlockKind | undefined)[] = blocks.map(plainKind);
  markRunningHeads(blocks, kinds);
  const bylines = markBylines(blocks, kinds);
  const title = markTitle(blocks, kinds);
  markTail(blocks, kinds, bylines);
  markCaptions(blocks, kinds);
  markFragments(blocks, kinds);
  markHeadings(blocks, kinds);
  return {
    kinds: kinds.map((kind, index) => kind ?? (blocks[index]?.form === "quote" ? "quote" : "paragraph")),
    ...title,
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
  if (block.wordCount <= LONGEST_NOTICE && republicationOf(block).length > 0 && /^\W{0,3}(?:this|the (?:article|text|piece|story|original)|(?:first|originally) |re(?:published|printed)|translated)/iu.test(line)) return "source-line";
  if (EDITORIAL_NOTE.test(line) || (block.wordCount <= LONGEST_NOTICE && OPINION_NOTE.test(line))) return "translator-note";
  if (block.wordCount <= LONGEST_NOTICE && block.wordCount > 2 && NAVIGATION_SENTENCES.test(line) && !/[“”"]/u.test(line)) return "navigation";
  if (block.wordCount <= LONGEST_CAPTION && (CAPTION_BEGINNINGS.test(line) || CAPTION_ENDINGS.test(line.trim()))) return "caption";
  return undefined;
}

function markBylines(blocks: readonly RawBlock[], kinds: (ArticleBlockKind | undefined)[]): (Byline | undefined)[] {
  const firstBody = blocks.findIndex((block, index) => kinds[index] === undefined && isBodyLike(block));
  const read = blocks.map((block, index) => (kinds[index] === undefined ? readByline(block) : undefined));
  return blocks.map((_, index) => {
    const byline = read[index];
    if (byline === undefined) return undefined;
    const atTop = firstBody < 0 || index < firstBody;
    const credits = byline.evidence === "word";
    const besideByline = [read[index - 1], read[index + 1]].some((other) => other !== undefined && other.evidence !== "name");
    const accepted = byline.evidence === "name" ? atTop && index > 0 && (besideByline || isUnmentioned(byline, blocks.slice(index + 1))) : credits || atTop || index === firstBody + 1;
    if (!accepted) return undefined;
    kinds[index] = "byline";
    return byline;
  });
}

/** A name under the headline that the body never mentions is its author's. */
function isUnmentioned(byline: Byline, after: readonly RawBlock[]): boolean {
  const names = byline.authors.map((author) => author.value);
  if (!names.some((name) => hasGivenName(name))) return false;
  const rest = after.filter((block) => isBodyLike(block) && !names.some((name) => foldLine(leadingName(block)?.value ?? "") === foldLine(name)));
  return !rest.some((block) => names.some((name) => block.view.includes(name.split(" ").at(-1) ?? name)));
}

function isHeadline(block: RawBlock): boolean {
  if (block.wordCount < 3 || block.wordCount > LONGEST_TITLE || block.form === "quote" || block.form === "list-item") return false;
  return !/[.…;:,]["”’]?$/u.test(block.view.trim()) && !block.view.includes("@");
}

function markTitle(blocks: readonly RawBlock[], kinds: (ArticleBlockKind | undefined)[]): Pick<Classified, "title" | "titleOutlet" | "titleDate"> {
  const index = titleIndex(blocks, kinds);
  const block = index === undefined ? undefined : blocks[index];
  if (index === undefined || block === undefined) return {};
  kinds[index] = "title";
  // Short lines above a headline are the site's sections.
  for (let above = 0; above < index; above += 1) if (kinds[above] === undefined && (blocks[above]?.wordCount ?? 0) <= 3) kinds[above] = "navigation";
  const parts = titleParts(block);
  const folded = new Set([foldLine(block.view), foldLine(parts.title.value)]);
  blocks.slice(0, TOP).forEach((other, at) => {
    if (kinds[at] === undefined && folded.has(foldLine(other.view))) kinds[at] = "title";
  });
  return {
    title: parts.title,
    ...(parts.outlet === undefined ? {} : { titleOutlet: parts.outlet }),
    ...(parts.published === undefined ? {} : { titleDate: parts.published }),
  };
}

/** The first headline before the body, or a line of any form that is printed twice at the top. */
function titleIndex(blocks: readonly RawBlock[], kinds: readonly (ArticleBlockKind | undefined)[]): number | undefined {
  const markdown = blocks.findIndex((block, index) => block.form === "heading" && block.level === 1 && kinds[index] === undefined);
  if (markdown >= 0 && !blocks.slice(0, markdown).some(isBodyLike)) return markdown;
  const top = blocks.slice(0, TOP).map((block) => foldLine(titleParts(block).title.value));
  for (let index = 0; index < Math.min(TOP, blocks.length); index += 1) {
    const block = blocks[index];
    if (block === undefined || kinds[index] !== undefined) continue;
    const repeated = block.wordCount >= 3 && block.wordCount <= LONGEST_TITLE && top.indexOf(top[index] ?? "", index + 1) > index;
    if (repeated) return index;
    if (isBodyLike(block)) return undefined;
    if (!isHeadline(block)) continue;
    const next = blocks.slice(index + 1, index + 5);
    const kicker = block.wordCount <= 3 && next[0] !== undefined && kinds[index + 1] === undefined && isHeadline(next[0]) && next[0].wordCount > 3 && !isBodyLike(next[0]);
    if (!kicker && (block.wordCount > 3 || next.some((follower, offset) => kinds[index + 1 + offset] === undefined && isBodyLike(follower)))) return hasBodyBelow(blocks, kinds, index) ? index : undefined;
  }
  return undefined;
}

function hasBodyBelow(blocks: readonly RawBlock[], kinds: readonly (ArticleBlockKind | undefined)[], index: number): boolean {
  return blocks.slice(index + 1, index + TOP).some((block, offset) => kinds[index + 1 + offset] === undefined && isBodyLike(block));
}

interface TitleParts {
  readonly title: Inferred<string>;
  readonly outlet?: Inferred<string>;
  readonly published?: Inferred<string>;
}

/** A headline without the date or the paper's name glued to its end. */
function titleParts(block: RawBlock): TitleParts {
  const whole = { value: block.view.replace(/\s+/gu, " ").trim(), range: block.range };
  if (block.wordCount > LONGEST_TITLE) return { title: whole };
  return datedTitle(block) ?? titleWithOutlet(block) ?? { title: whole };
}

function datedTitle(block: RawBlock): TitleParts | undefined {
  const stamp = findStamps(block.view).find((found) => found.edtf !== undefined && found.range.end === block.view.trimEnd().length);
  if (stamp?.edtf === undefined) return undefined;
  const head = /^(.{12,}?)[\s,|–—-]+(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?$/iu.exec(block.view.slice(0, stamp.range.start))?.[1];
  // "… since 12 March 2022" is a headline about a day, not one of that day.
  if (head === undefined || /\b(?:on|of|in|since|until|from|by|before|after|the|to|for|and|till|as of)$/iu.test(head)) return undefined;
  const { start } = block.range;
  return {
    title: { value: head.replace(/\s+/gu, " ").trim(), range: { start, end: start + head.length } },
    published: { value: stamp.edtf, range: { start: start + stamp.range.start, end: start + stamp.range.end } },
  };
}

function titleWithOutlet(block: RawBlock): TitleParts | undefined {
  const match = /^(.{12,}?)(\s+[|»]\s+|\s+[-–—]\s+)([\p{Lu}\d][^|»–—]{1,40})$/u.exec(block.view);
  const [, head, divider, outlet] = match ?? [];
  if (head === undefined || divider === undefined || outlet === undefined) return undefined;
  if (!/[|»]/u.test(divider) && !isOutletName(outlet)) return undefined;
  const { start } = block.range;
  const at = start + head.length + divider.length;
  return {
    title: { value: head.replace(/\s+/gu, " ").trim(), range: { start, end: start + head.length } },
    outlet: { value: outlet.trim(), range: { start: at, end: at + outlet.trimEnd().length } },
  };
}

/** Walks up from the end over source lines, navigation, biographies and name lines; the first body block ends the walk. */
function markTail(blocks: readonly RawBlock[], kinds: (ArticleBlockKind | undefined)[], bylines: readonly (Byline | undefined)[]): void {
  const authors = new Set(bylines.flatMap((byline) => byline?.authors.map((author) => foldLine(author.value)) ?? []));
  const nameLines = new Set(blocks.filter((block) => block.wordCount <= 5 && isLoneName(block.view)).map((block) => foldLine(block.view)));
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
function isAuthorBox(blocks: readonly RawBlock[], kinds: readonly (ArticleBlockKind | undefined)[], index: number): boolean {
  const next = kinds[index + 1];
  const biography = blocks.slice(index + 1, index + 4).some((block) => foldLine(leadingName(block)?.value ?? "") === foldLine(blocks[index]?.view ?? "-"));
  return biography || next === "biography" || (index === blocks.length - 1 && blocks.length > 2);
}

function nearestBefore(blocks: readonly RawBlock[], kinds: readonly (ArticleBlockKind | undefined)[], index: number): { readonly boilerplate: boolean } {
  const before = blocks[index - 1];
  const kind = kinds[index - 1];
  const isName = before !== undefined && isLoneName(before.view);
  return { boilerplate: kind === "navigation" || kind === "source-line" || kind === "byline" || kind === "biography" || isName };
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
  return isBiography(before, { ...context, afterBoilerplate: nearestBefore(blocks, kinds, index - 1).boilerplate }) && isBiography(block, { ...context, afterBiography: true });
}

/**
 * A caption without a label: the first paragraph under the headline, with navigation right after it, that describes a picture in the present
 * tense; or any short paragraph at the top with words such as "is pictured".
 */
function markCaptions(blocks: readonly RawBlock[], kinds: (ArticleBlockKind | undefined)[]): void {
  const first = blocks.findIndex((block, index) => kinds[index] === undefined && isBodyLike(block));
  const block = blocks[first];
  if (block === undefined || block.wordCount > LONGEST_CAPTION) return;
  const hasBodyAfter = blocks.slice(first + 1).some((other, offset) => kinds[first + 1 + offset] === undefined && isBodyLike(other));
  const underTitle = kinds.slice(0, first).includes("title");
  if (!hasBodyAfter || !underTitle || kinds.slice(0, first).includes("caption")) return;
  const firstSentence = /^[^.!?]*/u.exec(block.view)?.[0] ?? "";
  const saysPicture = CAPTION_WORDS.test(block.view);
  const besideNavigation = kinds[first + 1] === "navigation" && block.wordCount <= LONGEST_STRUCTURAL_CAPTION;
  const describes = describesPicture(firstSentence) && !/\b(?:said|says|announced|told|according to|will|would|has|have|had|was|were)\b/u.test(firstSentence);
  if ((besideNavigation && describes) || (saysPicture && block.wordCount <= LONGEST_STRUCTURAL_CAPTION && !/\b(?:said|told|announced)\b/u.test(block.view))) kinds[first] = "caption";
}

/** A picture verb in the place of a verb: after a noun, before what the picture shows. */
function describesPicture(sentence: string): boolean {
  return [...sentence.matchAll(PICTURE_VERBS)].some((match) => {
    const before = /([\p{L}’'-]+)\s+$/u.exec(sentence.slice(0, match.index))?.[1] ?? "";
    return before.length > 2 && !NO_NOUN.test(before) && AFTER_VERB.test(sentence.slice(match.index + match[0].length, match.index + match[0].length + 20));
  });
}

const NO_NOUN = /^(?:from|to|at|in|on|of|for|with|by|the|and|or|an|this|that|these|those|their|his|her|its|our|your|no|not|into|after|before|without|can|could|must|should|may|might|did|does|do)$/iu;
const AFTER_VERB = /^\s+(?:through|in|on|at|along|past|near|the|an?|during|outside|inside|with|for|to|over|across|around|by|from|into|towards?|up|down|his|her|their|as|next|behind|before|under|beside|against|out|off|together|hands)\b/iu;

function markHeadings(blocks: readonly RawBlock[], kinds: (ArticleBlockKind | undefined)[]): void {
  const isShort = (index: number): boolean => kinds[index] === undefined && (blocks[index]?.wordCount ?? LONGEST_HEADING) <= LONGEST_HEADING && blocks[index]?.stopped === false && !LIST_ITEM.test(blocks[index].view);
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
    const leads = next !== undefined && (isBodyLike(next) || next.form === "list-item" || (next.stopped && next.wordCount >= 4) || LIST_ITEM.test(next.view));
    const aboveHeading = kinds[index + 1] === "heading" && kinds[index + 2] !== "heading" && block.wordCount <= LONGEST_UPPER_HEADING;
    // In a list of short lines none is a heading, but for the last one above the body.
    if ((!leads && !aboveHeading) || (isShort(index - 1) && isShort(index - 2))) continue;
    if (looksLikeHeading(block.view.trim())) kinds[index] = "heading";
  }
}

const LIST_ITEM = /^(?:[-*•▪◦‣]|\(?\d{1,2}[.)])\s/u;

/** The next block that is not boilerplate, where it is near: navigation may stand between a heading and its text. */
function nextUnknown(blocks: readonly RawBlock[], kinds: readonly (ArticleBlockKind | undefined)[], index: number): RawBlock | undefined {
  for (let at = index + 1; at < blocks.length && at <= index + TOP; at += 1) if (kinds[at] === undefined) return blocks[at];
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
