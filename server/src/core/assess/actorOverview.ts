/**
 * What an actor's card takes from all its mentions: the first and the last, the sentences that say most, and who is named beside it.
 * The choice is made where the mentions lie, so that a common name costs no more than a rare one.
 */
import type { FileId } from "../model/fileId.js";
import type { Statement } from "../model/statement.js";
import type { TextRange } from "../text/range.js";
import type { ActorMention, ActorOverview } from "./needs.js";
import { actorTerm } from "./searchTerms.js";

/** Enough to choose two telling sentences from; a common name has thousands of mentions. */
export const MENTIONS_LOOKED_AT = 100;
const TELLING_SHOWN = 2;
/** Longer sentences are no quotation that a person reads in a card. */
const LONGEST_QUOTATION = 320;
/** A name that stands within so many characters of its sentence's start is what the sentence is about. */
const EARLY = 40;
const ROLE_WEIGHT = 200;
const SPEAKER_WEIGHT = 200;
const EARLY_WEIGHT = 100;
const FIGURE_WEIGHT = 100;
const MOST_FIGURES = 2;
const CHECKWORTHINESS_WEIGHT = 100;

/** A mention as far as the choice depends on it. */
export interface MentionPlace {
  readonly file: FileId;
  /** Where its sentence starts. */
  readonly sentence: number;
  /** By `tellingWeight`. */
  readonly weight: number;
  readonly isDated: boolean;
}

export interface ChosenMentions<Place> {
  readonly first: Place | undefined;
  readonly last: Place | undefined;
  readonly telling: readonly Place[];
  /** One of each sentence. */
  readonly sentences: readonly Place[];
}

/** `places`: from the oldest article on, those without a date last. */
export function chooseMentions<Place extends MentionPlace>(places: readonly Place[]): ChosenMentions<Place> {
  const first = places[0];
  const last = places.findLast(({ isDated }) => isDated);
  const latest = places.slice(-MENTIONS_LOOKED_AT);
  const sentences = new Map(latest.map((place) => [`${place.file} ${String(place.sentence)}`, place]));
  return {
    first,
    last: last === first ? undefined : last,
    telling: mostTelling(latest),
    sentences: [...sentences.values()],
  };
}

/** `mentions`: from the oldest article on. */
export function overviewOf(mentions: readonly ActorMention[]): ActorOverview {
  const places = mentions.map((mention) => ({
    mention,
    file: mention.passage.file,
    sentence: mention.passage.statement.range.start,
    weight: tellingWeight(mention.passage.statement, mention.range),
    isDated: mention.passage.source.published !== undefined,
  }));
  const { first, last, telling, sentences } = chooseMentions(places);
  return {
    ...(first === undefined ? {} : { first: first.mention }),
    ...(last === undefined ? {} : { last: last.mention }),
    telling: telling.map(({ mention }) => mention),
    sentences: sentences.map(({ mention: { passage } }) => ({
      file: passage.file,
      names: [...new Set(passage.statement.mentions.map(({ surface }) => actorTerm(surface)))],
    })),
  };
}

/** In hundredths: a role given, words reported, a date or figure, the name early in a sentence of readable length. */
export function tellingWeight(
  { range, roles, attributions, dates, quantities, kind }: Statement,
  { start, end }: TextRange,
): number {
  if (range.end - range.start > LONGEST_QUOTATION) return 0;
  const hasRole = roles.some(({ holder }) => holder.start === start);
  const speaks = attributions.some(({ source }) => source !== undefined && source.start <= start && end <= source.end);
  return (
    1 +
    (hasRole ? ROLE_WEIGHT : 0) +
    (speaks ? SPEAKER_WEIGHT : 0) +
    (start - range.start < EARLY ? EARLY_WEIGHT : 0) +
    FIGURE_WEIGHT * Math.min(MOST_FIGURES, dates.length + quantities.length) +
    Math.round(CHECKWORTHINESS_WEIGHT * kind.checkworthiness)
  );
}

/** Of different sentences, and of two articles where there are two: two voices say more than one twice. */
function mostTelling<Place extends MentionPlace>(places: readonly Place[]): readonly Place[] {
  const chosen: Place[] = [];
  const severalFiles = places.some(({ file }) => file !== places[0]?.file);
  for (const place of [...places].sort((left, right) => right.weight - left.weight)) {
    if (chosen.length === TELLING_SHOWN) break;
    if (chosen.some(({ file, sentence }) => file === place.file && sentence === place.sentence)) continue;
    if (severalFiles && chosen.some(({ file }) => file === place.file)) continue;
    chosen.push(place);
  }
  return chosen;
}
