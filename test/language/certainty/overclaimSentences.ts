/** Invented sentences with the words in each that claim certainty without showing it; the last ones hold none. */
export const OVERCLAIM_SENTENCES: readonly (readonly [text: string, ...stressed: string[]])[] = [
  ["It is no coincidence that the ferry sank on election day.", "It is no coincidence that"],
  ["It is now clear that the two firms share an owner.", "It is now clear that"],
  ["It has become obvious that the audit was staged.", "It has become obvious that"],
  ["The minister undoubtedly knew of the shipment.", "undoubtedly"],
  ["There is no doubt that the order came from the palace.", "There is no doubt that"],
  ["The visit was a statement of loyalty to the junta.", "was a statement of"],
  ["Make no mistake: the fleet sailed on purpose.", "Make no mistake"],
  ["The raid was, without any doubt, a message to Tirana.", "without any doubt"],
  ["The coast is clear of mines."],
  ["The two events were a coincidence, the coroner found."],
  ["She read out a statement of account."],
  ["He doubted that the tanker was empty."],
];
