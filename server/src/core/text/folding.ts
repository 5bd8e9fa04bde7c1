/**
 * One way of looking past typography: case, quotation marks, dashes, spaces, ligatures and composed letters,
 * with a map from every folded offset back to the raw text. Digits, words and punctuation marks are never folded:
 * a quotation with a changed figure or a dropped "not" stays different.
 */
import { isDashUnit, isInvisibleUnit, isQuoteUnit, isSpaceUnit, unitClass, UnitClass } from "./characters.js";
import { characterReferenceAt, withoutFiller } from "./entities.js";
import { type TextRange, textRange } from "./range.js";

export interface Folded {
  readonly text: string;
  /** Raw offset at which the folded unit at `offset` begins; the folded length maps to the raw length. */
  toSource(offset: number): number;
  /** The raw range of a folded one, ending right after its last unit, never in what was dropped behind it. */
  sourceRange(range: TextRange): TextRange;
}

export interface FoldingOptions {
  /** True also takes diacritics off: "Vučić" reads "vucic". Default false. */
  readonly diacritics?: boolean;
  /** True leaves capitals as they are. Default false. */
  readonly keepCase?: boolean;
}

/** What every quotation mark, apostrophe and prime folds to; a run of them folds to one. */
export const FOLDED_QUOTE = "'";
/** What every dash, hyphen and minus sign folds to; a run of them folds to one. */
export const FOLDED_DASH = "-";

/**
 * Folds typography in linear time. Every run of white space becomes one space, "…" three stops, ligatures and full-width letters plain
 * ones, character references what they stand for; soft hyphens, zero-width characters and direction marks vanish; letters are composed (NFC).
 */
export function foldTypography(text: string, options: FoldingOptions = {}): Folded {
  const builder = new FoldBuilder(text);
  const keepCase = options.keepCase ?? false;
  const withoutDiacritics = options.diacritics ?? false;
  let at = 0;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (isPlain(unit) && !isCombining(text.charCodeAt(at + 1))) {
      builder.copy(at, unit >= 65 && unit <= 90 && !keepCase ? unit + 32 : unit);
      at++;
    } else {
      at = foldSpecial(text, at, builder, keepCase, withoutDiacritics);
    }
  }
  return builder.finish();
}

/**
 * Takes diacritics off letters and keeps everything else: "Đoković" reads "Djokovic"-like "Dokovic", "Thaçi" "Thaci", "ё" "е".
 * Cyrillic "й" and the vowel signs of Indic scripts are letters of their own and stay.
 */
export function foldDiacritics(text: string): string {
  return isAscii(text) ? text : text.normalize("NFC").replace(/[^\p{ASCII}]/gu, withoutMarks);
}

const AMPERSAND = 0x26;

/** Units that fold to themselves, but for case: ASCII without quotes, dashes and control characters. */
function isPlain(unit: number): boolean {
  return (
    unit < 128 && unit > 32 && unit !== AMPERSAND && unit !== 0x22 && unit !== 0x27 && unit !== 0x2d && unit !== 0x60
  );
}

/** Folds what begins at `at` and gives the offset behind it. */
function foldSpecial(
  text: string,
  at: number,
  builder: FoldBuilder,
  keepCase: boolean,
  withoutDiacritics: boolean,
): number {
  const unit = text.charCodeAt(at);
  if (isInvisibleUnit(unit)) {
    return at + 1;
  }
  const reference = unit === AMPERSAND ? characterReferenceAt(text, at) : undefined;
  if (reference !== undefined) {
    builder.replace(
      at,
      reference.end,
      foldTypography(reference.text, { keepCase, diacritics: withoutDiacritics }).text,
    );
    return reference.end;
  }
  if (isSpaceUnit(unit)) {
    const end = skipRun(text, at, isSpaceUnit);
    builder.replace(at, end, " ");
    return end;
  }
  if (isQuoteUnit(unit)) {
    const end = skipRun(text, at, isQuoteUnit);
    builder.replace(at, end, FOLDED_QUOTE);
    return end;
  }
  if (isDashUnit(unit)) {
    const end = skipRun(text, at, isDashUnit);
    builder.replace(at, end, FOLDED_DASH);
    return end;
  }
  const end = clusterEnd(text, at);
  builder.replace(at, end, foldCluster(text.slice(at, end), keepCase, withoutDiacritics));
  return end;
}

