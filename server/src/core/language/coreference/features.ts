/** What speaks for and against a candidate: distance, place in the sentence, agreement, how often it was spoken of. */
import type { PronounForm } from "./pronouns.lexicon.js";
import type { Entity, Occurrence } from "./entities.js";
import { isPerson } from "./entities.js";
import type { NounPhrase } from "./sentenceWords.js";
import { FRESH_MODIFIERS } from "./nouns.lexicon.js";

const PLACES = ["first", "preposition", "possessive", "other"] as const;
const FORMS = ["subject", "object", "possessive", "reflexive"] as const;

/** The names of features are the columns of the weights: a new one needs training, a removed one is ignored. */
export const FEATURES = [
  "none",
  "none, no candidate",
  "none, one candidate",
  "none, two candidates",
  "none, more candidates",
  "none, nearest in this sentence",
  "none, nearest in the sentence before",
  "none, nearest farther",
  "none, begins the sentence",
  "none, in quoted words",
  "none, possessive",
  "none, object",
  "none, things between",
  "none, title with a complement",
  "none, fresh title",
  "none, title of a person",
  "none, title of a body",
  "none, title of a place",
  "this sentence",
  "sentence before",
  "two sentences before",
  "three sentences before",
  "farther",
  "other paragraph",
  "nearest",
  "second nearest",
  "third nearest",
  "farther candidate",
  "only candidate",
  "spoken of twice",
  "spoken of often",
  "most spoken of",
  "named",
  "named last",
  "pronoun last",
  "phrase last",
  "person",
  "organization",
  "place",
  "group",
  "event",
  "document",
  "full name",
  "gender agrees",
  "gender unknown",
  "plural agrees",
  "number differs",
  "speaks",
  "speaks in this sentence",
  "quoted like it",
  "quoted otherwise",
  "says the quoted words",
  "subject of the sentence before",
  "subject in the sentences before",
  "comma between",
  "conjunction between",
  "nothing between",
  "object beside its subject",
  "title is known",
  "title is in its name",
  "title fits its kind",
  "title does not fit its kind",
  "title modifier known",
  "title modifier unknown",
  ...PLACES.flatMap((place) => FORMS.map((form) => `${form} for ${place}` as const)),
] as const;

export type Feature = (typeof FEATURES)[number];

/** What is to be resolved. */
export interface Anaphor extends Occurrence {
  readonly pronoun?: PronounForm;
  readonly phrase?: NounPhrase;
  /** Number of common noun phrases since the nearest candidate, for "it". */
  readonly thingsBetween: number;
  readonly hasComplement: boolean;
  readonly begins: boolean;
  readonly demonstrative: boolean;
}

/** The candidates with the text between, nearest first. */
export interface Field {
  readonly anaphor: Anaphor;
  readonly candidates: readonly Entity[];
  /** Lower-case words between a candidate of the same sentence and the anaphor. */
  readonly between: (candidate: Entity) => readonly string[];
}

export function featuresOfNone({ anaphor, candidates }: Field): readonly Feature[] {
  const [nearest] = candidates;
  const found: Feature[] = ["none"];
  const many = candidates.length;
  found.push(
    many === 0
      ? "none, no candidate"
      : many === 1
        ? "none, one candidate"
        : many === 2
          ? "none, two candidates"
          : "none, more candidates",
  );
  if (nearest !== undefined) {
    const distance = anaphor.sentence - nearest.last.sentence;
    found.push(
      distance === 0
        ? "none, nearest in this sentence"
        : distance === 1
          ? "none, nearest in the sentence before"
          : "none, nearest farther",
    );
  }
  if (anaphor.begins) found.push("none, begins the sentence");
  if (anaphor.quoted) found.push("none, in quoted words");
  if (anaphor.pronoun === "possessive") found.push("none, possessive");
  if (anaphor.pronoun === "object") found.push("none, object");
  if (anaphor.thingsBetween > 0) found.push("none, things between");
  if (anaphor.phrase !== undefined) found.push(...noneOfPhrase(anaphor, anaphor.phrase));
  return found;
}

function noneOfPhrase(anaphor: Anaphor, phrase: NounPhrase): readonly Feature[] {
  const found: Feature[] = [
    phrase.noun.kind === "person"
      ? "none, title of a person"
      : phrase.noun.kind === "body"
        ? "none, title of a body"
        : "none, title of a place",
  ];
  if (anaphor.hasComplement) found.push("none, title with a complement");
  if (phrase.modifiers.some((word) => FRESH_MODIFIERS.has(word))) found.push("none, fresh title");
  return found;
}

