/**
 * Whether a cited article speaks of a statement at all, asked of everything that was found in it together.
 * Paraphrase is the rule in notes, so the test looks for what paraphrase keeps: names, figures and word stems.
 */
import type { PassageVerdict } from "../../assess/types.js";
import { isFunctionWord, lemmaOf } from "../../language/lemmas/lemmas.js";
import { compareNames, foldName } from "../../language/nameKeys/nameKeys.js";
import type { NameMention } from "../../language/names/types.js";
import { tokenize } from "../../language/tokens/tokens.js";
import type { SourceDescription } from "../../model/source.js";
import type { Statement, Term } from "../../model/statement.js";
import { overlaps, type TextRange } from "../../text/range.js";
import type { ActorTable } from "../../workspace/types.js";

/** A statement with fewer content words than this says too little by itself to be missed: "It destroyed both". */
const LEAST_WORDS = 3;
/** Share of the words that an article must have where it has the statement's commonest name or the statement has none. */
const LEAST_SHARE = 0.34;
/** The same where none of the statement's names is in it: chance alone gives a few words. */
const LEAST_SHARE_WITHOUT_NAMES = 0.5;
/** Words that begin alike up to here are taken as of one stem: "neighbour", "neighbouring". */
const STEM = 5;

// Words for publications: a statement about one is about the cited article itself. From general knowledge.
const PUBLICATION = /\b(?:article|author|columnist|headline|interview|journalist|newspaper|op-ed|outlet|publication|reporter)s?\b/iu;

export function speaksOf(claim: Statement, source: SourceDescription, found: readonly PassageVerdict[], actors: ActorTable): boolean {
  if (PUBLICATION.test(claim.text)) return true;
  const frames = claim.attributions.flatMap((attribution) => framesOf(attribution));
  const outside = (range: TextRange): boolean => !frames.some((frame) => overlaps(frame, range));
  const names = claim.mentions.filter(outside);
  const words = claim.terms.filter((term) => term.kind !== "name" && !isFunctionWord(term.lemma) && outside(term) && !names.some((name) => overlaps(name, term)));
  if (words.length + names.length < LEAST_WORDS) return true;
  const article = readFound(source, found);
  const present = names.filter((name) => hasName(name, article));
  const common = commonest(names, actors);
  if (present.some((name) => name.surface !== common?.surface)) return true;
  const share = shareOf(words, article);
  return share >= (names.length > 0 && present.length === 0 ? LEAST_SHARE_WITHOUT_NAMES : LEAST_SHARE);
}

/** Speaker and cue of a report are the note's frame, not its matter. */
function framesOf(attribution: Statement["attributions"][number]): readonly TextRange[] {
  return attribution.source === undefined ? [attribution.cue] : [attribution.cue, attribution.source];
}

interface Found {
  readonly words: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
  readonly names: readonly NameMention[];
}

function readFound(source: SourceDescription, found: readonly PassageVerdict[]): Found {
  const paragraphs = new Map(found.map(({ passage }) => [passage.paragraph.start, passage]));
  const words = new Set<string>();
  const texts = [source.title, source.publisher, ...source.authors, ...[...paragraphs.values()].flatMap((passage) => [passage.heading, passage.paragraphText])];
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
  return { words, stems, names: found.flatMap(({ passage }) => passage.statement.mentions) };
}

/** A distinctive word of the name is enough, and so is another spelling of it, or the people for the state. */
function hasName(name: NameMention, article: Found): boolean {
  const parts = foldName(name.surface).split(" ").filter((part) => !isFunctionWord(part));
  if (parts.some((part) => article.words.has(part) || (part.length > STEM && article.stems.has(part.slice(0, STEM))))) return true;
  return article.names.some((other) => other.type === name.type && compareNames(name.surface, other.surface, name.type).verdict !== "different");
}

function commonest(names: readonly NameMention[], actors: ActorTable): NameMention | undefined {
  const counted = names.map((name) => ({ name, count: mentionsOf(name, actors) }));
  return counted.reduce<(typeof counted)[number] | undefined>((best, next) => (best === undefined || next.count > best.count ? next : best), undefined)?.name;
}

function mentionsOf(name: NameMention, actors: ActorTable): number {
  const [actor] = actors.resolve(name.surface);
  return actor === undefined ? 0 : actor.surfaces.reduce((sum, surface) => sum + surface.count, 0);
}

function shareOf(words: readonly Term[], article: Found): number {
  if (words.length === 0) return 1;
  const has = (lemma: string): boolean => article.words.has(lemma) || (lemma.length >= STEM && article.stems.has(lemma.slice(0, STEM)));
  return words.filter((word) => has(word.lemma)).length / words.length;
}
