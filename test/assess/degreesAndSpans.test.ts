/** Opposite degrees and states, beginnings and ends against spans, and what did not come about: each kind with its neighbours that must stay silent. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { ReasonKind } from "../../server/src/core/assess/types.js";
import { checkConflict, compared } from "./comparison.js";

type Conflict = readonly [ReasonKind, string, string, string, string];

const DEGREES: readonly Conflict[] = [
  ["antonym", "The convoy was lightly armed.", "lightly armed", "The convoy was heavily armed.", "heavily armed"],
  [
    "antonym",
    "Ostra is a densely populated region.",
    "densely populated",
    "Ostra is one of the most sparsely populated regions of the country.",
    "sparsely populated",
  ],
  ["antonym", "The militia is poorly equipped.", "poorly equipped", "The militia is well equipped.", "well equipped"],
  [
    "antonym",
    "The village of Lomar was accidentally bombed.",
    "accidentally bombed",
    "The village of Lomar was deliberately bombed.",
    "deliberately bombed",
  ],
  [
    "antonym",
    "Lomar College is barely residential.",
    "barely residential",
    "Lomar is a small, highly residential college.",
    "highly residential",
  ],
];

const STATES: readonly Conflict[] = [
  ["antonym", "The march in Lomar was peaceful.", "peaceful", "The march in Lomar was violent.", "violent"],
  [
    "antonym",
    "The Nova militia is loyal to the government.",
    "loyal",
    "The Nova militia is hostile to the government.",
    "hostile",
  ],
];

const SPANS: readonly Conflict[] = [
  [
    "date",
    "The siege of Marvik began in March 2014.",
    "March 2014",
    "The siege of Marvik lasted from May 2014 to August 2015.",
    "May 2014 to August 2015",
  ],
  [
    "date",
    "The siege of Marvik lasted from May 2014 to August 2015.",
    "May 2014 to August 2015",
    "The siege of Marvik ended in June 2015.",
    "June 2015",
  ],
  [
    "date",
    "The exhibition began on 3 March 2014.",
    "3 March 2014",
    "The exhibition was held between 5 April and 8 May 2014.",
    "5 April and 8 May 2014",
  ],
];

const AVERTED: readonly Conflict[] = [
  [
    "negation",
    "Tarek Odo joined the party.",
    "joined",
    "Tarek Odo died before joining the party.",
    "died before joining",
  ],
  [
    "negation",
    "Tarek Odo helped to found the party.",
    "helped",
    "Tarek Odo began as a clerk in 1990, and was killed before helping to found the party.",
    "was killed before helping",
  ],
  [
    "negation",
    "The ministry admitted guilt.",
    "admitted",
    "The ministry paid the fine without admitting guilt.",
    "without admitting",
  ],
  [
    "negation",
    "The army withdrew instead of attacking Lomar.",
    "instead of attacking",
    "The army attacked Lomar.",
    "attacked",
  ],
  [
    "negation",
    "Tarek Odo was unable to attend the talks.",
    "unable to attend",
    "Tarek Odo attended the talks.",
    "attended",
  ],
  [
    "negation",
    "Tarek Odo led the mission.",
    "led",
    "Tarek Odo was prevented from leading the mission.",
    "prevented from leading",
  ],
];

/** Claim and passage that do not contradict each other. */
const SILENT: readonly (readonly [string, string])[] = [
  ["The north of Ostra is sparsely populated.", "Ostra is densely populated."],
  ["The convoy was lightly armed.", "The escort of the convoy was heavily armed."],
  ["Lomar was not heavily damaged.", "Lomar was lightly damaged."],
  ["Lomar may be heavily damaged.", "Lomar was lightly damaged."],
  ["The bridge was partly destroyed on 3 May.", "The bridge was fully destroyed on 9 June."],
  ["The bridge was fully destroyed.", "The church was partly destroyed."],
  ["Arms were secretly delivered to the militia.", "Flour was openly delivered to the militia."],
  ["The militia was poorly equipped in 2010.", "The militia was well equipped in 2020."],
  ["The march in Lomar was peaceful.", "The second march in Lomar was violent."],
  ["The march in Lomar was peaceful.", "The march in Ostra was violent."],
  ["The march in Lomar was legal.", "The march in Ostra was illegal."],
  ["The Nova militia is loyal to the government.", "The Nova militia is hostile to Ostra."],
  ["The siege of Marvik began in May 2014.", "The siege of Marvik lasted from May 2014 to August 2015."],
  ["The siege of Marvik began on 12 May 2014.", "The siege of Marvik lasted from May 2014 to August 2015."],
  ["The siege of Marvik began in 2014.", "The siege of Marvik lasted from May 2014 to August 2015."],
  ["The second siege of Marvik began in March 2016.", "The siege of Marvik lasted from May 2014 to August 2015."],
  ["The trial of Odo began in March 2016.", "Odo was detained from May 2014 to August 2015."],
  ["The strike at Ilva Steel ended on 9 May 2019.", "The strike at Ilva Steel lasted from 2 to 9 May 2019."],
  ["The talks may begin in March 2014.", "The talks lasted from May 2014 to August 2015."],
  ["Odo served in Lomar before joining the army.", "Odo joined the army."],
  ["Odo's brother died before joining the party.", "Odo joined the party."],
  ["Odo died before joining the party.", "Odo's son joined the party."],
  ["The ministry admitted guilt.", "The ministry paid the fine without admitting liability."],
  ["The ministry paid the fine without admitting guilt.", "The ministry paid the fine."],
  ["Odo was unable to attend the talks in Lomar.", "Odo attended the talks in Ostra."],
  ["Odo was unable to attend the talks.", "Odo's deputy attended the talks."],
  ["Odo was unable to hear, but attended the talks.", "Odo attended the talks."],
  ["The army attacked Ostra instead of attacking Lomar.", "The army attacked Ostra."],
];

describe("degrees, spans and what did not come about", () => {
  for (const [kind, claim, words, passage, others] of [...DEGREES, ...STATES, ...SPANS, ...AVERTED])
    it(claim, () => {
      checkConflict(kind, claim, words, passage, others);
    });
  it("stays silent on their neighbours, in both orders", () => {
    for (const [claim, passage] of SILENT)
      for (const { verdict, reasons } of [compared(claim, passage), compared(passage, claim)])
        assert.notEqual(verdict, "contradicts", `${claim} | ${passage}: ${JSON.stringify(reasons)}`);
  });
  it("never holds a reported view against a source that disputes it", () => {
    const { verdict } = compared("Critics say the militia is poorly equipped.", "The militia is well equipped.");
    assert.notEqual(verdict, "contradicts");
  });
  it("does not take what did not come about for evidence that it did", () => {
    assert.equal(
      compared("Ilva Moor joined the party in Lomar.", "Ilva Moor died in Lomar before joining the party.").verdict,
      "contradicts",
    );
    assert.notEqual(
      compared("The ministry published the report.", "The ministry fell silent instead of publishing the report.")
        .verdict,
      "supports",
    );
  });
});
