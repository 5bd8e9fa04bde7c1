/** Which events a cited article may tell by another verb than the claim that cites it. */
import { EVENT_CLASS_ROWS } from "./eventClasses.lexicon.js";
import { verbEvent } from "./eventClasses.js";
import { PARAPHRASE_ROWS } from "./paraphrases.lexicon.js";

/** Takes classes of events, or lemmas of verbs in none; false for one and the same. */
export function mayTellOne(left: string, right: string): boolean {
  return PARAPHRASES.get(left)?.has(right) === true;
}

const PARAPHRASES: ReadonlyMap<string, ReadonlySet<string>> = readParaphrases();

function readParaphrases(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const row of PARAPHRASE_ROWS.trim().split("\n")) {
    const events = new Set(row.split(" ").map((verb) => verbEvent(verb).event));
    for (const event of events) {
      const others = found.get(event) ?? new Set();
      for (const other of events) if (other !== event) others.add(other);
      found.set(event, others);
    }
  }
  return found;
}

const PARTICLES: ReadonlySet<string> = new Set(
  "out back down up off in over away on apart through aside along around forward".split(" "),
);

/** By the lemma of a verb, the particles with which it is another verb of a row: "off" of "call_off". */
export const PARTICLE_VERBS: ReadonlyMap<string, ReadonlySet<string>> = readParticleVerbs();

function readParticleVerbs(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const word of `${PARAPHRASE_ROWS} ${EVENT_CLASS_ROWS}`.split(/[\s|]+/u)) {
    const [verb = "", particle = "", ...more] = word.split("_");
    if (!PARTICLES.has(particle) || more.length > 0) continue;
    found.set(verb, (found.get(verb) ?? new Set()).add(particle));
  }
  return found;
}
