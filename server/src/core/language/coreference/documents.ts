/**
 * What "this document", "the treaty" and "that resolution" stand for: the nearest document named before whose name has a noun of the
 * same family, unless another document was spoken of since.
 */
import type { TextRange } from "../../text/range.js";
import { verbFormsOf } from "../clauses/verbForms.js";
import type { NameMention } from "../names/types.js";
import { ANY_DOCUMENT, DOCUMENT_FAMILIES, DOCUMENT_PARTS } from "./documents.lexicon.js";
import { sentencesBack } from "./explanation.js";
import { endsPhrase, readSentenceWords, type SentenceWord } from "./sentenceWords.js";
import type { Reference } from "./types.js";

/** Sentences back to which a description of a document may reach. */
const WINDOW = 4;
/** Where the description fits, and no other document stands between. */
const CONFIDENCE = 0.9;
const DEFINITE: ReadonlySet<string> = new Set(["the", "this", "that"]);
/** Behind the noun these make a description of its own of it: "the report on fishing", "the law that was passed". */
const OPENS_COMPLEMENT: ReadonlySet<string> = new Set(
  "of on about concerning regarding between with for by from under to that".split(" "),
);
const OPENS_OBJECT: ReadonlySet<string> = new Set("a an the its their all no that for".split(" "));
const ADVERB = /^(?:also|then|thus|now|never|still|only|once|itself|explicitly|\p{L}+ly)$/u;

/** In the order of the text; `mentions` are those of the whole document. */
export function documentReferences(
  text: string,
  sentences: readonly TextRange[],
  mentions: readonly NameMention[],
): readonly Reference[] {
  const documents = mentions.filter(namesDocument);
  if (documents.length === 0) return [];
  const found: Reference[] = [];
  const spoken: Spoken[] = [];
  let next = 0;
  sentences.forEach((range, sentence) => {
    if ((documents[0]?.start ?? Infinity) >= range.end) return;
    const words = readSentenceWords(text, range);
    words.forEach((word, at) => {
      const named = documents[next];
      if (named !== undefined && named.start <= word.start) {
        spoken.push({ sentence, mention: named, until: named.end });
        next += 1;
      }
      if (word.start < (spoken.at(-1)?.until ?? 0) || word.capital || !isDocumentNoun(word.lower)) return;
      const antecedent = isDescription(words, at) ? antecedentOf(word.lower, sentence, spoken) : undefined;
      spoken.push({ sentence, mention: antecedent?.mention, until: word.end, noun: word.lower });
      const start = words[at - 1]?.start ?? word.start;
      if (antecedent?.mention !== undefined)
        found.push(referenceTo(antecedent.mention, { start, end: word.end }, text, sentence - antecedent.sentence));
    });
  });
  return found;
}

/** A document that was named, or spoken of by a noun; `mention` is absent where nobody knows which it is. */
interface Spoken {
  readonly sentence: number;
  readonly mention: NameMention | undefined;
  readonly until: number;
  readonly noun?: string;
}

/** "Resolution 1701", and "the Montreux Convention" whatever it is taken for; "Article 5" names a part. */
function namesDocument({ type, surface }: NameMention): boolean {
  const nouns = nounsOf(surface);
  if (type === "document") return !DOCUMENT_PARTS.has(nouns[0] ?? "");
  const head = nouns[nouns.indexOf("of") - 1] ?? nouns.at(-1) ?? "";
  return type !== "person" && nouns.length > 1 && isDocumentNoun(head);
}

export function isDocumentNoun(lower: string): boolean {
  return ANY_DOCUMENT.has(lower) || DOCUMENT_FAMILIES.some((family) => family.has(lower));
}

/** A determiner, the noun alone, and nothing behind it that says which one is meant or makes another noun the head. */
function isDescription(words: readonly SentenceWord[], at: number): boolean {
  const before = words[at - 1]?.lower ?? "";
  const next = words[at + 1];
  if (!DEFINITE.has(before)) return false;
  if (next?.isWord !== true) return next?.lower !== "-" && !/^\d/u.test(next?.lower ?? "");
  if (OPENS_COMPLEMENT.has(next.lower)) return false;
  if (endsPhrase(next, true) || ADVERB.test(next.lower)) return true;
  // "The resolution calls for …", not "the treaty talks in Geneva".
  return verbFormsOf(next.lower)?.third === true && OPENS_OBJECT.has(words[at + 2]?.lower ?? "");
}

/** The nearest named document that fits; a document between that may be meant as well, and is not known by name, takes its place. */
function antecedentOf(noun: string, sentence: number, spoken: readonly Spoken[]): Spoken | undefined {
  for (const earlier of spoken.toReversed()) {
    if (earlier.sentence < sentence - WINDOW) return undefined;
    const { mention } = earlier;
    if (mention === undefined ? isAlike(noun, [earlier.noun ?? ""]) : isAlike(noun, nounsOf(mention.surface)))
      return mention === undefined ? undefined : earlier;
  }
  return undefined;
}

function nounsOf(surface: string): readonly string[] {
  return surface.toLowerCase().match(/\p{L}+/gu) ?? [];
}

function isAlike(noun: string, others: readonly string[]): boolean {
  if (ANY_DOCUMENT.has(noun)) return true;
  return DOCUMENT_FAMILIES.some((family) => family.has(noun) && others.some((other) => family.has(other)));
}

function referenceTo(antecedent: NameMention, range: TextRange, text: string, distance: number): Reference {
  return {
    ...range,
    kind: "title",
    antecedent,
    confidence: CONFIDENCE,
    explanation: `“${text.slice(range.start, range.end)}” stands for ${antecedent.surface}, spoken of ${sentencesBack(distance)}`,
  };
}
