/**
 * Figures that are easily taken for each other in reading or typing: digits exchanged (41 and 14), "forty" and "fourteen", a zero too many or
 * too few, another decade, one digit of many. That two figures of one text are so alike by chance is rare, and the rarer the longer they are.
 */

/** Any figures: "4.2" and "2.4", "21,000" and "12,000", "500" and "5,000", "2,200" and "2,700"; where one is written in words, "forty" and "fourteen" too. */
export function areSlipOfFigures(left: number, right: number, areInDigits: boolean): boolean {
  if (left === right) return false;
  return (
    haveDigitsExchanged(left, right) ||
    (!areInDigits && areTyAndTeen(left, right)) ||
    isZeroMore(left, right) ||
    isZeroMore(right, left) ||
    haveOneOtherDigit(left, right)
  );
}

/** Years: digits exchanged ("1989" and "1998"), or ten or twenty too many ("2007" and "2017"); the next year is another year. */
export function areSlipOfYears(left: number, right: number): boolean {
  return areDecadesApart(left, right, MOST_YEARS) || haveDigitsExchanged(left, right);
}

/** Ages: "41" and "31" too. */
export function areSlipOfAges(left: number, right: number): boolean {
  return areDecadesApart(left, right, MOST_AGES) || haveDigitsExchanged(left, right);
}

const MOST_YEARS = 20;
const MOST_AGES = 10;

function areDecadesApart(left: number, right: number, most: number): boolean {
  const apart = Math.abs(left - right);
  return apart > 0 && apart <= most && apart % 10 === 0;
}

/** As many digits, the same ones, and as many zeros at the end. */
export function haveDigitsExchanged(left: number, right: number): boolean {
  const [ours, theirs] = [String(left), String(right)];
  if (left === right || ours.length !== theirs.length || !NUMBER.test(ours) || !NUMBER.test(theirs)) return false;
  const [own, other] = [significantDigits(ours), significantDigits(theirs)];
  return own.length > 1 && own.length === other.length && sorted(own) === sorted(other);
}

const NUMBER = /^\d+(?:\.\d+)?$/u;

/** Without the point and the zeros at the end. */
export function significantDigits(digits: string): string {
  return digits.replace(".", "").replace(/0+$/u, "");
}

function sorted(digits: string): string {
  return [...digits].sort().join("");
}

/** "Fourteen" and "forty". */
function areTyAndTeen(left: number, right: number): boolean {
  const [less, more] = [Math.min(left, right), Math.max(left, right)];
  return less >= 13 && less <= 19 && more === (less - 10) * 10;
}

/** Below this ten times as much is a matter of course. */
const LEAST_WITH_ZERO = 500;

function isZeroMore(more: number, less: number): boolean {
  return more === less * 10 && more >= LEAST_WITH_ZERO;
}

/** Below this figures with one digit in common are common. */
const LEAST_WITH_DIGIT = 1000;

function haveOneOtherDigit(left: number, right: number): boolean {
  const [ours, theirs] = [String(left), String(right)];
  if (ours.length !== theirs.length || Math.min(left, right) < LEAST_WITH_DIGIT) return false;
  if (!/^\d+$/u.test(ours + theirs) || Math.min(significantDigits(ours).length, significantDigits(theirs).length) < 2)
    return false;
  return [...ours].filter((digit, at) => digit !== theirs[at]).length === 1;
}
