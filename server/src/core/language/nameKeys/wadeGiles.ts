/**
 * Chinese names in the two romanisations of the press: Wade–Giles ("Chou En-lai") until the 1980s and in Taiwan, Pinyin ("Zhou Enlai") since.
 * Pinyin is rewritten by the published table of correspondences (Wade and Giles 1892; Hanyu Pinyin 1958), without the apostrophes that
 * newspapers leave out.
 */
import { foldedWords } from "./fold.js";

/** Syllables of Hanyu Pinyin: initial and final. The longest reading wins, as the spelling rules have it. */
const SYLLABLE =
  /(zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw]?)(iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|ao|an|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui|un|uo|a|e|i|o|u)(?=$|[^aeiou]|(?<=[aeioungr])[aeo])/uy;

const INITIALS: ReadonlyMap<string, string> = new Map(
  "b p|p p|d t|t t|g k|k k|j ch|q ch|x hs|zh ch|ch ch|z ts|c ts|r j".split("|").map((row) => {
    const [pinyin = "", old = ""] = row.split(" ");
    return [pinyin, old] as const;
  }),
);

/** Whole syllables that the rules for initials and finals do not give. */
const WHOLE: ReadonlyMap<string, string> = new Map(
  "zhi chih|chi chih|shi shih|ri jih|zi tzu|ci tzu|si szu|yi i|you yu|er erh|gui kuei|kui kuei|ge ko|ke ko|he ho|shuo shuo|yan yen|ye yeh"
    .split("|")
    .map((row) => {
      const [pinyin = "", old = ""] = row.split(" ");
      return [pinyin, old] as const;
    }),
);

const FINALS: ReadonlyMap<string, string> = new Map([
  ["ong", "ung"],
  ["iong", "iung"],
  ["ian", "ien"],
  ["ie", "ieh"],
  ["ue", "ueh"],
]);

export interface ChineseSpelling {
  /** The letters in Wade–Giles without apostrophes and spaces. */
  readonly old: string;
  readonly syllables: number;
}

/** The name in Wade–Giles where every word of it is Pinyin; undefined elsewhere. Takes two or three words: "Zhou Enlai", "Mao Ze Dong". */
export function fromPinyin(surface: string): ChineseSpelling | undefined {
  const words = foldedWords(surface);
  if (words.length < 2 || words.length > 3) return undefined;
  let old = "";
  let syllables = 0;
  for (const word of words) {
    let at = 0;
    while (at < word.length) {
      SYLLABLE.lastIndex = at;
      const match = SYLLABLE.exec(word);
      if (match === null) return undefined;
      old += syllable(match[0], match[1] ?? "", match[2] ?? "");
      syllables += 1;
      at += match[0].length;
    }
  }
  return { old, syllables };
}

/** The letters as written, to be compared with `fromPinyin` of the other side. */
export function plainSpelling(surface: string): string {
  return foldedWords(surface).join("");
}

function syllable(whole: string, initial: string, final: string): string {
  const known = WHOLE.get(whole);
  if (known !== undefined) return known;
  const plainFinal = final === "uo" && !/^[gkh]$/u.test(initial) ? "o" : (FINALS.get(final) ?? final);
  return (INITIALS.get(initial) ?? initial) + plainFinal;
}
