/** Chooses how an actor should be written, from the spellings that a corpus uses for it. */
import type { EntityType } from "../names/types.js";
import { foldName, withoutPossessive } from "./fold.js";
import { givenNameLanguages } from "./givenNames.js";
import type { NamePart, PersonName } from "./personName.js";
import { skeletonOf } from "./skeleton.js";

export interface CountedSurface {
  readonly surface: string;
  readonly count: number;
}

/** `readPerson` reads a person's name into its parts. */
export function canonicalOf(
  surfaces: readonly CountedSurface[],
  type: EntityType,
  readPerson: (surface: string) => PersonName,
): string {
  return type === "person" ? canonicalPerson(surfaces, readPerson) : canonicalOther(surfaces);
}

interface Spelling {
  readonly name: PersonName;
  readonly count: number;
}

function canonicalPerson(surfaces: readonly CountedSurface[], readPerson: (surface: string) => PersonName): string {
  const spellings = surfaces
    .map(({ surface, count }) => ({ name: readPerson(surface), count }))
    .filter(({ name }) => name.family.folded !== "");
  const main = mainFamily(spellings);
  if (main.length === 0) {
    return surfaces[0]?.surface ?? "";
  }
  const family = bestPart(
    main.map(({ name, count }) => ({
      part: { raw: familyWithParticles(name), folded: foldName(familyWithParticles(name)) },
      count,
    })),
  );
  const full = main.filter(({ name }) => name.given.length > 0);
  if (full.length === 0) {
    return family.raw;
  }
  const languages = [...new Set(main.flatMap(({ name }) => familyLanguages(name.family)))];
  const chosen = best(
    full,
    (left, right) => scoreGiven(right, languages) - scoreGiven(left, languages) || right.count - left.count,
  );
  const given = chosen.name.given.map((part) => mostMarked(part, full));
  const words = [...given, ...(chosen.name.patronymic === undefined ? [] : [chosen.name.patronymic.raw])].join(" ");
  return chosen.name.familyFirst && !isAllCapitals(chosen.name.family.raw)
    ? `${family.raw} ${words}`
    : `${words} ${family.raw}`;
}

/** The spellings whose family name most mentions share; the others are given names alone or mistakes of clustering. */
function mainFamily(spellings: readonly Spelling[]): readonly Spelling[] {
  const groups = new Map<string, { total: number; hasGiven: boolean; members: Spelling[] }>();
  for (const spelling of spellings) {
    const key = skeletonOf(spelling.name.family.folded);
    const group = groups.get(key) ?? { total: 0, hasGiven: false, members: [] };
    group.total += spelling.count;
    group.hasGiven ||= spelling.name.given.length > 0;
    group.members.push(spelling);
    groups.set(key, group);
  }
  const list = [...groups.values()];
  const complete = list.filter((group) => group.hasGiven);
  const pool = complete.length > 0 ? complete : list;
  return pool.length === 0 ? [] : best(pool, (left, right) => right.total - left.total).members;
}

function familyWithParticles(name: PersonName): string {
  return (
    name.particles.map((particle) => (particle.endsWith("-") ? particle : `${particle} `)).join("") + name.family.raw
  );
}

interface Counted {
  readonly part: NamePart;
  readonly count: number;
}

/** Latin script before others, mixed case before capitals, marked letters before plain, then frequent, then first. */
function bestPart(parts: readonly Counted[]): NamePart {
  const totals = new Map<string, number>();
  for (const { part, count } of parts) {
    totals.set(part.raw, (totals.get(part.raw) ?? 0) + count);
  }
  const chosen = best(
    parts,
    (left, right) =>
      quality(right.part.raw) - quality(left.part.raw) ||
      (totals.get(right.part.raw) ?? 0) - (totals.get(left.part.raw) ?? 0),
  );
  return chosen.part;
}

function quality(raw: string): number {
  const isLatin = /^[\p{Script=Latin}\p{P}\p{M}\s]+$/u.test(raw);
  return (isLatin ? 4 : 0) + (isAllCapitals(raw) ? 0 : 2) + (/[^\p{ASCII}‘’“”]/u.test(raw) ? 1 : 0);
}

