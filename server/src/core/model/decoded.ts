/** Text with its character references as the characters they stand for, on the same offsets: what is left of each reference is filled up unseen. */
import { isDashUnit, isDigitUnit, isLetterUnit, isSpaceUnit } from "../text/characters.js";
import { characterReferenceAt, FILLER } from "../text/entities.js";
import type { TextRange } from "../text/range.js";

/** `references` are the ranges of references in `text`, in order; `raw` is the text that they are read from. */
export function decoded(text: string, raw: string, references: readonly TextRange[]): string {
  if (references.length === 0) return text;
  let result = "";
  let at = 0;
  for (const range of references) {
    const found = characterReferenceAt(raw, range.start);
    if (found === undefined || range.start < at) continue;
    result += text.slice(at, range.start);
    result += filled(found.text, range.end - range.start, result, text.charCodeAt(range.end));
    at = range.end;
  }
  return result + text.slice(at);
}

/** A mark is filled up on the side where nothing is torn from it: “García&rsquo;s” keeps its “’s” in one piece. */
function filled(character: string, length: number, before: string, next: number): string {
  const unit = character.charCodeAt(0);
  const room = length - character.length;
  if (isSpaceUnit(unit)) return " ".repeat(length);
  if (isLetterUnit(unit) || isDigitUnit(unit)) return character + FILLER.repeat(room);
  const previous = before === "" ? 0x20 : before.charCodeAt(before.length - 1);
  if (isSpaceUnit(previous) || isDashUnit(unit)) return " ".repeat(room) + character;
  if (!isLetterUnit(next) && !isDigitUnit(next)) return character + " ".repeat(room);
  return FILLER.repeat(room) + character;
}
