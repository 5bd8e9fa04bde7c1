/**
 * Whether a cited article speaks of a statement at all, asked of everything that was found in it together.
 * Paraphrase changes every word but the names, so names decide where there are any.
 */
import { actorName, isIdentifying, nameLikeness } from "../../assess/matching/names.js";
import type { PassageVerdict } from "../../assess/types.js";
import { isFunctionWord, lemmaOf } from "../../language/lemmas/lemmas.js";
import { compareNames, foldName } from "../../language/nameKeys/nameKeys.js";
import { COUNTRIES } from "../../language/names/countries.lexicon.js";
import type { NameMention } from "../../language/names/types.js";
import { OFFICE_HEADS } from "../../language/titles/titles.lexicon.js";
import { tokenize } from "../../language/tokens/tokens.js";
import type { SourceDescription } from "../../model/source.js";
import type { Statement, Term } from "../../model/statement.js";
import { overlaps, type TextRange } from "../../text/range.js";
import { areOfOneMatter } from "./oneMatter.js";
import type { ActorTable, Workspace } from "../../workspace/types.js";

/** A statement with fewer content words than this says too little by itself to be missed: "It destroyed both". */
const LEAST_WORDS = 3;
/** Share of the words that an article must have where it has only the commonest name of several, or where only places are named: a wrong place is a slip. */
const LEAST_SHARE = 0.33;
/** The same where nobody of whom the statement speaks is in it: more than half, because chance alone gives a few words. */
const LEAST_SHARE_WITHOUT_NAMES = 0.51;
/** Words that begin alike up to here are taken as of one stem: "neighbour", "neighbouring". */
const STEM = 5;

/** Content words among which paraphrase leaves at least one as it is, or another of its kind. */
const MANY_WORDS = 7;

// Words for publications: a statement about one is about the cited article itself. From general knowledge.
const PUBLICATION =
  /\b(?:article|author|columnist|headline|interview|journalist|newspaper|op-ed|outlet|publication|reporter)s?\b/iu;

export type Bearing = "speaks-of-it" | "unclear" | "silent";

/** "unclear": no word of it, but paraphrase would look the same, because no name tells the two apart. */
export function bearingOf(
  claim: Statement,
  source: SourceDescription,
  found: readonly PassageVerdict[],
  { actors, articles }: Pick<Workspace, "actors" | "articles">,
): Bearing {
  if (PUBLICATION.test(claim.text)) return "speaks-of-it";
  const frames = claim.attributions.flatMap((attribution) => framesOf(attribution));
  const outside = (range: TextRange): boolean => !frames.some((frame) => overlaps(frame, range));
  const mentions = claim.mentions.filter(outside);
  const names: readonly WrittenName[] = [...mentions, ...peoplesOf(claim).filter(outside)];
  const article = readFound(source, found, articles.get(source.file)?.surfaces ?? []);
  const words = claim.terms.filter(
    (term) =>
      term.kind !== "name" &&
      !isFunctionWord(term.lemma) &&
      outside(term) &&
      !mentions.some((name) => overlaps(name, term)) &&
      // Another figure or day is a slip, the same one is a sign.
      (article.words.has(term.lemma) || (term.kind !== "number" && !claim.dates.some((date) => overlaps(date, term)))),
  );
  if (words.length + names.length < LEAST_WORDS) return "speaks-of-it";
  const present = names.filter((name) => hasName(name, article) || hasOffice(name, article, actors));
  const common = commonest(names, actors);
  if (present.some((name) => name.surface !== common?.surface)) return "speaks-of-it";
  const onlyPlaces = names.every((name) => name.type === "place" || !isIdentifying(actorName(name.surface, name.type)));
  const least = present.length > 0 || onlyPlaces ? LEAST_SHARE : LEAST_SHARE_WITHOUT_NAMES;
  const share = shareOf(words, article);
  if (share >= least) return "speaks-of-it";
  // However it is put, a long statement of which not one word is found is not there.
  if (share === 0 && present.length === 0 && words.length >= MANY_WORDS) return "silent";
  // A paper seldom names its own state.
  const decisive = share > 0 ? mentions : names;
  return decisive.every((name) => name.surface === present[0]?.surface) ? "unclear" : "silent";
}

