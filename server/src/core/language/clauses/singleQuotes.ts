/** Quotations in single marks, as the British press prints them: ‘…’ and '…' that are clearly no apostrophes. */
import type { TextRange } from "../../text/range.js";

const LEFT_MARK = "‘";
const MARKS = "‘’'";
/** Code units between the marks of one quotation. */
const LONGEST = 2000;
/** Words that begin with an apostrophe: ’90s, 'em, 'til. */
const ELIDED = /^(?:\d\d?s?\b|em\b|til\b|tis\b|twas\b|cause\b|n\b)/iu;

/** The quotations of a range with their marks, in order; none inside another. A mark without a partner quotes nothing. */
export function findSingleQuotations(text: string, range: TextRange): readonly TextRange[] {
  const found: TextRange[] = [];
  let at = nextMark(text, range.start, range.end);
  while (at < range.end) {
    const close = opens(text, range, at) ? closingMark(text, range, at) : undefined;
    if (close !== undefined) found.push({ start: at, end: close + 1 });
    at = nextMark(text, (close ?? at) + 1, range.end);
  }
  return found;
}

function nextMark(text: string, from: number, end: number): number {
  for (let at = from; at < end; at += 1) if (MARKS.includes(text.charAt(at))) return at;
  return end;
}

function opens(text: string, range: TextRange, at: number): boolean {
  const mark = text.charAt(at);
  const before = at > range.start ? text.charAt(at - 1) : " ";
  const after = text.charAt(at + 1);
  return (
    mark !== "’" &&
    /[\s([{“"„«–—-]/u.test(before) &&
    /[\p{L}\p{N}“"[…]/u.test(after) &&
    !ELIDED.test(text.slice(at + 1, at + 8))
  );
}

/** The first mark that can close; after a plural ("the troops’ morale") only where no better one follows. */
function closingMark(text: string, range: TextRange, open: number): number | undefined {
  const end = Math.min(range.end, open + LONGEST);
  let doubtful: number | undefined;
  for (let at = nextMark(text, open + 1, end); at < end; at = nextMark(text, at + 1, end)) {
    if (text.charAt(at) === LEFT_MARK || opens(text, range, at)) return doubtful;
    const before = text.charAt(at - 1);
    const after = at + 1 < range.end ? text.charAt(at + 1) : " ";
    if (/\s/u.test(before) || /[\p{L}\p{N}]/u.test(after) || at - open < 3) continue;
    if (!(before === "s" && /^\s\p{Ll}/u.test(text.slice(at + 1, at + 3)))) return at;
    doubtful ??= at;
  }
  return doubtful;
}
