/** Which events a cited article may tell by another verb than the claim that cites it. */
import { EVENT_CLASS_ROWS } from "./eventClasses.lexicon.js";
import { verbEvent } from "./eventClasses.js";
import { JUSTICE_ROWS } from "./paraphrases/justice.lexicon.js";
import { LIFE_ROWS } from "./paraphrases/life.lexicon.js";
import { LOOSE_ROWS } from "./paraphrases/loose.lexicon.js";
import { POLITICS_ROWS } from "./paraphrases/politics.lexicon.js";
import { TRAVEL_ROWS } from "./paraphrases/travel.lexicon.js";
import { WAR_AND_DISASTER_ROWS } from "./paraphrases/war.lexicon.js";
import { WORD_ROWS } from "./paraphrases/words.lexicon.js";
import { WORK_ROWS } from "./paraphrases/work.lexicon.js";

/**
 * Verbs that tell of the same thing done to the same thing, written from public knowledge of the language of news; lemmas in American
 * spelling, a particle behind "_". One row a line, and a word may stand in several:
 * `a b c` any may stand for any other;
 * `≈ a b c` any may tell what any other tells, and none says all of it;
 * `~ a b c` the first may tell what each of the others tells, and none says all of it;
 * `a < b c` each of the others says the first, as "behead" says "kill".
 * Wider than the classes of events: outside of an article that is cited, two verbs of a row may well tell of two events.
 */
const ROWS = [
  JUSTICE_ROWS,
  POLITICS_ROWS,
  WAR_AND_DISASTER_ROWS,
  WORK_ROWS,
  TRAVEL_ROWS,
  LIFE_ROWS,
  WORD_ROWS,
  LOOSE_ROWS,
].flatMap((rows) => rows.trim().split("\n"));

/** Takes classes of events, or lemmas of verbs in none; false for one and the same. */
export function mayTellOne(left: string, right: string): boolean {
  return RELATED.may.get(left)?.has(right) === true;
}

/** True where whoever tells the other event tells this one too: "nabbed" says that somebody was arrested. */
export function isToldBy(event: string, other: string): boolean {
  return event === other || RELATED.surely.get(event)?.has(other) === true;
}

type Relation = ReadonlyMap<string, ReadonlySet<string>>;

const RELATED: { readonly may: Relation; readonly surely: Relation } = readParaphrases();

function readParaphrases(): { readonly may: Relation; readonly surely: Relation } {
  const [may, surely] = [new Map<string, Set<string>>(), new Map<string, Set<string>>()];
  const relate = (relation: Map<string, Set<string>>, left: string, right: string): void => {
    if (left !== right) relation.set(left, (relation.get(left) ?? new Set()).add(right));
  };
  for (const row of ROWS) {
    const [mark, ...words] = row.split(" ");
    const events = (mark === "~" || mark === "≈" ? words : row.replace(" <", "").split(" ")).map(
      (verb) => verbEvent(verb).event,
    );
    const isOfFirst = mark === "~" || words[0] === "<";
    events.forEach((left, at) => {
      for (const right of isOfFirst ? events.slice(0, at === 0 ? 0 : 1) : events) {
        relate(may, left, right);
        relate(may, right, left);
        if (mark === "~" || mark === "≈") continue;
        relate(surely, right, left);
      }
    });
  }
  return { may, surely };
}

const PARTICLES: ReadonlySet<string> = new Set(
  "out back down up off in over away on apart through aside along around forward".split(" "),
);

/** By the lemma of a verb, the particles with which it is another verb of a row: "off" of "call_off". */
export const PARTICLE_VERBS: ReadonlyMap<string, ReadonlySet<string>> = readParticleVerbs();

function readParticleVerbs(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const word of [...ROWS, EVENT_CLASS_ROWS].flatMap((row) => row.split(/[\s|]+/u))) {
    const [verb = "", particle = "", ...more] = word.split("_");
    if (!PARTICLES.has(particle) || more.length > 0) continue;
    found.set(verb, (found.get(verb) ?? new Set()).add(particle));
  }
  return found;
}
