/** What stands at the edges of an article's text: running heads of pages, menus above the headline, labels below the last paragraph. */
import type { ArticleBlockKind } from "../articleTypes.js";
import { foldLine, isBodyLike, type RawBlock } from "./words.js";

const LONGEST_TOP_FRAGMENT = 14;
const LONGEST_BOTTOM_FRAGMENT = 8;
const FEWEST_CAPTION_WORDS = 5;
const LONGEST_RUNNING_HEAD = 16;

/** A line that is printed again with body between is the head of a page. */
export function markRunningHeads(blocks: readonly RawBlock[], kinds: (ArticleBlockKind | undefined)[]): void {
  const first = new Map<string, number>();
  const bodyBefore: number[] = [];
  let body = 0;
  blocks.forEach((block, index) => {
    bodyBefore.push(body);
    if (isBodyLike(block)) body += 1;
    else if (
      kinds[index] === undefined &&
      block.form === "text" &&
      block.wordCount <= LONGEST_RUNNING_HEAD &&
      !block.stopped
    ) {
      // Page numbers change from head to head.
      const line = foldLine(block.view).replace(/\d+/gu, "0");
      const before = first.get(line);
      if (before === undefined) first.set(line, index);
      else if ((bodyBefore[index] ?? 0) > (bodyBefore[before] ?? 0) && line.length > 3) {
        kinds[before] = "navigation";
        kinds[index] = "navigation";
      }
    }
  });
}

/** Short lines without a full stop above the first and below the last paragraph: menus, labels, credits; the last above the body may be a deck. */
export function markFragments(blocks: readonly RawBlock[], kinds: (ArticleBlockKind | undefined)[]): void {
  const isBody = (index: number): boolean =>
    kinds[index] === undefined && blocks[index] !== undefined && isBodyLike(blocks[index]);
  const first = blocks.findIndex((_, index) => isBody(index));
  if (first < 0) return;
  const last = blocks.findLastIndex((block, index) => isBody(index) || (kinds[index] === undefined && block.stopped));
  blocks.forEach((block, index) => {
    if (kinds[index] !== undefined || block.stopped || block.form !== "text") return;
    if (index < first && block.wordCount <= LONGEST_TOP_FRAGMENT)
      kinds[index] = topFragment(kinds, block, index, first);
    else if (
      index > last &&
      block.wordCount <= LONGEST_BOTTOM_FRAGMENT &&
      !/^(?:[-*•▪◦‣]|\(?\d{1,2}[.)])\s/u.test(block.view)
    )
      kinds[index] = "navigation";
  });
}

function topFragment(
  kinds: readonly (ArticleBlockKind | undefined)[],
  block: RawBlock,
  index: number,
  firstBody: number,
): ArticleBlockKind | undefined {
  if (kinds[index - 1] === "caption" && block.wordCount >= FEWEST_CAPTION_WORDS) return "caption";
  if (index === firstBody - 1) return undefined;
  return "navigation";
}
