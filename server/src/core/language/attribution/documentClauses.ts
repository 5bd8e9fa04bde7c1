/** What a document lays down in one of its parts: "the treaty contains a provision allowing …", "the decree includes a clause that …". */
import type { Sentence, VerbGroup } from "../clauses/types.js";
import { clauseEnd } from "./extents.js";
import { isDocument, subjectOf } from "./nounPhrases.js";
import { makeFromSpans } from "./spans.js";
import type { Attribution } from "./types.js";

const HOLDING_VERBS: ReadonlySet<string> = new Set(["contain", "include", "carry", "have"]);
const PARTS: ReadonlySet<string> = new Set(
  "provision provisions clause clauses article articles paragraph paragraphs passage passages section chapter annex amendment".split(
    " ",
  ),
);
/** Words between the verb and its object: "contains a little-known secret clause". */
const LONGEST_OBJECT = 5;

/** The reports that documents of the sentence make through their provisions. */
export function documentClauses(sentence: Sentence): readonly Attribution[] {
  return sentence.groups.flatMap((group) => documentClause(sentence, group) ?? []);
}

function documentClause(sentence: Sentence, group: VerbGroup): Attribution | undefined {
  const { words } = sentence;
  if (!HOLDING_VERBS.has(group.lemma) || group.passive || group.negation !== undefined || group.form !== "finite")
    return undefined;
  const part = words.findIndex(
    ({ lower }, index) => index > group.last && index <= group.last + LONGEST_OBJECT && PARTS.has(lower),
  );
  const opener = words[part + 1];
  const opens =
    part >= 0 && opener !== undefined && (opener.lower === "that" || opener.lower === "which" || isParticiple(opener));
  const subject = opens ? subjectOf(sentence, group) : undefined;
  if (subject === undefined || !isDocument(sentence, subject)) return undefined;
  const first = opener?.lower === "that" || opener?.lower === "which" ? part + 2 : part + 1;
  const last = clauseEnd(sentence, sentence.clauseOf[first] ?? 0, first);
  return makeFromSpans(sentence, { first: group.first, last: part }, subject, { first, last }, "document");
}

function isParticiple(word: Sentence["words"][number]): boolean {
  return word.forms?.ing === true;
}
