/** Walks through a document: keeps what was spoken of, and asks at each pronoun and description which of it is meant. */
import { holds, type TextRange } from "../../text/range.js";
import { COUNTRIES } from "../names/countries.lexicon.js";
import type { NameMention } from "../names/types.js";
import { bareSurface, Entities, type Entity, isPerson, type Occurrence } from "./entities.js";
import { explainReference } from "./explanation.js";
import { type Anaphor, type Feature, type Field, featuresOf, featuresOfNone } from "./features.js";
import { type Pronoun, PRONOUNS } from "./pronouns.lexicon.js";
import {
  firstFiniteVerb,
  genderBefore,
  isExpletive,
  isSpeaking,
  nextIsComplement,
  placeOf,
  pronounForm,
  titlesOf,
} from "./positions.js";
import { type Choice, FEATURE_NUMBERS, type Ranking } from "./ranking.js";
import { type NounPhrase, phraseAt, readSentenceWords, type SentenceWord } from "./sentenceWords.js";
import type { Gender, Reference, ReferenceContext } from "./types.js";

/** One question of the walk; candidate 0 of `choice` is "none", candidate n is `field.candidates[n - 1]`. */
interface Question {
  readonly choice: Choice;
  readonly field: Field;
}
export type Choose = (question: Question) => { readonly index: number; readonly confidence: number };

/** Sentences back to which a pronoun may reach, and a title. */
const PRONOUN_WINDOW = 4;
const TITLE_WINDOW = 12;
const MOST_CANDIDATES = 8;
/** From here on an answer tells the gender of a name. */
const SURE_OF_GENDER = 0.85;

/** All references, unsure ones included. */
export function walkDocument(
  text: string,
  sentences: readonly TextRange[],
  mentions: readonly NameMention[],
  context: ReferenceContext,
  choose: Choose,
): readonly Reference[] {
  const walk: Walk = {
    text,
    context,
    choose,
    entities: new Entities(),
    references: [],
    roles: titlesOf(context.roles ?? []),
  };
  let nextMention = 0;
  let paragraph = 0;
  let quotation = 0;
  const paragraphs = context.paragraphs ?? [];
  const quotations = context.quotations ?? [];
  sentences.forEach((range, sentence) => {
    while ((mentions[nextMention]?.end ?? Infinity) <= range.start) nextMention += 1;
    const here: NameMention[] = [];
    for (let at = nextMention; (mentions[at]?.start ?? Infinity) < range.end; at += 1)
      here.push(...mentions.slice(at, at + 1));
    while ((paragraphs[paragraph]?.end ?? Infinity) <= range.start) paragraph += 1;
    while ((quotations[quotation]?.end ?? Infinity) <= range.start) quotation += 1;
    const quoted: TextRange[] = [];
    for (let at = quotation; (quotations[at]?.start ?? Infinity) < range.end; at += 1)
      quoted.push(...quotations.slice(at, at + 1));
    const words = readSentenceWords(text, range);
    readSentence(walk, { words, firstVerb: firstFiniteVerb(words), sentence, paragraph, quoted, mentions: here });
  });
  return walk.references;
}

interface Walk {
  readonly text: string;
  readonly context: ReferenceContext;
  readonly choose: Choose;
  readonly entities: Entities;
  readonly references: Reference[];
  /** Roles by the start of their holder. */
  readonly roles: ReadonlyMap<number, readonly string[]>;
}

interface Line {
  readonly words: readonly SentenceWord[];
  readonly firstVerb: number;
  readonly sentence: number;
  readonly paragraph: number;
  readonly quoted: readonly TextRange[];
  readonly mentions: readonly NameMention[];
}

function readSentence(walk: Walk, line: Line): void {
  const { words } = line;
  const byStart = new Map(line.mentions.map((mention) => [mention.start, mention]));
  let headUntil = -1;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (!word?.isWord) continue;
    const mention = byStart.get(word.start);
    if (mention !== undefined) {
      at = meetName(walk, line, at, mention);
      continue;
    }
    const pronoun = PRONOUNS.get(word.lower);
    if (pronoun !== undefined) meetPronoun(walk, line, at, pronoun);
    const phrase = at <= headUntil ? undefined : phraseAt(words, at);
    if (phrase !== undefined && !isTitleBeforeName(words, phrase, byStart)) {
      headUntil = phrase.head;
      meetPhrase(walk, line, phrase);
    }
  }
}

/** "the president, Sandu" is a description; "the president Sandu" a title, which belongs to the name. */
function isTitleBeforeName(
  words: readonly SentenceWord[],
  phrase: NounPhrase,
  byStart: ReadonlyMap<number, NameMention>,
): boolean {
  const next = words[phrase.head + 1];
  return next?.capital === true || byStart.has(next?.start ?? -1);
}

