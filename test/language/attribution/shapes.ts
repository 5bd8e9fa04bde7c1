/**
 * Sentences in the many shapes that the press reports words in, about invented events; labelled in the format of `labelled.ts` before any rule
 * was tried on them. The first list is for development; the second stays untouched: no rule is changed because of a sentence in it.
 */
import type { Labelled } from "./labelled.js";

export const SHAPES: readonly Labelled[] = [
  [
    "“The bridge will not hold another winter,” said Petra Holm, whose firm inspected it in May.",
    ["Petra Holm", "said", "The bridge will not hold another winter"],
  ],
  [
    "The Gulf Herald noted what began as a quarrel over fuel had become a blockade.",
    ["The Gulf Herald", "noted", "what began as a quarrel over fuel had become a blockade"],
  ],
  [
    "Orlov told the Baltic Review that on 6 May, after a night in the cells, his client had signed a confession.",
    ["Orlov", "told", "on 6 May, after a night in the cells, his client had signed a confession"],
  ],
  [
    "The audit firm Kestrel, has said that as of March the fund held eleven million dollars.",
    ["The audit firm Kestrel", "has said", "as of March the fund held eleven million dollars"],
  ],
  [
    "UNICEF say malnutrition is the chief cause of death in the camp.",
    ["UNICEF", "say", "malnutrition is the chief cause of death in the camp"],
  ],
  [
    "Ines Duarte for the regulator, says they are looking at fines by the end of the month.",
    ["Ines Duarte for the regulator", "says", "they are looking at fines by the end of the month"],
  ],
  [
    "In the words of the coroner, nobody in the cabin had a chance.",
    ["the coroner", "In the words of", "nobody in the cabin had a chance"],
  ],
  [
    "The governor was quoted as saying the dam was sound.",
    ["The governor", "was quoted as saying", "the dam was sound"],
  ],
  [
    "By the pilot’s own account, the warning light had been on for an hour.",
    ["the pilot", "By the pilot’s own account", "the warning light had been on for an hour"],
  ],
  [
    "The tanker was bound for Latakia, citing port records, the monitoring group TankerWatch reported.",
    ["port records", "citing", "The tanker was bound for Latakia"],
    ["the monitoring group TankerWatch", "reported", "The tanker was bound for Latakia"],
  ],
  ["Her lawyers maintain the letters were forged.", ["Her lawyers", "maintain", "the letters were forged"]],
  ["To hear the miners tell it, the gas alarm never worked.", ["the miners", "tell", "the gas alarm never worked"]],
  [
    "The word from Ankara is that the border will reopen on Monday.",
    ["Ankara", "The word from", "the border will reopen on Monday"],
  ],
  [
    "Asked about the missing funds, the treasurer replied that every krone had been accounted for.",
    ["the treasurer", "replied", "every krone had been accounted for"],
  ],
  ["The strike, unions contend, cost the yard nothing.", ["unions", "contend", "The strike … cost the yard nothing"]],
  [
    "As far as the ministry is concerned, the case is closed.",
    ["the ministry", "As far as the ministry is concerned", "the case is closed"],
  ],
  [
    "The opposition puts the number of missing ballots at 4,000.",
    ["The opposition", "puts", "the number of missing ballots at 4,000"],
  ],
  ["Residents spoke of gunfire that lasted until dawn.", ["Residents", "spoke", "gunfire that lasted until dawn"]],
  ["A spokeswoman would say only that the inquiry continued.", ["A spokeswoman", "would say", "the inquiry continued"]],
  [
    "According to one version of events, the guard had left his post.",
    ["", "According to one version of events", "the guard had left his post"],
  ],
  ["The minister said nothing."],
  ["He was told to leave the building."],
];

