/** What a note makes of reported and hedged words: each sentence with the article that it cites, and the rules that must speak up, or none. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { openTestWorkspace } from "../support/workspace.js";

const RULES: ReadonlySet<string> = new Set(["lost-attribution", "overstated-certainty"]);
const [LOST, OVER, BOTH] = ["lost-attribution", "overstated-certainty", "lost-attribution, overstated-certainty"];

/** Article, sentence of the note, the rules that report it where any does. */
type Row = readonly [article: string, claim: string, rule?: string];

const ROWS: readonly Row[] = [
  // Reported, and told as fact.
  [
    "The pilots' guild says that the radar of Lund airport failed twice in May.",
    "The radar of Lund airport failed twice in May.",
    LOST,
  ],
  ["The mill poisoned the river Alva, according to the fishermen of Brek.", "The mill poisoned the river Alva.", LOST],
  [
    "“The bank hid its losses for three years,” the auditor Petra Holm told the committee.",
    "The bank hid its losses for three years.",
    LOST,
  ],
  [
    "Villagers accuse the dam's operator of having opened the gates without warning.",
    "The dam's operator opened the gates without warning.",
    LOST,
  ],
  [
    "The opposition claims that 40,000 votes were counted twice in Tarn.",
    "In Tarn 40,000 votes were counted twice.",
    LOST,
  ],
  ["In the view of the insurers, the captain slept on the bridge.", "The captain slept on the bridge.", LOST],
  [
    "The general is said to have sold the rifles to a dealer in Omsk.",
    "The general sold the rifles to a dealer in Omsk.",
    BOTH,
  ],
  [
    "Prosecutor Ines Vogt alleges that the mayor took 90,000 euros from the builder.",
    "The mayor took 90,000 euros from the builder.",
    LOST,
  ],
  ["The farmers insist that the herd was healthy in March.", "The herd was healthy in March.", LOST],
  [
    "A former clerk of the ministry told the paper that the minister had read the warning.",
    "The minister had read the warning.",
    LOST,
  ],
  [
    "The union complains that the mine has not tested its lamps since 2019.",
    "The mine has not tested its lamps since 2019.",
    LOST,
  ],
  ["Police say the driver of the bus had been drinking.", "The driver of the bus had been drinking.", LOST],
  [
    "The company blames the fire on a cleaner who smoked in the store.",
    "A cleaner who smoked in the store caused the fire.",
    LOST,
  ],
  ["The widow maintains that her husband never signed the will.", "Her husband never signed the will.", LOST],
  ["Greenland's fishermen believe the trawler cut their nets.", "The trawler cut their nets.", LOST],
  ["The operator denied that the trams had been overdue.", "The trams had not been overdue.", LOST],
  ["The ministry denies that its drones crossed the border.", "The drones did not cross the border.", LOST],
  ["The bank denied that it had lent money to the circus.", "The bank did not lend money to the circus.", LOST],
  // Hedged, and told flatly.
  ["The thieves apparently used a key of the museum.", "The thieves used a key of the museum.", OVER],
  ["The bridge at Varde may reopen in August.", "The bridge at Varde will reopen in August.", OVER],
  ["The parliament in Riga might reject the budget.", "The parliament in Riga will reject the budget.", OVER],
  ["The fire was probably caused by a faulty cable.", "A faulty cable caused the fire.", OVER],
  ["The envoy is believed to have fled to Cyprus.", "The envoy fled to Cyprus.", BOTH],
  ["The stolen bust is thought to be in Geneva.", "The stolen bust is in Geneva.", BOTH],
  ["The storm could reach Halden on Tuesday.", "The storm will reach Halden on Tuesday.", OVER],
  ["The two banks are likely to merge in autumn.", "The two banks will merge in autumn.", OVER],
  ["The engine seems to have failed over the lake.", "The engine failed over the lake.", OVER],
  ["Perhaps the guard opened the gate to the thieves.", "The guard opened the gate to the thieves.", OVER],
  ["The new law would close eleven courts.", "The new law closed eleven courts.", OVER],
  ["The rebels presumably crossed the border at Tessalit.", "The rebels crossed the border at Tessalit.", OVER],
  ["It is possible that the pilot misread the altimeter.", "The pilot misread the altimeter.", OVER],
  ["The ministry plans to close the airfield of Moss.", "The ministry closed the airfield of Moss.", OVER],
  ["The fleet may have lost three ships.", "The fleet lost three ships.", OVER],
  // The source's own voice beside a report or a hedge.
  [
    "The report criticises the builder Karo, who has been fined 80,000 crowns.",
    "The builder Karo has been fined 80,000 crowns.",
  ],
  [
    "The mill was sold for nine million pounds, twice of what it was worth in the opinion of the valuer Ann Leigh.",
    "The mill was sold for nine million pounds.",
  ],
  ["The club may lose the cup that it won in May.", "The club won the cup in May."],
  ["The court may hear the guard who opened the gate.", "A guard opened the gate."],
  ["The union, which called the strike in May, says that talks have failed.", "The union called the strike in May."],
  ["The minister, who resigned on Friday, denies that he knew of the loan.", "The minister resigned on Friday."],
  ["The bank closed on Monday. Its director said that savers would be paid.", "The bank closed on Monday."],
  ["The firm, which could be sold in spring, employs 400 people in Ghent.", "The firm employs 400 people in Ghent."],
  ["The tower fell on 3 May. The keeper was asleep, he says.", "The tower fell on 3 May."],
  ["The bridge, closed since March, may reopen in August.", "The bridge has been closed since March."],
  ["The mayor thanked the divers who had found the bell.", "Divers found the bell."],
  ["Police are looking for the man who robbed the post office of Brek.", "A man robbed the post office of Brek."],
  ["The judge told the court that the trial would begin on 9 June.", "The trial begins on 9 June, the judge said."],
  ["The court found that the mine had broken the law.", "The court found that the mine had broken the law."],
  ["The operator denied that the trams had been overdue.", "The operator says that the trams had not been overdue."],
  ["The trams had not been overdue. The operator denied a fault.", "The trams had not been overdue."],
  ["The ministry denies that its drones crossed the border.", "The ministry denies that drones crossed the border."],
  // The speaker or the hedge is kept, in other words.
  [
    "The pilots' guild says that the radar of Lund airport failed twice in May.",
    "Lund's radar failed twice in May, pilots complain.",
  ],
  [
    "The mill poisoned the river Alva, according to the fishermen of Brek.",
    "Fishermen accuse the mill of poisoning the river Alva.",
  ],
  ["Police say the driver of the bus had been drinking.", "Police: the driver of the bus had been drinking."],
  [
    "The general is said to have sold the rifles to a dealer in Omsk.",
    "The general reportedly sold the rifles to a dealer in Omsk.",
  ],
  ["The thieves apparently used a key of the museum.", "The thieves seem to have used a key of the museum."],
  ["The bridge at Varde may reopen in August.", "A reopening of the bridge at Varde in August is possible."],
  ["The parliament in Riga might reject the budget.", "The parliament in Riga could reject the budget."],
  ["The fire was probably caused by a faulty cable.", "A faulty cable is the likely cause of the fire."],
  ["The stolen bust is thought to be in Geneva.", "The stolen bust is presumed to be in Geneva."],
  ["The two banks are likely to merge in autumn.", "The two banks are expected to merge in autumn."],
  ["The minister promised to repair the dam by June.", "The minister promised on Monday to repair the dam by June."],
  ["The company plans to build a second kiln.", "The company intends to build a second kiln."],
  [
    "The farmers insist that the herd was healthy in March.",
    "If the farmers are right, the herd was healthy in March.",
  ],
  [
    "“The bank hid its losses for three years,” the auditor Petra Holm told the committee.",
    "The auditor told the committee that the bank had hidden its losses for three years.",
  ],
  [
    "The opposition claims that 40,000 votes were counted twice in Tarn.",
    "The opposition speaks of 40,000 votes counted twice in Tarn.",
  ],
  ["The ministry threatened to close the airfield of Moss.", "The ministry threatened to close the airfield of Moss."],
];

