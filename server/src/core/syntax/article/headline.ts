/** The headline: the first one before the body, or a line that is printed twice at the top; a date or a paper's name glued to it is cut off. */
import type { ArticleBlockKind, Inferred } from "../articleTypes.js";
import { isOutletName } from "./byline.js";
import { GENRE_BEFORE_TITLE, GENRE_LABELS } from "./boilerplate.lexicon.js";
import { findStamps } from "./stamps.js";
import { foldLine, isBodyLike, type RawBlock } from "./words.js";

export interface TitleParts {
  readonly title: Inferred<string>;
  /** Of "Headline | Paper". */
  readonly outlet?: Inferred<string>;
  /** Of "Headline 3 March 2021". */
  readonly published?: Inferred<string>;
}

const LONGEST_TITLE = 26;
const LONGEST_QUESTION = 16;
/** How far from the top a headline is looked for, and its repetition. */
const TOP = 20;

/** Marks the headline and its repetitions; undefined where the article has none. */
export function markTitle(
  blocks: readonly RawBlock[],
  kinds: (ArticleBlockKind | undefined)[],
): TitleParts | undefined {
  const index = titleIndex(blocks, kinds);
  const block = index === undefined ? undefined : blocks[index];
  if (index === undefined || block === undefined) return undefined;
  kinds[index] = "title";
  // Short lines above a headline are the site's sections.
  for (let above = 0; above < index; above += 1) {
    if (kinds[above] === undefined && (blocks[above]?.wordCount ?? 0) <= 3) kinds[above] = "navigation";
  }
  const parts = titleParts(block);
  const folded = new Set([foldLine(block.view), foldLine(parts.title.value)]);
  blocks.slice(0, TOP).forEach((other, at) => {
    if (kinds[at] === undefined && folded.has(foldLine(other.view))) kinds[at] = "title";
  });
  return parts;
}

function isHeadline(block: RawBlock): boolean {
  if (block.wordCount < 3 || block.wordCount > LONGEST_TITLE || block.form === "quote" || block.form === "list-item")
    return false;
  return !/[.…;:,]["”’]?$/u.test(block.view.trim()) && !/\S@\S/u.test(block.view);
}

/** The first headline before the body, or a line of any form that is printed twice at the top. */
function titleIndex(blocks: readonly RawBlock[], kinds: readonly (ArticleBlockKind | undefined)[]): number | undefined {
  const markdown = blocks.findIndex(
    (block, index) => block.form === "heading" && block.level === 1 && kinds[index] === undefined,
  );
  if (markdown >= 0 && !blocks.slice(0, markdown).some(isBodyLike)) return markdown;
  const folded: string[] = [];
  const top = (at: number): string => (folded[at] ??= foldLine(titleOf(blocks[at])));
  const isPrintedAgain = (index: number): boolean => {
    for (let other = index + 1; other < Math.min(TOP, blocks.length); other += 1)
      if (top(other) === top(index)) return true;
    return false;
  };
  for (let index = 0; index < Math.min(TOP, blocks.length); index += 1) {
    const block = blocks[index];
    if (block === undefined || kinds[index] !== undefined) continue;
    const repeated = block.wordCount >= 3 && block.wordCount <= LONGEST_TITLE && isPrintedAgain(index);
    if (repeated) return index;
    if (isBodyLike(block) && !isQuestion(block)) return undefined;
    if (!isHeadline(block)) continue;
    const next = blocks.slice(index + 1, index + 5);
    const kicker =
      block.wordCount <= 3 &&
      next[0] !== undefined &&
      kinds[index + 1] === undefined &&
      isHeadline(next[0]) &&
      next[0].wordCount > 3 &&
      !isBodyLike(next[0]);
    if (
      !kicker &&
      (block.wordCount > 3 ||
        next.some((follower, offset) => kinds[index + 1 + offset] === undefined && isBodyLike(follower)))
    )
      return hasBodyBelow(blocks, kinds, index) ? index : undefined;
  }
  return undefined;
}

/** One question and no more: a headline, where it stands above the body. */
function isQuestion(block: RawBlock): boolean {
  return block.wordCount <= LONGEST_QUESTION && /^[^.?!]*\?["”’]?$/u.test(block.view.trim());
}

function hasBodyBelow(
  blocks: readonly RawBlock[],
  kinds: readonly (ArticleBlockKind | undefined)[],
  index: number,
): boolean {
  return blocks
    .slice(index + 1, index + TOP)
    .some((block, offset) => kinds[index + 1 + offset] === undefined && isBodyLike(block));
}

function titleOf(block: RawBlock | undefined): string {
  return block === undefined ? "" : titleParts(block).title.value;
}

/** A headline without the date or the paper's name glued to its end. */
function titleParts(block: RawBlock): TitleParts {
  const whole = { value: block.view.replace(/\s+/gu, " ").trim(), range: block.range };
  if (block.wordCount > LONGEST_TITLE) return { title: whole };
  const parts = datedTitle(block) ?? titleWithOutlet(block) ?? { title: whole };
  return { ...parts, title: withoutGenre(parts.title) };
}

function withoutGenre(title: Inferred<string>): Inferred<string> {
  const label = GENRE_BEFORE_TITLE.exec(title.value)?.[0].length ?? 0;
  return label === 0
    ? title
    : { value: title.value.slice(label), range: { start: title.range.start + label, end: title.range.end } };
}

function datedTitle(block: RawBlock): TitleParts | undefined {
  const stamp = findStamps(block.view).find(
    (found) => found.edtf !== undefined && found.range.end === block.view.trimEnd().length,
  );
  if (stamp?.edtf === undefined) return undefined;
  const head = /^(.{12,}?)[\s,|–—-]+(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?$/iu.exec(
    block.view.slice(0, stamp.range.start),
  )?.[1];
  // "… since 12 March 2022" is a headline about a day, not one of that day.
  if (head === undefined || /\b(?:on|of|in|since|until|from|by|before|after|the|to|for|and|till|as of)$/iu.test(head))
    return undefined;
  const { start } = block.range;
  return {
    title: { value: head.replace(/\s+/gu, " ").trim(), range: { start, end: start + head.length } },
    published: { value: stamp.edtf, range: { start: start + stamp.range.start, end: start + stamp.range.end } },
  };
}

/** "… - The Lusaka Ledger" */
const PAPER_WITH_ARTICLE = /^The(?: \p{Lu}[\p{L}’'-]*){1,3}$/u;

function titleWithOutlet(block: RawBlock): TitleParts | undefined {
  const match = /^(.{12,}?)(\s+[|»]\s+|\s+[-–—]\s+)([\p{Lu}\d][^|»–—]{1,40})$/u.exec(block.view);
  const [, head, divider, outlet] = match ?? [];
  if (head === undefined || divider === undefined || outlet === undefined) return undefined;
  if (!/[|»]/u.test(divider) && !isOutletName(outlet) && !PAPER_WITH_ARTICLE.test(outlet)) return undefined;
  if (GENRE_LABELS.has(foldLine(head))) return undefined;
  const { start } = block.range;
  const at = start + head.length + divider.length;
  return {
    title: { value: head.replace(/\s+/gu, " ").trim(), range: { start, end: start + head.length } },
    outlet: { value: outlet.trim(), range: { start: at, end: at + outlet.trimEnd().length } },
  };
}
