/** Certainty: modals, hedges, plans, conditions, and what only looks like them. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readCertainty } from "../../server/src/core/language/certainty/certainty.js";

/** `expected` is the certainty, with "/…" for what the main verb reports; cues are given as "cue: certainty". */
function checkCertainty(text: string, expected: string, cues?: readonly string[]): void {
  const reading = readCertainty(text, { start: 0, end: text.length });
  assert.equal(reading.certainty + (reading.reported === undefined ? "" : `/${reading.reported}`), expected, text);
  if (cues !== undefined) {
    assert.deepEqual(
      reading.cues.map((cue) => `${text.slice(cue.start, cue.end)}: ${cue.certainty}`),
      cues,
    );
  }
}

const CASES: readonly (readonly [string, string, ...string[]])[] = [
  ["The bridge fell in May 2019.", "certain"],
  ["May Day was quiet.", "certain"],
  ["The truce holds as long as both armies stay away.", "hypothetical"],
  ["The speech was as long as two operas.", "certain"],
  ["It looks as if the vault was opened.", "probable"],
  ["The ministry is considering a ban.", "possible"],
  ["The envoy can’t have known.", "probable"],
  ["The two firms plan a merger.", "planned"],
  ["The letter is in all likelihood genuine.", "probable"],
  ["The talks in May failed.", "certain"],
  ["May was the driest month.", "certain"],
  ["The river may rise.", "possible", "may: possible"],
  ["The militia could attack the mine.", "possible", "could: possible"],
  ["The envoy could not be reached.", "certain"],
  ["The pump can move nine tons a day.", "certain"],
  ["The fire was probably set on purpose.", "probable", "probably: probable"],
  ["It is likely that the pilot slept.", "probable", "likely: probable"],
  ["The party is unlikely to win.", "probable", "unlikely: probable"],
  ["The boat apparently sank at night.", "probable", "apparently: probable"],
  ["The guard was reportedly asleep.", "possible", "reportedly: possible"],
  ["The mayor allegedly took bribes.", "possible", "allegedly: possible"],
  ["The rebels seem to be short of fuel.", "probable", "seem: probable"],
  ["The painting is believed to be a copy.", "probable", "believed: probable"],
  ["The festival is due to open on Friday.", "planned", "due: planned"],
  ["The firm is set to close two plants.", "planned", "set: planned"],
  ["Rates are expected to rise.", "planned", "expected: planned"],
  ["The club plans to sell the stadium.", "planned", "plans: planned"],
  ["The court will hear the case in June.", "planned", "will: planned"],
  ["The army is to leave on Sunday.", "planned"],
  ["The aim is to cut waste.", "certain"],
  ["The new road would cross the marsh.", "hypothetical", "would: hypothetical"],
  ["If the dam breaks, the town will drown.", "hypothetical"],
  ["The union will strike should the talks fail.", "hypothetical"],
  ["Unless it rains, the crop is lost.", "hypothetical"],
  ["In the event of a fire the doors will open.", "hypothetical"],
  ["The city should close the bridge.", "hypothetical"],
  ["The reporter asked if the mayor had resigned.", "certain"],
  ["Sabotage cannot be ruled out.", "possible"],
  ["We assess that the port is closed.", "probable/probable", "assess: probable"],
  ["We believe the strike will end.", "probable/planned", "believe: probable", "will: planned"],
  ["Officials said the bridge may collapse.", "certain/possible", "may: possible"],
  ["The minister said he would resign.", "certain/planned", "would: planned"],
  ["The envoy who may resign met the press.", "certain", "may: possible"],
  ["The blast killed possibly nine people.", "certain", "possibly: possible"],
  ["The likely winner spoke first.", "certain"],
];

describe("certainty", () => {
  for (const [text, expected, ...cues] of CASES) {
    it(text, () => checkCertainty(text, expected, cues.length === 0 ? undefined : cues));
  }
});
