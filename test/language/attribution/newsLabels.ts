/**
 * Sentences as reports and commentaries write them, about invented events, labelled in the format of `labelled.ts` before any rule was tried on them.
 * The second list stays untouched: no rule is changed because of a sentence in it.
 */
import type { Labelled } from "./labelled.js";

export const NEWS_SENTENCES: readonly Labelled[] = [
  [
    "Tirana claims, and Podgorica denies, that the patrol boat had crossed the line of demarcation.",
    ["Tirana", "claims", "the patrol boat had crossed the line of demarcation"],
    ["Podgorica", "denies", "the patrol boat had crossed the line of demarcation"],
  ],
  [
    "A senior Chadian officer told Jeune Afrique that his men had been ordered, he said by the presidency itself, to hold the well.",
    ["A senior Chadian officer", "told", "his men had been ordered"],
    ["he", "said", "his men had been ordered"],
  ],
  [
    "The daily El Faro, quoting two people close to the negotiations, reports that the gangs were promised shorter sentences.",
    ["two people close to the negotiations", "quoting", "…"],
    ["The daily El Faro", "reports", "the gangs were promised shorter sentences"],
  ],
  [
    "Dushanbe’s accusation that Kyrgyz drones struck a mosque has not been confirmed by anybody.",
    ["Dushanbe", "accusation", "Kyrgyz drones struck a mosque"],
  ],
  [
    "Reports of a mutiny in the northern garrison remain unverified.",
    ["", "Reports", "a mutiny in the northern garrison"],
  ],
  [
    "The general, whom Amnesty accuses of ordering the massacre, now runs a hotel.",
    ["Amnesty", "accuses", "ordering the massacre"],
  ],
  [
    "Eritrea “has no troops on Ethiopian soil”, its information minister insisted in a tweet.",
    ["its information minister", "insisted", "Eritrea “has no troops on Ethiopian soil”"],
  ],
  [
    "In the words of one diplomat, “the corridor is dead”.",
    ["one diplomat", "In the words of", "the corridor is dead"],
  ],
  [
    "Whether the mayor knew of the plan, as prosecutors contend, will be for the jury to decide.",
    ["prosecutors", "contend", "the mayor knew of the plan"],
  ],
  [
    "Beijing rejects the charge that its coastguard rammed the fishing boat.",
    ["Beijing", "rejects", "the charge that its coastguard rammed the fishing boat"],
  ],
  [
    "Ankara views the Kurdish militia as an arm of the PKK.",
    ["Ankara", "views", "the Kurdish militia as an arm of the PKK"],
  ],
  [
    "The Wagner commander boasted of having “liberated” six villages in a week.",
    ["The Wagner commander", "boasted", "having “liberated” six villages in a week"],
  ],
  [
    "A forensic report seen by the BBC suggests that the bullets came from a police rifle.",
    ["A forensic report seen by the BBC", "suggests", "the bullets came from a police rifle"],
  ],
  ["The so-called “volunteers” arrived with artillery and a field hospital."],
  [
    "Seoul fears that the North will test a larger device before the summer.",
    ["Seoul", "fears", "the North will test a larger device before the summer"],
  ],
  [
    "Speaking on condition of anonymity, two officials said that the ceasefire existed only on paper.",
    ["two officials", "said", "the ceasefire existed only on paper"],
  ],
  ["The ministry neither confirmed nor denied that the missiles had been delivered."],
  [
    "“The bridge was mined twice,” the engineer explained, “and both times the fuse failed.”",
    ["the engineer", "explained", "The bridge was mined twice"],
    ["the engineer", "explained", "and both times the fuse failed."],
  ],
  [
    "It is understood that the hostages were moved to a farm near the border.",
    ["", "is understood", "the hostages were moved to a farm near the border"],
  ],
  [
    "The opposition leader’s warning of “a new civil war” was greeted with laughter in the chamber.",
    ["The opposition leader", "warning", "“a new civil war”"],
  ],
  [
    "If Tehran is to be believed, the centrifuges are for medical isotopes only.",
    ["Tehran", "is to be believed", "the centrifuges are for medical isotopes only"],
  ],
  [
    "The junta blames the blackout on saboteurs trained abroad.",
    ["The junta", "blames", "the blackout on saboteurs trained abroad"],
  ],
  [
    "Local media said the gunmen wore uniforms, though the governor’s office called the reports “fantasy”.",
    ["Local media", "said", "the gunmen wore uniforms"],
    ["the governor’s office", "called", "the reports “fantasy”"],
  ],
  ["Sanctions have cut the country’s oil exports by a third since 2019."],
  [
    "For Caracas, the exercises are proof of an invasion plan.",
    ["Caracas", "For", "the exercises are proof of an invasion plan"],
  ],
  ["Asked who had fired the shots, the captain said: “Not us.”", ["the captain", "said", "Not us."]],
  [
    "The president calculates that Brussels will blink first.",
    ["The president", "calculates", "Brussels will blink first"],
  ],
  [
    "The bank has said it knew nothing of the transfers, which investigators put at 40 million euros.",
    ["The bank", "has said", "it knew nothing of the transfers"],
    ["investigators", "put", "at 40 million euros"],
  ],
  [
    "His lawyers say that he acted, as the statute requires, in good faith.",
    ["His lawyers", "say", "he acted, as the statute requires, in good faith"],
  ],
  [
    "The statement added that four crew members had been treated for smoke inhalation.",
    ["The statement", "added", "four crew members had been treated for smoke inhalation"],
  ],
];