/** The same in other words than the article has: what a sentence says as a whole is reported or hedged, or it is not. */
const IN_OTHER_WORDS: readonly Row[] = [
  [
    "A stoker who left the plant in May told the weekly that the filters had been taken out on the instruction of the shift leader. The plant stands by the river.",
    "The shift leader gave the instruction to take out the filters.",
    LOST,
  ],
  [
    "According to the widow, the pilot was to be flown to Riga for an operation. The airline denies this.",
    "The pilot was flown to Riga for an operation.",
    BOTH,
  ],
  [
    "Two clerks say that they warned the treasurer of the forged bills in March. The treasurer calls this an invention.",
    "The treasurer was warned of the forged bills in March.",
    LOST,
  ],
  [
    "A source close to the board claims that the bank tested the new system for nine weeks in 2021. The bank says that it has never tested it.",
    "The bank tested the new system in 2021.",
    LOST,
  ],
  [
    "Neighbours told the radio that lorries had emptied the store during the night before the raid. The police found four sacks.",
    "Lorries emptied the store the night before the raid.",
    LOST,
  ],
  [
    "The inspectors consider it likely that oil from the wreck reached the nature reserve. Divers will go down on Friday.",
    "Oil from the wreck has reached the nature reserve.",
    BOTH,
  ],
  [
    "The Danish authorities are believed to have searched the ship. It lies at anchor off Skagen.",
    "Denmark searched the ship.",
    OVER,
  ],
  [
    "Doctors think that the boy probably caught the infection in the swimming pool. He left hospital on Monday.",
    "The boy caught the infection in the swimming pool.",
    BOTH,
  ],
  [
    "It is possible that the letter was written by the director's secretary. The paper has been sent to a laboratory.",
    "The director's secretary wrote the letter.",
    OVER,
  ],
  // Said outright as well, attributed, hedged, or of other matters.
  [
    "A guard told the paper that the gate had stood open all night. The gate had been open since nine, a camera shows.",
    "The gate was open that night.",
  ],
  [
    "Divers recovered 40 amphorae from the wreck off Hvar, the ministry of culture said on Tuesday. They are Roman.",
    "Forty amphorae were brought up from the wreck off Hvar.",
  ],
  [
    "The pass was closed on Sunday after two avalanches, the road office said. It will open again on Wednesday.",
    "Avalanches led to the closing of the pass on Sunday.",
  ],
  [
    "A mechanic told the blog that the brakes had been switched off on the orders of the depot. The depot belongs to the city.",
    "A mechanic says the depot had ordered the brakes to be switched off.",
  ],
  [
    "The ministry says that it has never bought the software. Prosecutors asked for the contract last week.",
    "Prosecutors want to see the contract.",
  ],
  ["The painter may keep the prize that she won in Basel. She lives in Graz.", "The painter won a prize in Basel."],
  [
    "The union says the mine owes 3 million euros in wages. On 4 May the miners occupied the shaft.",
    "The shaft was occupied by the miners on 4 May.",
  ],
  [
    "It is likely that copies reached a third party, the commission writes. It heard 37 witnesses.",
    "The commission heard 37 witnesses.",
  ],
  [
    "Witnesses report that the driver fled on foot. The lorry, which carried 300 sheep, burnt out.",
    "A lorry with 300 sheep burnt out.",
  ],
];

async function foundBy(article: string, claim: string): Promise<string> {
  const workspace = await openTestWorkspace(
    new Map([
      ["corpus/a.md", `---\nid: a\npublisher: Valley Herald\npublished: 2022-06-01\ngrade: B\n---\n${article}\n`],
      ["notes/n.md", `---\ndate: 2022-06-03\n---\n${claim.replace(/([.?!])$/u, " [@a]$1")}\n`],
    ]),
  );
  const codes = (await workspace.diagnostics("notes/n.md")).map(({ code }) => code);
  return [...new Set(codes.filter((code) => RULES.has(code)))].sort().join(", ");
}

describe("what a note makes of reported and hedged words", () => {
  for (const [article, claim, rule] of [...ROWS, ...IN_OTHER_WORDS])
    it(`${claim} – ${article}`, async () => {
      assert.deepEqual(await foundBy(article, claim), rule ?? "");
    });
});
