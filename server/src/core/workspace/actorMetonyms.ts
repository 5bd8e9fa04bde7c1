/**
 * Places that speak: "the Kremlin", "Belgrade says", "Kosovo denied". The place and the government that it stands for stay two actors;
 * the relation between them is shown instead, with what it rests on.
 */
import { foldName } from "../language/nameKeys/nameKeys.js";
import { COUNTRIES } from "../language/names/countries.lexicon.js";
import { AMBIGUOUS_CAPITALS, SEATS, type Seat } from "./metonyms.lexicon.js";
import type { Actor, SpeaksFor } from "./types.js";

/** Whom a name speaks for; `timesSpeaking` is how often articles quote or report it. Undefined for what speaks for itself, or never speaks. */
function speaksFor(
  name: string,
  type: Actor["type"],
  timesSpeaking: number,
): Omit<SpeaksFor, "actor" | "count"> | undefined {
  const folded = foldName(name).replace(/^the /u, "");
  const seat = SEATS_BY_NAME.get(folded);
  if (seat !== undefined)
    return { whom: seat.whom, of: seat.of, explanation: `“${name}” is a seat that stands for ${seat.whom}` };
  if (type !== "place" || timesSpeaking === 0) return undefined;
  const times = `as a speaker in the text ${timesSpeaking === 1 ? "once" : `${String(timesSpeaking)} times`}`;
  const capital = CAPITALS.get(folded);
  if (capital !== undefined) return { ...capital, explanation: `“${name}” stands ${times}, for ${capital.whom}` };
  const country = COUNTRY_NAMES.get(folded);
  return country === undefined
    ? undefined
    : { ...governmentOf(country), explanation: `“${name}” stands ${times}, for its government` };
}

/** The relation of each actor that has one, with the id of the actor that it points to where the table has it. */
export function withMetonyms(actors: readonly Actor[], timesSpeaking: ReadonlyMap<string, number>): readonly Actor[] {
  const byName = new Map<string, Actor>();
  for (const actor of actors)
    for (const name of actor.aliases) if (!byName.has(foldName(name))) byName.set(foldName(name), actor);
  return actors.map((actor) => {
    const count = timesSpeaking.get(actor.id) ?? 0;
    const found = speaksFor(actor.name, actor.type, count);
    if (found === undefined) return actor;
    const target = byName.get(foldName(found.whom).replace(/^the /u, "")) ?? byName.get(foldName(found.of));
    return {
      ...actor,
      speaksFor: { ...found, count, ...(target === undefined || target === actor ? {} : { actor: target.id }) },
    };
  });
}

const SEATS_BY_NAME: ReadonlyMap<string, Seat> = new Map(SEATS.map(([name, seat]) => [foldName(name), seat]));

const CAPITALS: ReadonlyMap<string, Seat> = new Map([
  ...COUNTRIES.flatMap(({ name, capitals }) =>
    capitals.map((capital) => [foldName(capital), governmentOf(name)] as const),
  ),
  ...[...AMBIGUOUS_CAPITALS].map(([name, seat]) => [foldName(name), seat] as const),
]);

const COUNTRY_NAMES: ReadonlyMap<string, string> = new Map(
  COUNTRIES.flatMap(({ name, otherNames }) => [name, ...otherNames].map((other) => [foldName(other), name] as const)),
);

function governmentOf(country: string): Seat {
  return { whom: `the government of ${country}`, of: country };
}
