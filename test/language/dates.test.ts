/** Expressions of time in news sentences: where they are and which days they denote. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { findDates } from "../../server/src/core/language/dates/dates.js";
import { formatEdtf, intervalOf } from "../../server/src/core/language/dates/edtf.js";
import type { DateContext } from "../../server/src/core/language/dates/types.js";
import { parseFixture } from "../support/fixture.js";

/** `marked` has each expected expression between `<|` and `|>`; `expected` lists their EDTF forms, "-" for none that can be known. */
function checkDates(
  marked: string,
  expected: string,
  context: Partial<DateContext> = { reference: "2023-10-11" },
): void {
  const fixture = parseFixture(marked);
  const text = [...fixture.files.values()][0] ?? "";
  const found = findDates(text, { start: 0, end: text.length }, { dayOrder: "unknown", ...context });
  const wanted = [...fixture.ranges].sort((left, right) => left.start - right.start);
  assert.deepEqual(
    found.map((date) => text.slice(date.start, date.end)),
    wanted.map((range) => text.slice(range.start, range.end)),
  );
  assert.deepEqual(found.map((date) => date.edtf ?? "-").join(" "), expected);
}

function checkAll(rows: readonly (readonly [string, string])[], context?: Partial<DateContext>): void {
  for (const [marked, expected] of rows) checkDates(marked, expected, context);
}

