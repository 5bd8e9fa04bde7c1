/**
 * May two names mean one place? Exonyms and official names are a table; a direction, an administrative word or a longer name
 * makes another place: "North Mitrovica" is not Mitrovica, "Kharkiv Oblast" may be more than Kharkiv.
 */
import { COUNTRIES } from "../names/countries.lexicon.js";
import { foldName } from "./fold.js";
import { PLACE_VARIANT_ROWS } from "./placeVariants.lexicon.js";
import { skeletonOf } from "./skeleton.js";
import { spellingDistance } from "./spelling.js";
import type { NameComparison } from "./types.js";

export function comparePlaces(left: string, right: string): NameComparison {
  const from = foldPlace(left);
  const to = foldPlace(right);
  if (from === "" || to === "") {
    return { verdict: "unsure", reasons: ["one side holds no name"] };
  }
  if (from === to) {
    return { verdict: "same", reasons: [`${left} and ${right} are equal after folding`] };
  }
  const knownFrom = VARIANTS.get(from);
  const knownTo = VARIANTS.get(to);
  if (knownFrom !== undefined && knownTo !== undefined) {
    return knownFrom === knownTo
      ? { verdict: "same", reasons: [`${left} and ${right} are names of ${knownFrom}`] }
      : { verdict: "different", reasons: [`${left} and ${right} are different places`] };
  }
  return compareWords(left, right, from.split(" "), to.split(" "));
}

/** A key that all names of one place share; the folded name where the place is not in the table. */
export function placeKey(surface: string): string {
  const folded = foldPlace(surface);
  return VARIANTS.get(folded) ?? folded.split(" ").map(skeletonOf).join(" ");
}

export function isKnownPlace(surface: string): boolean {
  return VARIANTS.has(foldPlace(surface));
}

function foldPlace(surface: string): string {
  return foldName(surface)
    .replace(/^the (?=.)/u, "")
    .replace(/^(?:city|town|village|municipality|state) of (?=.)/u, "")
    .replace(/^st (?=.)/u, "saint ")
    .replace(/ city$/u, (ending, offset: number) => (offset > 0 && !KEEPS_CITY.test(surface) ? "" : ending));
}

/** Cities that another place shares its name with but for the word. */
const KEEPS_CITY =
  /\b(?:Mexico|Kuwait|Panama|Guatemala|Vatican|Ho Chi Minh|Quebec|New York|Kansas|Oklahoma|Gaza|Luxembourg|Salt Lake|Benin|Belize|Davao|Quezon|Djibouti) City/u;

const DIRECTIONS: ReadonlySet<string> = new Set(
  "north south east west northern southern eastern western northeast northwest southeast southwest northeastern northwestern southeastern southwestern central upper lower new old greater inner outer little".split(
    " ",
  ),
);

function compareWords(left: string, right: string, from: readonly string[], to: readonly string[]): NameComparison {
  const onlyFrom = from.filter((word) => !to.includes(word));
  const onlyTo = to.filter((word) => !from.includes(word));
  const direction = [...onlyFrom, ...onlyTo].find((word) => DIRECTIONS.has(word));
  if (direction !== undefined) {
    const [one, other] = [onlyFrom, onlyTo].map((words) =>
      words.find((word) => DIRECTIONS.has(word))?.replace(/ern$/u, ""),
    );
    const isOneDirection = one !== undefined && one === other && onlyFrom.length === 1 && onlyTo.length === 1;
    return isOneDirection
      ? { verdict: "same", reasons: [`${left} and ${right} name one part of one place`] }
      : { verdict: "different", reasons: [`“${direction}” tells ${left} from ${right}`] };
  }
  if (onlyFrom.length === 0 && onlyTo.length === 0) {
    return { verdict: "same", reasons: [`${left} and ${right} hold the same words`] };
  }
  if (onlyFrom.length === 0 || onlyTo.length === 0) {
    return {
      verdict: "unsure",
      reasons: [`${left} and ${right} differ by “${[...onlyFrom, ...onlyTo].join(" ")}”: one may lie in the other`],
    };
  }
  if (from.length !== to.length) {
    return { verdict: "different", reasons: [`${left} and ${right} are different names`] };
  }
  const grades = from.map((word, index) => spellingDistance(word, to[index] ?? ""));
  if (grades.every((grade) => grade === "equal" || grade === "romanised")) {
    return { verdict: "same", reasons: [`${left} and ${right} are spellings of one name`] };
  }
  return grades.includes("far")
    ? { verdict: "different", reasons: [`${left} and ${right} are different names`] }
    : { verdict: "unsure", reasons: [`${left} and ${right} are a slip of spelling apart`] };
}

const VARIANTS: ReadonlyMap<string, string> = readVariants();

function readVariants(): ReadonlyMap<string, string> {
  // Every state and capital is a place of its own, so that "Niger" is never a slip for "Nigeria".
  const variants = new Map<string, string>(
    COUNTRIES.flatMap((country) => [country.name, ...country.capitals].map((name) => [foldName(name), name] as const)),
  );
  for (const row of PLACE_VARIANT_ROWS) {
    const names = row.split("|");
    for (const name of names) {
      variants.set(foldName(name).replace(/^the (?=.)/u, ""), names[0] ?? "");
    }
  }
  return variants;
}