/** The end of a run; invisible units inside it belong to it, those behind it do not. */
function skipRun(text: string, at: number, belongs: (unit: number) => boolean): number {
  let end = at + 1;
  for (let next = end; next < text.length; next++) {
    const unit = text.charCodeAt(next);
    if (belongs(unit)) {
      end = next + 1;
    } else if (!isInvisibleUnit(unit)) {
      break;
    }
  }
  return end;
}

/** More marks than any script stacks; normalising an endless stack at once would take quadratic time. */
const MOST_MARKS = 30;

function clusterEnd(text: string, at: number): number {
  const first = text.codePointAt(at) ?? 0;
  let end = at + (first > 0xffff ? 2 : 1);
  const limit = end + MOST_MARKS;
  while (end < limit && isCombining(text.charCodeAt(end))) {
    end++;
  }
  return end;
}

/** Marks, and the Korean vowels and finals that compose with the letter before them. */
function isCombining(unit: number): boolean {
  return unit >= 0x300 && (unitClass(unit) === UnitClass.Mark || (unit >= 0x1160 && unit <= 0x11ff));
}

function foldCluster(cluster: string, keepCase: boolean, withoutDiacritics: boolean): string {
  const single = cluster.length === 1 ? COMPATIBLE.get(cluster) : undefined;
  if (single !== undefined) {
    return keepCase ? single : single.toLowerCase();
  }
  const unit = cluster.charCodeAt(0);
  const visible = withoutFiller(cluster);
  const plain = unit >= 0xff01 && unit <= 0xff5e ? String.fromCharCode(unit - 0xfee0) + visible.slice(1) : visible;
  const composed = plain.normalize("NFC");
  const cased = keepCase ? composed : lowerCase(composed);
  return withoutDiacritics ? foldDiacritics(cased) : cased;
}

/** Without the rules that need a neighbour: final sigma reads as sigma, and dotted capital I as i. */
function lowerCase(cluster: string): string {
  return cluster === "İ" ? "i" : cluster.toLowerCase().replace("ς", "σ");
}

const COMPATIBLE: ReadonlyMap<string, string> = new Map([
  ["…", "..."],
  ["‥", ".."],
  ["ﬀ", "ff"],
  ["ﬁ", "fi"],
  ["ﬂ", "fl"],
  ["ﬃ", "ffi"],
  ["ﬄ", "ffl"],
  ["ﬅ", "st"],
  ["ﬆ", "st"],
  ["ĳ", "ij"],
  ["Ĳ", "IJ"],
  ["ǆ", "dž"],
  ["ǅ", "Dž"],
  ["Ǆ", "DŽ"],
  ["ǉ", "lj"],
  ["ǈ", "Lj"],
  ["Ǉ", "LJ"],
  ["ǌ", "nj"],
  ["ǋ", "Nj"],
  ["Ǌ", "NJ"],
  ["ŉ", "'n"],
]);

/** Letters whose stroke, hook or joining does not decompose in Unicode. */
const UNDECOMPOSED: ReadonlyMap<string, string> = new Map([
  ["đ", "d"],
  ["Đ", "D"],
  ["ð", "d"],
  ["Ð", "D"],
  ["ø", "o"],
  ["Ø", "O"],
  ["ł", "l"],
  ["Ł", "L"],
  ["ħ", "h"],
  ["Ħ", "H"],
  ["ŧ", "t"],
  ["Ŧ", "T"],
  ["ı", "i"],
  ["ß", "ss"],
  ["ẞ", "SS"],
  ["æ", "ae"],
  ["Æ", "AE"],
  ["œ", "oe"],
  ["Œ", "OE"],
  ["þ", "th"],
  ["Þ", "Th"],
  ["ə", "e"],
  ["Ə", "E"],
  ["ŋ", "n"],
  ["Ŋ", "N"],
]);

