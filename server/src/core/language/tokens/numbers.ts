/** Where a numeral ends: separators, decimals, clock times and dates in figures belong to it. */
import { isDigitUnit } from "../../text/characters.js";

/** `at` is a digit. "1,234.5", "12:52", "01.10.23", "2023-10-01" and "1 250 000" with hard spaces are one numeral each. */
export function numberEnd(text: string, at: number, end: number): number {
  let index = digitsEnd(text, at, end);
  const isoEnd = isoDateEnd(text, at, index, end);
  if (isoEnd !== undefined) {
    return isoEnd;
  }
  while (index + 1 < end && isDigitUnit(text.charCodeAt(index + 1))) {
    const unit = text.charCodeAt(index);
    const groupEnd = digitsEnd(text, index + 1, end);
    const isSeparator = unit === 46 || unit === 44 || unit === 58 || (unit === 0x2019 && groupEnd - index === 4);
    if (!isSeparator && !(isHardSpace(unit) && groupEnd - index === 4)) {
      break;
    }
    index = groupEnd;
  }
  return index;
}

function digitsEnd(text: string, at: number, end: number): number {
  let index = at;
  while (index < end && isDigitUnit(text.charCodeAt(index))) {
    index++;
  }
  return index;
}

/** No-break and thin spaces, which group digits; an ordinary space parts two numbers. */
function isHardSpace(unit: number): boolean {
  return unit === 0xa0 || unit === 0x2009 || unit === 0x202f;
}

function isoDateEnd(text: string, at: number, yearEnd: number, end: number): number | undefined {
  if (yearEnd - at !== 4 || text.charCodeAt(yearEnd) !== 45) {
    return undefined;
  }
  const monthEnd = digitsEnd(text, yearEnd + 1, end);
  if (monthEnd - yearEnd !== 3 || text.charCodeAt(monthEnd) !== 45) {
    return undefined;
  }
  const dayEnd = digitsEnd(text, monthEnd + 1, end);
  return dayEnd - monthEnd === 3 ? dayEnd : undefined;
}
