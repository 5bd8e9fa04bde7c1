/** Spans in quotation marks: nested and unbalanced marks, marks used as apostrophes, straight and single ones. */
import { holds, overlaps, type TextRange } from "../../text/range.js";
import { findSingleQuotations } from "../clauses/singleQuotes.js";

export interface Quotation {
  /** The words inside, marks excluded. */
  readonly inside: TextRange;
  /** The marks included; equal to `inside` on the right where the closing mark is missing. */
  readonly outside: TextRange;
  readonly closed: boolean;
}

const OPENING = "“„«‟";
const CLOSING = "”»";
const STRAIGHT = '"';

/**
 * Quotations of a paragraph, in order, outermost only. An opening mark without a partner quotes to the end of the paragraph only where it opens the
 * paragraph (a quotation that goes on in the next one); anywhere else it is ignored.
 */
export function findQuotations(text: string, paragraph: TextRange): readonly Quotation[] {
  const { text: before, start, end, quotations } = latest.reading;
  if (before === text && start === paragraph.start && end === paragraph.end) return quotations;
  latest.reading = { text, ...paragraph, quotations: scan(text, paragraph) };
  return latest.reading.quotations;
}

/** Every sentence of a paragraph asks for the same quotations, one after the other. */
const latest: { reading: TextRange & { readonly text: string; readonly quotations: readonly Quotation[] } } = {
  reading: { text: "", start: 0, end: 0, quotations: [] },
};

/** Of double and single quotations the outer ones stay; where they cross, the double ones. */
function scan(text: string, paragraph: TextRange): readonly Quotation[] {
  const double = scanDouble(text, paragraph);
  const single = findSingleQuotations(text, paragraph)
    .filter((range) => !double.some(({ outside }) => overlaps(outside, range) && !holds(range, outside)))
    .map((outside): Quotation => ({
      inside: trimmed(text, outside.start + 1, outside.end - 1),
      outside,
      closed: true,
    }));
  if (single.length === 0) return double;
  const outer = double.filter(({ outside }) => !single.some((quotation) => holds(quotation.outside, outside)));
  return [...outer, ...single].sort((left, right) => left.outside.start - right.outside.start);
}

function scanDouble(text: string, paragraph: TextRange): readonly Quotation[] {
  const found: Quotation[] = [];
  let open: number | undefined;
  for (let index = paragraph.start; index < paragraph.end; index += 1) {
    const mark = text.charAt(index);
    if (!OPENING.includes(mark) && !CLOSING.includes(mark) && mark !== STRAIGHT) {
      continue;
    }
    const closesGerman = mark === "“" && open !== undefined && text.charAt(open) === "„";
    const role = closesGerman ? "close" : roleOf(text, paragraph, index, open !== undefined);
    if (role === "open") {
      open ??= index;
    } else if (role === "close" && open !== undefined) {
      found.push({ inside: trimmed(text, open + 1, index), outside: { start: open, end: index + 1 }, closed: true });
      open = undefined;
    }
  }
  if (open !== undefined && text.slice(paragraph.start, open).trim() === "") {
    const inside = trimmed(text, open + 1, paragraph.end);
    found.push({ inside, outside: { start: open, end: inside.end }, closed: false });
  }
  return found;
}

function roleOf(text: string, paragraph: TextRange, index: number, isOpen: boolean): "open" | "close" | "none" {
  const mark = text.charAt(index);
  const before = index > paragraph.start ? text.charAt(index - 1) : " ";
  const after = index + 1 < paragraph.end ? text.charAt(index + 1) : " ";
  const letterBefore = /[\p{L}\p{N}]/u.test(before);
  const letterAfter = /[\p{L}\p{N}]/u.test(after);
  // “Kosovo”s”, 6" of rain: an apostrophe or a unit, no quotation.
  if ((CLOSING.includes(mark) || mark === STRAIGHT) && letterBefore && letterAfter) {
    return "none";
  }
  if (OPENING.includes(mark)) {
    return "open";
  }
  const spaceBefore = /[\s([—–-]/u.test(before);
  const spaceAfter = /[\s)\],.;:!?—–-]/u.test(after);
  if (mark === STRAIGHT) {
    if (spaceBefore && !spaceAfter) {
      return isOpen ? "close" : "open";
    }
    return isOpen ? "close" : spaceAfter ? "none" : "open";
  }
  return !isOpen && spaceBefore && letterAfter ? "open" : "close";
}

function trimmed(text: string, start: number, end: number): TextRange {
  let first = start;
  let last = end;
  while (first < last && /\s/u.test(text.charAt(first))) {
    first += 1;
  }
  while (last > first && /\s/u.test(text.charAt(last - 1))) {
    last -= 1;
  }
  return { start: first, end: last };
}
