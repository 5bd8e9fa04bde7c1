/**
 * Reads the labelled sets for names: JSON lines with character spans, and the mentions of the GUM treebank whose head is a proper noun.
 * A sentence is `{ text, spans: [{ start, end, kind }] }` with kinds PER, ORG and LOC.
 */
import { readFileSync } from "node:fs";

export function readJsonLines(file) {
  return readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line))
    .map(({ text, spans }) => ({ text, spans: spans.map((span) => ({ start: span.s, end: span.e, kind: span.t })) }));
}

/** Tweets name people by handles, which no article does: they count as no names, and a hash sign is no part of one. */
export function withoutHandles({ text, spans }) {
  return {
    text,
    spans: spans
      .filter(
        ({ start, end }) => text[start] !== "@" && text[start - 1] !== "@" && !/^[@_]/u.test(text.slice(start, end)),
      )
      .map((span) => (text[span.start] === "#" ? { ...span, start: span.start + 1 } : span)),
  };
}

const KINDS = { person: "PER", organization: "ORG", place: "LOC" };

/** @param offices lower-case words that name an office and no person */
export function readTreebankNames(file, { offices, peoples }) {
  const sentences = [];
  const open = new Map();
  for (const block of readFileSync(file, "utf8").trim().split("\n\n")) {
    const words = block
      .split("\n")
      .filter((line) => /^\d+\t/u.test(line))
      .map((line) => line.split("\t"));
    let text = "";
    const tokens = words.map(([id, form, , upos, xpos, , head, relation, , misc]) => {
      const start = text.length;
      text += form;
      const end = text.length;
      if (!misc.includes("SpaceAfter=No")) text += " ";
      return {
        id: Number(id),
        form,
        upos,
        xpos,
        head: Number(head),
        relation,
        start,
        end,
        entity: /Entity=([^|]*)/u.exec(misc)?.[1] ?? "",
      };
    });
    open.clear();
    const spans = tokens
      .flatMap((token, at) => closedEntities(token.entity, at, open))
      .map((entity) => spanOfName(tokens, entity, offices, peoples))
      .filter((span) => span !== undefined);
    sentences.push({ text: text.trimEnd(), spans: outermost(spans) });
  }
  return sentences;
}

function closedEntities(field, at, open) {
  const closed = [];
  for (const part of field.match(/\([^()]+\)?|[^()]+\)/gu) ?? []) {
    const id = /^\(?([^-()]+)/u.exec(part)[1];
    if (part.startsWith("(")) {
      const [, kind = ""] = /^\([^-]+-([^-()]+)/u.exec(part) ?? [];
      if (part.endsWith(")")) closed.push({ first: at, last: at, kind });
      else open.set(id, [...(open.get(id) ?? []), { first: at, kind }]);
      continue;
    }
    const begun = open.get(id)?.pop();
    if (begun !== undefined) closed.push({ ...begun, last: at });
  }
  return closed;
}

const isCapital = (token) => /^\p{Lu}/u.test(token?.form ?? "");
const INSIDE = new Set(["of", "for", "and", "the", "de", "la", "&", "-", "in", "on", "del", "di", "du"]);

/** The words of a mention that are its name: titles, articles, owners and what follows a comma are cut. */
function spanOfName(tokens, { first, last, kind }, offices, peoples) {
  if (KINDS[kind] === undefined) return undefined;
  const inside = tokens.slice(first, last + 1);
  const ids = new Set(inside.map(({ id }) => id));
  const head = inside.find((token) => !ids.has(token.head));
  if (head === undefined || !(head.upos === "PROPN" || head.xpos.startsWith("NNP")) || !isCapital(head))
    return undefined;
  const at = tokens.indexOf(head);
  let from = at;
  let to = at;
  if (kind === "person") {
    while (
      to < last &&
      (tokens[to + 1].relation === "flat" ||
        (tokens[to + 1].form === "-" && isCapital(tokens[to + 2])) ||
        tokens[to].form === "-")
    )
      to += 1;
    if (offices.has(tokens[to].form.toLowerCase()) || peoples.has(tokens[to].form.toLowerCase())) return undefined;
  } else {
    while (
      from > first &&
      (isCapital(tokens[from - 1]) ||
        (INSIDE.has(tokens[from - 1].form) && from - 1 > first && isCapital(tokens[from - 2])))
    )
      from -= 1;
    while (
      to < last &&
      (isCapital(tokens[to + 1]) ||
        (INSIDE.has(tokens[to + 1].form) && (isCapital(tokens[to + 2]) || isCapital(tokens[to + 3])) && to + 2 <= last))
    )
      to += 1;
    if (from < to && /^(?:the|a|an)$/iu.test(tokens[from].form)) from += 1;
    if (peoples.has(tokens[to].form.toLowerCase()) && from === to) return undefined;
  }
  return { start: tokens[from].start, end: tokens[to].end, kind: KINDS[kind] };
}

function outermost(spans) {
  const sorted = [...spans].sort((left, right) => left.start - right.start || right.end - left.end);
  const kept = [];
  for (const span of sorted) if (kept.every((other) => span.start >= other.end)) kept.push(span);
  return kept;
}
