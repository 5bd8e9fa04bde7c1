/** Labelled sentences, in the format of `labelled.ts`, that no rule was tuned on: they measure. */
import type { Labelled } from "./labelled.js";

export const HELD_OUT_SENTENCES: readonly Labelled[] = [
  [
    "Wildfires have destroyed 200 homes near Evora, Portuguese officials said late on Saturday.",
    ["Portuguese officials", "said", "Wildfires have destroyed 200 homes near Evora"],
  ],
  [
    "The airline’s chief executive told a news conference that bookings had collapsed.",
    ["The airline’s chief executive", "told", "bookings had collapsed"],
  ],
  [
    "Manila says the vessel was rammed twice inside its waters.",
    ["Manila", "says", "the vessel was rammed twice inside its waters"],
  ],
  [
    "“There was no warning at all,” recalled Mina Torres, a shopkeeper.",
    ["Mina Torres, a shopkeeper", "recalled", "There was no warning at all"],
  ],
  ["The army, which denies shelling the market, has closed the road.", ["The army", "denies", "shelling the market"]],
  [
    "Output rose by 4 percent in July, the statistics office reported.",
    ["the statistics office", "reported", "Output rose by 4 percent in July"],
  ],
  ["The judge dismissed the case in 2020."],
  ["The ministry dismissed the report as fiction.", ["The ministry", "dismissed", "the report as fiction"]],
  [
    "Aid groups estimate that 60,000 people have fled the valley.",
    ["Aid groups", "estimate", "60,000 people have fled the valley"],
  ],
  ["The treasury is expected to publish the figures on Friday."],
  [
    "Turkish media reported that the pilot had survived, citing a hospital source.",
    ["Turkish media", "reported", "the pilot had survived"],
    ["a hospital source", "citing", "Turkish media reported that the pilot had survived"],
  ],
  ["The village lies two hours north of the capital."],
  [
    "Sudan’s foreign ministry described the raid as an act of piracy.",
    ["Sudan’s foreign ministry", "described", "the raid as an act of piracy"],
  ],
  ["The manuscript, long believed to be lost, was found in a cellar.", ["", "believed", "to be lost"]],
  [
    "Mr Adeyemi, who leads the inquiry, said on Monday that two guards had been bribed.",
    ["Mr Adeyemi", "said", "two guards had been bribed"],
  ],
  [
    "The club’s owner has promised to repay the debt by May.",
    ["The club’s owner", "has promised", "to repay the debt by May"],
  ],
  [
    "Opposition lawmakers called the vote “a farce from start to finish”.",
    ["Opposition lawmakers", "called", "the vote “a farce from start to finish”"],
  ],
  ["The report by the auditors runs to 300 pages."],
  [
    "Witnesses said they saw three men jump from the roof before the explosion.",
    ["Witnesses", "said", "they saw three men jump from the roof before the explosion"],
  ],
  ["Three miners were trapped for a week, but all survived."],
  [
    "It was reported on Thursday that the bank had sold its shares.",
    ["", "was reported", "the bank had sold its shares"],
  ],
  ["The theory that the fire was set on purpose has been dropped."],
  ["The coach thinks his side can still win the title.", ["The coach", "thinks", "his side can still win the title"]],
  [
    "Tehran rejects claims that it supplied the drones.",
    ["Tehran", "rejects", "claims that it supplied the drones"],
    ["", "claims", "it supplied the drones"],
  ],
  [
    "The strait was mined in 1987, writes historian Ola Berg in her new book.",
    ["historian Ola Berg", "writes", "The strait was mined in 1987"],
  ],
  ["Her claim for damages was settled out of court."],
  [
    "On Sunday the archbishop urged the rebels to lay down their arms.",
    ["the archbishop", "urged", "the rebels to lay down their arms"],
  ],
  ["If what the sailors say is true, the captain left first."],
  ["Officials said the leak was small; residents disagreed.", ["Officials", "said", "the leak was small"]],
  ["The firm warned its staff that the plant might close.", ["The firm", "warned", "the plant might close"]],
  [
    "The president’s allies fear that the court will block the reform.",
    ["The president’s allies", "fear", "the court will block the reform"],
  ],
  [
    "The weather service has warned of floods along the Elbe.",
    ["The weather service", "has warned", "floods along the Elbe"],
  ],
  ["The singer’s manager refused to comment on the rumours."],
  ["The tunnel, according to its builders, will open in 2031.", ["its builders", "according to", "The tunnel"]],
  [
    "“The door was locked,” she said, “and nobody had a key.”",
    ["she", "said", "The door was locked"],
    ["she", "said", "and nobody had a key."],
  ],
  ["The refinery is owned by a company that is registered in Cyprus."],
  ["Lawyers for the bank argue the contract is void.", ["Lawyers for the bank", "argue", "the contract is void"]],
  [
    "A US report concluded in 2016 that the missile had been brought from abroad.",
    ["A US report", "concluded", "the missile had been brought from abroad"],
  ],
  ["The striker’s transfer was announced in January."],
  [
    "The port handles a third of the country’s exports, as the operator itself admits.",
    ["the operator itself", "admits", "The port handles a third of the country’s exports"],
  ],
  [
    "The envoy is said to have met the rebels in Doha.",
    ["", "is said", "The envoy is said to have met the rebels in Doha"],
  ],
  ["The children were told to stay inside."],
  [
    "Seoul accuses the North of jamming satellite signals, a charge Pyongyang denies.",
    ["Seoul", "accuses", "the North of jamming satellite signals"],
    ["Pyongyang", "denies", "Seoul accuses the North of jamming satellite signals"],
  ],
  ["The novel tells the story of two sisters."],
  ["Sailors reported seeing smoke over the island.", ["Sailors", "reported", "seeing smoke over the island"]],
  ["The court heard that Mr Novak had bought the poison online."],
  ["The general later admitted his troops had fired first.", ["The general", "admitted", "his troops had fired first"]],
  [
    "The latest poll suggests that voters are tired of the war.",
    ["The latest poll", "suggests", "voters are tired of the war"],
  ],
  [
    "The deal, the union leader added, does not cover pensions.",
    ["the union leader", "added", "The deal, the union leader added, does not cover pensions"],
  ],
  ["The crash was blamed on a faulty sensor.", ["", "was blamed", "The crash was blamed on a faulty sensor"]],
  [
    "The city’s mayor believes tourism will recover by spring.",
    ["The city’s mayor", "believes", "tourism will recover by spring"],
  ],
  ["The museum’s claim that the vase is genuine has been challenged.", ["The museum", "claim", "the vase is genuine"]],
  ["Chad recalled its ambassador and closed the border."],
  [
    "Nadia Rahman, the aid agency’s spokeswoman in Dhaka, said the camp had no clean water.",
    ["Nadia Rahman, the aid agency’s spokeswoman in Dhaka", "said", "the camp had no clean water"],
  ],
  ["Scientists do not believe the comet will hit the Earth."],
  ["Paris insists that the troops will stay.", ["Paris", "insists", "the troops will stay"]],
  ["The party won 40 percent of the vote, far more than polls had predicted."],
  ["The ministry denied on Tuesday that it had sold the rifles.", ["The ministry", "denied", "it had sold the rifles"]],
  ["Local reports of looting could not be verified.", ["", "reports", "looting"]],
  ["The prime minister sees no reason to resign."],
];
