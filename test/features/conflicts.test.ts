/** Articles that disagree, and articles that only seem to: what is listed, with its kind and level. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { articleConflictsFeature, firstOfEach } from "../../server/src/core/features/conflicts/articleConflicts.js";
import type { CorpusConflict } from "../../server/src/core/features/conflicts/types.js";
import { openTestWorkspace } from "../support/workspace.js";

interface Case {
  readonly name: string;
  readonly left: string;
  readonly right: string;
  /** "level kind" of each conflict. */
  readonly expected: readonly string[];
}

const CASES: readonly Case[] = [
  {
    name: "two tolls of one accident",
    left: "Six miners were killed in the explosion at the Karvina mine on 8 June 2021.",
    right: "Nine miners were killed in the explosion at the Karvina mine on 8 June 2021.",
    expected: ["contradiction number"],
  },
  {
    name: "far away and near",
    left: "Finland runs a listening station at Inari about 120 km from the Norwegian border.",
    right: "The listening station of Finland lies close to a Norwegian army base.",
    expected: ["tension distance"],
  },
  {
    name: "far from one place, near another state's",
    left: "Finland runs a listening station at Inari about 120 km from the Norwegian border.",
    right: "A coastguard post lies close to a Norwegian army base.",
    expected: [],
  },
  {
    name: "a pretext and an answer",
    left: "Ethiopia used the raid as a pretext for moving armour to the border with Eritrea.",
    right: "In response to the raid, Ethiopian tanks moved up to the border with Eritrea.",
    expected: ["tension framing"],
  },
  {
    name: "an answer to something else",
    left: "Ethiopia used the raid as a pretext for moving armour to the border with Eritrea.",
    right: "In response to the letter, Ethiopia opened the border with Eritrea.",
    expected: [],
  },
  {
    name: "stopped already, and still to be stopped",
    left: "The talks between Moldova and the EU are frozen, diplomats in Chisinau hold.",
    right: "A coup would freeze the talks of Moldova with the EU.",
    expected: ["tension stage"],
  },
  {
    name: "a member and none",
    left: "Sweden and Finland are not in NATO.",
    right: "The exercise was meant for Finland, by then a new member of NATO.",
    expected: ["tension membership"],
  },
  {
    name: "a member, said of a neighbour",
    left: "Sweden and Finland are not in NATO.",
    right: "From Finland the fire reached Norway, a member of NATO.",
    expected: [],
  },
  {
    name: "in concert and as a puppet",
    left: "Belarus acts as Russia's puppet at the border, the lawyer writes.",
    right: "Russia planned the exercise in concert with Belarus.",
    expected: ["tension agency"],
  },
  {
    name: "an article against itself",
    left: "The quarrel was started by Bolivia in March. Chile had raised the tariff on gas. In response, Bolivia closed the pipeline.",
    right: "Peru sent wheat to Chile.",
    expected: ["contradiction role"],
  },
  {
    name: "a translator against the author",
    left: "The army entered the republic in 1994 [sic! as a part of the federation it could not be entered – translator's note].",
    right: "Peru sent wheat to Chile.",
    expected: ["contradiction remark"],
  },
  {
    name: "a later state of things",
    left: "A few days later, Ethiopia withdrew its troops from the border.",
    right: "In March 2024 Ethiopian troops moved up to the border with Eritrea.",
    expected: [],
  },
];

describe("where articles disagree", () => {
  for (const { name, left, right, expected } of CASES) {
    it(name, async () => {
      const conflicts = await conflictsOf(
        new Map([
          ["corpus/left.txt", `${left}\n`],
          ["corpus/right.txt", `${right}\n`],
        ]),
      );
      assert.deepEqual(
        conflicts.map(({ level, kind }) => `${level} ${kind}`),
        expected,
        JSON.stringify(conflicts),
      );
      for (const { sides } of conflicts) for (const side of sides) assert.notEqual(side.words, "");
    });
  }
});

async function conflictsOf(files: ReadonlyMap<string, string>): Promise<readonly CorpusConflict[]> {
  const workspace = await openTestWorkspace(files);
  const found: CorpusConflict[] = [];
  for (const file of files.keys()) found.push(...(await workspace.ask(articleConflictsFeature, { file })));
  return firstOfEach(found);
}
