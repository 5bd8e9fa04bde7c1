/** Captions without a label: only where the structure shows a picture, for a caption that is taken for body costs less than the reverse. */
import type { ArticleBlockKind } from "../articleTypes.js";
import { CAPTION_WORDS, PICTURE_VERBS } from "./boilerplate.lexicon.js";
import { isBodyLike, type RawBlock } from "./words.js";

const LONGEST_CAPTION = 50;

/**
 * A caption without a label: the first paragraph under the headline, with navigation right after it, that describes a picture in the present
 * tense; or any short paragraph at the top with words such as "is pictured".
 */
export function markCaptions(blocks: readonly RawBlock[], kinds: (ArticleBlockKind | undefined)[]): void {
  const first = blocks.findIndex((block, index) => kinds[index] === undefined && isBodyLike(block));
  const block = blocks[first];
  if (block === undefined || block.wordCount > LONGEST_CAPTION) return;
  const hasBodyAfter = blocks
    .slice(first + 1)
    .some((other, offset) => kinds[first + 1 + offset] === undefined && isBodyLike(other));
  const underTitle = kinds.slice(0, first).includes("title");
  if (!hasBodyAfter || !underTitle || kinds.slice(0, first).includes("caption")) return;
  const firstSentence = /^[^.!?]*/u.exec(block.view)?.[0] ?? "";
  const saysPicture = CAPTION_WORDS.test(block.view);
  const besideNavigation = kinds[first + 1] === "navigation" && block.wordCount <= LONGEST_CAPTION;
  const describes =
    describesPicture(firstSentence) &&
    !/\b(?:said|says|announced|told|according to|will|would|has|have|had|was|were)\b/u.test(firstSentence);
  if (
    (besideNavigation && describes) ||
    (saysPicture && block.wordCount <= LONGEST_CAPTION && !/\b(?:said|told|announced)\b/u.test(block.view))
  )
    kinds[first] = "caption";
}

/** A picture verb in the place of a verb: after a noun, before what the picture shows. */
function describesPicture(sentence: string): boolean {
  return [...sentence.matchAll(PICTURE_VERBS)].some((match) => {
    const before = /([\p{L}’'-]+)\s+$/u.exec(sentence.slice(0, match.index))?.[1] ?? "";
    return (
      before.length > 2 &&
      !NO_NOUN.test(before) &&
      AFTER_VERB.test(sentence.slice(match.index + match[0].length, match.index + match[0].length + 20))
    );
  });
}

const NO_NOUN =
  /^(?:from|to|at|in|on|of|for|with|by|the|and|or|an|this|that|these|those|their|his|her|its|our|your|no|not|into|after|before|without|can|could|must|should|may|might|did|does|do)$/iu;
const AFTER_VERB =
  /^\s+(?:through|in|on|at|along|past|near|the|an?|during|outside|inside|with|for|to|over|across|around|by|from|into|towards?|up|down|his|her|their|as|next|behind|before|under|beside|against|out|off|together|hands)\b/iu;
