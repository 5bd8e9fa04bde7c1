/**
 * Sentences with the likelihood and confidence that their author states, labelled before the reading was written.
 * Each expectation is `words=value`: `55-80` a term of a ladder with its ICD 203 band (or that of its own ladder), `?` a hedge without a band,
 * `-` words that rank or deny and so have none, `n 60-70` a number, `c high` a level of confidence. What a source says is left out.
 */

export type LabelledSentence = readonly [sentence: string, ...expected: readonly string[]];

/** The reading was fitted to these. */
export const FITTED_SENTENCES: readonly LabelledSentence[] = [
  ["We assess that the garrison is very likely to be reinforced before winter.", "very likely=80-95"],
  ["It is unlikely that the two ministries will agree on a budget.", "unlikely=20-45"],
  ["The strike will almost certainly reach the southern ports.", "almost certainly=95-99"],
  ["There is a roughly even chance that the ceasefire holds until Sunday.", "roughly even chance=45-55"],
  ["A coup is highly improbable.", "highly improbable=5-20"],
  ["There is a realistic possibility of flooding along the lower Danube.", "realistic possibility=40-50"],
  ["We judge with moderate confidence that the cargo was grain.", "moderate confidence=c moderate"],
  ["We have high confidence that the drone came from the north.", "high confidence=c high"],
  [
    "Our confidence in this judgement is low because only one witness spoke.",
    "confidence in this judgement is low=c low",
  ],
  ["The motion of no confidence was tabled in May."],
  ["Consumer confidence is high in Slovenia."],
  ["Elections will be held in May, and May is the driest month."],
  ["The rebels may attack the pipeline.", "may=?"],
  ["An offensive cannot be ruled out.", "cannot be ruled out=?"],
  ["The most likely scenario is a frozen conflict.", "most likely=-"],
  ["A blockade is more likely than an invasion.", "more likely=-"],
  ["An early election is not likely.", "likely=-"],
  ["We do not judge that a strike is likely.", "likely=-"],
  ["According to the Ministry of Defence, an attack is very likely."],
  ["The president said that war was “almost certain”."],
  ["A strike is likely (60–70 %).", "likely=55-80", "60–70 %=n 60-70"],
  ["We put the chance of a default at about 30 percent.", "30 percent=n 30-30"],
  ["Turnout fell by 12 % in the capital."],
  ["The fleet's naval might is concentrated in the Baltic."],
  ["The talks might resume next week.", "might=?"],
  ["An unlikely alliance of farmers and bankers backs the law."],
  ["Prosecutors found probable cause to search the house."],
  ["The villages are remote and hard to reach."],
  ["The chance of a breakthrough is remote.", "remote=1-5"],
  ["It is highly likely that the bridge will be closed.", "highly likely=80-90"],
];

/** Nothing was changed after these were read. */
export const HELD_OUT_SENTENCES: readonly LabelledSentence[] = [
  ["The minister will probably resign after the inquiry.", "probably=55-80"],
  ["A default is improbable this year.", "improbable=20-45"],
  ["It is nearly certain that the dam will be finished late.", "nearly certain=95-99"],
  ["There is almost no chance of a second round.", "almost no chance=1-5"],
  ["We consider it very unlikely that the pilot erred.", "very unlikely=5-20"],
  ["There is a remote chance that the reactor restarts.", "remote chance=0-5"],
  ["The odds of a recount are roughly even."],
  ["We assess with low confidence that two groups cooperated.", "low confidence=c low"],
  ["We are highly confident that the order came from the capital.", "highly confident=c high"],
  [
    "Confidence in this assessment is moderate: three reports agree, but none is first-hand.",
    "Confidence in this assessment is moderate=c moderate",
  ],
  ["Confidence-building measures were agreed in Vienna."],
  ["Voters have low confidence in the courts."],
  ["On 3 May the convoy may have crossed the river.", "may=?"],
  ["Sabotage is possible.", "possible=?"],
  ["The hostages should be freed as soon as possible."],
  ["It is possible to cross the river at Senta on foot."],
  ["Perhaps the militia has split.", "Perhaps=?"],
  ["The least likely outcome is a merger.", "least likely=-"],
  ["It is hardly likely that the bank survives.", "likely=-"],
  ["Analysts at the bank say a recession is likely."],
  ["“An invasion is highly likely,” the general warned."],
  ["In our view a rate rise is likely, while the opposition says it is unlikely.", "likely=55-80"],
  ["There is a 70 % chance that the harvest fails.", "70 % chance=n 70-70"],
  ["We see a one in three chance of a strike.", "one in three chance=n 33-33"],
  ["About 40 percent of the voters are unlikely to take part.", "unlikely=20-45"],
  ["The air force could strike the depot within hours.", "could=?"],
  ["The crew could not reach the lifeboats."],
  ["Theresa May resigned in 2019."],
  ["We assess that the ferry will most likely sail.", "most likely=?"],
  ["The ship is likely to dock on Friday; a delay of a day is probable.", "likely=55-80", "probable=55-80"],
];
