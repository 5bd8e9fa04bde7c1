/** Where a written word falls into two tokens: possessives, contractions, "cannot". */
import { isApostropheUnit, isInvisibleUnit } from "../../text/characters.js";

/** Offsets inside the word at which a clitic begins, in order; mostly none. */
export function clitics(text: string, start: number, end: number): readonly number[] {
  const length = end - start;
  if (length < 3) {
    return NONE;
  }
  for (let at = end - 1; at > start && at >= end - LONGEST_CLITIC; at--) {
    if (isApostropheUnit(text.charCodeAt(at))) {
      return cutAtApostrophe(text, start, at, end);
    }
  }
  if (length === 6 && text.slice(start, end).toLowerCase() === "cannot") {
    return [start + 3];
  }
  return NONE;
}

const NONE: readonly number[] = [];
/** Units of the longest clitic behind the apostrophe, with the apostrophe. */
const LONGEST_CLITIC = 3;

function cutAtApostrophe(text: string, start: number, at: number, end: number): readonly number[] {
  const clitic = text.slice(at + 1, end).toLowerCase();
  if (clitic === "t") {
    let letterAt = at - 1;
    while (letterAt > start && isInvisibleUnit(text.charCodeAt(letterAt))) letterAt--;
    const letter = text.charCodeAt(letterAt);
    return (letter === 0x6e || letter === 0x4e) && letterAt > start ? [letterAt] : NONE;
  }
  return clitic === "s" || clitic === "re" || clitic === "ve" || clitic === "ll" || clitic === "d" || clitic === "m"
    ? [at]
    : NONE;
}