export const UNTOUCHED_SENTENCES: readonly Labelled[] = [
  [
    "Minsk denies any involvement in the cyberattack on the Lithuanian port.",
    ["Minsk", "denies", "any involvement in the cyberattack on the Lithuanian port"],
  ],
  [
    "The lake, the Malawian government maintains, is a national treasure and not a border.",
    [
      "the Malawian government",
      "maintains",
      "The lake, the Malawian government maintains, is a national treasure and not a border",
    ],
  ],
  [
    "According to what a Sudanese colonel told Al Jazeera, the convoy was hit by two rockets.",
    ["a Sudanese colonel", "According to", "the convoy was hit by two rockets"],
  ],
  [
    "The Kremlin dismissed the story as “another duck from the Anglo-Saxon press”.",
    ["The Kremlin", "dismissed", "the story as “another duck from the Anglo-Saxon press”"],
  ],
  [
    "Rumours that the heir had been poisoned were fed by the palace’s silence.",
    ["", "Rumours", "the heir had been poisoned"],
  ],
  [
    "Harare insists the diamonds were sold legally; campaigners say otherwise.",
    ["Harare", "insists", "the diamonds were sold legally"],
    ["campaigners", "say", "otherwise"],
  ],
  [
    "Interpol’s notice describes her as the paymaster of the network.",
    ["Interpol’s notice", "describes", "her as the paymaster of the network"],
  ],
  [
    "“Our soldiers did not enter the church,” read a statement from the general staff.",
    ["a statement from the general staff", "read", "Our soldiers did not enter the church"],
  ],
  [
    "The rebels reject claims that they recruited children.",
    ["The rebels", "reject", "claims that they recruited children"],
  ],
  [
    "Two days earlier the same spokesman had assured journalists that no aircraft were missing.",
    ["the same spokesman", "had assured", "no aircraft were missing"],
  ],
  [
    "Mali’s generals think France armed the jihadists to keep them weak.",
    ["Mali’s generals", "think", "France armed the jihadists to keep them weak"],
  ],
  ["The dam’s “second phase” was opened without a turbine."],
  [
    "Colombia, which Caracas accuses of sheltering the plotters, recalled its envoy.",
    ["Caracas", "accuses", "sheltering the plotters"],
  ],
  [
    "Der Spiegel wrote in 2020, citing a classified memo, that the pipeline had been insured twice.",
    ["Der Spiegel", "wrote", "the pipeline had been insured twice"],
    ["a classified memo", "citing", "…"],
  ],
  [
    "He has been described by former colleagues as vain and tireless.",
    ["former colleagues", "has been described", "He has been described by former colleagues as vain and tireless"],
  ],
  ["The two armies exchanged fire for most of the night near the village of Movses."],
  [
    "The minister’s claim to have visited the front in March is contradicted by his own diary.",
    ["The minister", "claim", "to have visited the front in March"],
  ],
  [
    "Farmers here will tell you that the river changed its course in one night.",
    ["Farmers here", "tell", "the river changed its course in one night"],
  ],
  [
    "What analysts call “grey-zone tactics” the coastguard calls routine patrols.",
    ["analysts", "call", "“grey-zone tactics”"],
    ["the coastguard", "calls", "routine patrols"],
  ],
  [
    "The inquiry found no evidence that the order came from the palace.",
    ["The inquiry", "found", "no evidence that the order came from the palace"],
  ],
  [
    "Nairobi has long suspected Kampala of tapping its fibre-optic cables.",
    ["Nairobi", "has long suspected", "Kampala of tapping its fibre-optic cables"],
  ],
  ["“They came at dawn.” Amira, 34, points at the hole in the roof.", ["", "“", "They came at dawn."]],
  [
    "The ship carried rice and cement, its manifest shows.",
    ["its manifest", "shows", "The ship carried rice and cement"],
  ],
  ["Japan protested to Moscow over the overflight and summoned the chargé d’affaires."],
  [
    "Police sources quoted by La Repubblica believe the weapons were bought in Switzerland.",
    ["Police sources quoted by La Repubblica", "believe", "the weapons were bought in Switzerland"],
    ["La Repubblica", "quoted", "…"],
  ],
  [
    "The emir is said to have paid the ransom himself.",
    ["", "is said", "The emir is said to have paid the ransom himself"],
  ],
  ["The army would not say how many of its men were captured."],
  [
    "She wondered aloud why the archive had burned the night before the inspection.",
    ["She", "wondered", "why the archive had burned the night before the inspection"],
  ],
  ["Vilnius considers the balloons a hybrid attack.", ["Vilnius", "considers", "the balloons a hybrid attack"]],
  [
    "In its reply, the company acknowledged “shortcomings” in the inspection of the valves.",
    ["the company", "acknowledged", "“shortcomings” in the inspection of the valves"],
  ],
];
