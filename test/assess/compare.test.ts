/** Claim against passage: what supports, what contradicts and by which words, and above all what must never contradict. */
import { describe, it } from "node:test";
import assert from "node:assert/strict";
import { check, checkConflict, checkWeaker, compared } from "./comparison.js";
import { NEWS_SENTENCES } from "./newsSentences.js";

describe("numbers", () => {
  it("sets two figures for one thing against each other", () => {
    checkConflict(
      "number",
      "Rebel gunmen killed four policemen in Tanga in May 2021.",
      "four policemen",
      "In May 2021, gunmen ambushed a patrol in Tanga, which ended in the death of one policeman and three rebels.",
      "one policeman",
    );
    checkConflict(
      "number",
      "Militants killed six soldiers in Gao in May 2021.",
      "six soldiers",
      "Nine soldiers were killed by militants in Gao in May 2021.",
      "Nine soldiers",
    );
    checkConflict(
      "number",
      "The ferry Aurora carried 212 passengers.",
      "212 passengers",
      "The ferry Aurora carried 312 passengers when it sank.",
      "312 passengers",
    );
    checkConflict(
      "number",
      "At least 41 people were killed in Lorica on 13 May 2020.",
      "At least 41 people",
      "On 13 May 2020, 27 people were killed in Lorica.",
      "27 people",
    );
  });

  it("offers the sum where one side may have taken the total", () => {
    const comparison = check(
      "contradicts",
      "Gunmen killed four policemen in Tanga in May 2021.",
      "The attack in Tanga in May 2021 ended in the death of one policeman and three gunmen.",
    );
    assert.equal(comparison.reasons[0]?.hint, "1 + 3 = 4: the total?");
  });

  it("leaves bounds, approximations and rounding alone", () => {
    check("supports", "More than 120 people were arrested in Lorica.", "Police arrested 127 people in Lorica.");
    for (const [claim, passage] of [
      ["Dozens of soldiers were wounded in Gao in May 2021.", "In May 2021, 34 soldiers were wounded in Gao."],
      ["At least five soldiers were killed in Gao in May 2021.", "Seven soldiers were killed in Gao in May 2021."],
      ["About 1,200 people fled Gao in May 2021.", "In May 2021, 1,187 people fled Gao."],
      ["Nearly 90 soldiers were wounded in Gao in May 2021.", "In May 2021, 87 soldiers were wounded in Gao."],
    ] as const) {
      assert.notEqual(compared(claim, passage).verdict, "contradicts", claim);
    }
  });

  it("compares like with like only", () => {
    check(
      "neutral",
      "Five people were killed in Gao in May 2021.",
      "Three policemen and two civilians were killed in Gao in May 2021.",
    );
    check(
      "neutral",
      "The convoy in Gao in May 2021 involved 20 vehicles.",
      "In May 2021 a convoy of 30 rebels entered Gao.",
    );
    check(
      "supports",
      "The company closed two rescue stations in May 2022.",
      "The company closed two of the four rescue stations in May 2022.",
    );
    check(
      "neutral",
      "The company closed three rescue stations in May 2022.",
      "The company owns five of the nine rescue stations.",
    );
    check("neutral", "Four soldiers were killed in Gao in May 2021.", "Six soldiers were wounded in Gao in May 2021.");
    check(
      "neutral",
      "Four soldiers were killed in Gao in May 2021.",
      "Two Danish soldiers were killed in Gao in May 2021.",
    );
    check(
      "neutral",
      "Four soldiers were killed in Gao in May 2021.",
      "Another two soldiers were killed in Gao in May 2021.",
    );
  });

  it("keeps apart what happened at other times and places", () => {
    check("neutral", "Four soldiers were killed in Gao in May 2021.", "Six soldiers were killed in Gao in May 2023.");
    check(
      "neutral",
      "Four soldiers were killed in Gao in May 2021.",
      "Six soldiers were killed in Timbuktu in May 2021.",
    );
    check("neutral", "Four soldiers were killed in Gao in May 2021.", "Six soldiers were killed in Gao.", {
      passage: "2015-02-01",
    });
    check("neutral", "Kenya bought 12 helicopters from Sweden.", "China sent nine helicopters to Kenya.");
  });
});

describe("what never contradicts", () => {
  const fact = "Belmora withdrew its troops from Gao in May 2021.";
  it("plans, guesses, questions and other people’s words", () => {
    for (const passage of [
      "Belmora would not withdraw its troops from Gao in May 2021.",
      "Belmora may not have withdrawn its troops from Gao in May 2021.",
      "Analysts believe that Belmora did not withdraw its troops from Gao in May 2021.",
      "Did Belmora not withdraw its troops from Gao in May 2021?",
      "Belmora has not yet withdrawn its troops from Gao in May 2021.",
    ]) {
      assert.notEqual(compared(fact, passage).verdict, "contradicts", passage);
    }
  });

  it("an openly reported claim against a source that disputes its content", () => {
    assert.notEqual(
      compared(
        "Belmora says that it withdrew its troops from Gao in May 2021.",
        "Belmora did not withdraw its troops from Gao in May 2021.",
      ).verdict,
      "contradicts",
    );
    assert.notEqual(
      compared(
        "The army said that four soldiers were killed in Gao in May 2021.",
        "Six soldiers were killed in Gao in May 2021.",
      ).verdict,
      "contradicts",
    );
  });

  it("later states and complements", () => {
    check(
      "neutral",
      "Belmora withdrew its troops from the border with Tanga in October 2018.",
      "The Belmoran army has stepped up along the border with Tanga.",
      { passage: "2019-03-22" },
    );
    check(
      "neutral",
      "Belmora doubled its defence budget over three years to $1.5 billion.",
      "Belmora has pledged to increase military spending this year.",
    );
    check("neutral", "Kenya bought tanks and other armour from Sweden.", "China sends arms to Kenya.");
  });
});

