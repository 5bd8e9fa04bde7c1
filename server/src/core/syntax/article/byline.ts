/** By-lines: who wrote it and when, in the forms "By Jane Doe", "Published: 3 March 2021", "date 2021-03-03 Jane Doe12:40". */
import type { TextRange } from "../../text/range.js";
import type { Inferred } from "../articleTypes.js";
import { KNOWN_OUTLETS, OUTLET_WORDS, WORLD_AGENCIES } from "./boilerplate.lexicon.js";
import { findStamps, type Stamp } from "./stamps.js";
import { foldLine, isLoneName, isPersonName, PERSON_NAME, type RawBlock } from "./words.js";

export interface Byline {
  readonly authors: readonly Inferred<string>[];
  readonly published?: Inferred<string>;
  /** The paper or agency that the line names beside or instead of a person. */
  readonly outlet?: Inferred<string>;
  /** How the line shows what it is: by a word ("By …"), by a date, or by a name alone. */
  readonly evidence: "word" | "date" | "name";
}

const LONGEST_BYLINE = 240;
const MOST_WORDS = 24;
const OPENING_WORD =
  /^(?:(?:words|story|text|report|photos?|opinion|analysis|commentary|reporting|author|written|posted|published|submitted)\s*(?:by|:)\s*|by:?\s+|authors?:?\s+)(?=\p{Lu})/iu;
const LABELS =
  /\b(?:(?:first |last |originally )?(?:published|posted|updated|modified|edited|created|released|issued|uploaded)(?: (?:on|at|by))?|date|time|author|written by|by|on|at|gmt|utc|local time|mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|\d+\s*min(?:ute)?s?(?: read)?|\d+\s*(?:views|comments|shares)|reading time|leave a comment|read|views|comments?)\b/giu;
const CREDIT =
  /^\(?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Aa]dditional reporting|[Cc]ompiled|[Tt]ranslated|[Pp]roduced|[Ii]nterview(?:ed)?|[Pp]hotographs?|[Vv]ideo|[Gg]raphics)\b[^.]{0,40}?\b(?:by|from)\s+\p{Lu}/u;
/** "X in Nairobi contributed to this report." */
const CONTRIBUTED = /\bcontributed (?:reporting|to this (?:report|story|article))\b[^.]{0,40}\.?$/u;
const NAMES = new RegExp(
  `^${PERSON_NAME}(?:(?:\\s*,\\s*|\\s+and\\s+|\\s*&\\s*|\\s*,\\s+and\\s+)${PERSON_NAME}){0,5}$`,
  "u",
);

/** Reads a block as a by-line, or undefined where it is none. A bare name counts only where the caller knows that a by-line stands there. */
export function readByline(block: RawBlock): Byline | undefined {
  if (block.view.length > LONGEST_BYLINE || block.wordCount > MOST_WORDS || block.form === "heading") return undefined;
  const line = block.view;
  if (CONTRIBUTED.test(line)) return { authors: [], evidence: "word" };
  if (CREDIT.test(line)) return { authors: creditedReporters(line, block.range.start), evidence: "word" };
  const opening = OPENING_WORD.exec(line);
  const stamps = findStamps(line);
  const dates = stamps.filter((stamp) => stamp.kind === "date");
  if (opening === null && dates.length === 0) return bareNames(block);
  const rest = restOf(line, opening?.[0].length ?? 0, stamps);
  const people = rest.flatMap((part) => peopleIn(part, block.range.start));
  const outlets = rest.filter((part) => isOutletName(part.text));
  const explained = rest.every(
    (part) => peopleIn(part, block.range.start).length > 0 || isOutletName(part.text) || isPlaceOrDesk(part.text),
  );
  if (!explained || (opening !== null && people.length === 0 && outlets.length === 0)) return undefined;
  const published = publicationDate(line, dates, block.range.start);
  const outlet = outlets[0];
  return {
    authors: people,
    ...(published === undefined ? {} : { published }),
    ...(outlet === undefined
      ? {}
      : { outlet: { value: outlet.text, range: shifted(outlet.at, outlet.text.length, block.range.start) } }),
    evidence: opening === null ? "date" : "word",
  };
}

/** A line of names alone: "Jane Doe", "Dr. Jane Doe and John Roe". */
function bareNames(block: RawBlock): Byline | undefined {
  const whole = block.view.trim();
  if (DESK.test(whole) && WRITER.test(whole)) return { authors: [], evidence: "date" };
  const desk = /,\s*([^,]{3,40})$/u.exec(whole);
  const names = desk?.[1] !== undefined && DESK.test(desk[1]) ? whole.slice(0, desk.index) : whole;
  const line = names.replace(HONORIFIC, (title) => " ".repeat(title.length));
  if (!isLoneName(line.trim()) && !NAMES.test(line.trim())) return undefined;
  const authors = [...line.matchAll(new RegExp(PERSON_NAME, "gu"))]
    .filter((match) => isLoneName(match[0]))
    .map((match) => personAt(match[0], match.index, block.range.start));
  return authors.length === 0 ? undefined : { authors, evidence: "name" };
}

