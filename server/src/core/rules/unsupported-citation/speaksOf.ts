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
import { tokenize } from "../../language/tokens/tokens.js";
import type { SourceDescription } from "../../model/source.js";
import type { Statement, Term } from "../../model/statement.js";
import { overlaps, type TextRange } from "../../text/range.js";
import type { ActorTable, Workspace } from "../../workspace/types.js";

/** A statement with fewer content words than this says too little by itself to be missed: "It destroyed both". */
const LEAST_WORDS = 3;
/** Share of the words that an article must have where it has only the commonest name of several, or where only states are named. */
const LEAST_SHARE = 0.34;
/** The same where nobody of whom the statement speaks is in it: more than half, because chance alone gives a few words. */
const LEAST_SHARE_WITHOUT_NAMES = 0.51;
/** Content words among which paraphrase leaves at least one as it is. */
const MANY_WORDS = 5;
/** Words that begin alike up to here are taken as of one stem: "neighbour", "neighbouring". */
const STEM = 5;

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
  const names = claim.mentions.filter(outside);
  const words = claim.terms.filter(
    (term) =>
      term.kind !== "name" &&
      !isFunctionWord(term.lemma) &&
      outside(term) &&
      !names.some((name) => overlaps(name, term)),
  );
  if (words.length + names.length < LEAST_WORDS) return "speaks-of-it";
  const article = readFound(source, found, articles.get(source.file)?.surfaces ?? []);
  const present = names.filter((name) => hasName(name, article));
  const common = commonest(names, actors);
  if (present.some((name) => name.surface !== common?.surface)) return "speaks-of-it";
  const onlyStates = !names.some((name) => isIdentifying(actorName(name.surface, name.type)));
  const least = present.length > 0 || onlyStates ? LEAST_SHARE : LEAST_SHARE_WITHOUT_NAMES;
  const share = shareOf(words, article);
  if (share >= least) return "speaks-of-it";
  // However it is put, a long statement of which not one word is found is not there.
  if (share === 0 && present.length === 0 && words.length >= MANY_WORDS) return "silent";
  return names.every((name) => name.surface === present[0]?.surface) ? "unclear" : "silent";
}

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

function commonest(names: readonly NameMention[], actors: ActorTable): NameMention | undefined {
  const counted = names.map((name) => ({ name, count: mentionsOf(name, actors) }));
  return counted.reduce<(typeof counted)[number] | undefined>(
    (best, next) => (best === undefined || next.count > best.count ? next : best),
    undefined,
  )?.name;
}

function mentionsOf(name: NameMention, actors: ActorTable): number {
  const [actor] = actors.resolve(name.surface);
  return actor === undefined ? 0 : actor.surfaces.reduce((sum, surface) => sum + surface.count, 0);
}

function shareOf(words: readonly Term[], article: Found): number {
  if (words.length === 0) return 1;
  const has = (lemma: string): boolean =>
    article.words.has(lemma) || (lemma.length >= STEM && article.stems.has(lemma.slice(0, STEM)));
  return words.filter((word) => has(word.lemma)).length / words.length;
}