describe("dates", () => {
  it("reads full dates in every usual order", () => {
    checkAll([
      ["Fighting began on <|24 March 2021|> near the dam.", "2021-03-24"],
      ["On <|March 24, 2021|>, fighting began.", "2021-03-24"],
      ["The decree of <|24th of March 2021|> was void.", "2021-03-24"],
      ["It opened <|Wednesday, March 24, 2021|>, at noon.", "2021-03-24"],
      ["Posted <|2021-03-24|>T08:15 by staff", "2021-03-24"],
      ["Updated 08:15, <|24.03.21|>", "2021-03-24"],
      ["Signed <|24-Mar-2021|>, filed <|3/24/2021|>.", "2021-03-24 2021-03-24"],
      ["By Ana Kostić<|24.03.2021|> Skopje", "2021-03-24"],
    ]);
  });

  it("keeps both readings of an ambiguous numeric date unless something settles it", () => {
    const read = (context: Partial<DateContext>): readonly unknown[] =>
      findDates("on 04/05/2022", { start: 0, end: 13 }, { dayOrder: "unknown", ...context }).map((date) => [
        date.edtf,
        date.alternatives,
      ]);
    assert.deepEqual(read({}), [["2022-05-04", ["2022-04-05"]]]);
    assert.deepEqual(read({ reference: "2022-04-05" }), [["2022-04-05", undefined]]);
    assert.deepEqual(read({ anchors: ["2022-05-04"] }), [["2022-05-04", undefined]]);
    assert.deepEqual(read({ dayOrder: "month-day" }), [["2022-04-05", undefined]]);
  });

  it("sends a date without a year into the past", () => {
    checkAll([
      ["The bridge was blown up in <|August|>.", "2023-08"],
      ["A ceasefire signed in <|November|> did not hold.", "2022-11"],
      ["In <|November|>, the envoy will again find excuses.", "2022-11"],
      ["They met on <|December 3|> and on <|3 October|>.", "2022-12-03 2023-10-03"],
      ["Two raids in <|late June|> and <|mid-September|> failed.", "2023-06-21/2023-06-30 2023-09-11/2023-09-20"],
      ["The <|September|> raid followed a <|May|> report.", "2023-09 2023-05"],
    ]);
  });

  it("tells the verb “last” from the adjective", () => {
    checkAll([
      ["Repairs to the lock may last three weeks.", ""],
      ["The strike did not last two days and will probably last months.", ""],
      ["Talks were to last four weeks, and couldn't last three.", ""],
      [
        "The envoy may <|next week|> meet both, as he did <|last week|>.",
        "2023-10-16/2023-10-22 2023-10-02/2023-10-08",
      ],
      [
        "It may, over <|the last three weeks|>, have sunk; compared to <|last year|>, it is low.",
        "2023-09-20~/2023-10-11~ 2022",
      ],
    ]);
  });

  it("looks ahead only where the clause does", () => {
    checkAll([
      ["Voters will choose a parliament on <|December 3|>.", "2023-12-03"],
      ["Talks are scheduled for <|November 5-6|>.", "2023-11-05/2023-11-06"],
      ["Talks had been scheduled for <|November 5-6|>.", "2022-11-05/2022-11-06"],
      ["A court will try those arrested in <|December|>.", "2022-12"],
      ["The pact ends <|next March|>, not <|next year|>.", "2024-03 2024"],
    ]);
  });

  it("takes the year from the latest full date where there is no reference", () => {
    checkAll(
      [
        ["The synod sat on <|February 11-12|>.", "2022-02-11/2022-02-12"],
        ["It was moved to <|June 9|>.", "2021-06-09"],
        ["<|Last week|> it rained.", "-"],
      ],
      { anchors: ["2020-01-30", "2022-03-01"] },
    );
    checkDates("The letter of <|May 2, 2019|>, answered on <|March 3|>, was leaked.", "2019-05-02 2019-03-03", {});
  });

  it("goes on from a full date long past", () => {
    checkDates("He was seized on <|3 May 1998|> and freed on <|June 9|>.", "1998-05-03 1998-06-09");
  });

  it("counts weekdays and weeks from the reference", () => {
    const sunday = { reference: "2022-05-15" };
    checkAll(
      [
        ["<|Last Sunday|> shots were fired.", "2022-05-08"],
        ["On <|Sunday|> shots were fired, on <|Monday|> too.", "2022-05-15 2022-05-09"],
        ["<|Last week|> and <|this week|>", "2022-05-02/2022-05-08 2022-05-09/2022-05-15"],
        ["They return <|next Friday|>.", "2022-05-20"],
        ["<|Yesterday|> he left, <|two days ago|> he came.", "2022-05-14 2022-05-13"],
        ["from <|Monday to Thursday|>", "2022-05-09/2022-05-12"],
        ["The Sunday Times wrote on <|Friday night|>", "2022-05-13"],
      ],
      sunday,
    );
  });

  it("reads ranges of days, months and years", () => {
    checkAll([
      ["The summit of <|March 27-28|> and that of <|24–26 September|>", "2023-03-27/2023-03-28 2023-09-24/2023-09-26"],
      ["From <|March 30 to April 2, 2022|>, shelling went on.", "2022-03-30/2022-04-02"],
      ["between <|May and July 2021|>", "2021-05/2021-07"],
      ["the <|1998-1999|> war and the <|2021–23|> protests", "1998/1999 2021/2023"],
      ["from <|1992 to 1995|>", "1992/1995"],
      ["It was postponed from <|May 5|> to <|June 9|>.", "2023-05-05 2023-06-09"],
    ]);
  });

  it("reads parts of years, seasons, quarters, decades and holidays", () => {
    checkAll([
      ["<|the end of 2021|>, <|early 2022|>, <|mid-2020|>", "2021-09/2021-12 2022-01/2022-04 2020-05/2020-08"],
      ["in <|the summer of 2021|> and <|last winter|>", "2021-22 2022-24"],
      ["They hope for peace by <|the winter|>.", "../2024-02"],
      ["The bridge must hold until <|the spring|>.", "../2024-05"],
      ["<|the second quarter of 2022|> and <|Q4 2021|>", "2022-04/2022-06 2021-10/2021-12"],
      ["in <|the 1980s|> and <|the early '90s|>", "198X 1990/1993"],
      ["at <|Easter 2022|>, on <|New Year's Eve|> and at <|Christmas|>", "2022-04-17 2022-12-31 2022-12-25"],
    ]);
  });

  it("leaves one end open for since, until, by and before", () => {
    checkAll([
      ["It has stood since <|2012|>.", "2012/.."],
      ["It stood until <|May 2019|>.", "../2019-05"],
      ["All must leave by <|2030|>.", "../2030"],
      ["Nothing moved before <|2015|>.", "../2014"],
      ["since <|Monday|>", "2023-10-09/.."],
    ]);
  });

  it("rounds distances in time and marks them as approximate", () => {
    checkAll([
      ["It fell <|seven years ago|>.", "2016~"],
      ["over <|the past year|>", "2022-10~/2023-10~"],
      ["over <|the last three years|>", "2020~/2023~"],
      ["in <|the coming months|>", "2023-10~/2024-04~"],
      ["<|Recent months|> were calm.", "2023-07~/2023-10~"],
    ]);
    checkDates("It fell <|seven years ago|>.", "2014~/2015~", { reference: "2022-01-20" });
  });

  it("finds vague times without inventing days", () => {
    checkAll([
      ["<|A few days later|> they left.", "-"],
      ["Troops left <|two days after|> the vote, <|that year|>.", "- -"],
      ["It went on for <|months|>; <|the next day|> it stopped.", "- -"],
    ]);
  });

  it("counts from what the text told before, and says that it is a guess", () => {
    const context = { reference: "2023-10-11", earlier: { from: "2021-03-24", to: "2021-03-24" } };
    checkAll(
      [
        ["<|A few days later|> they left.", "2021-03-26~/2021-03-30~"],
        ["<|Two weeks earlier|>, he had resigned.", "2021-03-10~"],
        ["Throughout <|this period|>, prices rose.", "2021-03-24~/.."],
        ["A clerk <|later|> told the court that later stages cost more.", "2021-03-24~/.."],
      ],
      context,
    );
    const [date] = findDates("On 2 May they returned.", { start: 0, end: 23 }, { dayOrder: "unknown", ...context });
    assert.deepEqual([date?.edtf, date?.alternatives], ["2023-05-02", ["2021-05-02"]]);
  });

  it("places words of the present, the recent past and the near future roughly", () => {
    checkAll([
      ["At <|this moment|> nobody knows.", "2023-10-11~"],
      ["The <|recent|> flood delayed the <|upcoming|> vote.", "2023-07-11~/2023-10-11~ 2023-10-11~/.."],
      ["His <|next|> term is his last.", "2023-10-11~/.."],
      ["<|Two decades after|> the war, the mines remain.", "2000-01-01~/2023-10-11~"],
    ]);
    checkDates("At <|the moment|> nobody knows.", "2022-05-04~/..", { anchors: ["2022-05-04"] });
  });

  it("counts from a date that is named", () => {
    checkAll([
      ["The bridge fell <|two days after 5 May 2023|>.", "2023-05-07"],
      ["It reopens <|three days from tomorrow|>.", "2023-10-15"],
      ["He left <|two days before yesterday|>.", "2023-10-08"],
      ["The court will rule in <|three weeks|>.", "2023-10-29~/2023-11-04~"],
      ["They must pay within <|ten days|>.", "2023-10-11/2023-10-21"],
      ["They argued for three weeks.", ""],
    ]);
  });

  it("reads weeks of a longer period and units beyond the next", () => {
    checkAll([
      ["in <|the first week of March 2022|>", "2022-02-28/2022-03-07"],
      ["<|the week starting 4 September 2023|>", "2023-09-04/2023-09-10"],
      ["They meet <|next week on Friday|>.", "2023-10-20"],
      ["<|The year before last|> was dry, <|the month after next|> is not.", "2021 2023-12"],
      ["Turnout fell (Okafor & Diaz, <|2016|>; Chen, <|2018|>).", "2016 2018"],
      ["The stadium was built for the World Cup <|2010|>.", "2010"],
    ]);
  });

  it("keeps both weekends where a report of Monday speaks of this one", () => {
    const [date] = findDates(
      "Thousands came this weekend.",
      { start: 0, end: 28 },
      {
        dayOrder: "unknown",
        reference: "2023-10-09",
      },
    );
    assert.deepEqual([date?.edtf, date?.alternatives], ["2023-10-07/2023-10-08", ["2023-10-14/2023-10-15"]]);
  });

  it("takes no other number for a year", () => {
    for (const text of [
      "UN Resolution 1701 and Article 5 of the treaty",
      "T-72 tanks, MIG-29s and a Boeing 737",
      "Some 2,000 people and 2000 soldiers came",
      "Call +355 42 2014 777 or 10.0.0.1",
      "You may march; it may rain; Theresa May said so",
      "version 1.2.3, at 12:52, $2014, 1999 tonnes",
      "https://example.org/2023/10/01/story",
    ]) {
      checkDates(text, "");
    }
  });

  it("does not go back over long chains of words that could begin one", () => {
    for (const link of ["2 days before ", "three weeks after ", "the week after ", "between now and "]) {
      const text = link.repeat(4000);
      assert.ok(
        findDates(text, { start: 0, end: text.length }, { dayOrder: "unknown", reference: "2023-10-11" }).every(
          ({ end }) => end <= text.length,
        ),
      );
    }
  });

  it("never throws, stays in the range and agrees with its EDTF form on any text", () => {
    const words =
      "the last next in on by since until 5 24 2023 1990s May Sunday week year few days ago first quarter of - , . / and to early end summer Christmas from between".split(
        " ",
      );
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 25 }), (parts) => {
        const text = parts.join(" ");
        let behind = 0;
        for (const date of findDates(
          text,
          { start: 0, end: text.length },
          { reference: "2024-02-29", dayOrder: "unknown" },
        )) {
          assert.ok(date.start >= behind && date.end > date.start && date.end <= text.length);
          behind = date.end;
          assert.equal(date.interval === undefined, date.edtf === undefined);
          if (date.edtf !== undefined) assert.deepEqual(intervalOf(date.edtf), date.interval, text);
        }
      }),
    );
  });
});