/** Marks over Latin, Greek and Cyrillic letters, Arabic vowel marks, Hebrew points. */
const DIACRITICS = /[\u0300-\u036f\u064b-\u0652\u0670\u0591-\u05c7]/gu;

function withoutMarks(letter: string): string {
  if (letter === "й" || letter === "Й" || letter === "ї" || letter === "Ї") {
    return letter;
  }
  return UNDECOMPOSED.get(letter) ?? letter.normalize("NFD").replace(DIACRITICS, "").normalize("NFC");
}

function isAscii(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    if (text.charCodeAt(index) > 127) {
      return false;
    }
  }
  return true;
}

/** Units written to one typed array and turned into a string in pieces of this size, which `apply` can take. */
const PIECE = 8192;

/**
 * Collects folded units and, only where the distance to the raw text changes, a stop for the offset map:
 * a text without runs and expansions has an empty map.
 */
class FoldBuilder {
  readonly #source: string;
  #units: Uint16Array;
  #length = 0;
  /** One past the raw text that the last folded unit stands for. */
  #sourceEnd = 0;
  /** Raw offset less folded offset since the last stop. */
  #distance = 0;
  readonly #stops: FoldStop[] = [];

  constructor(source: string) {
    this.#source = source;
    this.#units = new Uint16Array(source.length + 16);
  }

  copy(at: number, unit: number): void {
    if (at - this.#length !== this.#distance) {
      this.#stop(at, this.#sourceEnd);
    }
    this.#push(unit);
    this.#sourceEnd = at + 1;
  }

  replace(start: number, end: number, folded: string): void {
    if (folded.length === end - start) {
      for (let index = 0; index < folded.length; index++) {
        this.copy(start + index, folded.charCodeAt(index));
      }
      return;
    }
    for (let index = 0; index < folded.length; index++) {
      this.#stop(start, index === 0 ? this.#sourceEnd : end);
      this.#push(folded.charCodeAt(index));
    }
    if (folded.length > 0) {
      this.#sourceEnd = end;
    }
  }

  finish(): Folded {
    const source = this.#source;
    const stops = this.#stops;
    const length = this.#length;
    const sourceEnd = this.#sourceEnd;
    const text = unitsToString(this.#units, length);
    const toSource = (offset: number): number => {
      if (offset >= length) {
        return source.length;
      }
      const stop = stopAt(stops, Math.max(0, offset));
      return stop === undefined ? Math.max(0, offset) : stop.source + (offset - stop.folded);
    };
    const endInSource = (offset: number): number => {
      if (offset >= length) {
        return sourceEnd;
      }
      const stop = stopAt(stops, offset);
      if (stop === undefined) {
        return offset;
      }
      return stop.folded === offset ? stop.endBefore : stop.source + (offset - stop.folded);
    };
    const sourceRange = (range: TextRange): TextRange => {
      const start = toSource(range.start);
      return textRange(start, range.end <= range.start ? start : Math.max(start, endInSource(range.end)));
    };
    return { text, toSource, sourceRange };
  }

  #stop(source: number, endBefore: number): void {
    this.#stops.push({ folded: this.#length, source, endBefore });
    this.#distance = source - this.#length;
  }

  #push(unit: number): void {
    if (this.#length === this.#units.length) {
      const larger = new Uint16Array(this.#units.length * 2);
      larger.set(this.#units);
      this.#units = larger;
    }
    this.#units[this.#length++] = unit;
  }
}

interface FoldStop {
  readonly folded: number;
  readonly source: number;
  /** Raw end of the folded unit before this one. */
  readonly endBefore: number;
}

function stopAt(stops: readonly FoldStop[], offset: number): FoldStop | undefined {
  let low = 0;
  let high = stops.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((stops[middle]?.folded ?? 0) > offset) {
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  return stops[low - 1];
}

function unitsToString(units: Uint16Array, length: number): string {
  let text = "";
  for (let start = 0; start < length; start += PIECE) {
    text += piece(units.subarray(start, Math.min(length, start + PIECE)));
  }
  return text;
}

/** Spreading a typed array would walk its iterator, ten times slower than passing it whole. */
function piece(units: Uint16Array): string {
  return Reflect.apply(String.fromCharCode, undefined, units) as string;
}
