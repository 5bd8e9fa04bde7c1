/** A light check of EDTF (ISO 8601-2 level 1): what front matter may hold as a date. Values are not computed here. */

const DATE = /^[+-]?(?:Y[+-]?\d{5,12}|[\dX]{4}(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?)([?~%]?)$/u;
const TIME = /^\d{4}-(\d{2})-(\d{2})[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}(?::?\d{2})?)?$/u;
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const FIRST_SEASON = 21;
const LAST_SEASON = 41;

/** True for a date, a date with time, an interval, an open interval (`2023/..`) or a season. */
export function isEdtf(text: string): boolean {
  const parts = text.split("/");
  if (parts.length > 2) return false;
  if (parts.length === 1) return isDate(text) || isTime(text);
  return (
    parts.some((part) => part !== "" && part !== "..") &&
    parts.every((part) => part === "" || part === ".." || isDate(part))
  );
}

function isDate(text: string): boolean {
  const match = DATE.exec(text);
  if (match === null) return false;
  const [, month, day] = match;
  if (month === undefined || month === "XX") return true;
  const number = Number(month);
  if (number >= FIRST_SEASON && number <= LAST_SEASON) return day === undefined;
  return isMonthAndDay(number, day);
}

function isTime(text: string): boolean {
  const match = TIME.exec(text);
  return match !== null && isMonthAndDay(Number(match[1]), match[2]);
}

function isMonthAndDay(month: number, day: string | undefined): boolean {
  const days = DAYS[month - 1];
  return days !== undefined && (day === undefined || day === "XX" || (Number(day) >= 1 && Number(day) <= days));
}
