/** What a prepositional phrase of a predicate tells, by its preposition; written from general knowledge of English. */
import type { ArgumentRole } from "./types.js";

const ROWS: readonly (readonly [ArgumentRole, string])[] = [
  [
    "place",
    `in at near on inside outside within beside behind under above below beneath between among across along around off over through throughout by beyond
    amid opposite alongside in_front_of next_to close_to outside_of inside_of north south east west`,
  ],
  ["time", "during since until till before after following prior_to ahead_of"],
  ["instrument", "with via using by_means_of"],
  ["topic", "about regarding concerning as_to"],
  ["source", "from out_of"],
  ["goal", "to into towards toward onto up_to"],
  ["cause", "because_of due_to owing_to thanks_to despite in_spite_of"],
  ["opponent", "against versus"],
];

/** Prepositions of several words joined by "_". */
export const PREPOSITION_ROLES: ReadonlyMap<string, ArgumentRole> = new Map(
  ROWS.flatMap(([role, list]) => list.split(/\s+/u).map((preposition) => [preposition, role] as const)),
);

/** Verbs of words, with which "on" and "over" name what the words are about. */
export const TOPIC_VERBS: ReadonlySet<string> = new Set(
  "speak talk comment report write agree disagree vote negotiate decide testify focus argue quarrel clash debate insist rule consult advise brief lecture interview question".split(
    " ",
  ),
);
