/** Roles in marked text: before, after and of a named person, former or not, and the words that give none. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { NameMention } from "../../server/src/core/language/names/types.js";
import { findRoles } from "../../server/src/core/language/roles/roles.js";
import { splitSentences } from "../../server/src/core/language/sentences/sentences.js";

const TYPES = { p: "person", o: "organization", l: "place", g: "group" } as const;

/** Mentions are marked `<|name|type|>`; roles are written "holder: title", with "former " before a former one. */
function checkRoles(marked: string, expected: readonly string[]): void {
  let text = "";
  const mentions: NameMention[] = [];
  for (const part of marked.split(/(<\|[^|]*\|\w\|>)/gu)) {
    const mark = /^<\|([^|]*)\|(\w)\|>$/u.exec(part);
    const surface = mark?.[1] ?? part;
    const type = TYPES[(mark?.[2] ?? "p") as keyof typeof TYPES];
    if (mark !== null)
      mentions.push({ start: text.length, end: text.length + surface.length, type, surface, evidence: "marked" });
    text += surface;
  }
  const roles = findRoles(text, splitSentences(text, { start: 0, end: text.length }), mentions);
  assert.deepEqual(
    roles.map(({ holder, title, former, range }) => {
      assert.equal(text.slice(range.start, range.end), title);
      return `${text.slice(holder.start, holder.end)}: ${former ? "former " : ""}${title}`;
    }),
    expected,
  );
}

const CASES: readonly (readonly [string, ...string[]])[] = [
  ["Kenyan President <|William Ruto|p|> spoke.", "William Ruto: Kenyan President"],
  ["President <|Ruto|p|>’s speech was short.", "Ruto: President"],
  [
    "<|Sudan|l|>’s former Prime Minister <|Abdalla Hamdok|p|> left.",
    "Abdalla Hamdok: former Sudan’s former Prime Minister",
  ],
  ["<|OPEC|o|> Secretary General <|Haitham Al Ghais|p|> agreed.", "Haitham Al Ghais: OPEC Secretary General"],
  ["The ex-Head of <|Peru|l|>’s Intelligence <|Quispe|p|> was tried.", "Quispe: former ex-Head of Peru’s Intelligence"],
  [
    "<|Amina Okoye|p|>, spokeswoman for the <|Nigerian Ministry of Defence|o|>, said so.",
    "Amina Okoye: spokeswoman for the Nigerian Ministry of Defence",
  ],
  ["The veteran Finnish diplomat, <|Pekka Lehtinen|p|>, warned of war.", "Pekka Lehtinen: veteran Finnish diplomat"],
  ["<|Peru|l|>’s Ambassador to <|Chile|l|>, <|Rosa Quispe|p|>, resigned.", "Rosa Quispe: Peru’s Ambassador to Chile"],
  ["Rebel leader <|Joseph Kony|p|>, another old ally, fled.", "Joseph Kony: Rebel leader", "Joseph Kony: old ally"],
  [
    "<|Hassan Diab|p|>, who served as prime minister of <|Lebanon|l|>, left.",
    "Hassan Diab: former prime minister of Lebanon",
  ],
  ["<|Mia Mottley|p|> is the prime minister of <|Barbados|l|>.", "Mia Mottley: prime minister of Barbados"],
  ["<|Carlos Mesa|p|> became president of <|Bolivia|l|> in 2003.", "Carlos Mesa: president of Bolivia"],
  [
    "<|Ana Ruiz|p|> teaches in <|Lima|l|>. She served as a judge at the <|High Court|o|>.",
    "Ana Ruiz: former judge at the High Court",
  ],
  ["Mr. <|Diab|p|> met Sir <|Keir|p|>."],
  ["The president, <|Smith|p|> said, was ill."],
  ["<|Smith|p|>, President <|Ruto|p|> and others met.", "Ruto: President"],
  ["<|Jones|p|> is not the director of the fund."],
  ["<|Jones|p|> told the minister of health everything."],
];

describe("roles", () => {
  for (const [marked, ...expected] of CASES) {
    it(marked, () => {
      checkRoles(marked, expected);
    });
  }
});
