/** What a sentence says that something is: "Veria is a Danish ferry", with the kinds, peoples and year that it names. */
import { lemmaOf } from "../../language/lemmas/lemmas.js";
import type { Statement } from "../../model/statement.js";
import type { TextRange } from "../../text/range.js";
import { classOf } from "../classes/classes.js";
import { actorName, type ActorName } from "../matching/names.js";
import { COPULA, predicationsOf, type Predication } from "../reading/predications.js";
import { subjectOf } from "./subjects.js";
import { rememberingEach } from "../../text/memory.js";

export interface ClassFact {
  readonly subject: ActorName;
  readonly predication: Predication;
  /** The words from the article to the last noun. */
  readonly range: TextRange;
  /** Lemmas of its last nouns: "actor" and "singer" of "an actor and singer". */
  readonly heads: readonly string[];
  /** Lemmas of all its words. */
  readonly words: ReadonlySet<string>;
  /** Kinds of the heads, as far as they are known; empty where one of them is not. */
  readonly classes: readonly string[];
  /** States whose people or adjective it names, with the words. */
  readonly polities: readonly { readonly polity: string; readonly range: TextRange }[];
  readonly year: { readonly value: number; readonly range: TextRange } | undefined;
  readonly negated: boolean;
  /** "A bank and an airline": it is more than this. */
  readonly isListed: boolean;
}

export const classFactsOf = rememberingEach((statement: Statement): readonly ClassFact[] =>
  predicationsOf(statement).flatMap((predication) => readFact(statement, predication)),
);

/** "There is a port called Varna": the name is the subject. */
const NAMED_BEHIND = /^\s*There\s*$/u;
const CALLED =
  /^\s+(?:called|named|by the name of)\s+["“]?(\p{Lu}[^,;:."”]{1,58}?)["”]?(?=\s+(?:in|on|at|near|that|which|who)\b|[,.]|\s*$)/u;

function subjectCalled(statement: Statement, { head }: Predication, end: number): ActorName | undefined {
  const { start } = statement.range;
  if (!NAMED_BEHIND.test(statement.text.slice(0, head.start - start))) return undefined;
  const found = CALLED.exec(statement.text.slice(end - start));
  const name = found?.[1];
  if (found === null || name === undefined) return undefined;
  const from = end + found[0].indexOf(name);
  return subjectOf(statement, { start: from, end: from + name.length });
}

/** From the copula to the end of its noun phrase: before a preposition, a relative clause, a participle with its phrase or a mark. */
const COMPLEMENT =
  /^\s+(?:(?:also|still|currently|originally|actually|now|not|never|best known as|something other than|anything but)\s+){0,2}(?:an?|the)\s+((?:[\p{L}\p{N}][\p{L}\p{N}’'-]*\s+)*?[\p{L}\p{N}][\p{L}\p{N}’'-]*)(?=\s+(?:of|in|by|from|for|that|which|who|whose|where|at|on|with|to|as|about|between|into|during|under|near|when|called|named|made|released|directed|(?:\p{Ll}+ed)\s+(?:by|in|on|from|for|at|and|to|as)|(?:and|or)\s+(?:an?|the)|starring|featuring|set|born|written|\p{Ll}+ing\s+(?:in|on|for|at|as|to|the|an?))\b|\s*[,;:.()[\]]|\s*$)/u;

function readFact(statement: Statement, predication: Predication): readonly ClassFact[] {
  if (predication.event !== COPULA || !predication.finite) return [];
  const from = predication.head.end - statement.range.start;
  const complement = COMPLEMENT.exec(statement.text.slice(from, from + MOST_CHARACTERS));
  const words = complement?.[1];
  if (complement === null || words === undefined) return [];
  const start = predication.head.end + complement[0].length - words.length;
  const holder = subjectCalled(statement, predication, start + words.length) ?? subjectBefore(statement, predication);
  if (holder === undefined) return [];
  const after = statement.text.slice(start + words.length - statement.range.start);
  const heads = words.split(/\s+(?:and|or)\s+|,\s*/u).map((part) => lemmaOf(part.split(/\s+/u).at(-1) ?? ""));
  // "A film series", "a series of novels": films, novels.
  const isOfMany = SERIES.test(words) || (/\bseries$/u.test(words) && SERIES_OF.test(after));
  const classes = isOfMany ? [undefined] : heads.map(classOf);
  const year = /\b(1[5-9]\d\d|20\d\d)\b/u.exec(words);
  return [
    {
      subject: holder,
      predication,
      range: { start, end: start + words.length },
      heads,
      words: new Set(words.split(/[\s-]+/u).map(lemmaOf)),
      classes: classes.includes(undefined) ? [] : classes.filter((name) => name !== undefined),
      polities: politiesIn(words, start),
      year:
        year === null
          ? undefined
          : { value: Number(year[0]), range: { start: start + year.index, end: start + year.index + 4 } },
      isListed: LISTED.test(after),
      negated: predication.negated || /\s(?:not|never|something other than|anything but)\s/u.test(complement[0]),
    },
  ];
}

const MOST_CHARACTERS = 160;
const SERIES = /\b(?:film|movie|book|novel|manga|comic|game) series\b/u;
const LISTED = /^,?\s+(?:and|or|as well as)\s+(?:also\s+)?(?:an?|the)\s/u;
const SERIES_OF = /^ of\b/u;

/** "Anne Rice (born … ; October 4, 1941) is": the name before the bracket, which the clause's own words leave out. */
function subjectBefore(statement: Statement, predication: Predication): ActorName | undefined {
  const before = statement.text.slice(0, predication.head.start - statement.range.start);
  const bracket = /^([^()[\]]{1,60}?)\s*(?:\([^()]*(?:\([^()]*\)[^()]*)*\)\s*|\[[^\]]*\]\s*)+,?$/u.exec(before);
  const name = bracket?.[1];
  const range =
    name === undefined ? predication.agent : { start: statement.range.start, end: statement.range.start + name.length };
  if (range === undefined) return undefined;
  // What stands before the subject's phrase, as "In 2004,", is none of it; a clause set in makes the subject another.
  const lead = statement.text.slice(0, range.start - statement.range.start);
  return lead.trim() === "" || /[,“"]\s*$/u.test(lead) ? subjectOf(statement, range) : undefined;
}

function politiesIn(words: string, start: number): ClassFact["polities"] {
  return [...words.matchAll(/\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*)*/gu)].flatMap((match) =>
    match[0].split(" ").flatMap((word, index, all) => {
      const longer = all.slice(index, index + 2).join(" ");
      const { polity } = longer === word ? actorName(word, "group") : withLonger(word, longer);
      const at = start + match.index + match[0].indexOf(word);
      return polity === undefined ? [] : [{ polity, range: { start: at, end: at + word.length } }];
    }),
  );
}

/** "South Korean" before "Korean". */
function withLonger(word: string, longer: string): ActorName {
  const both = actorName(longer, "group");
  return both.polity === undefined ? actorName(word, "group") : both;
}
