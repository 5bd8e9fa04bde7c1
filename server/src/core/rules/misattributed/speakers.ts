/** Who says what in a sentence, and whether two such reports are of one matter by different speakers. */
import { actorName, nameLikeness } from "../../assess/matching/names.js";
import { COUNTRIES } from "../../language/names/countries.lexicon.js";
import type { EntityType } from "../../language/names/types.js";
import { isFunctionWord } from "../../language/lemmas/lemmas.js";
import { foldName } from "../../language/nameKeys/nameKeys.js";
import type { SourceDescription } from "../../model/source.js";
import type { Statement } from "../../model/statement.js";
import { holds, overlaps, type TextRange } from "../../text/range.js";
import { readable } from "../../text/readable.js";
import type { Corpus } from "../types.js";

export interface Speaker {
  readonly surface: string;
  readonly type: EntityType;
}

export interface Report {
  /** The speaker as written. */
  readonly words: string;
  readonly source: TextRange;
  /** Persons where there are any, else bodies and places. */
  readonly names: readonly Speaker[];
  /** Lemmas of what is said. */
  readonly content: ReadonlySet<string>;
}

/** Content words that both reports must have, as a share of the shorter one, and their least number. */
const LEAST_SHARE = 0.75;
const LEAST_SHARED = 2;

/** Reports by named speakers; `text` begins at `offset`, and a speaker may stand outside the sentence. */
export function reportsIn(statement: Statement, text: string, offset: number): readonly Report[] {
  return statement.attributions.flatMap(({ source, content, kind }) => {
    if (source === undefined || kind === "denial" || kind === "perception") return [];
    const named = statement.mentions.filter((mention) => holds(source, mention));
    const persons = named.filter(({ type }) => type === "person");
    const names = persons.length > 0 ? persons : named;
    if (names.length === 0) return [];
    return [
      {
        words: readable(text.slice(source.start - offset, source.end - offset)),
        source,
        names: names.map(({ surface, type }) => ({ surface, type })),
        content: new Set(
          statement.terms
            .filter((term) => overlaps(term, content) && !overlaps(term, source) && !isFunctionWord(term.lemma))
            .map((term) => term.lemma),
        ),
      },
    ];
  });
}

export function sameMatter(left: Report, right: Report): boolean {
  const shared = [...left.content].filter((lemma) => right.content.has(lemma)).length;
  return shared >= LEAST_SHARED && shared / Math.min(left.content.size, right.content.size) >= LEAST_SHARE;
}

/** The article speaks for itself and for what it retells: crediting it is no mistake. */
export function isOutlet({ names, words }: Report, source: SourceDescription): boolean {
  const outlets = [
    ...(source.publisher === undefined ? [] : [source.publisher]),
    ...source.authors,
    ...source.upstream.flatMap(({ publisher, author }) => [publisher, ...(author === undefined ? [] : [author])]),
  ].map((name) => foldName(name).replace(/^the /u, ""));
  return [words, ...names.map(({ surface }) => surface)].some((name) =>
    outlets.includes(foldName(name).replace(/^the /u, "")),
  );
}

/**
 * Two persons, or two bodies, that are not the same. A person and a state are never told apart:
 * a president speaks for his country, and a capital for its government.
 */
export function isRival(left: Report, right: Report, { actors }: Corpus): boolean {
  return left.names.every((ours) =>
    right.names.every((theirs) => {
      if ((ours.type === "person") !== (theirs.type === "person")) return false;
      if (nameLikeness(actorName(ours.surface, ours.type), actorName(theirs.surface, theirs.type)) > 0) return false;
      if (stateOf(ours.surface) !== undefined && stateOf(ours.surface) === stateOf(theirs.surface)) return false;
      const known = actors.resolve(ours.surface);
      return !actors.resolve(theirs.surface).some((actor) => known.includes(actor));
    }),
  );
}

/** The state that a capital, a people or an adjective stands for. */
function stateOf(surface: string): string | undefined {
  return COUNTRIES.find(({ name, capitals, adjectives, people, otherNames }) =>
    [name, ...capitals, ...adjectives, ...people, ...otherNames].includes(surface),
  )?.name;
}
