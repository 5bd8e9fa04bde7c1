/**
 * A made-up corpus of any size, the same for the same seed: running text whose words follow Zipf's law, with names, roles,
 * dates, figures and attributions in the shapes that news has. Nothing in it means anything.
 */

const FUNCTION_WORDS =
  "the of and to in a that for on was with as by at from it were an is this had which be has their after its who but they not been also more when will about into over".split(
    " ",
  );
const ONSETS = [
  "b",
  "br",
  "c",
  "ch",
  "cl",
  "d",
  "dr",
  "f",
  "fl",
  "g",
  "gr",
  "h",
  "j",
  "k",
  "l",
  "m",
  "n",
  "p",
  "pl",
  "pr",
  "r",
  "s",
  "sh",
  "st",
  "str",
  "t",
  "tr",
  "v",
  "w",
];
const NUCLEI = ["a", "e", "i", "o", "u", "ai", "ea", "ou", "ee"];
const CODAS = ["", "", "n", "r", "s", "t", "l", "nd", "st", "rm", "ck", "ng"];
const SUFFIXES = ["", "", "", "s", "ed", "ing", "er", "ion", "al", "ment"];
const GIVEN =
  "Marko Ana Ivan Elena Petra Luka Maria Goran Nina Tomas Viktor Dana Oleg Irena Stefan Karla Emil Vera Anton Sofia".split(
    " ",
  );
const FAMILY_STEMS = "Petr Jov Kov Nov Bel Hor Mark Dim Sav Rad Kral Tom Vuk Stan Bor Lak Mil Pav Zor Gal".split(" ");
const FAMILY_ENDINGS = ["ović", "enko", "ov", "ski", "ić", "escu", "ák", "aj", "ani", "ev"];
const PLACE_STEMS = [
  "Kostr",
  "Veln",
  "Dren",
  "Sarm",
  "Ostr",
  "Belg",
  "Pirn",
  "Tars",
  "Lomn",
  "Grad",
  "Zel",
  "Mor",
  "Hask",
  "Trev",
  "Ulm",
  "Nar",
  "Qad",
  "Rezh",
];
const PLACE_ENDINGS = ["ava", "ik", "ovac", "ont", "eva", "ora", "itsa", "ište", "burg", "abad", "esti", "una"];
const ORGANIZATIONS = [
  "Ministry of Interior",
  "Border Police",
  "Central Bank",
  "Red Crescent",
  "National Assembly",
  "Security Council",
  "Energy Agency",
];
const ROLES = ["President", "Prime Minister", "Foreign Minister", "spokesman", "General", "Ambassador", "police chief"];
const MONTHS = "January February March April May June July August September October November December".split(" ");
const VERBS =
  "killed wounded detained evacuated deployed displaced arrested rescued questioned expelled bombed shelled seized destroyed repaired inspected counted buried treated released sentenced hired dismissed registered trained flown shipped photographed searched blocked escorted warned fined freed moved housed fed vaccinated recruited surrounded".split(
    " ",
  );
const COUNTED =
  "people soldiers officers vehicles civilians families miners drivers pupils doctors farmers houses bridges tanks trucks boats aircraft drones shops schools villages guards sailors pilots monks nurses engineers journalists migrants prisoners workers voters ships factories farms wells buses wagons horses containers".split(
    " ",
  );
const PUBLISHERS = ["Morning Ledger", "Wire Nine", "The Observer Post", "Radio Velnik", "Courier"];

const VOCABULARY_SIZE = 6000;
const WORDS_A_SENTENCE = [9, 28];
const SENTENCES_A_PARAGRAPH = [2, 6];
const PARAGRAPHS_AN_ARTICLE = [4, 9];
const CLAIMS_A_NOTE = 40;
/** Of the sentences of a long note: those that cite an article, and those that tell of events without citing. */
const CITED_SHARE = 0.4;
const EVENTFUL_SHARE = 0.15;

/** Notes cite the first articles only, and are written from a stream of their own: the same notes whatever the size of the corpus. */
const CITED_ARTICLES = 1000;
const STREAM_OF_NOTES = 7919;

/** Where the note of so many words lies. */
export function longNote(words) {
  return `notes/words-${String(words)}.md`;
}

/** A stream of numbers in [0, 1) that a seed decides (mulberry32, public domain, Tommy Ettinger). */
export function createRandom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Files of a workspace, one after the other: `articles` articles in `corpus/`, `notes` notes that cite them, and a note of each of `longNotes` words.
 * `articleOf` gives other articles instead: text and first sentence for a number.
 */
export function* workspaceFiles({ articles, notes, seed, longNotes = [], articleOf }) {
  const writer = createWriter(seed);
  const leads = [];
  for (let index = 0; index < articles; index++) {
    const key = `a${String(index).padStart(6, "0")}`;
    const { text, lead } = articleOf?.(index) ?? writer.article(key);
    if (leads.length < CITED_ARTICLES) leads.push({ key, lead });
    yield [`corpus/${key}.md`, text];
  }
  writer.beginNotes();
  for (let index = 0; index < notes; index++)
    yield [`notes/n${String(index).padStart(3, "0")}.md`, writer.note(leads, index)];
  for (const words of longNotes) yield [longNote(words), writer.longNote(leads, words)];
}

/** The same at once. */
export function generateWorkspace(size) {
  return new Map(workspaceFiles(size));
}

