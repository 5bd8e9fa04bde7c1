/** Sentences that look alike and speak of different times, parts or things: never a contradiction. */
import { describe, it } from "node:test";
import { check, checkSilent } from "./comparison.js";

describe("look-alikes", () => {
  it("keeps journeys, shipments and sessions apart that differ in day and figure", () => {
    checkSilent([
      [
        "The ferry Aurora carried 20 passengers on 2 May 2021.",
        "The ferry Aurora carried 10 passengers to Arnholm on 1 May 2021.",
      ],
      [
        "The freighter Lydia unloaded 300 containers in Tanga on 4 June 2022.",
        "The freighter Lydia unloaded 450 containers in Tanga on 6 June 2022.",
      ],
    ]);
  });

  it("keeps earlier times apart from the present story", () => {
    checkSilent(
      [
        ["Inflation stood at 6 per cent in Belmora.", "In 2013 inflation in Belmora stood at 11 per cent."],
        ["The Lorica police detained 30 protesters.", "The Lorica police had detained 55 protesters."],
        [
          "The Lorica police detained 30 protesters.",
          "At the previous rally the Lorica police detained 55 protesters.",
        ],
        ["The harvest in Tanga was 40,000 tonnes.", "Two years earlier the harvest in Tanga was 65,000 tonnes."],
        ["The fund granted Tanga a reprieve of 90 days.", "In 2014 the fund granted Tanga a reprieve of 30 days."],
        ["The toll for lorries is now 12 euros.", "The toll for lorries used to be 9 euros."],
        ["The envoy did not visit Lorica.", "The envoy visited Lorica in 2009."],
        ["The envoy has not visited Lorica since the coup.", "The envoy visited Lorica."],
      ],
      { passage: "2022-05-02" },
    );
  });

  it("keeps interim counts apart from final ones", () => {
    checkSilent([
      ["The flood in Lorica killed 88 people.", "By Monday night the flood in Lorica killed 51 people."],
      ["The flood in Lorica killed 88 people.", "The flood in Lorica has so far killed 51 people."],
      ["Rescuers evacuated 400 people from Lorica.", "Rescuers evacuated 150 people from Lorica by midday."],
    ]);
  });

  it("keeps the second apart from the first, and a part from the whole", () => {
    checkSilent([
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
    checkSilent([
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