const HONORIFIC = /(?<=^|and |, |& )(?:Dr|Prof|Professor|Col|Gen|Maj|Capt|Lt|Sir|Dame|Mr|Ms|Mrs)\.?\s/gu;

interface Part {
  readonly text: string;
  readonly at: number;
}

/** What is left of the line without dates, times and labels, cut at punctuation. */
function restOf(line: string, from: number, stamps: readonly Stamp[]): readonly Part[] {
  let bare = " ".repeat(from) + line.slice(from);
  for (const { range } of stamps)
    bare = `${bare.slice(0, range.start)}${"|".repeat(range.end - range.start)}${bare.slice(range.end)}`;
  bare = bare.replace(LABELS, (label) => "|".repeat(label.length));
  return [...bare.matchAll(/[^|•·/:;,()[\]–—]+/gu)].flatMap((match) => {
    const text = match[0].replace(/^[\s.-]+|[\s-]+$/gu, "");
    return text === "" || text === "." ? [] : [{ text, at: match.index + match[0].indexOf(text) }];
  });
}

function peopleIn(part: Part, base: number): readonly Inferred<string>[] {
  const text = part.text.replace(/\s+(?:in|for|from)\s+\p{Lu}[\p{L} .'’-]*$/u, "");
  if (isOutletName(text) || !NAMES.test(text)) return [];
  return [...text.matchAll(new RegExp(PERSON_NAME, "gu"))]
    .filter((match) => isPersonName(match[0]))
    .map((match) => personAt(match[0], part.at + match.index, base));
}

function personAt(found: string, foundAt: number, base: number): Inferred<string> {
  const title = new RegExp(`^${HONORIFIC.source}`, "u").exec(found)?.[0].length ?? 0;
  const name = found.slice(title);
  const at = foundAt + title;
  return { value: name.replace(/\s+/gu, " ").replace(/(?<=\p{L}{2})\.$/u, ""), range: shifted(at, name.length, base) };
}

function shifted(at: number, length: number, base: number): TextRange {
  return { start: base + at, end: base + at + length };
}

export function isOutletName(name: string): boolean {
  const folded = foldLine(name);
  return KNOWN_OUTLETS.has(folded) || WORLD_AGENCIES.has(folded) || OUTLET_WORDS.test(name);
}

/** Short remnants that a by-line may hold beside names: a place, a desk, "staff writer". */
function isPlaceOrDesk(text: string): boolean {
  if (text.length > 40) return false;
  return /^\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,2}$/u.test(text) || DESK.test(text);
}

const DESK =
  /^(?:(?:and|with|staff|senior|chief|special|foreign|political|security|defen[cs]e|world|correspondent|reporter|editor|writer|to|the|in|analyst|contributor|opinion|guest|contributing|columnist|web|news|our)(?:\s+|$))+$/iu;

const WRITER = /(?:writer|reporter|correspondent|editor|contributor|columnist)$/iu;

/** The date with the label "published", else the first that no "updated" stands before. */
function publicationDate(line: string, dates: readonly Stamp[], base: number): Inferred<string> | undefined {
  const known = dates.filter((stamp) => stamp.edtf !== undefined);
  const labelled = known.find((stamp) =>
    /\b(?:published|posted|issued|released)\b[^\d]*$/iu.test(line.slice(0, stamp.range.start)),
  );
  const first = known.find(
    (stamp) => !/\b(?:updated|modified|edited)\b[^\d]*$/iu.test(line.slice(0, stamp.range.start)),
  );
  // Where only the day of the last change is printed, that is the day of this text.
  const stamp = labelled ?? first ?? known[0];
  return stamp?.edtf === undefined
    ? undefined
    : { value: stamp.edtf, range: { start: base + stamp.range.start, end: base + stamp.range.end } };
}

/** Of "Reporting by A in X; Editing by B" the reporters. */
function creditedReporters(line: string, base: number): readonly Inferred<string>[] {
  if (/^\(?additional reporting\b/iu.test(line)) return [];
  const reporting = /\b(?:reporting|written|writing)\b[^.;]{0,20}?\bby\s+([^;.]{3,120})/iu.exec(line);
  const names = reporting?.[1];
  if (reporting === null || names === undefined) return [];
  const at = reporting.index + reporting[0].length - names.length;
  return [...names.matchAll(new RegExp(`(?:^|,\\s*|and\\s+)(${PERSON_NAME})`, "gu"))].flatMap((match) => {
    const name = match[1] ?? "";
    return isPersonName(name) ? [personAt(name, at + match.index + match[0].length - name.length, base)] : [];
  });
}