/** Returns the index of the mention's last word. */
function meetName(walk: Walk, line: Line, first: number, mention: NameMention): number {
  let last = first;
  while ((line.words[last + 1]?.start ?? Infinity) < mention.end) last += 1;
  const occurrence = occurrenceAt(line, first, last, "name");
  const known = walk.entities.find(mention);
  const entity = known ?? newNamed(mention, occurrence);
  if (known?.mention !== undefined && isShortForm(mention, known)) {
    const antecedent = known.mention;
    walk.references.push({
      start: mention.start,
      end: mention.end,
      kind: "short-form",
      antecedent,
      confidence: SHORT_FORM_CONFIDENCE,
      explanation: `“${mention.surface}” is short for ${antecedent.surface}`,
    });
  }
  for (const title of walk.roles.get(mention.start) ?? []) learnTitle(entity, title);
  entity.gender ??= genderBefore(line.words, first);
  walk.entities.name(entity, mention);
  walk.entities.speakOf(entity, occurrence);
  return last;
}

/** A sole fitting full name in the document; no figure of the training data says less. */
const SHORT_FORM_CONFIDENCE = 0.97;

function isShortForm(mention: NameMention, entity: Entity): boolean {
  return mention.surface.length < (entity.mention?.surface.length ?? 0) && !entity.surfaces.has(mention.surface);
}

function newNamed(mention: NameMention, last: Occurrence): Entity {
  const words = mention.surface.toLowerCase().split(" ");
  return {
    type: mention.type,
    surfaces: new Set(),
    titles: new Set(mention.type === "person" ? [] : words),
    titleWords: new Set(words),
    gender: undefined,
    genderRead: mention.type !== "person",
    plural: mention.type === "group",
    count: 0,
    last,
  };
}

function learnTitle(entity: Entity, title: string): void {
  for (const word of title.toLowerCase().match(/[\p{L}-]+/gu) ?? []) {
    entity.titles.add(word);
    entity.titleWords.add(word);
  }
}

function meetPronoun(walk: Walk, line: Line, at: number, pronoun: Pronoun): void {
  if (pronoun.of === "i" || pronoun.of === "we" || (pronoun.of === "it" && isExpletive(line.words, at))) return;
  const form = pronounForm(line.words, at, pronoun);
  const anaphor: Anaphor = { ...occurrenceAt(line, at, at, "pronoun"), pronoun: form };
  const ranking = pronoun.of === "she" ? "he" : pronoun.of;
  const candidates = candidatesFor(walk, anaphor, PRONOUN_WINDOW, (entity) => agrees(pronoun, entity, walk));
  const entity = ask(walk, line, ranking, anaphor, candidates);
  if (entity === undefined) return;
  const { chosen, confidence } = entity;
  if (pronoun.of !== "it" && pronoun.of !== "they" && confidence >= SURE_OF_GENDER) {
    chosen.gender ??= pronoun.of === "she" ? "f" : "m";
  }
  walk.entities.speakOf(chosen, anaphor);
}

function agrees({ of }: Pronoun, entity: Entity, walk: Walk): boolean {
  if (of === "they")
    return entity.plural || entity.type === "organization" || entity.type === "group" || entity.noun?.kind === "body";
  if (entity.plural) return false;
  if (of === "it") return !isPerson(entity);
  const gender: Gender = of === "she" ? "f" : "m";
  return isPerson(entity) && (genderOf(entity, walk) ?? gender) === gender;
}

/** Asked late, because most names are never a candidate. */
function genderOf(entity: Entity, { context }: Walk): Gender | undefined {
  if (entity.gender === undefined && !entity.genderRead) {
    for (const surface of entity.surfaces) entity.gender ??= context.genderOf?.(surface);
  }
  entity.genderRead = true;
  return entity.gender;
}

function meetPhrase(walk: Walk, line: Line, phrase: NounPhrase): void {
  const occurrence = occurrenceAt(line, phrase.first, phrase.head, "phrase");
  const anaphor: Anaphor = { ...occurrence, phrase, hasComplement: nextIsComplement(line.words, phrase.head) };
  // "This court" is the one that is speaking, whichever was named.
  if (phrase.determiner === "definite" && !phrase.noun.plural && !anaphor.demonstrative) {
    const candidates = candidatesFor(walk, anaphor, TITLE_WINDOW, (entity) => fits(phrase, entity, walk));
    const answer = ask(walk, line, "title", anaphor, candidates);
    if (answer !== undefined) {
      learnTitle(answer.chosen, [...phrase.modifiers, phrase.noun.lemma].join(" "));
      walk.entities.speakOf(answer.chosen, anaphor);
      return;
    }
  }
  walk.entities.speakOf(
    {
      type: "phrase",
      noun: phrase.noun,
      surfaces: new Set(),
      titles: new Set([phrase.noun.lemma]),
      titleWords: new Set([...phrase.modifiers, phrase.noun.lemma]),
      gender: genderOfNoun(phrase.noun.lemma),
      genderRead: true,
      plural: phrase.noun.plural,
      count: 0,
      last: occurrence,
    },
    occurrence,
  );
}

