/** Names in marked text: people, organizations, places, peoples, documents and events, and the words that are none. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { findNames } from "../../server/src/core/language/names/names.js";
import type { EntityType } from "../../server/src/core/language/names/types.js";
import { splitSentences } from "../../server/src/core/language/sentences/sentences.js";

type Known = Parameters<typeof findNames>[2];

/** Marks in the text are `<|name|type|>`; one letter a type: p(erson), o(rganization), l (place), g(roup), e(vent), d(ocument). */
const TYPES: Readonly<Record<string, EntityType>> = {
  p: "person",
  o: "organization",
  l: "place",
  g: "group",
  e: "event",
  d: "document",
};

function mentionsOf(text: string, known?: Known) {
  const sentences = [...text.matchAll(/[^\n]+/gu)].flatMap((line) =>
    splitSentences(text, { start: line.index, end: line.index + line[0].length }),
  );
  return findNames(text, sentences, known);
}

function checkNames(marked: string, known?: Known): void {
  const text = marked.replace(/<\|([^|]*)\|\w\|>/gu, "$1");
  const wanted: string[] = [];
  for (const mark of marked.matchAll(/<\|([^|]*)\|(\w)\|>/gu))
    wanted.push(`${mark[1] ?? ""} (${TYPES[mark[2] ?? ""] ?? "?"})`);
  const found = mentionsOf(text, known);
  assert.deepEqual(
    found.map(({ surface, type }) => `${surface} (${type})`),
    wanted,
    text,
  );
  for (const mention of found) assert.equal(text.slice(mention.start, mention.end), mention.surface);
}

describe("names of people", () => {
  for (const marked of [
    "Kenyan President <|William Ruto|p|> flew to <|Nairobi|l|> after talks with <|Abdalla Hamdok|p|>.",
    "The deal was signed by <|Rosa Quispe-Mamani|p|> and by <|Jean-Luc Moreau|p|>, who both declined to speak.",
    "Mr. <|Okafor|p|> thanked Maj. Gen. <|Ibrahim Bello|p|> for his help.",
    "<|Ursula von der Leyen|p|> received <|Charles de Gaulle|p|>’s grandson in <|Brussels|l|>.",
    "<|Shavkat Mirziyoyev|p|>”s visit and <|Gitanas Nausėda|p|>‘s reply followed.",
    "<|Hassan Diab|p|> resigned. <|Diab|p|> had led the cabinet for a year.",
    "In May the troops of <|Chad|l|> left; on Monday they returned.",
    'Gang leader <|Jimmy "Barbecue" Chérizier|p|> threatened <|Ariel Henry|p|>.',
    "<|Theresa May|p|> spoke in May; <|May|p|> resigned.",
    "<|Samantha Power|p|> flew to <|Kyiv|l|>. <|Power|p|> met the president.",
    "<|Sanders|p|> left early. <|Clement|p|> denied it.",
    "Prime Minister <|Edi Rama|p|> (<|Еди Рама|p|>) smiled.",
    "President <|Владимир Путин|p|> arrived in <|Minsk|l|>.",
    "On Friday <|Moon Jae-in|p|> called <|Ban Ki-moon|p|>; <|Chan Siu-lai|p|>’s aide listened.",
    "The <|Kenya|l|>-led mission and the <|Iran|l|>-backed force left.",
    "Mr. <|Thomas D. Hayes|p|> of <|Ottawa|l|> spoke. I heard him.",
  ]) {
    it(marked, () => {
      checkNames(marked);
    });
  }
});

describe("organizations, places and peoples", () => {
  for (const marked of [
    "The <|International Court of Justice|o|> and the <|Council of Europe|o|> were asked for an opinion.",
    "She works at the <|Ghanaian Institute for Peace Research and Development|o|> (<|GIPRD|o|>).",
    "Turkish forces shelled the border while <|Kurds|g|> fled to <|Erbil|l|>.",
    "<|Bosnian Croats|g|> and <|Crimean Tatars|g|> sent letters to the <|European Parliament|o|>.",
    "The <|Armenia|l|>-<|Turkey|l|> border stayed closed, a <|NATO|o|>-led mission reported.",
    "Relations between the <|West|l|> and <|Iran|l|> have soured in the <|Middle East|l|>.",
    "The <|Trudeau government|o|> refused, while the <|Macron administration|o|> agreed.",
    "A senior official told <|Time|o|> that time was short.",
    "Troops fled to <|Lashio|l|> while the <|Zangezur|l|> corridor and the <|Smer|o|> party made news.",
    "Time is short, the minister said in <|Lisbon|l|>.",
  ]) {
    it(marked, () => {
      checkNames(marked);
    });
  }
});

describe("documents and events", () => {
  for (const marked of [
    "The mandate rests on <|Resolution 2231|d|> and on <|Article 51|d|>.",
    "The <|Taif Agreement|d|> ended the war; the <|Treaty of Lisbon|d|> came later.",
    "He signed a paper titled “<|A Road Map for the Sahel|d|>” last year.",
    "After <|World War II|e|> the <|Cuban Missile Crisis|e|> was the closest call.",
  ]) {
    it(marked, () => {
      checkNames(marked);
    });
  }
});

describe("words that are no names", () => {
  for (const text of [
    "Similarly, failure to act would be costly. Columns of smoke rose in January.",
    "Moreover, the decision was late. Tensions remain high.",
    "The French minister and the Polish prime minister met on Sunday.",
    "Gunmen killed four guards at the depot. Looters emptied the store. Turnout was low.",
    "Power returned to most districts by dusk. Failure would cost the cabinet its majority.",
    "Gunmen said they would fight on. Arsonists burned the mill. Evictions resumed.",
  ]) {
    it(text, () => {
      checkNames(text);
    });
  }
});

describe("the registry", () => {
  it("finds registered surfaces and gives their type", () => {
    checkNames("A spokesman for <|Blue Lantern|o|> spoke.", [{ surface: "Blue Lantern", type: "organization" }]);
  });
});

describe("acronyms", () => {
  it("links an acronym and its expansion", () => {
    const mentions = mentionsOf("The African Development Bank (AfDB) and the Horn Relief Network (HRN) agreed.");
    const acronym = mentions.find(({ surface }) => surface === "HRN");
    assert.equal(acronym?.expansion, "Horn Relief Network");
  });
});

describe("any text", () => {
  it("gives ordered mentions without overlaps whose surface is the text's", () => {
    const words = fc.constantFrom(
      "President",
      "Ahmed",
      "Hassan",
      "of",
      "the",
      "Ministry",
      "Kabul",
      "U.S.",
      "-",
      "’s",
      ",",
      ".",
      "“",
      "”",
      "(",
      ")",
      "NATO",
      "Resolution",
      "12",
      "Дмитрий",
      "é",
      "@x",
      "\n",
      "😀",
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
        const text = parts.join(" ");
        let end = 0;
        for (const mention of mentionsOf(text)) {
          assert.ok(mention.start >= end && mention.end > mention.start);
          assert.equal(text.slice(mention.start, mention.end), mention.surface);
          end = mention.end;
        }
      }),
      { numRuns: 300 },
    );
  });
});
