/** Twenty claims in words of our own about the five raw articles: which passage "go to definition" leads to. */
import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { definitionFeature } from "../../server/src/core/features/definition.js";
import type { Location } from "../../server/src/core/features/types.js";
import { seedArticles, sharedAbsent } from "../support/shared.js";
import { openTestWorkspace } from "../support/workspace.js";

interface Expected {
  readonly claim: string;
  /** Article and an offset inside each right passage. */
  readonly article: string;
  readonly at: readonly number[];
}

const CLAIMS: readonly Expected[] = [
  {
    claim: "Zakharova announced that Moscow backs Vučić’s wish to send Serbian forces back to Kosovo.",
    article: "001",
    at: [10],
  },
  { claim: "The seven-point plan became public on 13 September 2024.", article: "001", at: [380, 440] },
  { claim: "The All-Serbian Assembly had first been planned for early May.", article: "001", at: [3310] },
  {
    claim: "The declaration of the Assembly invokes Articles 4 and 6 of Resolution 1244.",
    article: "001",
    at: [2410, 1600],
  },
  { claim: "Milan Radoičić led the group whose acts were to be passed off as liberation.", article: "001", at: [5880] },
  { claim: "EULEX was to respond second and KFOR third.", article: "001", at: [5390] },
  {
    claim: "To improve its image Serbia sold lithium to Europe and offered aid to Israel.",
    article: "001",
    at: [7850],
  },
  { claim: "Ninety soldiers of NATO were hurt in the clashes of May.", article: "002", at: [1935] },
  { claim: "A patrol of the Kosovo police was attacked by 30 Serbs with heavy arms.", article: "002", at: [2130] },
  { claim: "Vučić has denied that he armed the attackers.", article: "002", at: [2275] },
  { claim: "Dodik threatened that he would secede.", article: "002", at: [3680] },
  {
    claim: "US spies expect a growing risk of ethnic violence in the Western Balkans in 2024.",
    article: "002",
    at: [3895],
  },
  { claim: "Stoltenberg warned of Russian plans to destabilise the Balkans.", article: "002", at: [4040] },
  { claim: "One policeman and three Serbs lost their lives in the ambush.", article: "003", at: [1000, 2860] },
  { claim: "About twenty vehicles took part in the ambush.", article: "003", at: [2980] },
  { claim: "The attackers barricaded themselves in a monastery.", article: "003", at: [2790] },
  { claim: "Within three years Serbia doubled its budget for defence.", article: "004", at: [2245] },
  {
    claim: "Serbia and Russia set up a humanitarian centre in Niš, some 100 km from Kosovo.",
    article: "004",
    at: [2560],
  },
  { claim: "More than 120,000 Russian soldiers stood at Ukraine’s eastern border.", article: "004", at: [1095] },
  { claim: "Nikolai Patrushev still directs the operation.", article: "000", at: [250] },
];

describe("definitions over the five raw articles", { skip: sharedAbsent("seeds") }, () => {
  const targets: (readonly Location[])[] = [];

  before(async () => {
    const files = seedArticles();
    files.set("notes/claims.md", CLAIMS.map(({ claim }) => `${claim}\n`).join("\n"));
    const workspace = await openTestWorkspace(files);
    const note = files.get("notes/claims.md") ?? "";
    for (const { claim } of CLAIMS) {
      const answer = await workspace.ask(definitionFeature, {
        file: "notes/claims.md",
        offset: note.indexOf(claim) + 1,
        ofClaim: true,
      });
      targets.push(answer?.targets ?? []);
    }
    CLAIMS.forEach((expected, index) =>
      process.stdout.write(
        `${String(rankOf(expected, targets[index] ?? []))}  ${expected.claim}\n     → ${targets[index]?.[0]?.file ?? "nothing"}: ${targets[index]?.[0]?.text.slice(0, 120) ?? ""}\n`,
      ),
    );
  });

  it("the right passage comes first for at least seventeen", () => {
    const first = CLAIMS.filter((expected, index) => rankOf(expected, targets[index] ?? []) === 1);
    assert.ok(first.length >= 17, `${String(first.length)} of ${String(CLAIMS.length)}`);
  });

  it("the right passage is among the first five for all", () => {
    const missing = CLAIMS.filter((expected, index) => !(rankOf(expected, targets[index] ?? []) <= 5));
    assert.deepEqual(
      missing.map((expected) => expected.claim),
      [],
    );
  });
});

/** One-based; infinite where no target is right. */
function rankOf(expected: Expected, locations: readonly Location[]): number {
  const index = locations.findIndex(
    ({ file, range }) =>
      file.includes(`/${expected.article}_`) && expected.at.some((at) => range.start <= at && at < range.end),
  );
  return index === -1 ? Infinity : index + 1;
}
