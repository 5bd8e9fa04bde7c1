/** How a word is written, and its folded form by which lexicons know it. */

/** How a token is written; the order is part of the trained weights. */
export const Form = {
  lower: 0,
  capitalized: 1,
  allCaps: 2,
  initial: 3,
  mixed: 4,
  number: 5,
  punctuation: 6,
  dotted: 7,
  alphanumeric: 8,
  caseless: 9,
} as const;
export type Form = (typeof Form)[keyof typeof Form];

export function isCapitalForm(form: Form | undefined): boolean {
  return (
    form === Form.capitalized ||
    form === Form.allCaps ||
    form === Form.initial ||
    form === Form.mixed ||
    form === Form.dotted
  );
}

const SPECIAL_LETTERS: Readonly<Record<string, string>> = {
  đ: "d",
  ð: "d",
  ł: "l",
  ø: "o",
  ı: "i",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  þ: "th",
  "’": "'",
  "‘": "'",
  "`": "'",
  "´": "'",
  а: "a",
  б: "b",
  в: "v",
  г: "g",
  ґ: "g",
  д: "d",
  ђ: "dj",
  е: "e",
  ё: "e",
  є: "ie",
  ж: "zh",
  з: "z",
  и: "i",
  і: "i",
  ї: "i",
  й: "i",
  ј: "j",
  к: "k",
  л: "l",
  љ: "lj",
  м: "m",
  н: "n",
  њ: "nj",
  о: "o",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  ћ: "c",
  у: "u",
  ў: "u",
  ф: "f",
  х: "h",
  ц: "ts",
  ч: "ch",
  џ: "dz",
  ш: "sh",
  щ: "shch",
  ъ: "",
  ы: "y",
  ь: "",
  э: "e",
  ю: "yu",
  я: "ya",
};

/** Lower case, without diacritics, Cyrillic spelt in Latin letters. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (isAscii(lower)) return lower;
  let folded = "";
  for (const letter of lower.normalize("NFKC")) {
    const special = SPECIAL_LETTERS[letter];
    folded += special ?? letter.normalize("NFD").replace(/\p{M}+/gu, "");
  }
  return folded;
}

function isAscii(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) if (word.charCodeAt(at) > 0x7e) return false;
  return true;
}

export const UPPER = /\p{Lu}/u;
const LOWER = /\p{Ll}/u;
const LETTER = /\p{L}/u;
const DIGIT = /\p{Nd}/u;
const DOTTED = /^(?:\p{Lu}\.){2,}\p{Lu}?$|^\p{Lu}\.\p{Lu}$/u;
const AT_SIGN = 0x40;

export function formOf(word: string): Form {
  let capitals = 0;
  let smalls = 0;
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    if (code >= 97 && code <= 122) smalls += 1;
    else if (code >= 65 && code <= 90) capitals += 1;
    else if (code !== 0x27 && code !== 0x2019) return unusualForm(word);
  }
  // Nearly all words of a text are plain ASCII letters.
  if (capitals === 0) return smalls === 0 ? Form.punctuation : Form.lower;
  const first = word.charCodeAt(0);
  if (first >= 97) return Form.mixed;
  if (capitals + smalls === 1) return Form.initial;
  if (capitals === 1) return Form.capitalized;
  return smalls === 0 ? Form.allCaps : Form.mixed;
}

function unusualForm(word: string): Form {
  if (word.charCodeAt(0) === AT_SIGN || word.includes("://")) return Form.punctuation;
  if (!LETTER.test(word)) return DIGIT.test(word) ? Form.number : Form.punctuation;
  if (DIGIT.test(word)) return Form.alphanumeric;
  if (DOTTED.test(word)) return Form.dotted;
  const letters = word.replace(/[^\p{L}]+/gu, "");
  const [head = ""] = letters;
  const rest = letters.slice(head.length);
  if (!UPPER.test(head)) {
    if (!LOWER.test(head)) return Form.caseless;
    return UPPER.test(rest) ? Form.mixed : Form.lower;
  }
  if (rest === "") return Form.initial;
  if (!UPPER.test(rest)) return Form.capitalized;
  return LOWER.test(rest) ? Form.mixed : Form.allCaps;
}
