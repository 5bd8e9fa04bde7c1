/**
 * Participles behind a definition, said of what is defined: "Nova is a rock band from Leeds, formed in 1999 by Ann Pell". A parser hangs them
 * from the nearest noun; where nothing else stands between, they tell of the subject. So do one
 * that opens the sentence and one behind a name: "the Orla, a freighter built in Ostra, sank".
 */
import type { Statement } from "../../model/statement.js";
import type { TextRange } from "../../text/range.js";
import type { ActorName } from "../matching/names.js";
import { contentOf } from "../reading/content.js";
import { predicationsOf, type Predication } from "../reading/predications.js";
import { classFactsOf } from "./classFacts.js";
import { subjectOf } from "./subjects.js";
import { rememberingEach } from "../../text/memory.js";

export interface DefinitionPart {
  readonly subject: ActorName;
  readonly predication: Predication;
  /** The definition's own verb, "is" or "was"; absent for a participle that opens the sentence or stands beside a name. */
  readonly copula: TextRange | undefined;
}

export const definitionPartsOf = rememberingEach((statement: Statement): readonly DefinitionPart[] => [
  ...readOpening(statement),
  ...readApposed(statement),
  ...readParts(statement),
]);

/** Whom or what a participle is said of, where it stands behind a definition. */
export function definedBy(statement: Statement, predication: Predication): ActorName | undefined {
  return definitionPartsOf(statement).find((part) => part.predication.head.start === predication.head.start)?.subject;
}

/** "Born and raised in Ohio, Jon Berg moved": of whoever is named behind the comma. */
function readOpening(statement: Statement): readonly DefinitionPart[] {
  const [first, ...others] = predicationsOf(statement);
  if (first === undefined || first.infinitive || first.nominal || first.negated) return [];
  const before = statement.text.slice(0, first.head.start - statement.range.start);
  const main = others.find(({ finite }) => finite);
  if (!/^["“]?(?:\p{Lu}\p{Ll}+ly\s+)?$/u.test(before) || main === undefined) return [];
  const lead = OPENED.exec(statement.text.slice(0, main.head.start - statement.range.start));
  const name = lead?.[1];
  if (lead === null || name === undefined) return [];
  const end = statement.range.start + lead[0].trimEnd().length;
  const subject = subjectOf(statement, { start: end - name.trimEnd().length, end });
  return subject === undefined ? [] : [{ subject, predication: first, copula: undefined }];
}

/** One phrase without a comma of its own but a place's, and the subject. */
const OPENED = /^[^,;:()]{3,80}(?:,\s+\p{Lu}[\p{L}-]+)?,\s+(\p{Lu}[^,;:()]{1,60}\s)$/u;

/** "Odo, born in Ostra", "the Orla, a freighter owned by Ilva". */
function readApposed(statement: Statement): readonly DefinitionPart[] {
  return predicationsOf(statement).flatMap((predication): readonly DefinitionPart[] => {
    const { finite, infinitive, nominal, negated, head } = predication;
    if (finite || infinitive || nominal || negated) return [];
    const before = statement.text.slice(0, head.start - statement.range.start);
    const lead = APPOSED.exec(before);
    if (lead === null) return [];
    const end = statement.range.start + lead.index;
    const name = contentOf(statement).names.find((candidate) => candidate.end === end);
    // "In Ostra and Lomar, controlled by": who knows of which.
    if (name === undefined || /\b(?:and|or)\s+(?:the\s+)?$/u.test(before.slice(0, name.start - statement.range.start)))
      return [];
    return [{ subject: name.name, predication, copula: undefined }];
  });
}

const APPOSED =
  /,\s+(?:(?:an?|the)\s+(?:(?!(?:of|in|at|from|by|with|for|on|to|and)\b)[\p{L}\p{N}-]+\s+){1,4}?)?(?:\p{Ll}+ly\s+)?$/u;

function readParts(statement: Statement): readonly DefinitionPart[] {
  const [fact, ...more] = classFactsOf(statement);
  if (fact === undefined || more.length > 0 || fact.negated) return [];
  const found: DefinitionPart[] = [];
  let from = fact.range.end;
  for (const predication of predicationsOf(statement)) {
    if (predication.nominal || predication.infinitive || predication.negated) continue;
    const { head } = predication;
    if (head.start < fact.range.end) continue;
    const between = statement.text.slice(from - statement.range.start, head.start - statement.range.start);
    if (!(found.length === 0 ? FIRST : FURTHER).test(between)) break;
    found.push({ subject: fact.subject, predication, copula: fact.predication.head });
    from = head.end;
  }
  return found;
}

/** Right behind the noun, "of rails" at most between them; or behind a comma after where it is from. */
const FIRST =
  /^(?:\s+of(?:\s+(?!(?:an?|the|its|his|her|their)\b)\p{Ll}+){1,2}|\s+(?:from|in|of|by)\s+[^;:()]{1,60},|,)?\s+(?:(?:that|which|who)\s+(?:is|was)\s+)?(?:\p{Ll}+ly\s+)?$/u;
/** "…, written by Y and produced": one of a list of participles. */
const FURTHER =
  /^(?!.*\b(?:that|which|who|whose|where|when|after|while)\b)[^;:]{0,120}(?:,|\band)\s+(?:\p{Ll}+ly\s+)?$/u;
