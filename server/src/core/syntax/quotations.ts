/**
 * Words in quotation marks, found in prose by the direction that a mark has in its place and by its shape where the place does not tell.
 * A mark without a partner gives nothing: while a quotation is being typed, it must not run to the end of the paragraph.
 */
import { isLetterUnit, isSpaceUnit, isWordUnit } from "../text/characters.js";
import type { TextRange } from "../text/range.js";

type Side = "open" | "close" | "either" | "none";

interface OpenMark {
  readonly at: number;
  readonly family: "double" | "single" | "angle";
}

const FAMILY: ReadonlyMap<string, OpenMark["family"]> = new Map([
  ...[...'"“”„‟＂〝〞〟「」『』'].map((mark) => [mark, "double"] as const),
  ...[..."«»"].map((mark) => [mark, "angle"] as const),
  ...[..."'‘’‚‛‹›"].map((mark) => [mark, "single"] as const),
]);
const OPENING_SHAPES = new Set("“„‟〝「『‘‚‛«‹");
const CLOSING_SHAPES = new Set("”〞〟」』’»›");
const BEFORE_OPENING = /[\s([{–—―\-/:;,.“„«‘"']/u;
const AFTER_CLOSING = /[\s)\]}.,;:!?…–—―\-/”»’"']/u;
const DEEPEST_NESTING = 8;
/** Marks left open by mistake are forgotten after so many, oldest first. */
const MOST_OPEN_MARKS = 64;

/** Outermost quotations inside the block, marks excluded, in order. `prose` has markup blanked to spaces. */
export function findQuotations(prose: string, block: TextRange): readonly TextRange[] {
  const found: TextRange[] = [];
  const open: OpenMark[] = [];
  for (let at = block.start; at < block.end; at += 1) {
    if (isPlainUnit(prose.charCodeAt(at))) continue;
    const family = FAMILY.get(prose[at] ?? "");
    if (family === undefined) continue;
    const partner = lastOfFamily(open, family);
    const side = sideOf(prose, at, block, partner !== undefined);
    if (side === "none") continue;
    if (partner !== undefined && side !== "open") {
      const start = open[partner]?.at ?? at;
      open.length = partner;
      keepOutermost(found, { start: start + 1, end: at });
    } else if (side !== "close") {
      open.push({ at, family });
      if (open.length > MOST_OPEN_MARKS) open.shift();
    }
  }
  return found.flatMap((range) => trimmed(prose, range) ?? []);
}

/** A letter, figure, stop or space of ASCII: nearly all of a text, and none of it a mark. */
function isPlainUnit(unit: number): boolean {
  return unit < 0x7f && unit !== 0x22 && unit !== 0x27;
}

function lastOfFamily(open: readonly OpenMark[], family: OpenMark["family"]): number | undefined {
  for (let index = open.length - 1; index >= 0 && index >= open.length - DEEPEST_NESTING; index -= 1) {
    if (open[index]?.family === family) return index;
  }
  return undefined;
}

function keepOutermost(found: TextRange[], range: TextRange): void {
  while ((found.at(-1)?.start ?? -1) >= range.start) found.pop();
  found.push(range);
}

function sideOf(prose: string, at: number, block: TextRange, isOpen: boolean): Side {
  const mark = prose[at] ?? "";
  const before = at > block.start ? (prose[at - 1] ?? " ") : " ";
  const after = at + 1 < block.end ? (prose[at + 1] ?? " ") : " ";
  if (isApostrophe(prose, at, block, mark, isOpen)) return "none";
  const opens = BEFORE_OPENING.test(before) && !/\s/u.test(after);
  const closes = AFTER_CLOSING.test(after) && !/\s/u.test(before);
  if (opens && !closes) return "open";
  if (closes && !opens) return "close";
  if (OPENING_SHAPES.has(mark) && !(isOpen && mark === "“" && closes)) return "open";
  if (CLOSING_SHAPES.has(mark)) return "close";
  return isOpen ? "close" : "open";
}

/** Single marks inside or after a word are apostrophes unless a single quotation is open; double marks between letters are converters' apostrophes. */
function isApostrophe(prose: string, at: number, block: TextRange, mark: string, isOpen: boolean): boolean {
  const before = at > block.start ? prose.charCodeAt(at - 1) : 32;
  const after = at + 1 < block.end ? prose.charCodeAt(at + 1) : 32;
  const inWord = isLetterUnit(before) && isLetterUnit(after);
  if (FAMILY.get(mark) !== "single" || mark === "‹" || mark === "›")
    return inWord && /^.s(?![\p{L}])/u.test(prose.slice(at, at + 3));
  if (isWordUnit(before) && isWordUnit(after)) return true;
  if (mark === "‘" || mark === "‚") return false;
  if (isSpaceUnit(before) && /^(?:\d\ds?|em|til|tis|twas)\b/iu.test(prose.slice(at + 1, at + 6))) return true;
  if (!isOpen) return isWordUnit(before) || (mark === "’" && isSpaceUnit(before));
  return isPluralPossessive(prose, at, block);
}

/** "the troops’ morale": a mark after an s and before a lower-case word, with a better closing mark still to come. */
function isPluralPossessive(prose: string, at: number, block: TextRange): boolean {
  if (!/^s['’] \p{Ll}/u.test(prose.slice(at - 1, at + 3))) return false;
  const rest = prose.slice(at + 1, Math.min(block.end, at + 400));
  const next = /(?<=[\p{L}\p{N}.,!?])['’](?![\p{L}\p{N}])/u.exec(rest);
  return next !== null && !/[‘]|(?<=\s)'(?=\p{L})/u.test(rest.slice(0, next.index));
}

function trimmed(prose: string, range: TextRange): TextRange | undefined {
  let { start, end } = range;
  while (start < end && isSpaceUnit(prose.charCodeAt(start))) start += 1;
  while (end > start && isSpaceUnit(prose.charCodeAt(end - 1))) end -= 1;
  return end > start ? { start, end } : undefined;
}
