/** Bracketed remarks that are not the article's own words: translators' and editors' notes, "[sic]". */
import type { TextRange } from "../../text/range.js";
import type { RawBlock } from "./words.js";

/** Longer brackets are text of the article. */
const LONGEST_ASIDE = 600;
/** Abbreviations that sign a remark wherever they end it, and words that do so after a dash only. */
const SIGNED =
  /(?:(?:^|[\s–—-])(?:n\.\s?trad\.?|n\.\s?red\.?|n\.\s?r\.|n\.\s?tr\.|n\.\s?n\.|nota (?:trad|red)[\p{L}.]*|editor[’']s note|translator[’']s (?:note|remark)|note by the (?:editor|translator)|prim\. (?:red|prev|ur)\.?|op\. (?:prev|red)\.?|прим\.? ?(?:ред|перев|пер)\.?|przyp\. (?:red|tłum)\.?|author[’']s note|emphasis (?:added|mine|ours))|(?:^|[–—-])\s?(?:eds?\.?|(?:the )?editors?|red\.|ред\.|tr\.|trans\.|transl\.|(?:the )?translators?))$/iu;
const OPENED =
  /^(?:sic\b|editor[’']?s?[’']? note\b|translator[’']?s?[’']? note\b|note (?:of|by|from) the (?:editor|translator)|ed\. note\b|n\.b\.|прим\.)/iu;

/** Ranges with their brackets, in order. */
export function findAsides(text: string, block: Pick<RawBlock, "range">): readonly TextRange[] {
  const asides: TextRange[] = [];
  const open: number[] = [];
  for (let at = block.range.start; at < block.range.end; at += 1) {
    const character = text[at];
    if (character === "[" || character === "(") {
      open.push(at);
      if (open.length > 8) open.shift();
    } else if (character === "]" || character === ")") {
      const start = open.pop();
      if (start === undefined || at - start > LONGEST_ASIDE) continue;
      if (isRemark(text.slice(start + 1, at))) keepOuter(asides, { start, end: at + 1 });
    }
  }
  return asides;
}

/** What stands inside a pair of brackets signs itself as another's words. */
function isRemark(inside: string): boolean {
  const words = inside.trim();
  return OPENED.test(words) || SIGNED.test(words);
}

function keepOuter(asides: TextRange[], range: TextRange): void {
  while ((asides.at(-1)?.start ?? -1) >= range.start) asides.pop();
  asides.push(range);
}