export function featuresOf(entity: Entity, rank: number, field: Field): readonly Feature[] {
  const { anaphor } = field;
  return [
    ...ofDistance(entity, rank, field),
    ...ofEntity(entity, field),
    ...ofAgreement(entity, anaphor),
    ...(entity.last.sentence === anaphor.sentence ? ofSameSentence(entity, field) : []),
    ...(anaphor.pronoun === undefined ? [] : ([`${anaphor.pronoun} for ${entity.last.place}`] as const)),
    ...(anaphor.phrase === undefined ? [] : ofTitle(entity, anaphor.phrase)),
  ];
}

function ofDistance(entity: Entity, rank: number, { anaphor, candidates }: Field): readonly Feature[] {
  const sentences = anaphor.sentence - entity.last.sentence;
  const distance = (
    ["this sentence", "sentence before", "two sentences before", "three sentences before", "farther"] as const
  )[Math.min(sentences, 4)];
  const order = (["nearest", "second nearest", "third nearest", "farther candidate"] as const)[Math.min(rank, 3)];
  return [
    distance ?? "farther",
    order ?? "farther candidate",
    ...(entity.last.paragraph === anaphor.paragraph ? [] : (["other paragraph"] as const)),
    ...(candidates.length === 1 ? (["only candidate"] as const) : []),
  ];
}

const OFTEN = 4;

function ofEntity(entity: Entity, { candidates, anaphor }: Field): readonly Feature[] {
  const found: Feature[] = [];
  if (entity.count >= OFTEN) found.push("spoken of often");
  else if (entity.count > 1) found.push("spoken of twice");
  if (entity.count > 1 && candidates.every((other) => other === entity || other.count < entity.count)) {
    found.push("most spoken of");
  }
  if (entity.mention !== undefined) found.push("named");
  found.push(
    entity.last.form === "name" ? "named last" : entity.last.form === "pronoun" ? "pronoun last" : "phrase last",
  );
  if (entity.type !== "phrase") found.push(entity.type);
  if (entity.mention?.surface.includes(" ") === true) found.push("full name");
  if (entity.last.speaks) found.push(entity.last.sentence === anaphor.sentence ? "speaks in this sentence" : "speaks");
  found.push(entity.last.quoted === anaphor.quoted ? "quoted like it" : "quoted otherwise");
  if (anaphor.quoted && !entity.last.quoted && entity.last.speaks) found.push("says the quoted words");
  if (anaphor.place === "first" && entity.last.place === "first" && entity.last.sentence < anaphor.sentence) {
    found.push(
      entity.last.sentence === anaphor.sentence - 1
        ? "subject of the sentence before"
        : "subject in the sentences before",
    );
  }
  return found;
}

function ofAgreement(entity: Entity, anaphor: Anaphor): readonly Feature[] {
  const found: Feature[] = [];
  if (isPerson(entity) && !entity.plural) found.push(entity.gender === undefined ? "gender unknown" : "gender agrees");
  if (anaphor.phrase !== undefined)
    found.push(anaphor.phrase.noun.plural === entity.plural ? "plural agrees" : "number differs");
  else if (entity.plural) found.push("plural agrees");
  return found;
}

const CONJUNCTIONS: ReadonlySet<string> = new Set(
  "and but or that who which when while because although though after before if as since until whom whose where".split(
    " ",
  ),
);

function ofSameSentence(entity: Entity, { anaphor, between }: Field): readonly Feature[] {
  const words = between(entity);
  const found: Feature[] = [];
  const hasConjunction = words.some((word) => CONJUNCTIONS.has(word));
  const hasBreak = words.some((word) => word === "," || word === ";" || word === ":" || word === "(" || word === "“");
  if (hasBreak) found.push("comma between");
  if (hasConjunction) found.push("conjunction between");
  if (!hasBreak && !hasConjunction) {
    found.push("nothing between");
    if (anaphor.pronoun === "object" && entity.last.place === "first") found.push("object beside its subject");
  }
  return found;
}

function ofTitle(entity: Entity, { noun, modifiers }: NounPhrase): readonly Feature[] {
  const found: Feature[] = [];
  if (entity.titles.has(noun.lemma)) found.push("title is known");
  if (entity.mention?.surface.toLowerCase().split(" ").includes(noun.lemma) === true)
    found.push("title is in its name");
  const fits =
    noun.kind === "person"
      ? isPerson(entity)
      : noun.kind === "body"
        ? entity.type === "organization" || entity.type === "group" || entity.noun?.kind === "body"
        : entity.type === "place" || entity.noun?.kind === "place";
  found.push(fits ? "title fits its kind" : "title does not fit its kind");
  if (modifiers.length > 0) {
    found.push(
      modifiers.every((word) => entity.titleWords.has(word)) ? "title modifier known" : "title modifier unknown",
    );
  }
  return found;
}