function createWriter(seed) {
  let random = createRandom(seed);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const between = ([least, most]) => least + Math.floor(random() * (most - least + 1));
  const people = Array.from({ length: 300 }, () => `${pick(GIVEN)} ${pick(FAMILY_STEMS)}${pick(FAMILY_ENDINGS)}`);
  const places = Array.from({ length: 160 }, () => pick(PLACE_STEMS) + pick(PLACE_ENDINGS));
  const vocabulary = [...FUNCTION_WORDS];
  while (vocabulary.length < VOCABULARY_SIZE)
    vocabulary.push(syllable() + (random() < 0.6 ? syllable() : "") + pick(SUFFIXES));

  function syllable() {
    return pick(ONSETS) + pick(NUCLEI) + pick(CODAS);
  }

  /** Rank r with a probability near 1 / r. */
  function word() {
    return vocabulary[
      Math.min(vocabulary.length - 1, Math.floor(Math.exp(random() * Math.log(vocabulary.length + 1))) - 1)
    ];
  }

  function plain() {
    const words = Array.from({ length: between(WORDS_A_SENTENCE) }, word);
    if (random() < 0.3) words.splice(between([1, 6]), 0, pick(people));
    if (random() < 0.2) words.splice(between([1, 6]), 0, pick(places));
    return `${words[0].charAt(0).toUpperCase()}${words[0].slice(1)} ${words.slice(1).join(" ")}.`;
  }

  function day() {
    return `${String(between([1, 28]))} ${pick(MONTHS)} ${String(between([2019, 2024]))}`;
  }

  function eventful() {
    const count = between([2, 400]);
    return pick([
      () => `At least ${count} ${pick(COUNTED)} were ${pick(VERBS)} near ${pick(places)} on ${day()}.`,
      () =>
        `${pick(ROLES)} ${pick(people)} said on ${day()} that ${count} ${pick(COUNTED)} had been ${pick(VERBS)} in ${pick(places)}.`,
      () =>
        `According to the ${pick(ORGANIZATIONS)}, ${pick(people)} did not visit ${pick(places)} in ${pick(MONTHS)}.`,
      () =>
        `The ${pick(ORGANIZATIONS)} may send about ${count} ${pick(COUNTED)} to ${pick(places)}, ${pick(people)} told reporters.`,
      () =>
        `The ${word()} of ${pick(places)} cost the ${pick(ORGANIZATIONS)} $${count} million in ${between([2015, 2024])}.`,
      () => `${pick(people)} left ${pick(places)} for ${pick(places)} after the ${word()} of the ${word()}.`,
      () => `No ${pick(COUNTED)} were ${pick(VERBS)} in ${pick(places)}, the ${pick(ORGANIZATIONS)} announced.`,
      () => `“${plain()}” ${pick(people)} of the ${pick(ORGANIZATIONS)} said.`,
    ])();
  }

  function paragraph(first) {
    const sentences = Array.from({ length: between(SENTENCES_A_PARAGRAPH) }, () =>
      random() < 0.35 ? eventful() : plain(),
    );
    return first === undefined ? sentences.join(" ") : [first, ...sentences].join(" ");
  }

  return {
    beginNotes() {
      random = createRandom(seed + STREAM_OF_NOTES);
    },
    article(key) {
      const lead = eventful();
      const published = `${String(between([2019, 2024]))}-${String(between([1, 12])).padStart(2, "0")}-${String(between([1, 28])).padStart(2, "0")}`;
      const header = `---\nid: ${key}\ntitle: ${plain().slice(0, -1)}\npublisher: ${pick(PUBLISHERS)}\nauthors: [${pick(people)}]\npublished: ${published}\nlanguage: en\ngenre: news\n---\n\n`;
      const body = Array.from({ length: between(PARAGRAPHS_AN_ARTICLE) }, (_, index) =>
        paragraph(index === 0 ? lead : undefined),
      );
      return { text: `${header}${body.join("\n\n")}\n`, lead };
    },
    note(leads, index) {
      const claims = Array.from({ length: CLAIMS_A_NOTE }, () => {
        const { key, lead } = pick(leads);
        return random() < 0.8 ? `${lead.slice(0, -1)} [@${key}].` : eventful();
      });
      const paragraphs = [];
      for (let start = 0; start < claims.length; start += 4) paragraphs.push(claims.slice(start, start + 4).join(" "));
      return `---\ntitle: Note ${String(index)}\ndate: 2024-06-01\n---\n\n# Note ${String(index)}\n\n${paragraphs.join("\n\n")}\n`;
    },
    longNote(leads, words) {
      const paragraphs = [];
      for (let written = 0; written < words;) {
        const sentences = Array.from({ length: between(SENTENCES_A_PARAGRAPH) }, () => {
          const { key, lead } = pick(leads);
          const kind = random();
          if (kind < CITED_SHARE) return `${lead.slice(0, -1)} [@${key}].`;
          return kind < CITED_SHARE + EVENTFUL_SHARE ? eventful() : plain();
        });
        const paragraph = sentences.join(" ");
        written += paragraph.split(" ").length;
        paragraphs.push(paragraph);
      }
      return `---\ntitle: A long note\ndate: 2024-06-01\n---\n\n# A long note\n\n${paragraphs.join("\n\n")}\n`;
    },
  };
}
