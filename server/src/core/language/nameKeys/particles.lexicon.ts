/** Small words inside personal names; written from general knowledge of European and Arabic naming. */

/** Belong to the family name that follows: "van der Bellen", "bin Laden", "al-Assad", "Le Pen". */
export const PARTICLES: ReadonlySet<string> = new Set(
  `van von vom zu zur zum der den het ter ten tot de del della delle dello dei degli di da das do dos du des la le las los lo li
  al el ul as ash an ar at az ad bin ibn ben bint bn ould walad o mac mc af av st san santa saint y e i`.split(/\s+/u),
);

/** Parts of compound Arabic names that make one name with the word behind: "Abdul Rahman", "Abu Bakr". */
export const JOINING: ReadonlyMap<string, string> = new Map([
  ["abd", "abdul"],
  ["abdul", "abdul"],
  ["abdel", "abdul"],
  ["abdal", "abdul"],
  ["abdoul", "abdul"],
  ["abdur", "abdul"],
  ["abou", "abu"],
  ["abu", "abu"],
  ["umm", "umm"],
  ["um", "umm"],
]);

export const ARTICLES: ReadonlySet<string> = new Set(["al", "el", "ul", "as", "ash", "an", "ar", "at", "az", "ad"]);

/** Forms of address of the Muslim world and offices in other languages, folded; beside the English titles. */
export const OTHER_TITLES: ReadonlySet<string> = new Set(
  `shaikh sheikh sheik shaykh haji hajji qari mullah maulana maulvi mawlawi sayyid sayed seyyed ayatollah imam hojatoleslam eng engineer
  prasident prasidentin prezident predsednik predsjednik presidente presedinte preshteti kanzler bundeskanzler ministre ministro ministar ministr minister premijer premier gospodin gospodja pan pani senor senora monsieur herr don dona`.split(
    /\s+/u,
  ),
);

/** Generations and numbered rulers, by what they say. */
export const SUFFIXES: ReadonlyMap<string, string> = new Map([
  ["jr", "junior"],
  ["junior", "junior"],
  ["sr", "senior"],
  ["senior", "senior"],
  ["ii", "2"],
  ["iii", "3"],
  ["iv", "4"],
  ["vi", "6"],
  ["vii", "7"],
  ["viii", "8"],
  ["ix", "9"],
  ["xi", "11"],
  ["xii", "12"],
  ["xiii", "13"],
  ["xiv", "14"],
  ["xv", "15"],
  ["xvi", "16"],
  ["xxiii", "23"],
]);

/** Degrees and honours behind a name; they identify nobody. */
export const POST_NOMINALS: ReadonlySet<string> = new Set([
  "phd",
  "md",
  "esq",
  "kbe",
  "cbe",
  "obe",
  "mbe",
  "kcmg",
  "cmg",
  "mp",
  "mep",
  "qc",
  "kc",
  "ba",
  "ma",
  "llm",
  "llc",
  "ret",
  "usn",
  "usaf",
  "dr",
]);

/** Forms of address that tell the gender. */
export const FEMININE_ADDRESS: ReadonlySet<string> = new Set([
  "mrs",
  "ms",
  "miss",
  "madame",
  "mme",
  "lady",
  "dame",
  "queen",
  "princess",
  "duchess",
  "countess",
  "baroness",
  "empress",
  "frau",
  "sister",
  "mother",
  "congresswoman",
  "chairwoman",
  "spokeswoman",
  "actress",
]);
export const MASCULINE_ADDRESS: ReadonlySet<string> = new Set([
  "mr",
  "sir",
  "lord",
  "king",
  "prince",
  "duke",
  "baron",
  "emperor",
  "herr",
  "monsieur",
  "pope",
  "father",
  "brother",
  "congressman",
  "chairman",
  "spokesman",
  "actor",
]);

/** Titles that are given names as well; two words "Dean Acheson" are a whole name. */
export const NAME_LIKE_TITLES: ReadonlySet<string> = new Set([
  "dean",
  "earl",
  "duke",
  "king",
  "prince",
  "marshal",
  "bishop",
  "page",
  "baron",
  "major",
  "judge",
  "pope",
  "count",
  "regent",
  "miller",
  "shah",
  "khan",
  "sultan",
  "amir",
  "emir",
  "singer",
  "principal",
  "ally",
  "rep",
  "rival",
  "justice",
  "provost",
  "ranger",
  "private",
  "speaker",
  "chief",
  "champion",
  "abbot",
  "father",
  "champ",
  "fr",
  "st",
  "mp",
]);

/** Family names of China, Korea and Vietnam, which stand first. */
export const FAMILY_FIRST: ReadonlySet<string> = new Set(
  `xi li wang zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo deng mao wen jiang qin tsai chiang soong song han tang feng yu dong xiao cheng cao yuan
  kim park pak lee ri yi choe choi jang jung jeong moon mun yoon yun roh ban kang cho jo hwang hong an ahn shin sin seo oh
  nguyen tran pham le vo vu dang bui do ngo duong ly truong`.split(/\s+/u),
);
