/** One event of a cited article told with another thing in one of its slots: what contradicts, and what may stand beside it. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { compare } from "../../server/src/core/assess/compare.js";
import type { PassageContext } from "../../server/src/core/assess/matching/overlap.js";
import { readWords } from "../../server/src/core/assess/quotation/words.js";
import { readText } from "../../server/src/core/model/readText.js";

const DAY = "2014-06-11";

/** Claim, words of the claim, the article up to the passage, the passage, words of the passage. */
const CONFLICTS: readonly (readonly [string, string, string, string, string])[] = [
  [
    "The letters were kept in boxes of tea.",
    "boxes of tea",
    "The archive of Lorica was robbed.",
    "The letters, which were kept in boxes of tobacco, are lost.",
    "boxes of tobacco",
  ],
  [
    "The drug was hidden in a sack of rice.",
    "a sack of rice",
    "A lorry was stopped near Orsa.",
    "Officers found heroin that was hidden in a sack of beans.",
    "a sack of beans",
  ],
  [
    "The courier fled on a motorcycle.",
    "a motorcycle",
    "The post office of Orsa was robbed.",
    "The courier fled on a bicycle.",
    "a bicycle",
  ],
  [
    "The tug Merel is registered in Malta.",
    "Malta",
    "The tug Merel was sold in May.",
    "It is now registered in Belize.",
    "Belize",
  ],
  [
    "The board granted the permit.",
    "granted",
    "Tarn Foods asked for a permit.",
    "The board refused the permit.",
    "refused",
  ],
  [
    "The ferry was sailing from Orsa to Lorica.",
    "from Orsa to Lorica",
    "A ferry ran aground on Monday.",
    "The ferry had left Lorica at noon and was bound for Orsa.",
    "left Lorica at noon and was bound for Orsa",
  ],
  [
    "Tarn Foods lent the mower to Kessia Parks.",
    "Tarn Foods",
    "The mower was never seen again.",
    "Kessia Parks lent the mower to the grocer Tarn Foods.",
    "Kessia Parks",
  ],
  [
    "The board refused to admit Ferri to the race.",
    "refused to admit",
    "Ugo Ferri has a new boat.",
    "The board admitted him to the race.",
    "admitted",
  ],
  [
    "Mayor Ana Ferri signed the petition.",
    "signed",
    "A petition against the mayor, Ana Ferri, has 900 names.",
    "The mayor refused to sign the petition.",
    "refused to sign",
  ],
  [
    "The former harbour master is in jail.",
    "is in jail",
    "The harbour of Orsa is closed.",
    "Ugo Ferri, the former harbour master, is still on the run.",
    "is still on the run",
  ],
  [
    "The lift is in service.",
    "is in service",
    "The tower was built in 1960.",
    "The lift is out of order.",
    "is out of order",
  ],
  [
    "Health Minister Ana Ferri opened the clinic.",
    "Ana Ferri",
    "Orsa has a new clinic.",
    "Health Minister Jon Boll opened the clinic on Monday.",
    "Jon Boll",
  ],
];

/** Claim, the article up to the passage, the passage. */
const NEUTRALS: readonly (readonly [string, string, string])[] = [
  [
    "The letters were kept in boxes of tea.",
    "The archive of Lorica was robbed.",
    "The maps, which were kept in boxes of tobacco, are lost.",
  ],
  [
    "The letters were kept in boxes of tea.",
    "Some letters were among tea.",
    "The letters, which were kept in boxes of tobacco, are lost.",
  ],
  [
    "The letters were kept in boxes.",
    "The archive of Lorica was robbed.",
    "The letters were kept in boxes of tobacco.",
  ],
  ["The courier fled on a vehicle.", "The post office of Orsa was robbed.", "The courier fled on a bicycle."],
  ["The courier fled on foot.", "The post office of Orsa was robbed.", "The courier fled on a bicycle."],
  ["The courier fled on a motorcycle.", "The post office of Orsa was robbed.", "The courier later fled on a bicycle."],
  ["The board granted the permit.", "Tarn Foods asked for a permit.", "The council refused the permit."],
  [
    "The ferry was sailing from Orsa to Lorica.",
    "Two ferries collided on Monday.",
    "The other ferry had left Lorica at noon and was bound for Orsa.",
  ],
  [
    "The ferry was sailing from Orsa to Lorica.",
    "A ferry ran aground on Monday.",
    "The ferry had left Orsa at noon and was bound for Lorica.",
  ],
  [
    "Tarn Foods lent the mower to Kessia Parks.",
    "The mower was never seen again.",
    "Kessia Parks lent the mower back to the grocer Tarn Foods.",
  ],
  [
    "Tarn Foods lent the mower to Kessia Parks.",
    "The mower was never seen again.",
    "Kessia Parks lent the rake to the grocer Tarn Foods.",
  ],
  [
    "Tarn Foods wrote a letter to Kessia Parks.",
    "The mower was never seen again.",
    "Kessia Parks wrote a letter to the grocer Tarn Foods.",
  ],
  [
    "Mayor Ana Ferri signed the petition.",
    "Ana Ferri met the mayor of Orsa.",
    "The clerk refused to sign the petition.",
  ],
  [
    "Former health minister Ana Ferri opened the clinic.",
    "Orsa has a new clinic.",
    "Health Minister Jon Boll opened the clinic on Monday.",
  ],
  [
    "Health Minister Ana Ferri opened the clinic.",
    "Orsa has a new clinic and a new school.",
    "Health Minister Jon Boll opened the school in Kessia on Monday.",
  ],
  [
    "Judge Ana Ferri adjourned the trial.",
    "The trial began on Monday.",
    "Judge Jon Boll adjourned the trial of the banker.",
  ],
];

describe("another thing in a slot of one event", () => {
  for (const [claim, ours, before, passage, theirs] of CONFLICTS) {
    it(`${claim} / ${passage}`, () => {
      const { verdict, reasons } = comparedInArticle(claim, before, passage);
      assert.equal(verdict, "contradicts");
      assert.deepEqual([reasons[0]?.claim.text, reasons[0]?.evidence.text], [ours, theirs]);
    });
  }
  for (const [claim, before, passage] of NEUTRALS) {
    it(`silent: ${claim} / ${passage}`, () => {
      assert.notEqual(comparedInArticle(claim, before, passage).verdict, "contradicts");
    });
  }
  it("is nothing where the article is not cited", () => {
    const [claim, , , passage] = CONFLICTS[0] ?? ["", "", "", "", ""];
    const [ours, theirs] = [readText(claim).statements[0], readText(passage, DAY).statements[0]];
    assert.ok(ours !== undefined && theirs !== undefined);
    assert.notEqual(compare(ours, theirs, { passage: DAY }).verdict, "contradicts");
  });
});

function comparedInArticle(claim: string, before: string, passage: string): ReturnType<typeof compare> {
  const [ours] = readText(claim).statements;
  const theirs = readText(`${before} ${passage}`, DAY).statements.at(-1);
  assert.ok(ours !== undefined && theirs !== undefined);
  const words = new Set(readWords(`${before} ${passage}`).keys);
  const context: PassageContext = { words, cited: true, before: `${before} `, article: () => words };
  return compare(ours, theirs, { passage: DAY }, context);
}
