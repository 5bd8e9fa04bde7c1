/** Character references of HTML ("&eacute;", "&#8217;", "&#x161;") that scraped articles keep; the named ones are those of Latin letters and typography. */

/**
 * COMBINING GRAPHEME JOINER, which fills up what a decoded reference leaves of its place: it stands on the letter before it, prints nothing
 * and, unlike a zero-width space, ends no word.
 */
export const FILLER = "\u034F";

/** The words as they read. */
export function withoutFiller(text: string): string {
  return text.includes(FILLER) ? text.replaceAll(FILLER, "") : text;
}

const REFERENCE = /&(?:#([0-9]{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,31}));/uy;
const GREATEST_CODE_POINT = 0x10ffff;

export interface CharacterReference {
  /** What it stands for: one character, in one or two code units. */
  readonly text: string;
  readonly end: number;
}

/** The reference that begins at an offset, or undefined where none does or its name is not known. */
export function characterReferenceAt(text: string, offset: number): CharacterReference | undefined {
  if (text.charCodeAt(offset) !== 0x26) return undefined;
  REFERENCE.lastIndex = offset;
  const match = REFERENCE.exec(text);
  if (match === null) return undefined;
  const [whole, decimal, hexadecimal, name] = match;
  const character =
    name === undefined
      ? characterOf(decimal === undefined ? Number.parseInt(hexadecimal ?? "", 16) : Number(decimal))
      : NAMED.get(name);
  return character === undefined ? undefined : { text: character, end: offset + whole.length };
}

function characterOf(code: number): string | undefined {
  const isSurrogate = code >= 0xd800 && code <= 0xdfff;
  return code < 0x20 || code > GREATEST_CODE_POINT || isSurrogate ? undefined : String.fromCodePoint(code);
}

/** Names in the order of their code points (HTML Standard, 13.5), from a first one on; "-" where a code point has none. */
const IN_ORDER: readonly (readonly [number, string])[] = [
  [
    0xa0,
    "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml Amacr amacr Abreve abreve Aogon aogon Cacute cacute Ccirc ccirc Cdot cdot Ccaron ccaron Dcaron dcaron Dstrok dstrok Emacr emacr - - Edot edot Eogon eogon Ecaron ecaron Gcirc gcirc Gbreve gbreve Gdot gdot Gcedil - Hcirc hcirc Hstrok hstrok Itilde itilde Imacr imacr - - Iogon iogon Idot imath IJlig ijlig Jcirc jcirc Kcedil kcedil kgreen Lacute lacute Lcedil lcedil Lcaron lcaron Lmidot lmidot Lstrok lstrok Nacute nacute Ncedil ncedil Ncaron ncaron napos ENG eng Omacr omacr - - Odblac odblac OElig oelig Racute racute Rcedil rcedil Rcaron rcaron Sacute sacute Scirc scirc Scedil scedil Scaron scaron Tcedil tcedil Tcaron tcaron Tstrok tstrok Utilde utilde Umacr umacr Ubreve ubreve Uring uring Udblac udblac Uogon uogon Wcirc wcirc Ycirc ycirc Yuml Zacute zacute Zdot zdot Zcaron zcaron",
  ],
];

const OTHERS: readonly (readonly [string, string])[] = [
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
  ["ensp", "\u2002"],
  ["emsp", "\u2003"],
  ["thinsp", "\u2009"],
  ["zwnj", "\u200C"],
  ["zwj", "\u200D"],
  ["lrm", "\u200E"],
  ["rlm", "\u200F"],
  ["hyphen", "\u2010"],
  ["ndash", "\u2013"],
  ["mdash", "\u2014"],
  ["lsquo", "\u2018"],
  ["rsquo", "\u2019"],
  ["sbquo", "\u201A"],
  ["ldquo", "\u201C"],
  ["rdquo", "\u201D"],
  ["bdquo", "\u201E"],
  ["dagger", "\u2020"],
  ["bull", "\u2022"],
  ["hellip", "\u2026"],
  ["permil", "\u2030"],
  ["prime", "\u2032"],
  ["Prime", "\u2033"],
  ["lsaquo", "\u2039"],
  ["rsaquo", "\u203A"],
  ["euro", "\u20AC"],
  ["trade", "\u2122"],
  ["minus", "\u2212"],
];

const NAMED: ReadonlyMap<string, string> = new Map([
  ...IN_ORDER.flatMap(([first, names]) =>
    names
      .split(" ")
      .map((name, index) => [name, String.fromCodePoint(first + index)] as const)
      .filter(([name]) => name !== "-"),
  ),
  ...OTHERS,
]);