describe("negation", () => {
  it("sets an affirmation against a denial of the same event", () => {
    checkConflict(
      "negation",
      "Belmora closed its embassy in Gao.",
      "closed",
      "Belmora did not close its embassy in Gao.",
      "not close",
    );
    checkConflict(
      "negation",
      "Kenya did not sign the Montevale treaty.",
      "not sign",
      "Kenya signed the Montevale treaty.",
      "signed",
    );
    check(
      "contradicts",
      "The commission has recognised the result of the vote in Lorica.",
      "The commission has never recognised the result of the vote in Lorica.",
    );
  });

  it("sets nobody against people who are counted", () => {
    checkConflict(
      "negation",
      "Nobody was wounded in the raid on Lorica.",
      "Nobody was wounded",
      "Three fishermen were wounded in the raid on Lorica.",
      "wounded",
    );
    check("contradicts", "Six people were killed in the blast in Gao.", "No one was killed in the blast in Gao.");
    check("neutral", "Nobody was wounded in the raid on Lorica.", "Three fishermen were wounded in Lorica.");
    check("neutral", "Nobody was wounded in the raid on Lorica.", "Three boats were damaged in the raid on Lorica.");
  });

  it("stays silent where less or more is denied", () => {
    for (const passage of [
      "Belmora did not only close its embassy in Gao.",
      "Belmora did not close its consulate in Lagos.",
      "Kenya did not close its embassy in Gao.",
      "Belmora’s embassy in Gao was closed.",
      "Belmora did not close its embassy in Gao until the war.",
    ]) {
      assert.notEqual(compared("Belmora closed its embassy in Gao.", passage).verdict, "contradicts", passage);
    }
  });
});

describe("dates", () => {
  it("sets two dates for one identified event against each other", () => {
    checkConflict(
      "date",
      "The Montevale Assembly met on 9 June 2014.",
      "9 June 2014",
      "On June 8, 2014, the Great Montevale Assembly was convened in the capital.",
      "June 8, 2014",
    );
    checkConflict(
      "date",
      "Marta Lindqvist was born on 4 March 1961.",
      "4 March 1961",
      "Marta Lindqvist was born in Odense on 14 March 1961.",
      "14 March 1961",
    );
    checkConflict(
      "date",
      "Kenya signed the Montevale treaty in 1998.",
      "1998",
      "Kenya signed the Montevale treaty in 1996.",
      "1996",
    );
  });

  it("takes other years for other events", () => {
    check(
      "neutral",
      "Belmora deployed troops to the border with Tanga in May 2021.",
      "Belmora deployed troops to the border with Tanga in May 2023.",
    );
    check(
      "neutral",
      "Marta Lindqvist met both delegations in Valletta in May 2021.",
      "Marta Lindqvist met both delegations in Valletta in June 2022.",
    );
  });
});

describe("support", () => {
  it("finds the same fact in other words", () => {
    check("supports", "Militants killed nine soldiers in Gao.", "Nine soldiers were killed by militants in Gao.");
    check("supports", "Belmora withdrew from Gao.", "Belmora pulled out of Gao on Monday.");
  });

  it("names what the passage hedges or only reports", () => {
    checkWeaker(
      "modality",
      "Belmora occupied the north of Kenya.",
      "Belmora would occupy the north of Kenya.",
      "would",
    );
    checkWeaker(
      "attribution",
      "Sudan equipped the attackers.",
      "The men, who Kenya says were equipped by Sudan, attacked a patrol.",
      "Kenya says",
    );
    checkWeaker(
      "attribution",
      "The pipeline was sabotaged by divers.",
      "According to the ministry, the pipeline was sabotaged by divers.",
      "According to the ministry",
    );
  });

  it("never accepts a hedge, a report or another actor as the claim itself", () => {
    assert.notEqual(
      compared("Belmora occupied the north of Kenya.", "Belmora would occupy the north of Kenya.").verdict,
      "supports",
    );
    assert.notEqual(compared("Belmora attacked Kenya.", "Kenya attacked Belmora.").verdict, "supports");
  });
});

describe("edited sentences", () => {
  const edits: readonly { readonly name: string; readonly edit: (text: string) => string }[] = [
    { name: "number", edit: (text) => text.replace(/\d(?=\D*$)/u, (digit) => String((Number(digit) + 3) % 10)) },
    { name: "number word", edit: (text) => text.replace(/\b(?:two|three|six|seven|nine|eleven|four)\b/iu, "fifteen") },
    { name: "negation removed", edit: (text) => text.replace(/\b(?:not|never) /u, "") },
    { name: "negation added", edit: (text) => text.replace(/\b(was|were|had|has|will|is) (?!not|never)/u, "$1 not ") },
    { name: "name", edit: (text) => text.replace(/(?<=[a-z,] )\p{Lu}\p{L}+/u, "Xanthia") },
  ];
  for (const { name, edit } of edits) {
    it(`never supports a changed ${name}`, () => {
      for (const text of NEWS_SENTENCES) {
        const changed = edit(text);
        if (changed === text) continue;
        assert.notEqual(compared(changed, text).verdict, "supports", `${changed} — ${text}`);
      }
    });
  }

  it("always supports a sentence by itself", () => {
    for (const text of NEWS_SENTENCES) check("supports", text, text);
    for (const text of NEWS_SENTENCES) check("supports", text.replace(/’/gu, "'"), text);
  });
});