export const UNTOUCHED_SHAPES: readonly Labelled[] = [
  [
    "“We had no fuel and no orders,” said Sergeant Ilir Basha, whose unit held the pass.",
    ["Sergeant Ilir Basha", "said", "We had no fuel and no orders"],
  ],
  ["“Nobody warned us,” said Marta Reyes, 54, who lost her house.", ["Marta Reyes, 54", "said", "Nobody warned us"]],
  [
    "The harvest had failed in three districts, said the report, which was published on Friday.",
    ["the report", "said", "The harvest had failed in three districts"],
  ],
  [
    "In the words of its own auditor, the bank had been “run like a kiosk”.",
    ["its own auditor", "In the words of", "the bank had been “run like a kiosk”"],
  ],
  [
    "In the admiral’s words, the exercise was a rehearsal and nothing more.",
    ["the admiral", "In the admiral’s words", "the exercise was a rehearsal and nothing more"],
  ],
  [
    "Governor Tesfaye told reporters in Gondar on Tuesday that the road had been cleared of mines.",
    ["Governor Tesfaye", "told", "the road had been cleared of mines"],
  ],
  ["She told a parliamentary committee she had never met the broker.", ["She", "told", "she had never met the broker"]],
  [
    "The bishop was quoted as saying that the prisoners were being starved.",
    ["The bishop", "was quoted as saying", "the prisoners were being starved"],
  ],
  [
    "State television quoted the general as telling his officers that the war was over.",
    ["the general", "as telling", "the war was over"],
  ],
  [
    "By Hanoi’s account, the trawler had ignored four warnings.",
    ["Hanoi", "By Hanoi’s account", "the trawler had ignored four warnings"],
  ],
  ["By most accounts the election was calm.", ["", "By most accounts", "the election was calm"]],
  [
    "The convoy carried medicine only, Red Cross officials insisted.",
    ["Red Cross officials", "insisted", "The convoy carried medicine only"],
  ],
  [
    "The smugglers paid the colonel in diamonds, the newspaper wrote, citing a confession.",
    ["the newspaper", "wrote", "The smugglers paid the colonel in diamonds"],
    ["a confession", "citing", "…"],
  ],
  [
    "Citing satellite images, the institute reported that the second runway was finished.",
    ["satellite images", "Citing", "…"],
    ["the institute", "reported", "the second runway was finished"],
  ],
  [
    "Mr Okafor maintains he was in Accra on the night of the fire.",
    ["Mr Okafor", "maintains", "he was in Accra on the night of the fire"],
  ],
  ["The company insists its pipes were tested twice.", ["The company", "insists", "its pipes were tested twice"]],
  [
    "Prosecutors allege that the two men sold passports to deserters.",
    ["Prosecutors", "allege", "the two men sold passports to deserters"],
  ],
  [
    "The clinic’s director estimates that a third of the nurses have left the country.",
    ["The clinic’s director", "estimates", "a third of the nurses have left the country"],
  ],
  ["Aid workers describe the camp as a prison.", ["Aid workers", "describe", "the camp as a prison"]],
  [
    "The station’s owner dismissed the report as an invention.",
    ["The station’s owner", "dismissed", "the report as an invention"],
  ],
  [
    "There were, fishermen say, at least two boats in the bay that night.",
    ["fishermen", "say", "There were … at least two boats in the bay that night"],
  ],
  [
    "The drone, according to two officials with knowledge of the flight, was shot down by mistake.",
    ["two officials with knowledge of the flight", "according to", "The drone … was shot down by mistake"],
  ],
  [
    "It emerged on Sunday, according to court papers, that the ship had been sold.",
    ["court papers", "according to", "the ship had been sold"],
  ],
  ["“The dam is safe”: this was the answer of the ministry.", ["the ministry", "the answer of", "The dam is safe"]],
  [
    "The ministry’s line is that no troops crossed the river.",
    ["The ministry", "’s line is that", "no troops crossed the river"],
  ],
  [
    "Moscow’s version is that the plane strayed off course.",
    ["Moscow", "’s version is that", "the plane strayed off course"],
  ],
  ["Word reached the capital that the garrison had surrendered.", ["", "Word", "the garrison had surrendered"]],
  [
    "He added that the vaccines had expired, and that nobody had noticed.",
    ["He", "added", "the vaccines had expired, and that nobody had noticed"],
  ],
  [
    "Villagers recalled how the soldiers had burned the granary.",
    ["Villagers", "recalled", "how the soldiers had burned the granary"],
  ],
  ["The mayor conceded on Monday that the shelters were full.", ["The mayor", "conceded", "the shelters were full"]],
  [
    "Critics charge that the dam was built without a permit.",
    ["Critics", "charge", "the dam was built without a permit"],
  ],
  [
    "As the chief engineer tells it, the valve had been welded shut.",
    ["the chief engineer", "tells", "the valve had been welded shut"],
  ],
  [
    "The plant, the inspectors found, had not been cleaned since March.",
    ["the inspectors", "found", "The plant … had not been cleaned since March"],
  ],
  ["A leaked memo warns of a shortage of spare parts.", ["A leaked memo", "warns", "a shortage of spare parts"]],
  ["The rebels claimed responsibility for the blast.", ["The rebels", "claimed", "responsibility for the blast"]],
  [
    "Neighbours swear that the house had been empty for years.",
    ["Neighbours", "swear", "the house had been empty for years"],
  ],
  ["The committee will say on Friday whether the talks go on."],
  ["Nobody told the passengers to leave the train."],
  ["The report runs to forty pages and is written in French."],
  ["She could not say how many had been freed."],
];
