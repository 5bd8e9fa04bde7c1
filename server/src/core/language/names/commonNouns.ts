/** Tells a plain noun at the start of a sentence ("Gunmen", "Turnout", "Looters") from a name by its form and by the word behind it. */
import { SPEAKER_NOUNS } from "../attribution/speakers.lexicon.js";
import { verbFormsOf } from "../clauses/verbForms.js";
import { lemmaOf } from "../lemmas/lemmas.js";
import { COMMON_NOUNS } from "./commonNouns.lexicon.js";

/** Endings of nouns that hardly any family name has. */
const NOUN_ENDING = /(?:[^aeiou]men|[a-z]{3}[ts]ions?)$/u;
const AGENT_ENDING = /(?:er|or)s$/u;
const SPEAKER_ENDING = /(?:ist|ant|ent|m[ae]n|ian|ee)$/u;
const LEAST_LETTERS = 6;
const SPEECH =
  /^(?:said|says|say|told|tells|asked|added|replied|wrote|writes|denied|denies|argued|argues|testified|insisted|explained|declined|resigned)$/u;
const AUXILIARY = /^(?:is|are|was|were|has|have|had|do|does|did|will|would|can|could|may|might|must|should)$/u;

/** True where the folded word, alone at the start of a sentence with `next` behind it, is a noun of the language. */
export function isCommonNoun(key: string, next: string): boolean {
  const lemma = lemmaOf(key);
  // Things do not speak: "Power returned" is electricity, "Power said" somebody called so.
  if (COMMON_NOUNS.has(key) || COMMON_NOUNS.has(lemma)) return !isSpeechVerb(next) || canSpeak(key, lemma);
  if (key.length < LEAST_LETTERS || !isVerb(next) || isSpeechVerb(next)) return false;
  return NOUN_ENDING.test(key) || isAgentOfVerb(key);
}

/** A word that people do: the capital before it is a person's more often than elsewhere. */
export function isSpeechVerb(word: string): boolean {
  return SPEECH.test(word);
}

function canSpeak(key: string, lemma: string): boolean {
  return SPEAKER_NOUNS.has(key) || SPEAKER_NOUNS.has(lemma) || SPEAKER_ENDING.test(lemma) || isAgentOfVerb(`${lemma}s`);
}

function isVerb(word: string): boolean {
  const forms = verbFormsOf(word);
  return AUXILIARY.test(word) || (forms !== undefined && (forms.past || forms.third || forms.base));
}

/** "looters" of "loot", "rioters" of "riot", "mediators" of "mediate". */
function isAgentOfVerb(key: string): boolean {
  if (!AGENT_ENDING.test(key)) return false;
  const stem = key.slice(0, -3);
  return [stem, `${stem}e`, stem.replace(/(.)\1$/u, "$1")].some((verb) => {
    const forms = verbFormsOf(verb);
    return forms?.base === true && forms.lemma === verb;
  });
}
