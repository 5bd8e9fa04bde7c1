/** Reads treebanks in CoNLL-U: words as ranges of a text rebuilt from forms and spaces, tags, heads (-1 for the root) and relations. */
import { readFileSync } from "node:fs";

export function readTreebank(file) {
  const sentences = [];
  let document = "";
  let genre = "";
  let lines = [];
  const close = () => {
    const sentence = sentenceOf(lines, document, genre);
    if (sentence !== undefined) sentences.push(sentence);
    lines = [];
  };
  for (const line of readFileSync(file, "utf8").split("\n")) {
    if (line.startsWith("# newdoc id = ")) document = line.slice("# newdoc id = ".length).trim();
    else if (line.startsWith("# meta::genre = ")) genre = line.slice("# meta::genre = ".length).trim();
    else if (line === "") close();
    else if (!line.startsWith("#")) lines.push(line.split("\t"));
  }
  close();
  return sentences;
}

function sentenceOf(lines, document, genre) {
  const words = [];
  let text = "";
  let joinedTo = 0;
  let spaceAfterJoined = true;
  for (const columns of lines) {
    const [id, form, lemma, part, fine, , head, relation, , misc = ""] = columns;
    const spaceAfter = !misc.includes("SpaceAfter=No");
    if (id.includes("-")) {
      joinedTo = Number(id.split("-")[1]);
      spaceAfterJoined = spaceAfter;
      continue;
    }
    if (id.includes(".")) continue;
    const start = text.length;
    text += form;
    words.push({ start, end: text.length, lemma, tag: `${part}|${fine}`, head: Number(head) - 1, relation });
    const number = Number(id);
    if (number < joinedTo) continue;
    if (number === joinedTo ? spaceAfterJoined : spaceAfter) text += " ";
  }
  if (words.length === 0) return undefined;
  return {
    document,
    genre,
    text,
    ranges: words.map(({ start, end }) => ({ start, end })),
    lemmas: words.map(({ lemma }) => lemma),
    tags: words.map(({ tag }) => tag),
    heads: Int32Array.from(words, ({ head }) => (head < 0 ? words.length : head)),
    relations: words.map(({ relation }) => relation),
  };
}

/** Numbers from a seed, 0…1 (mulberry32). */
export function randomNumbers(seed) {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function shuffle(list, random) {
  for (let at = list.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [list[at], list[other]] = [list[other], list[at]];
  }
}