/** "The Norwegian herring quota": an adjective names its state. */
function peoplesOf({ text, range, mentions }: Statement): readonly (WrittenName & TextRange)[] {
  return [...text.matchAll(/\p{Lu}\p{L}+/gu)].flatMap(({ 0: word, index }) => {
    const place = { start: range.start + index, end: range.start + index + word.length };
    const state = STATES_BY_ADJECTIVE.get(word);
    if (state === undefined || mentions.some((mention) => overlaps(mention, place))) return [];
    return [{ surface: state, type: "place" as const, ...place }];
  });
}

const STATES_BY_ADJECTIVE: ReadonlyMap<string, string> = new Map(
  COUNTRIES.flatMap(({ name, adjectives }) => adjectives.map((adjective) => [adjective, name] as const)),
);

/** Speaker and cue of a report are the note's frame, not its matter. */
function framesOf(attribution: Statement["attributions"][number]): readonly TextRange[] {
  return attribution.source === undefined ? [attribution.cue] : [attribution.cue, attribution.source];
}

interface Found {
  readonly words: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
  /** Of the whole article, not only of what was found. */
  readonly names: readonly WrittenName[];
}

type WrittenName = Pick<NameMention, "surface" | "type">;

function readFound(source: SourceDescription, found: readonly PassageVerdict[], names: readonly WrittenName[]): Found {
  const paragraphs = new Map(found.map(({ passage }) => [passage.paragraph.start, passage]));
  const words = new Set<string>();
  const around = [...paragraphs.values()].flatMap((passage) => [passage.heading, passage.paragraphText]);
  const texts = [source.title, source.publisher, ...source.authors, ...names.map((name) => name.surface), ...around];
  for (const text of texts) {
    if (text === undefined) continue;
    for (const token of tokenize(text, { start: 0, end: text.length })) {
      if (token.kind !== "word" && token.kind !== "number") continue;
      const word = text.slice(token.start, token.end);
      words.add(lemmaOf(word));
      for (const part of foldName(word).split(" ")) words.add(part);
    }
  }
  const stems = new Set([...words].filter((word) => word.length >= STEM).map((word) => word.slice(0, STEM)));
  return { words, stems, names };
}

/** A distinctive word of the name is enough, and so is another spelling of it, the people for the state, or the state for its capital. */
function hasName(name: WrittenName, article: Found): boolean {
  return (
    isWritten(name, article) || statesOf(name).some((state) => isWritten({ surface: state, type: "place" }, article))
  );
}

/** "Paris recalled its envoy": the capital speaks for the state. */
function statesOf(name: WrittenName): readonly string[] {
  return COUNTRIES.filter((country) => country.capitals.includes(name.surface)).map((country) => country.name);
}

function isWritten(name: WrittenName, article: Found): boolean {
  const parts = foldName(name.surface)
    .split(" ")
    .filter((part) => !isFunctionWord(part));
  if (parts.some((part) => article.words.has(part) || (part.length > STEM && article.stems.has(part.slice(0, STEM)))))
    return true;
  const ours = actorName(name.surface, name.type);
  return article.names.some(
    (other) =>
      nameLikeness(ours, actorName(other.surface, other.type)) > 0 ||
      (other.type === name.type && compareNames(name.surface, other.surface, name.type).verdict !== "different"),
  );
}

/** "The minister stayed away": an article may speak of somebody by his office alone. */
function hasOffice(name: WrittenName, article: Found, actors: ActorTable): boolean {
  if (name.type !== "person") return false;
  const titles = actors.resolve(name.surface)[0]?.roles.map((role) => role.title) ?? [];
  return titles.some((title) =>
    foldName(title)
      .split(" ")
      .some((word) => OFFICE_HEADS.has(word) && article.words.has(word)),
  );
}

function commonest(names: readonly WrittenName[], actors: ActorTable): WrittenName | undefined {
  const counted = names.map((name) => ({ name, count: mentionsOf(name, actors) }));
  return counted.reduce<(typeof counted)[number] | undefined>(
    (best, next) => (best === undefined || next.count > best.count ? next : best),
    undefined,
  )?.name;
}

function mentionsOf(name: WrittenName, actors: ActorTable): number {
  const [actor] = actors.resolve(name.surface);
  return actor === undefined ? 0 : actor.surfaces.reduce((sum, surface) => sum + surface.count, 0);
}

function shareOf(words: readonly Term[], article: Found): number {
  if (words.length === 0) return 1;
  const has = (lemma: string): boolean =>
    article.words.has(lemma) ||
    (lemma.length >= STEM && article.stems.has(lemma.slice(0, STEM))) ||
    [...article.words].some((word) => areOfOneMatter(lemma, word));
  return words.filter((word) => has(word.lemma)).length / words.length;
}
