/**
 * An office that one person holds at a time, said of somebody else than the cited article says it of: "Emil Kask is the mayor" where it names
 * "Mayor Vera Toom" and "the chairman, Emil Kask".
 */
import { lemmaOf } from "../../language/lemmas/lemmas.js";
import type { Statement } from "../../model/statement.js";
import type { TextRange } from "../../text/range.js";
import { rememberingEach } from "../../text/memory.js";
import { nameLikeness, type ActorName } from "../matching/names.js";
import { SAME_NAME, type Overlap } from "../matching/overlap.js";
import { isDenying } from "../reading/commitment.js";
import { contentOf } from "../reading/content.js";
import { areRivals, type NamedRange } from "../reading/referents.js";
import type { Reason } from "../types.js";
import { FIELDS, holderIn } from "./citedOffice.js";
import { place } from "./reasonSide.js";

export function otherHolderConflicts(claim: Statement, passage: Statement, overlap: Overlap): readonly Reason[] {
  if (overlap.others === undefined || overlap.time === "disjoint" || isDenying(claim)) return [];
  for (const ours of officesOf(claim)) {
    const theirs = officesOf(passage).find((other) => isOfAnother(ours, other));
    if (theirs === undefined) continue;
    const article = [passage, ...overlap.others()];
    if (mayHold(ours, article, theirs)) continue;
    return [{ kind: "role", claim: place(claim, ours.range), evidence: place(passage, theirs.range) }];
  }
  return [];
}

/** True where the sentence gives an office of the claim to somebody else than the claim does. */
export function givesOfficeToAnother(claim: Statement, passage: Statement): boolean {
  return officesOf(claim).some((ours) => officesOf(passage).some((other) => isOfAnother(ours, other)));
}

interface Office {
  readonly holder: ActorName;
  /** What names the office: "mayor", "prime minister", "minister" of a field. */
  readonly head: string;
  /** Lemmas of the title, without the words that only link them. */
  readonly words: ReadonlySet<string>;
  readonly isFormer: boolean;
  /** The title and the name. */
  readonly range: TextRange;
}

const officesOf = rememberingEach((statement: Statement): readonly Office[] => {
  const ofRoles = statement.roles.flatMap(({ holder, range, title, former }) => {
    const named = holderIn(statement, holder);
    return named === undefined ? [] : (officeOf(title, named, range, former) ?? []);
  });
  if (ofRoles.length > 0) return ofRoles;
  return contentOf(statement).names.flatMap((named) => introducedOffice(statement, named) ?? []);
});

/** "The prime minister is Elin Tamm", and no more. */
function introducedOffice(statement: Statement, named: NamedRange): Office | undefined {
  const start = statement.range.start;
  const found = INTRODUCED.exec(statement.text.slice(0, named.start - start));
  if (found === null || !/^\W*$/u.test(statement.text.slice(named.end - start))) return undefined;
  const [, title = "", verb = ""] = found;
  return officeOf(title, named, { start, end: named.start }, verb === "was");
}

const INTRODUCED = /^(?:The|Its|Their|His|Her) ([\p{L}\s’'-]{3,60}) (is|was) $/u;

function officeOf(title: string, named: NamedRange, range: TextRange, isFormer: boolean): Office | undefined {
  if (named.name.type !== "person" || QUALIFIED.test(title)) return undefined;
  const words = (title.toLowerCase().match(/\p{L}+/gu) ?? []).map((word) => SAME_OFFICE.get(word) ?? lemmaOf(word));
  const head = headOf(words);
  if (head === undefined) return undefined;
  return {
    holder: named.name,
    head,
    words: new Set(words.filter((word) => !LINKING.has(word))),
    isFormer,
    range: { start: Math.min(range.start, named.start), end: Math.max(range.end, named.end) },
  };
}

/** Held beside the one who holds the office, or by several at a time. */
const QUALIFIED =
  /\b(?:deputy|vice|assistant|state|under|permanent|shadow|acting|interim|co|honorary|regional|local)\b/iu;
const LINKING: ReadonlySet<string> = new Set(["the", "of", "then", "now", "for", "in", "a", "s", "new", "current"]);
const SAME_OFFICE: ReadonlyMap<string, string> = new Map([
  ["chairwoman", "chairman"],
  ["chairperson", "chairman"],
  ["headmistress", "headmaster"],
  ["mayoress", "mayor"],
  ["premier", "prime minister"],
]);

/** One at a time in an article that names no other town or country. */
const OF_PUBLIC_LIFE: ReadonlySet<string> = new Set([
  "mayor",
  "prime minister",
  "minister",
  "chancellor",
  "managing director",
  "chief executive",
]);
/** One at a time in each body, of which an article may name several. */
const OF_A_BODY: ReadonlySet<string> = new Set(
  "chairman president director head captain coach governor bishop archbishop rector headmaster commissioner administrator sheriff conductor curator warden".split(
    " ",
  ),
);
const FIELD_WORDS = new Set([...FIELDS.values()].flatMap((words) => [...words]));

function headOf(words: readonly string[]): string | undefined {
  const text = words.join(" ");
  const ofPublicLife = [...OF_PUBLIC_LIFE].find((office) => office !== "minister" && text.includes(office));
  if (ofPublicLife !== undefined) return ofPublicLife;
  if (words.includes("minister")) return words.some((word) => FIELD_WORDS.has(word)) ? "minister" : undefined;
  return words.find((word) => OF_A_BODY.has(word));
}

function isOfAnother(ours: Office, theirs: Office): boolean {
  return isSameOffice(ours, theirs) && areRivals(ours.holder, theirs.holder);
}

/** The article may say more of it: "the chairman" and "the club's chairman". */
function isSameOffice(ours: Office, theirs: Office): boolean {
  return (
    ours.head === theirs.head &&
    ours.isFormer === theirs.isFormer &&
    [...ours.words].every((word) => theirs.words.has(word))
  );
}

/** The article knows of another holder still, of the office's passing on, or too little of the claim's person. */
function mayHold(ours: Office, article: readonly Statement[], theirs: Office): boolean {
  const isOurs = (name: ActorName): boolean => nameLikeness(name, ours.holder) >= SAME_NAME;
  const told = article.flatMap(officesOf);
  if (told.some(({ holder, head }) => isOurs(holder) && head === ours.head)) return true;
  const holders = told.filter((other) => other.head === ours.head && isSameOffice(ours, other));
  if (holders.some(({ holder }) => areRivals(holder, theirs.holder))) return true;
  const naming = article.filter((statement) => contentOf(statement).names.some(({ name }) => isOurs(name)));
  if (naming.length === 0 || naming.some(({ text }) => PASSING_ON.test(text))) return true;
  if (OF_PUBLIC_LIFE.has(ours.head)) return false;
  return !naming.some((statement) =>
    statement.roles.some(({ holder }) => {
      const named = holderIn(statement, holder);
      return named !== undefined && isOurs(named.name);
    }),
  );
}

const PASSING_ON =
  /\b(?:succe(?:ed|ssor)\w*|elect\w*|appoint\w*|replac\w*|nominat\w*|sworn|took over|takes? over|taken over|became|becomes?|won|candidate|predecessor|challenger|named as|inaugurat\w*|promoted)\b/iu;