describe("EDTF", () => {
  it("reads levels 0 and 1", () => {
    for (const [edtf, from, to] of [
      ["2023-10-01", "2023-10-01", "2023-10-01"],
      ["2023-10-01T12:52:00Z", "2023-10-01", "2023-10-01"],
      ["2023-02", "2023-02-01", "2023-02-28"],
      ["2024-02~", "2024-02-01", "2024-02-29"],
      ["2023?", "2023-01-01", "2023-12-31"],
      ["202X", "2020-01-01", "2029-12-31"],
      ["19XX", "1900-01-01", "1999-12-31"],
      ["2023-XX-XX", "2023-01-01", "2023-12-31"],
      ["2023-21", "2023-03-01", "2023-05-31"],
      ["2023-24", "2023-12-01", "2024-02-29"],
      ["2023-09-24/2023-09-26", "2023-09-24", "2023-09-26"],
      ["../2024", undefined, "2024-12-31"],
      ["2008/..", "2008-01-01", undefined],
      ["2008~/2010%", "2008-01-01", "2010-12-31"],
    ] as const) {
      assert.deepEqual(
        intervalOf(edtf),
        { ...(from !== undefined && { from }), ...(to !== undefined && { to }) },
        edtf,
      );
    }
    for (const broken of ["", "soon", "2023-13", "2023-02-30", "2024/2023", "../..", "2023/2024/2025", "23-10-01"])
      assert.equal(intervalOf(broken), undefined, broken);
  });

  it("writes what it reads", () => {
    const day = fc
      .integer({ min: 1500, max: 2100 })
      .chain((year) => fc.tuple(fc.constant(year), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 })));
    const iso = day.map(
      ([year, month, date]) => `${String(year)}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`,
    );
    fc.assert(
      fc.property(
        fc.tuple(iso, iso),
        fc.constantFrom("day", "month", "season", "year", "decade", "range" as const),
        fc.boolean(),
        ([left, right], granularity, approximate) => {
          const interval = left <= right ? { from: left, to: right } : { from: right, to: left };
          const edtf = formatEdtf(interval, granularity, approximate);
          assert.ok(edtf !== undefined);
          assert.deepEqual(intervalOf(edtf), interval);
        },
      ),
    );
  });
});
