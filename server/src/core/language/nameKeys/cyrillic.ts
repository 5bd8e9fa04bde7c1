/**
 * Cyrillic words in Latin letters, by the orthography that the word itself betrays: Serbian and Macedonian letters give the Latin
 * alphabet of those languages ("Вучић" reads "Vučić"), Ukrainian ones the Ukrainian romanisation, the rest the common Russian one.
 */

/** Takes and gives any text; other scripts stay as they are. */
export function romaniseCyrillic(text: string): string {
  return text.replace(/\p{Script=Cyrillic}(?:\p{Script=Cyrillic}|\u0301)*/gu, romaniseWord);
}

/** True where the text has a letter that only Serbian, Montenegrin or Macedonian write. */
export function isSouthSlavicCyrillic(text: string): boolean {
  return /[ћђљњџјѓќѕ]/iu.test(text);
}

function romaniseWord(word: string): string {
  const lower = word.toLowerCase().replaceAll("\u0301", "");
  const table = isSouthSlavicCyrillic(lower)
    ? SOUTH_SLAVIC
    : /[іїєґ]/u.test(lower)
      ? UKRAINIAN
      : lower.includes("ў")
        ? BELARUSIAN
        : /[^аеиоуыэюя]ъ[^еёюя]/u.test(lower)
          ? BULGARIAN
          : RUSSIAN;
  let latin = "";
  for (const letter of lower) {
    latin += table.get(letter) ?? RUSSIAN.get(letter) ?? letter;
  }
  return word.startsWith(lower.charAt(0)) ? latin : latin.charAt(0).toUpperCase() + latin.slice(1);
}

const RUSSIAN: ReadonlyMap<string, string> = letters(
  "а a б b в v г g д d е e ё yo ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ъ - ы y ь - э e ю yu я ya і i ї yi є ye ґ g ў u ә a ғ gh қ q ң n ө o ұ u ү u һ h",
);
const UKRAINIAN: ReadonlyMap<string, string> = letters("г h ґ g и y й i х kh ц ts щ shch ь - ' -");
const BELARUSIAN: ReadonlyMap<string, string> = letters("г h ў u ё yo");
const BULGARIAN: ReadonlyMap<string, string> = letters("ъ a щ sht й y х h");
const SOUTH_SLAVIC: ReadonlyMap<string, string> = letters(
  "ђ đ ж ž ј j љ lj њ nj ћ ć х h ц c ч č џ dž ш š ѓ gj ќ kj ѕ dz",
);

/** Pairs of a letter and its romanisation; "-" stands for none. */
function letters(pairs: string): ReadonlyMap<string, string> {
  const words = pairs.split(" ");
  const table = new Map<string, string>();
  for (let index = 0; index + 1 < words.length; index += 2) {
    const latin = words[index + 1] ?? "";
    table.set(words[index] ?? "", latin === "-" ? "" : latin);
  }
  return table;
}
