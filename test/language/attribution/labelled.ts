/**
 * Labelled sentences about invented and general events: for each, the attributions a reader sees as `[source, cue, reported words]`
 * (an empty source is an agentless report; the reported words may be cut short with "…" at the end).
 */
export type Labelled = readonly [
  sentence: string,
  ...attributions: readonly (readonly [source: string, cue: string, content: string])[],
];

export const LABELLED_SENTENCES: readonly Labelled[] = [
  [
    "The harbour master said the ferry had been overloaded.",
    ["The harbour master", "said", "the ferry had been overloaded"],
  ],
  [
    "Flooding has cut off three villages, according to the civil protection agency.",
    ["the civil protection agency", "according to", "Flooding has cut off three villages"],
  ],
  [
    "According to a leaked memo, the bank knew of the losses in March.",
    ["a leaked memo", "According to", "the bank knew of the losses in March"],
  ],
  [
    "“We will rebuild every house,” the governor told reporters on Tuesday.",
    ["the governor", "told", "We will rebuild every house"],
  ],
  ["The striker denied taking the money.", ["The striker", "denied", "taking the money"]],
  ["Rescuers pulled eleven people from the rubble on Friday."],
  [
    "The company, which analysts say is close to bankruptcy, closed two plants.",
    ["analysts", "say", "is close to bankruptcy"],
  ],
  ["Brazil beat Chile 3-1 and will meet Peru in the final."],
  ["The union claims that the mine was never inspected.", ["The union", "claims", "the mine was never inspected"]],
  [
    "Nobody was injured, a spokesman for the airline said.",
    ["a spokesman for the airline", "said", "Nobody was injured"],
  ],
  [
    "The volcano is thought to have erupted in 1640.",
    ["", "is thought", "The volcano is thought to have erupted in 1640"],
  ],
  ["The court rejected the appeal and ordered a new trial."],
  [
    "Villagers accused the contractor of stealing cement.",
    ["Villagers", "accused", "the contractor of stealing cement"],
  ],
  ["The new stadium is called the Arena of Light."],
  [
    "In a statement on Sunday the ministry confirmed that two pilots had died.",
    ["the ministry", "confirmed", "two pilots had died"],
  ],
  [
    "The drought, scientists warn, could last another decade.",
    ["scientists", "warn", "The drought, scientists warn, could last another decade"],
  ],
  [
    "Ms Okafor believes that the minister lied to parliament.",
    ["Ms Okafor", "believes", "the minister lied to parliament"],
  ],
  ["Critics describe the law as a gift to landlords.", ["Critics", "describe", "the law as a gift to landlords"]],
  ["The so-called “green corridor” opened to lorries in June."],
  [
    "The rebels said they had shot down the helicopter, a claim the army rejected.",
    ["The rebels", "said", "they had shot down the helicopter"],
    ["the army", "rejected", "they had shot down the helicopter"],
  ],
  [
    "He was accused of selling weapons to both sides.",
    ["", "was accused", "He was accused of selling weapons to both sides"],
  ],
  [
    "As the paper reported last week, the bridge had cracks in 2019.",
    ["the paper", "reported", "the bridge had cracks in 2019"],
  ],
  ["The dam holds about two million cubic metres of water."],
  [
    "The earthquake killed 41 people, the interior ministry said, and left 900 homeless.",
    ["the interior ministry", "said", "The earthquake killed 41 people"],
  ],
  [
    "“It was a mistake to sell him,” said coach Dario Bellini.",
    ["coach Dario Bellini", "said", "It was a mistake to sell him"],
  ],
  ["Telling the truth is the first duty of a witness."],
  ["Reports that the king had fled spread quickly.", ["", "Reports", "the king had fled"]],
  [
    "Analysts expect the central bank to raise rates in May.",
    ["Analysts", "expect", "the central bank to raise rates in May"],
  ],
  ["The minister refused to say whether the base would close."],
  ["The opposition’s allegations of fraud were not proven.", ["The opposition", "allegations", "fraud"]],
  [
    "The pilot reportedly fell asleep before landing.",
    ["", "reportedly", "The pilot reportedly fell asleep before landing"],
  ],
  [
    "The museum announced it would return the bronze statues to Benin.",
    ["The museum", "announced", "it would return the bronze statues to Benin"],
  ],
  ["The report says 14 children died in the camp.", ["The report", "says", "14 children died in the camp"]],
  [
    "Prosecutors say Mr Lund hid the accounts in Malta; his lawyers deny it.",
    ["Prosecutors", "say", "Mr Lund hid the accounts in Malta"],
    ["his lawyers", "deny", "it"],
  ],
  ["The ship’s owner blamed the crew for the spill.", ["The ship’s owner", "blamed", "the crew for the spill"]],
  ["The figures show a fall in exports of 12 percent."],
  ["Farmers in the north fear the locusts will return.", ["Farmers in the north", "fear", "the locusts will return"]],
  [
    "A group calling itself Free River claimed responsibility for the attack.",
    ["A group calling itself Free River", "claimed", "responsibility for the attack"],
  ],
  ["The avalanche claimed four lives."],
  [
    "The president vowed to punish those behind the bombing.",
    ["The president", "vowed", "to punish those behind the bombing"],
  ],
  [
    "The mayor said on Thursday that, despite the storm, schools would open.",
    ["The mayor", "said", "despite the storm, schools would open"],
  ],
  [
    "“No one told us the water was unsafe,” wrote one resident.",
    ["one resident", "wrote", "No one told us the water was unsafe"],
  ],
  [
    "The note, signed by 40 officers, demanded that the general resign.",
    ["The note, signed by 40 officers", "demanded", "the general resign"],
  ],
  ["The team won the league because it rarely conceded a goal."],
  [
    "The suspects were said to be heading for the border.",
    ["", "were said", "The suspects were said to be heading for the border"],
  ],
  [
    "It is believed that the painting was stolen in the war.",
    ["", "is believed", "the painting was stolen in the war"],
  ],
  ["Kenya’s foreign minister warned of a wider conflict.", ["Kenya’s foreign minister", "warned", "a wider conflict"]],
  ["She added: “The tests were negative.”", ["She", "added", "The tests were negative."]],
  [
    "The chief executive, Anna Holm, insisted the merger would create jobs.",
    ["The chief executive, Anna Holm", "insisted", "the merger would create jobs"],
  ],
  ["Police found the car near the lake."],
  ["Police found that the car had been set on fire.", ["Police", "found", "the car had been set on fire"]],
  ["The treaty bans the sale of such missiles."],
  ["The general sees the ceasefire as a trap.", ["The general", "sees", "the ceasefire as a trap"]],
  ["We believe that the strike will end within a week."],
  ["I think the referee was right."],
  [
    "The border was closed on Monday, with Niger saying it feared an invasion.",
    ["Niger", "saying", "it feared an invasion"],
  ],
  ["The carrier cancelled 300 flights, citing a shortage of staff."],
  [
    "The agency reported heavy fighting near Goma, citing local officials.",
    ["local officials", "citing", "The agency reported heavy fighting near Goma"],
  ],
  ["The firm told investors that sales had doubled.", ["The firm", "told", "sales had doubled"]],
  ["Soldiers told the villagers to leave."],
  [
    "Two of the men, who Spain says belong to the network, were arrested in Lyon.",
    ["Spain", "says", "belong to the network"],
  ],
  ["The allegedly stolen car was found in Porto.", ["", "allegedly", "stolen car"]],
  ["The regulator estimates that 3,000 homes lost power.", ["The regulator", "estimates", "3,000 homes lost power"]],
  ["The exhibition opens with a room called “The Silent Year”."],
  [
    "The new law “will strangle the press”, the editors’ association wrote in an open letter.",
    ["the editors’ association", "wrote", "The new law “will strangle the press”"],
  ],
  ["Asked about the leak, the chancellor declined to comment."],
  [
    "The insurer’s report, published on Wednesday, concludes that the roof was overloaded.",
    ["The insurer’s report, published on Wednesday", "concludes", "the roof was overloaded"],
  ],
  ["The club did not say how much it paid for the goalkeeper."],
  [
    "Residents say that soldiers looted shops, but the army denies this.",
    ["Residents", "say", "soldiers looted shops"],
    ["the army", "denies", "this"],
  ],
  ["The envoy called on both sides to release prisoners.", ["The envoy", "called", "both sides to release prisoners"]],
  ["What the government calls a training camp is a prison.", ["the government", "calls", "a training camp"]],
  ["The plan would cost 2 billion euros, or about 1 percent of output."],
  ["Norway’s claim to the island dates from 1905."],
  [
    "The paper quoted a senior official as saying that talks had failed.",
    ["a senior official", "saying", "talks had failed"],
  ],
  ["Rumours of a coup swept the capital.", ["", "Rumours", "a coup"]],
  ["The oil minister hinted that output may be cut.", ["The oil minister", "hinted", "output may be cut"]],
  ["The hospital, the largest in the region, treats 500 patients a day."],
  ["“Unacceptable” was the word on every banner."],
  ["The senator predicted that the bill would pass.", ["The senator", "predicted", "the bill would pass"]],
  [
    "The head of the mission, Colonel Ruiz, told the BBC the convoy had been hit twice.",
    ["The head of the mission, Colonel Ruiz", "told", "the convoy had been hit twice"],
  ],
  ["Tens of thousands marched through Lima, demanding new elections."],
  ["The spill was worse than feared."],
  [
    "Ankara has repeatedly accused Athens of arming the islands.",
    ["Ankara", "has repeatedly accused", "Athens of arming the islands"],
  ],
  [
    "Eyewitnesses described seeing a flash before the blast.",
    ["Eyewitnesses", "described", "seeing a flash before the blast"],
  ],
  [
    "The factory was set on fire by arsonists, writes the weekly Kompas.",
    ["the weekly Kompas", "writes", "The factory was set on fire by arsonists"],
  ],
  [
    "The vaccine is safe, says the health agency, which tested 9,000 people.",
    ["the health agency", "says", "The vaccine is safe"],
  ],
  ["The ambassador was summoned after the remarks."],
  ["The claims were denied by the ministry.", ["the ministry", "were denied", "The claims"]],
  ["He was denied entry to Canada in 2018."],
  [
    "The pipeline was, in the view of the engineers, a hazard.",
    ["the engineers", "in the view of", "The pipeline was, in the view of the engineers, a hazard"],
  ],
  [
    "The cabinet reportedly agreed to the deal, although no text was published.",
    ["", "reportedly", "The cabinet reportedly agreed to the deal"],
  ],
  [
    "The strike left 20 dead, including eight children, medics said on Saturday.",
    ["medics", "said", "The strike left 20 dead, including eight children"],
  ],
  [
    "The prosecutor alleges he took bribes from three builders.",
    ["The prosecutor", "alleges", "he took bribes from three builders"],
  ],
  ["The bank’s shares fell 9 percent after the announcement."],
  [
    "According to Reuters, quoting a military source, the island was shelled at dawn.",
    ["Reuters", "According to", "the island was shelled at dawn"],
    ["a military source", "quoting", "the island was shelled at dawn"],
  ],
  [
    "The island was shelled at dawn, as reported by the state news agency.",
    ["the state news agency", "reported", "The island was shelled at dawn"],
  ],
  ["The captain admitted that he had ignored the signal.", ["The captain", "admitted", "he had ignored the signal"]],
  ["The glacier is melting faster than in any year since 1970."],
  [
    "The defence ministry in Seoul said North Korea fired two missiles, which fell into the sea.",
    ["The defence ministry in Seoul", "said", "North Korea fired two missiles, which fell into the sea"],
  ],
  [
    "Her lawyer argued that the search was illegal and asked for her release.",
    ["Her lawyer", "argued", "the search was illegal and asked for her release"],
  ],
  ["Officials are concerned that the bridge could collapse.", ["Officials", "concerned", "the bridge could collapse"]],
  ["The reporter was told that no list existed.", ["", "was told", "no list existed"]],
  [
    "The minister’s denial that he owned the yacht did not convince the panel.",
    ["The minister", "denial", "he owned the yacht"],
  ],
  ["The two countries signed an accord that regulates fishing."],
  ["Investors hope the sale will be approved.", ["Investors", "hope", "the sale will be approved"]],
  ["The singer threatened to sue the label.", ["The singer", "threatened", "to sue the label"]],
  ["Heavy rain threatened to burst the banks of the river."],
  ["The studies suggest that the drug slows the disease.", ["The studies", "suggest", "the drug slows the disease"]],
  ["The broken locks suggest that thieves entered through the cellar."],
  [
    "The party leader, speaking in Graz, urged voters to stay calm.",
    ["The party leader, speaking in Graz", "urged", "voters to stay calm"],
  ],
  ["The winner receives a cheque for 5,000 pounds."],
  ["Moscow considers the sanctions illegal.", ["Moscow", "considers", "the sanctions illegal"]],
  [
    "The bishop wrote in his diary that the plague had reached the port.",
    ["The bishop", "wrote", "the plague had reached the port"],
  ],
  ["The state of the roads says much about the county."],
  ["Both leaders stressed the need for talks."],
  ["If the auditors say the books are wrong, the sale will be stopped."],
  ["The cameras recorded a man who was carrying a ladder."],
  [
    "The agency’s director has said he will step down in June.",
    ["The agency’s director", "has said", "he will step down in June"],
  ],
  [
    "Doctors at the clinic confirmed the deaths of two miners.",
    ["Doctors at the clinic", "confirmed", "the deaths of two miners"],
  ],
  [
    "The letter accuses the ministry of hiding 40 complaints.",
    ["The letter", "accuses", "the ministry of hiding 40 complaints"],
  ],
  ["A judge ruled on Monday that the evidence could be used.", ["A judge", "ruled", "the evidence could be used"]],
];
