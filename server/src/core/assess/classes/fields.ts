/** Whether a noun names another field than a definition does: a senator where it names a model. */
import { JOINED_FIELDS, OCCUPATION_ROWS, PLAYER_ROWS, SUBJECT_ROWS } from "./fields.lexicon.js";

/** True where the fields of all the nouns are known, and none of them goes with that of the first. */
export function areFieldsApart(noun: string, others: readonly string[]): boolean {
  const field = OCCUPATIONS.get(noun);
  return (
    field !== undefined &&
    others.length > 0 &&
    others.every((other) => {
      const theirs = OCCUPATIONS.get(other);
      return theirs !== undefined && theirs !== field && !JOINED.has(`${field} ${theirs}`);
    })
  );
}

/** The dimension in which the word is one of several: "sport" for "football". */
export function subjectDimension(word: string): string | undefined {
  return SUBJECTS.get(word);
}

/** The sport of a player's name, the word itself elsewhere: "football" for "footballer". */
export function sportOf(word: string): string {
  return PLAYERS.get(word) ?? word;
}

const PLAYERS: ReadonlyMap<string, string> = readRows(PLAYER_ROWS);
const OCCUPATIONS: ReadonlyMap<string, string> = readRows(OCCUPATION_ROWS);
const SUBJECTS: ReadonlyMap<string, string> = readRows(SUBJECT_ROWS);
const JOINED: ReadonlySet<string> = new Set(
  JOINED_FIELDS.trim()
    .split("\n")
    .flatMap((row) => {
      const [left = "", right = ""] = row.split(" ");
      return [`${left} ${right}`, `${right} ${left}`];
    }),
);

function readRows(rows: string): ReadonlyMap<string, string> {
  return new Map(
    rows
      .trim()
      .split("\n")
      .flatMap((row) => {
        const [field = "", nouns = ""] = row.split("|");
        return nouns.split(" ").map((noun) => [noun, field] as const);
      }),
  );
}
