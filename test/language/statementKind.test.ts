/** Kinds of statements and how much they ask to be checked. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readKind } from "../../server/src/core/language/statementKind/statementKind.js";
import type { KindReading, StatementKind } from "../../server/src/core/language/statementKind/types.js";

const NOTHING = { names: 0, quantities: 0, dates: 0, attributed: false };

function read(text: string, found: Partial<typeof NOTHING> = {}): KindReading {
  return readKind(text, { start: 0, end: text.length }, { ...NOTHING, ...found });
}

const KINDS: Readonly<Record<StatementKind, readonly string[]>> = {
  assertion: [
    "The convoy left Bamako on Monday.",
    "Three people died in the fire.",
    "The cities must repair their bridges.",
    "The regulator says the bank is sound.",
    "Minister resigns after scandal",
    "The rebels could return.",
    "The villages lack water.",
    "Reports of looting were false.",
    "That was the end of the strike.",
    "Many farmers in the delta fear the floods.",
    "Police arrested two men near the lake.",
    "Contact with the crew was lost at dawn.",
  ],
  judgement: [
    "We assess that the militia will attack the mine.",
    "In our view the ceasefire is dead.",
    "It is our assessment that the bridge will hold.",
    "The strike will hit exports, we believe.",
    "It is highly unlikely that the talks succeed.",
    "The fire was probably set on purpose.",
    "There is a realistic possibility that the port reopens.",
    "We judge with moderate confidence that the pilot lied.",
    "I doubt the figures.",
  ],
  assumption: [
    "We assume that the port stays closed.",
    "Assuming the bridge holds, the convoy arrives on Friday.",
    "Our working assumption is that both men know each other.",
    "Assumption: the tanks have fuel.",
  ],
  question: ["Who shelled the market?", "The mayor resigned?", "Has the dam been repaired?"],
  instruction: [
    "Check whether the convoy left.",
    "See also the map of the delta.",
    "Ask the embassy for the list.",
    "TODO find a second source",
    "Do not cite this blog.",
    "Please verify the date.",
    "Compare the two figures.",
    "Consider the alternatives.",
  ],
  fragment: [
    "Tensions in the delta",
    "Sources: two blogs and a radio station",
    "Key judgements",
    "The dam and its history",
    "Report from Nairobi",
    "—",
    "A soldier at a checkpoint near Mopti.",
    "1. Background",
  ],
};

describe("statement kinds", () => {
  for (const [kind, texts] of Object.entries(KINDS)) {
    for (const text of texts) {
      it(`${kind}: ${text}`, () => assert.equal(read(text).kind, kind));
    }
  }

  it("takes a likelihood that somebody else states for an assertion", () => {
    assert.equal(read("The bank said a default was likely.", { attributed: true }).kind, "assertion");
  });

  it("asks most for a check where names, figures and dates are asserted flatly", () => {
    const flat = read("Nine shells hit the market of Goma on 3 May.", {
      names: 1,
      quantities: 1,
      dates: 1,
    }).checkworthiness;
    const bare = read("The shells hit the market.").checkworthiness;
    const opinion = read("The attack was a shameful and cynical act.").checkworthiness;
    const advice = read("Goma must rebuild the market by 3 May.", { names: 1, dates: 1 }).checkworthiness;
    const forecast = read("Nine shells will hit the market of Goma on 3 May.", {
      names: 1,
      quantities: 1,
      dates: 1,
    }).checkworthiness;
    assert.ok(
      flat > 0.7 && bare < flat && opinion < bare && advice <= 0.3 && forecast < flat && forecast > 0.3,
      JSON.stringify({ flat, bare, opinion, advice, forecast }),
    );
  });

  it("asks for no check of questions, instructions and fragments", () => {
    for (const text of [...KINDS.question, ...KINDS.instruction, ...KINDS.fragment]) {
      assert.equal(read(text, { names: 2, quantities: 1 }).checkworthiness, 0, text);
    }
  });
});