function isAllCapitals(raw: string): boolean {
  return raw.length > 2 && raw === raw.toUpperCase() && /\p{Lu}/u.test(raw);
}

/** A given name in full that the family name's language uses beats one from elsewhere, that beats an initial. */
function scoreGiven(spelling: Spelling, languages: readonly string[]): number {
  const [first] = spelling.name.given;
  if (first === undefined) {
    return 0;
  }
  const isInitial = first.folded.length === 1 || (first.folded.length === 2 && first.raw.endsWith("."));
  const known = givenNameLanguages(first.folded);
  const fits = known.some((language) => languages.includes(language));
  const isForeign = known.length > 0 && languages.length > 0 && !fits;
  return (isInitial ? 0 : 8) + (quality(first.raw) >= 6 ? 4 : 0) + (fits ? 2 : isForeign ? 0 : 1);
}

/** The same given name with its diacritics, where any spelling has them. */
function mostMarked(part: NamePart, spellings: readonly Spelling[]): string {
  const same = spellings.flatMap(({ name, count }) =>
    name.given.filter((other) => other.folded === part.folded).map((other) => ({ part: other, count })),
  );
  return same.length === 0 ? part.raw : bestPart(same).raw;
}

/** Languages that a family name's ending points to, by the folded ending. */
const FAMILY_ENDINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?:ic|ich|itch)$/u, ["sh"]],
  [/(?:enko|chuk|czuk|iuk|yuk|skyi|skyy|tskyi|ets|iv)$/u, ["uk"]],
  [/(?:vych)$/u, ["uk"]],
  [/(?:ovsky|evsky|skiy|skoy|ov|ev|in|yn|ova|eva|ina|skaya|oy)$/u, ["ru", "bg"]],
  [/(?:cki|ski|icz|czyk|ska|wicz)$/u, ["pl", "mk"]],
  [/(?:escu|eanu|oiu|aru)$/u, ["ro"]],
  [/(?:oglu|turk|kaya|demir)$/u, ["tr"]],
  [/(?:shvili|dze|ia|iani)$/u, ["ka"]],
  [/(?:yan|ian)$/u, ["hy"]],
  [/(?:aj|iu|hi|ci|qi)$/u, ["sq"]],
  [/(?:opoulos|poulos|akis|idis|adis|iou|as|is)$/u, ["el"]],
  [/(?:sson|sen|strom|berg|gren)$/u, ["sv", "da"]],
  [/(?:ez|es)$/u, ["es", "pt"]],
  [/(?:mann|bauer|stein|schmidt|meier|muller)$/u, ["de"]],
  [/(?:vicius|auskas|aitis|as)$/u, ["lt"]],
  [/(?:ins|ons|s)$/u, ["lv"]],
];

function familyLanguages(family: NamePart): readonly string[] {
  if (/[ćđ]$|ć|đ/iu.test(family.raw)) {
    return ["sh"];
  }
  const ending = FAMILY_ENDINGS.find(([pattern]) => pattern.test(family.folded));
  return ending === undefined ? [] : ending[1];
}

/** Folded spellings gather; the group with most mentions gives its best written member, without a leading article. */
function canonicalOther(surfaces: readonly CountedSurface[]): string {
  const groups = new Map<string, { total: number; members: CountedSurface[] }>();
  for (const counted of surfaces) {
    const key = foldName(counted.surface).replace(/^the /u, "");
    const group = groups.get(key) ?? { total: 0, members: [] };
    group.total += counted.count;
    group.members.push(counted);
    groups.set(key, group);
  }
  if (groups.size === 0) {
    return "";
  }
  const { members } = best([...groups.values()], (left, right) => right.total - left.total);
  const chosen = best(
    members,
    (left, right) => Number(isMarked(right.surface)) - Number(isMarked(left.surface)) || right.count - left.count,
  );
  return withoutPossessive(chosen.surface).replace(/^[Tt]he (?=.)/u, "");
}

function isMarked(surface: string): boolean {
  return /[^\p{ASCII}‘’“”]/u.test(withoutPossessive(surface));
}

/** The first of the best; `list` is never empty. */
function best<T>(list: readonly T[], compare: (left: T, right: T) => number): T {
  return list.reduce((leader, candidate) => (compare(leader, candidate) > 0 ? candidate : leader));
}
