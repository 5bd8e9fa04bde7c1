/** Documents of the GUM treebank with their entity mentions: text on offsets, each mention with its head and the number of its entity. */
import { readFileSync } from "node:fs";

export interface LabelledMention {
  readonly start: number;
  readonly end: number;
  /** Of the mention's syntactic head. */
  readonly headStart: number;
  readonly headEnd: number;
  readonly entity: string;
  readonly kind: string;
  readonly form: "name" | "pronoun" | "phrase";
  /** "Ann and Bob", whose head is Ann: two people, none of them Ann alone. */
  readonly coordinated: boolean;
}

export interface LabelledDocument {
  readonly name: string;
  /** "news", "interview", "speech", … */
  readonly genre: string;
  /** Sentences are parted by a blank, paragraphs by a blank line. */
  readonly text: string;
  readonly mentions: readonly LabelledMention[];
}

interface Word {
  readonly id: number;
  readonly head: number;
  readonly upos: string;
  readonly relation: string;
  readonly start: number;
  readonly end: number;
  readonly entity: string;
}

export function readCoreferenceDocuments(file: string): readonly LabelledDocument[] {
  return readFileSync(file, "utf8")
    .split(/^# newdoc id = /mu)
    .slice(1)
    .map(readDocument);
}

function readDocument(part: string): LabelledDocument {
  const name = part.slice(0, part.indexOf("\n")).trim();
  const mentions: LabelledMention[] = [];
  const open = new Map<string, { first: number; kind: string }[]>();
  let text = "";
  for (const block of part.split("\n\n")) {
    const lines = block.split("\n");
    if (text !== "") text = text.trimEnd() + (lines.some((line) => line.startsWith("# newpar")) ? "\n\n" : " ");
    const words: Word[] = [];
    for (const line of lines) {
      const [id = "", form = "", , upos = "", , , head = "", relation = "", , misc = ""] = line.split("\t");
      if (!/^\d+$/u.test(id)) continue;
      const start = text.length;
      text += form;
      words.push({
        id: Number(id),
        head: Number(head),
        upos,
        relation,
        start,
        end: text.length,
        entity: /Entity=([^|]*)/u.exec(misc)?.[1] ?? "",
      });
      if (!misc.includes("SpaceAfter=No")) text += " ";
    }
    open.clear();
    words.forEach((word, at) => {
      mentions.push(...closedAt(words, word, at, open));
    });
  }
  return {
    name,
    genre: /^GUM_([a-z]+)_/u.exec(name)?.[1] ?? "",
    text,
    mentions: mentions.sort((a, b) => a.start - b.start),
  };
}

/** `Entity=(47-person(3-place)` opens entities, `3)47)` closes them. */
function closedAt(
  words: readonly Word[],
  word: Word,
  at: number,
  open: Map<string, { first: number; kind: string }[]>,
): readonly LabelledMention[] {
  const closed: LabelledMention[] = [];
  for (const piece of word.entity.match(/\([^()]+\)?|[^()]+\)/gu) ?? []) {
    const entity = /^\(?([^-()]+)/u.exec(piece)?.[1] ?? "";
    if (piece.startsWith("(")) {
      const kind = /^\([^-]+-([^-()]+)/u.exec(piece)?.[1] ?? "";
      if (piece.endsWith(")")) closed.push(mentionOf(words, at, at, entity, kind));
      else open.set(entity, [...(open.get(entity) ?? []), { first: at, kind }]);
      continue;
    }
    const begun = open.get(entity)?.pop();
    if (begun !== undefined) closed.push(mentionOf(words, begun.first, at, entity, begun.kind));
  }
  return closed;
}

function mentionOf(words: readonly Word[], first: number, last: number, entity: string, kind: string): LabelledMention {
  const inside = words.slice(first, last + 1);
  const ids = new Set(inside.map(({ id }) => id));
  const head = inside.find((word) => !ids.has(word.head)) ?? inside[0];
  return {
    start: inside[0]?.start ?? 0,
    end: inside.at(-1)?.end ?? 0,
    headStart: head?.start ?? 0,
    headEnd: head?.end ?? 0,
    entity,
    kind,
    form: head?.upos === "PROPN" ? "name" : inside.length === 1 && head?.upos === "PRON" ? "pronoun" : "phrase",
    coordinated: inside.some((word) => word.relation === "conj" && word.head === head?.id),
  };
}

/** The entity of a found span: that of the widest labelled mention whose head lies in it; "" where none does. */
export function entityAt(document: LabelledDocument, span: { readonly start: number; readonly end: number }): string {
  const fitting = document.mentions.filter(
    (mention) => !mention.coordinated && span.start <= mention.headStart && mention.headEnd <= span.end,
  );
  const last = Math.max(...fitting.map((mention) => mention.headEnd));
  // In "Mayor of Oslo Ann Ray" several heads lie inside: the last is the name's.
  const [widest] = fitting
    .filter((mention) => mention.headEnd === last)
    .sort((left, right) => right.end - right.start - (left.end - left.start));
  return widest?.entity ?? "";
}
