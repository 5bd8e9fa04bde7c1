/**
 * The named mentions of a treebank with entities (GUM): those whose head is a proper noun, cut to the name itself,
 * without titles, articles, owners and what follows a comma. The training of the tagger reads them, and its measuring does.
 */
import type { TextRange } from "../../../server/src/core/text/range.js";
import type { TreebankWord } from "./treebank.js";

export interface NamedMention extends TextRange {
  /** "person", "organization", "place", "event", "object" and the treebank's other kinds. */
  readonly kind: string;
}

export interface NameLexicons {
  /** Lower-case words that name an office and no person. */
  readonly offices: ReadonlySet<string>;
  /** Lower-case peoples and their adjectives. */
  readonly peoples: ReadonlySet<string>;
}

/** The outermost named mentions of the wanted kinds in a sentence, in order. */
export function namedMentions(
  words: readonly TreebankWord[],
  kinds: ReadonlySet<string>,
  lexicons: NameLexicons,
): readonly NamedMention[] {
  const mentions = entitiesOf(words)
    .filter(({ kind }) => kinds.has(kind))
    .map((entity) => nameOf(words, entity, lexicons))
    .filter((mention) => mention !== undefined)
    .sort((left, right) => left.start - right.start || right.end - left.end);
  const kept: NamedMention[] = [];
  for (const mention of mentions) if (mention.start >= (kept.at(-1)?.end ?? 0)) kept.push(mention);
  return kept;
}

/** By indices of words, both ends included. */
interface Entity {
  readonly first: number;
  readonly last: number;
  readonly kind: string;
}

/** Reads "Entity=(12-person-giv:act-…", "12)" and "(13-place-new)" from the tenth column. */
function entitiesOf(words: readonly TreebankWord[]): readonly Entity[] {
  const open = new Map<string, { readonly first: number; readonly kind: string }[]>();
  return words.flatMap(({ misc }, at) => {
    const field = /Entity=([^|]*)/u.exec(misc)?.[1] ?? "";
    const closed: Entity[] = [];
    for (const part of field.match(/\([^()]+\)?|[^()]+\)/gu) ?? []) {
      const id = /^\(?([^-()]+)/u.exec(part)?.[1] ?? "";
      if (!part.startsWith("(")) {
        const begun = open.get(id)?.pop();
        if (begun !== undefined) closed.push({ ...begun, last: at });
        continue;
      }
      const kind = /^\([^-]+-([^-()]+)/u.exec(part)?.[1] ?? "";
      if (part.endsWith(")")) closed.push({ first: at, last: at, kind });
      else open.set(id, [...(open.get(id) ?? []), { first: at, kind }]);
    }
    return closed;
  });
}

function nameOf(words: readonly TreebankWord[], entity: Entity, lexicons: NameLexicons): NamedMention | undefined {
  const { first, last, kind } = entity;
  let head = first;
  while (head <= last && isInside(words[head]?.head, entity)) head += 1;
  if (head > last) return undefined;
  const name = kind === "person" ? personAround(words, head, last, lexicons) : capitalsAround(words, head, entity);
  if (name === undefined) return undefined;
  const lastWord = lowerForm(words[name.last]);
  if ((kind === "person" || name.first === name.last) && lexicons.peoples.has(lastWord)) return undefined;
  const start = words[name.first]?.start;
  const end = words[name.last]?.end;
  return start === undefined || end === undefined ? undefined : { start, end, kind };
}

function isInside(at: number | undefined, { first, last }: Entity): boolean {
  return at !== undefined && at >= first && at <= last;
}

type Span = Pick<Entity, "first" | "last">;

/** A person's name is the head and what is flat beside it, without the titles that the treebank makes its first part: "team member Ana Ruiz". */
function personAround(
  words: readonly TreebankWord[],
  head: number,
  last: number,
  { offices, peoples }: NameLexicons,
): Span | undefined {
  let from = head;
  while (from < last && words[from + 1]?.deprel !== "flat" && hasFlatBehind(words, head, from + 1, last)) from += 1;
  let to = from;
  while (to < last) {
    const next = words[to + 1];
    const isPart =
      next?.deprel === "flat" || (next?.form === "-" && isCapital(words[to + 2])) || words[to]?.form === "-";
    if (!isPart) break;
    to += 1;
  }
  for (let at = from; at < to; at += 1) if (offices.has(lowerForm(words[at]))) from = at + 1;
  while (from < to && (!isCapital(words[from]) || peoples.has(lowerForm(words[from])))) from += 1;
  const isName = isCapital(words[from]) && words[from]?.upos === "PROPN" && !offices.has(lowerForm(words[to]));
  return isName ? { first: from, last: to } : undefined;
}

/** "Undersecretary for Education Mr. Tosi": the flat parts of a title may stand behind what else belongs to it. */
function hasFlatBehind(words: readonly TreebankWord[], head: number, from: number, last: number): boolean {
  for (let at = from; at <= last; at += 1) if (words[at]?.deprel === "flat" && words[at]?.head === head) return true;
  return false;
}

function lowerForm(word: TreebankWord | undefined): string {
  return (word?.form ?? "").toLowerCase().replace(/\.$/u, "");
}

const INNER_WORDS: ReadonlySet<string> = new Set("of for and the de la & - in on del di du".split(" "));

function capitalsAround(words: readonly TreebankWord[], head: number, { first, last }: Entity): Span | undefined {
  if (words[head]?.upos !== "PROPN" || !isCapital(words[head])) return undefined;
  const isInner = (at: number): boolean => INNER_WORDS.has(words[at]?.form ?? "");
  let from = head;
  let to = head;
  while (
    from > first &&
    (isCapital(words[from - 1]) || (isInner(from - 1) && from - 1 > first && isCapital(words[from - 2])))
  )
    from -= 1;
  while (
    to < last &&
    (isCapital(words[to + 1]) ||
      (isInner(to + 1) && (isCapital(words[to + 2]) || isCapital(words[to + 3])) && to + 2 <= last))
  )
    to += 1;
  if (from < to && /^(?:the|a|an)$/iu.test(words[from]?.form ?? "")) from += 1;
  return { first: from, last: to };
}

function isCapital(word: TreebankWord | undefined): boolean {
  return /^\p{Lu}/u.test(word?.form ?? "");
}
