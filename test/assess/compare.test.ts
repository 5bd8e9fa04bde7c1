/** Claim against passage: what supports, what contradicts and by which words, and above all what must never contradict. */
import { describe, it } from "node:test";
import assert from "node:assert/strict";
import { compare } from "../../server/src/core/assess/compare.js";
import type { Comparison, ReasonKind, Verdict } from "../../server/src/core/assess/types.js";
import { readText } from "../../server/src/core/model/readText.js";
import type { Statement } from "../../server/src/core/model/statement.js";
import { NEWS_SENTENCES } from "./newsSentences.js";

interface Dates {
  /** Day of the note. */
  readonly claim?: string;
  /** Day of the article. */
  readonly passage?: string;
}

function statement(text: string, day?: string): Statement {
  const [first, ...more] = readText(text, day).statements;
  assert.ok(first, text);
  assert.equal(more.length, 0, `one sentence: ${text}`);
  return first;
}

function compared(claim: string, passage: string, dates: Dates = {}): Comparison {
  return compare(statement(claim, dates.claim), statement(passage, dates.passage), dates);
}

function check(verdict: Verdict, claim: string, passage: string, dates: Dates = {}): Comparison {
  const comparison = compared(claim, passage, dates);
  assert.equal(comparison.verdict, verdict, `\n  “${claim}”\n  “${passage}”\n  ${JSON.stringify(comparison)}`);
  return comparison;
}

/** A contradiction whose first reason names these words. */
function checkConflict(
  kind: ReasonKind,
  claim: string,
  claimWords: string,
  passage: string,
  passageWords: string,
  dates: Dates = {},
): Comparison {
  const comparison = check("contradicts", claim, passage, dates);
  const [reason] = comparison.reasons;
  assert.ok(reason);
  assert.deepEqual([reason.kind, reason.claim.text, reason.evidence.text], [kind, claimWords, passageWords]);
  return comparison;
}

function checkWeaker(kind: ReasonKind, claim: string, passage: string, words: string): void {
  const comparison = compared(claim, passage);
  assert.notEqual(comparison.verdict, "contradicts");
  assert.equal(
    comparison.reasons.find((reason) => reason.kind === kind)?.evidence.text,
    words,
    JSON.stringify(comparison),
  );
}

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

describe("look-alikes", () => {
  /** Neither may contradict the other. */
  function checkApart(pairs: readonly (readonly [left: string, right: string])[], day?: string): void {
    const dates = day === undefined ? {} : { passage: day };
    for (const [left, right] of pairs) {
      for (const [claim, passage] of [
        [left, right],
        [right, left],
      ] as const) {
        const comparison = compare(statement(claim), statement(passage, day), dates);
        assert.notEqual(
          comparison.verdict,
          "contradicts",
          `\n  “${claim}”\n  “${passage}”\n  ${JSON.stringify(comparison.reasons)}`,
        );
      }
    }
  }

  it("keeps earlier times apart from the present story", () => {
    checkApart(
      [
        ["Inflation stood at 6 per cent in Belmora.", "In 2013 inflation in Belmora stood at 11 per cent."],
        ["The Lorica police detained 30 protesters.", "The Lorica police had detained 55 protesters."],
        [
          "The Lorica police detained 30 protesters.",
          "At the previous rally the Lorica police detained 55 protesters.",
        ],
        ["The harvest in Tanga was 40,000 tonnes.", "Two years earlier the harvest in Tanga was 65,000 tonnes."],
        ["The fund granted Tanga a reprieve of 90 days.", "In 2014 the fund granted Tanga a reprieve of 30 days."],
        ["The envoy did not visit Lorica.", "The envoy visited Lorica in 2009."],
        ["The envoy has not visited Lorica since the coup.", "The envoy visited Lorica."],
      ],
      "2022-05-02",
    );
  });

  it("keeps interim counts apart from final ones", () => {
    checkApart([
      ["The flood in Lorica killed 88 people.", "By Monday night the flood in Lorica killed 51 people."],
      ["The flood in Lorica killed 88 people.", "The flood in Lorica has so far killed 51 people."],
      ["Rescuers evacuated 400 people from Lorica.", "Rescuers evacuated 150 people from Lorica by midday."],
    ]);
  });

  it("keeps the second apart from the first, and a part from the whole", () => {
    checkApart([
      ["The first ferry carried 120 passengers.", "The third ferry carried 95 passengers."],
      ["The 31-year-old was jailed for four years.", "The 45-year-old was jailed for eleven years."],
      ["Shelling killed nine people in northern Belmora.", "Shelling killed four people in southern Belmora."],
      ["The agency granted Tanga 80 million dollars.", "The agency granted Tanga 25 million dollars for schools."],
      ["The firm runs 14 mines in Tanga.", "The firm runs 52 mines."],
      ["Inflation is 6 per cent.", "Food inflation is 14 per cent."],
      ["The plant employs 300 people.", "At its peak the plant employed 900 people."],
      ["The storm left 700 homeless in Lorica.", "The storm left 12,000 homeless."],
      ["Belmora exported 3 million tonnes of ore.", "Belmora exported 1 million tonnes of ore in the first quarter."],
      ["Wages rose 2 per cent in Belmora in May 2022.", "Wages in Belmora rose 6 per cent over the year in May 2022."],
    ]);
  });

  it("keeps days, beginnings and offices apart", () => {
    checkApart([
      ["The delegates did not meet in Lorica on Monday.", "The delegates met in Lorica on Wednesday."],
      ["The army has not withdrawn from Lorica.", "The army began to withdraw from Lorica."],
      ["Lindqvist was elected in 2017.", "Lindqvist was elected treasurer in 2012."],
      ["Lindqvist resigned in 2017.", "Lindqvist resigned as treasurer in 2012."],
      ["The rebels did not accept the offer.", "The rebels accepted the offer three days later."],
      ["The bishop did not sign the letter.", "The bishop's secretary signed the letter."],
      ["The rebels did not seize the harbour.", "The rebels seized part of the harbour."],
      ["The shell did not hit the hospital.", "The shell hit a school near the hospital."],
    ]);
  });

  it("still sets figures of one event against each other where only one side has its time", () => {
    check(
      "contradicts",
      "Militants killed six soldiers in Gao.",
      "Militants killed nine soldiers in Gao on 3 May 2021.",
      { passage: "2021-05-04" },
    );
    check("contradicts", "The second ferry carried 120 passengers.", "The second ferry carried 95 passengers.");
    check(
      "contradicts",
      "The flood in Lorica killed 88 people.",
      "The ministry said that the flood in Lorica had killed 51 people.",
    );
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