const WOMEN = new Set(
  "woman girl mother daughter sister wife queen princess actress chairwoman spokeswoman policewoman congresswoman widow lady duchess nun".split(
    " ",
  ),
);
const MEN = new Set(
  "man boy father son brother husband king prince actor chairman spokesman policeman congressman businessman gunman monk duke pope priest imam bishop".split(
    " ",
  ),
);

function genderOfNoun(lemma: string): Gender | undefined {
  return WOMEN.has(lemma) ? "f" : MEN.has(lemma) ? "m" : undefined;
}

function fits({ noun }: NounPhrase, entity: Entity, walk: Walk): boolean {
  if (entity.plural) return false;
  if (entity.mention === undefined) return entity.noun?.lemma === noun.lemma;
  if (noun.kind === "person") return entity.type === "person" && !contradicts(noun.lemma, genderOf(entity, walk));
  if (noun.kind === "body") return entity.type === "organization" || entity.type === "group";
  return entity.type === "place" && STATES.has(noun.lemma) === COUNTRY_NAMES.has(bareSurface(entity.mention.surface));
}

const STATES = new Set(["country", "nation", "state", "republic", "kingdom"]);
const COUNTRY_NAMES: ReadonlySet<string> = new Set(COUNTRIES.flatMap(({ name, otherNames }) => [name, ...otherNames]));

/** "The spokeswoman" is no man. */
function contradicts(lemma: string, known: Gender | undefined): boolean {
  const gender = genderOfNoun(lemma);
  return gender !== undefined && known !== undefined && gender !== known;
}

function candidatesFor(
  walk: Walk,
  anaphor: Anaphor,
  window: number,
  isOne: (entity: Entity) => boolean,
): readonly Entity[] {
  const candidates: Entity[] = [];
  for (const entity of walk.entities.since(anaphor.sentence - window)) {
    if (!isOne(entity)) continue;
    candidates.push(entity);
    if (candidates.length === MOST_CANDIDATES) break;
  }
  return candidates;
}

function ask(
  walk: Walk,
  line: Line,
  ranking: Ranking,
  anaphor: Anaphor,
  candidates: readonly Entity[],
): { readonly chosen: Entity; readonly confidence: number } | undefined {
  if (candidates.length === 0) return undefined;
  const field: Field = {
    anaphor: { ...anaphor, thingsBetween: thingsBetween(line, anaphor, candidates[0]) },
    candidates,
    between: (candidate) =>
      line.words
        .filter((word) => word.start >= candidate.last.end && word.end <= anaphor.start)
        .map((word) => word.lower),
  };
  const choice: Choice = {
    ranking,
    candidates: [
      numbersOf(featuresOfNone(field)),
      ...candidates.map((entity, rank) => numbersOf(featuresOf(entity, rank, field))),
    ],
  };
  const { index, confidence } = walk.choose({ choice, field });
  const chosen = candidates[index - 1];
  if (chosen === undefined) return undefined;
  if (chosen.mention !== undefined) {
    walk.references.push({
      start: anaphor.start,
      end: anaphor.end,
      kind: anaphor.phrase === undefined ? "pronoun" : "title",
      antecedent: chosen.mention,
      confidence,
      explanation: explainReference(walk.text.slice(anaphor.start, anaphor.end), chosen, anaphor),
    });
  }
  return { chosen, confidence };
}

function numbersOf(features: readonly Feature[]): readonly number[] {
  return features.map((feature) => FEATURE_NUMBERS.get(feature) ?? 0);
}

/** Articles of noun phrases since the nearest candidate, in this sentence. */
function thingsBetween({ words }: Line, anaphor: Anaphor, nearest: Entity | undefined): number {
  const from = nearest?.last.end ?? 0;
  return words.filter(
    (word) =>
      word.start >= from &&
      word.end <= anaphor.start &&
      (word.lower === "the" || word.lower === "a" || word.lower === "an"),
  ).length;
}

function occurrenceAt(line: Line, first: number, last: number, form: Anaphor["form"]): Anaphor {
  const start = line.words[first]?.start ?? 0;
  const end = line.words[last]?.end ?? start;
  return {
    start,
    end,
    sentence: line.sentence,
    paragraph: line.paragraph,
    place: placeOf(line.words, first, last, line.firstVerb),
    form,
    quoted: line.quoted.some((range) => holds(range, { start, end })),
    speaks: isSpeaking(line.words, first, last),
    thingsBetween: 0,
    hasComplement: false,
    begins: first === 0,
    demonstrative: line.words[first]?.lower === "this" || line.words[first]?.lower === "that",
  };
}
