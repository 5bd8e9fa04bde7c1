/** Given names of two syllables as Chinese and Korean ones are romanized: "Jong-un", "Siu-lai". */

/** @param word as written, with its hyphen */
export function isSyllabicName(word: string): boolean {
  if (word.length > 2 * LONGEST_SYLLABLE + 1) return false;
  const hyphen = word.indexOf("-");
  const second = word.slice(hyphen + 1);
  return hyphen > 0 && !ENGLISH_SYLLABLES.has(second) && SYLLABLE.test(word.slice(0, hyphen)) && SYLLABLE.test(second);
}

const LONGEST_SYLLABLE = 6;
/** One syllable of a given name in a romanization of Chinese or Korean. */
const SYLLABLE =
  /^(?:[bcdfghjklmnpqrstwxyz]|[ckptz]h|sh|ts|tz|hs|kw|gw|ng|ky|gy|hy|my|ry)?(?:[aeiou]{1,3}|w?[aeo]{1,2}w?|y)(?:n|ng|k|t|p|m|l|h|i|u|r)?$/iu;
/** English words of that form, which are joined to a name: "Fox-run", "Lee-era". */
const ENGLISH_SYLLABLES: ReadonlySet<string> = new Set(
  "fi op run led win won man men fan son sun set get let put cut hit hot top cap tie pro per met mad red bad bid ban war tax gas oil age aid to on at up of no so go do by me we he for or as is it us".split(
    " ",
  ),
);
