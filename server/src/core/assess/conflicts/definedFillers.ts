/** Names that a definition, or a clause with "where", gives for a slot of its subject: "is a 1994 film directed by Rolf Kern and written by Ann Pell and Jan Ost". */
import { wordsOf, type Statement } from "../../model/statement.js";
import { definitionPartsOf, type DefinitionPart } from "../facts/definitionParts.js";
import { subjectOf } from "../facts/subjects.js";
import type { ActorName } from "../matching/names.js";
import { isFact } from "../reading/commitment.js";
import { contentOf } from "../reading/content.js";
import { predicationsOf } from "../reading/predications.js";
import type { NamedRange } from "../reading/referents.js";
import type { Slot } from "./soleFillerSlots.js";

export interface DefinedFillers {
  readonly subject: ActorName;
  readonly names: readonly NamedRange[];
  /** "Is a station owned by", not "was"; undefined where no verb tells. */
  readonly isPresent: boolean | undefined;
}

export function definedFillersOf(statement: Statement, event: string, slot: Slot): readonly DefinedFillers[] {
  const defined = definitionPartsOf(statement).flatMap((part) => {
    if (part.predication.event !== event) return [];
    const names = namesBehind(statement, part, slot);
    const isPresent = part.copula === undefined ? undefined : /^(?:is|are)$/iu.test(wordsOf(statement, part.copula));
    return names.length === 0 ? [] : [{ subject: part.subject, names, isPresent }];
  });
  return slot.isPlace && slot.prepositions.includes("in") ? [...defined, ...placesBefore(statement, event)] : defined;
}

/** "Fled to Cyprus, where he now lives": the place that the relative clause stands behind. */
function placesBefore(statement: Statement, event: string): readonly DefinedFillers[] {
  if (!WHERE.test(statement.text)) return [];
  const [main] = predicationsOf(statement).filter(({ finite }) => finite);
  return predicationsOf(statement).flatMap((predication): readonly DefinedFillers[] => {
    const { head, negated } = predication;
    if (predication.event !== event || negated || !isFact(statement, predication, "passage")) return [];
    const before = statement.text.slice(0, head.start - statement.range.start);
    const relative = RELATIVE.exec(before);
    const holder = main?.agent;
    if (relative === null || holder === undefined) return [];
    const subject = subjectOf(statement, holder);
    const name = contentOf(statement).names.find(
      ({ end }) =>
        end <= statement.range.start + relative.index &&
        SINCE_WHEN.test(wordsOf(statement, { start: end, end: statement.range.start + relative.index })),
    );
    if (subject === undefined || name?.name.type !== "place") return [];
    return [{ subject, names: [name], isPresent: wordsOf(statement, head).endsWith("s") }];
  });
}

const WHERE = /, where\b/iu;
const RELATIVE = /, where (?:he|she|it)(?: (?:is|was))?(?: (?:now|currently|still|today))?\s+$/iu;

/** "Moved to Cyprus in 2015, where he still lives". */
const SINCE_WHEN = /^(?:\s+(?:in|since) (?:\p{Lu}\p{Ll}+ )?\d{4})?$/u;

/** "Lives in Cyprus", as the words tell it: for verbs that the parser takes for nouns. */
export function plainPlacesOf(statement: Statement, event: string, slot: Slot): readonly DefinedFillers[] {
  return predicationsOf(statement).flatMap((predication): readonly DefinedFillers[] => {
    const { agent, head, finite, negated } = predication;
    if (predication.event !== event || !finite || negated || agent === undefined) return [];
    const subject = subjectOf(statement, agent);
    const [name, ...more] = contentOf(statement).names.filter(({ start }) => start >= head.end);
    if (subject === undefined || name?.name.type !== "place" || more.length > 0) return [];
    const opened = /^\s+(\p{Ll}+)\s+(?:the\s+)?$/u.exec(wordsOf(statement, { start: head.end, end: name.start }))?.[1];
    if (opened === undefined || !slot.prepositions.includes(opened)) return [];
    return [{ subject, names: [name], isPresent: wordsOf(statement, head).endsWith("s") }];
  });
}

const BY: readonly string[] = ["by"];

/** The first name behind the slot's preposition, described or not, and those listed with it. */
function namesBehind(statement: Statement, { predication }: DefinitionPart, slot: Slot): readonly NamedRange[] {
  const prepositions = slot.role === "agent" ? BY : slot.prepositions;
  const found: NamedRange[] = [];
  let from = predication.head.end;
  for (const name of contentOf(statement).names) {
    if (name.start < from) continue;
    const between = wordsOf(statement, { start: from, end: name.start });
    const opened = found.length === 0 ? OPENING.exec(between)?.[1] : undefined;
    if (found.length === 0 ? opened === undefined || !prepositions.includes(opened) : !LISTED.test(between)) break;
    found.push(name);
    from = name.end;
  }
  return found.filter(({ name }) => name.polity === undefined || slot.isPlace);
}

/** "and written by the American novelist ": another participle of the same thing may stand before the preposition. */
const OPENING = /^(?:\s+(?:and|or)\s+\p{Ll}+)?\s+(\p{Ll}+)\s+(?:the\s+)?(?:\p{Lu}?[\p{Ll}-]+\s+){0,4}["“]?$/u;
const LISTED = /^["”]?(?:,|,?\s+and)\s+(?:the\s+)?(?:[\p{Ll}-]+\s+){0,3}["“]?$/u;
