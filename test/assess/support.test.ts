/** What bears a claim out and what only looks like it: the claim's verb must be said of its subject, for its time, with its object. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { compared } from "./comparison.js";

/** Claim and passage. */
type Pair = readonly [claim: string, passage: string];

const LOOK_ALIKES: readonly Pair[] = [
  // Said of somebody else in the same sentence.
  ["The shares of Velmo fell.", "The shares of Velmo rose and those of Dantec fell."],
  ["The exports of Serbia grew.", "The exports of Serbia shrank while those of Albania grew."],
  ["The mayor of Ulm resigned.", "The mayor of Ulm stayed in office and the mayor of Trier resigned."],
  ["The pilot survived.", "The pilot died, but the engineer survived."],
  ["The bank of Lodi closed.", "The bank of Lodi remained open; that of Crema closed."],
  ["Two of the dead were nurses.", "Two of the injured were nurses."],
  ["Most of the absent were women.", "Most of the present were women."],
  ["The brother of Ines Vogt was arrested.", "Ines Vogt was arrested at the house of her brother."],
  ["The lawyer of Petra Holm paid the fine.", "Petra Holm paid the fine, her lawyer said."],
  ["The club sued the owner of the stadium.", "The owner of the stadium sued the club."],
  // Begun, gone on with, over.
  [
    "The minister continues to defend the reform.",
    "The minister, who at first defended the reform, has now turned against it.",
  ],
  ["The town still pays for the rescue.", "The town paid for the rescue until 2020."],
  ["The mine employs 400 people.", "The mine employed 400 people until it was sold."],
  ["The army holds the airfield of Moss.", "The army no longer holds the airfield of Moss."],
  ["The ferry continues to call at Brek.", "The ferry used to call at Brek."],
  ["The school remains in the old mill.", "The school was once in the old mill."],
  ["The firm began to sell tractors in Ghana.", "The firm stopped selling tractors in Ghana."],
  // A light verb with another object.
  ["The mayor gave an interview after the vote.", "The mayor gave a dinner after the vote."],
  ["The guard took part in the robbery.", "The guard took a taxi after the robbery."],
  ["The union made a proposal on Monday.", "The union made a threat on Monday."],
  ["The court took evidence in the case of Karo.", "The court took a break in the case of Karo."],
  ["The envoy had a talk with the king.", "The envoy had a quarrel with the king."],
  // Another order, another place.
  [
    "Perko left Namibia before the court returned his passport.",
    "Perko left Namibia after the court had returned his passport.",
  ],
  ["The strike ended before the minister arrived.", "The strike ended after the minister had arrived."],
  ["The tower fell before the crew had left it.", "The tower fell after the crew had left it."],
  [
    "The captain phoned the owner before calling the coast guard.",
    "The captain phoned the owner after calling the coast guard.",
  ],
  // A part of it only.
  [
    "The committee accepted the report and dismissed its author.",
    "The committee accepted the report and thanked its author.",
  ],
  ["The thieves took the gold and burned the archive.", "The thieves took the gold and left the archive alone."],
  ["The bridge was closed and later blown up.", "The bridge was closed and later repaired."],
  ["The owner sold the mill in Brek and bought a boat.", "The owner sold the mill in Brek and rented a boat."],
  // How it was done, and which of two is more.
  ["The council took the decision unanimously.", "The council took the decision on Tuesday by five votes to four."],
  ["The prisoners returned voluntarily.", "The prisoners returned on Monday under guard."],
  [
    "In January the batteries fired more shells than in August.",
    "In January the batteries fired 2,000 shells a day, a third of what they had fired in August.",
  ],
];

const PARAPHRASES: readonly Pair[] = [
  ["The shares of Dantec fell.", "The shares of Velmo rose and those of Dantec fell."],
  ["The shares of Velmo rose.", "The shares of Velmo rose and those of Dantec fell."],
  ["The mayor of Trier resigned.", "The mayor of Ulm stayed in office and the mayor of Trier resigned."],
  ["The engineer survived.", "The pilot died, but the engineer survived."],
  ["Two of the injured were nurses.", "Two of the injured are nurses."],
  ["Ines Vogt was arrested.", "Ines Vogt was arrested at the house of her brother."],
  ["The owner of the stadium sued the club.", "The owner of the stadium sued the club in May."],
  ["The club was sued by the owner of the stadium.", "The owner of the stadium sued the club."],
  ["The town paid for the rescue.", "The town paid for the rescue until 2020."],
  ["The minister defends the reform.", "The minister continues to defend the reform."],
  ["The army still holds the airfield of Moss.", "The army holds the airfield of Moss."],
  ["The ferry continues to call at Brek.", "The ferry still calls at Brek."],
  ["The firm stopped selling tractors in Ghana.", "The firm stopped selling tractors in Ghana last year."],
  ["The mayor gave an interview after the vote.", "The mayor gave an interview to the radio after the vote."],
  ["The guard took part in the robbery.", "The guard took part in the robbery, the court found."],
  ["The union made a proposal on Monday.", "On Monday the union made a proposal."],
  [
    "Perko left Namibia after the court had returned his passport.",
    "Perko left Namibia in December, after the court had returned his passport.",
  ],
  ["The strike ended before the minister arrived.", "The strike ended shortly before the minister arrived."],
  ["The committee accepted the report.", "The committee accepted the report and thanked its author."],
  ["The committee thanked the author of the report.", "The committee accepted the report and thanked the author."],
  ["The thieves took the gold.", "The thieves took the gold and left the archive alone."],
  ["The bridge was closed and later repaired.", "The bridge was closed in May and later repaired."],
  ["The owner sold the mill in Brek.", "The owner sold the mill in Brek and rented a boat."],
  ["The mine was sold.", "The mine employed 400 people until it was sold."],
  ["Hundreds of people fled from the valley of Alva.", "Hundreds of people have fled from the valley of Alva."],
  [
    "The court in Bergen sentenced the captain to two years.",
    "The captain was sentenced to two years by the court in Bergen.",
  ],
  ["Karo was fined by the council.", "The council fined Karo for the second time."],
  ["The queen opened the bridge over the Varde.", "The bridge over the Varde was opened by the queen."],
  ["Divers found the bell of the Sankt Olaf.", "Divers have found the bell of the Sankt Olaf in the bay."],
  ["The union called off the strike.", "The union called off the strike on Friday."],
  ["The council took the decision unanimously.", "On Tuesday the council unanimously took the decision."],
];

describe("support", () => {
  it("is not given by a sentence that says it of others, of another time, or in part", () => {
    const wrong = LOOK_ALIKES.filter(([claim, passage]) => compared(claim, passage).verdict === "supports");
    assert.deepEqual(wrong, []);
  });
  it("is given by the same in another form", () => {
    const missed = PARAPHRASES.filter(([claim, passage]) => compared(claim, passage).verdict !== "supports");
    assert.deepEqual(missed, []);
  });
});
