/**
 * Sentences about invented events, each with how firmly its content is put and whether that content is affirmed or denied.
 * The content is what the main verb asserts or, behind a verb of saying, what is said. Labelled before any rule was tried on them.
 */
import type { Certainty } from "../../../server/src/core/language/certainty/types.js";
import type { Polarity } from "../../../server/src/core/language/polarity/types.js";

export type LabelledCertainty = readonly [sentence: string, certainty: Certainty | "question", polarity: Polarity];

export const CERTAINTY_SENTENCES: readonly LabelledCertainty[] = [
  // The month, and other words that look like modals.
  ["In May the garrison was withdrawn from Kidal.", "certain", "positive"],
  ["May Day parades were cancelled in four cities.", "certain", "positive"],
  ["Theresa May’s envoy visited the camp in April.", "certain", "positive"],
  ["The army tested the can openers before the march.", "certain", "positive"],
  ["The will of the late emir was read on Monday.", "certain", "positive"],
  ["Talks broke down in early May after a shooting.", "certain", "positive"],
  // Modals.
  ["The cracks may have been there since the flood of 2002.", "possible", "positive"],
  ["The garrison might fall before the rains.", "possible", "positive"],
  ["Such a weapon could reach Tallinn in four minutes.", "possible", "positive"],
  ["The tunnel may not have been mined at all.", "possible", "negative"],
  ["The convoy must have crossed the border at night.", "probable", "positive"],
  ["The parliament will not vote on the treaty this year.", "planned", "negative"],
  ["The frigate is to leave Valletta on Friday.", "planned", "positive"],
  ["The ministers were to meet in Oslo but did not.", "planned", "positive"],
  ["The tribunal should release the minutes.", "hypothetical", "positive"],
  ["The crew could not restart the engine.", "certain", "negative"],
  ["Pilots can see the strip from ten kilometres.", "certain", "positive"],
  ["The cargo can’t have been grain.", "probable", "negative"],
  // The "would" of plans, of reports, and of habits.
  ["Under the plan the brigade would hold the bridge until relief came.", "hypothetical", "positive"],
  ["A second column would then cut the road to the airport.", "hypothetical", "positive"],
  ["Such a blockade would amount to an act of war.", "hypothetical", "positive"],
  ["The governor said the curfew would end at midnight.", "planned", "positive"],
  ["The bank said it would not publish the audit.", "planned", "negative"],
  ["The president would have fled had the guard not stopped him.", "hypothetical", "positive"],
  // Conditions.
  ["If the dyke gives way, half the province is under water.", "hypothetical", "positive"],
  ["Unless the ransom is paid, the sailors stay in Puntland.", "hypothetical", "positive"],
  ["The deal holds as long as both sides respect the line.", "hypothetical", "positive"],
  ["Provided that the runway is cleared, aid flights resume on Monday.", "hypothetical", "positive"],
  ["Were the port to close, the island would starve.", "hypothetical", "positive"],
  ["The commission asked if the radar had been switched off.", "certain", "positive"],
  ["Even if the vote is lost, the speaker stays.", "hypothetical", "positive"],
  // Hedges.
  ["The blaze was almost certainly started on purpose.", "probable", "positive"],
  ["The pilot apparently mistook the road for the runway.", "probable", "positive"],
  ["The letter is, in all likelihood, a forgery.", "probable", "positive"],
  ["The regime seems eager for a deal.", "probable", "positive"],
  ["It looks as if the reactor was shut down in June.", "probable", "positive"],
  ["The governor is thought to be hiding in Lomé.", "probable", "positive"],
  ["There is a real chance that the coalition collapses.", "possible", "positive"],
  ["Sources suggest a link between the two gangs.", "possible", "positive"],
  ["The grenade was reportedly thrown from a passing car.", "possible", "positive"],
  ["The alleged payment passed through a bank in Riga.", "certain", "positive"],
  ["It is doubtful whether the boats ever left.", "possible", "positive"],
  ["The village is roughly four hours from the front.", "certain", "positive"],
  ["The pact is likely to be signed in Astana.", "probable", "positive"],
  ["A return of the king is unlikely.", "probable", "negative"],
  ["The rebels are unlikely to hand over their guns.", "probable", "negative"],
  ["Perhaps the general never received the order.", "possible", "negative"],
  ["The missile is capable of carrying a nuclear warhead.", "certain", "positive"],
  // Plans and intentions.
  ["Oslo intends to close the embassy by spring.", "planned", "positive"],
  ["The militia has vowed to retake the mine.", "planned", "positive"],
  ["The railway is scheduled to reopen in March.", "planned", "positive"],
  ["The two navies plan joint exercises off Crete.", "planned", "positive"],
  ["The minister is expected to resign within days.", "planned", "positive"],
  ["The cabinet is considering a ban on exports.", "possible", "positive"],
  ["Rebels attempted to seize the transmitter.", "certain", "positive"],
  // Questions.
  ["Did the coastguard fire first?", "question", "positive"],
  ["Who paid for the drones?", "question", "positive"],
  ["Could the mayor not have known?", "question", "negative"],
  // What others think.
  ["The general believes that the bridge is mined.", "certain", "positive"],
  ["Analysts doubt that the sanctions work.", "possible", "positive"],
  ["We expect the rebels to attack before the vote.", "planned", "positive"],
  ["We judge that the group lacks the means for a second attack.", "probable", "negative"],
  ["Residents fear the dam will burst.", "planned", "positive"],
  // Denial by particle, by word, by prefix.
  ["The admiral denied that the frigate had left its station.", "certain", "negative"],
  ["The firm has refuted the allegations.", "certain", "negative"],
  ["The guards failed to lock the armoury.", "certain", "negative"],
  ["Warsaw refused to extradite the banker.", "certain", "negative"],
  ["The delegation left without signing the protocol.", "certain", "positive"],
  ["Neither the pilot nor the navigator survived.", "certain", "negative"],
  ["The strike did not kill any civilians.", "certain", "negative"],
  ["Hardly any of the shells exploded.", "certain", "negative"],
  ["The claim is unfounded.", "certain", "negative"],
  ["No evidence links the bank to the shipment.", "certain", "negative"],
  ["The troops never entered the monastery.", "certain", "negative"],
  ["The ambassador was not unhappy with the outcome.", "certain", "positive"],
  ["The ministry did not fail to notice the delay.", "certain", "positive"],
  ["Few believed the colonel, but he did not lie.", "certain", "positive"],
  ["The raid would not have succeeded without local help.", "hypothetical", "negative"],
  ["The drone missed its target and hit a barn.", "certain", "positive"],
  ["The airline ruled out a return to Tripoli.", "certain", "negative"],
];
