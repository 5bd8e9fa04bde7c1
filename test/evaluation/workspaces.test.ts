/** The verdicts on labelled notes: precision and recall of every rule, printed, with floors below which nothing may fall. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { shareOf, sumOf, talliesOf, type Tally } from "./support/labelledWorkspaces.js";

interface Floor {
  readonly codes: readonly string[];
  readonly precision: number;
  readonly recall: number;
}

const CONTRADICTIONS = ["contradicts-source", "contradicts-corpus", "contradicts-note"];
const EXACT = ["unsourced-claim", "unknown-source", "misquote", "source-modified", "source-undated", "source-ungraded"];
const NEW = [
  "single-source",
  "denial-omitted",
  "overstated-certainty",
  "misattributed",
  "ambiguous-name",
  "wrong-role",
];

const LIKELIHOOD = [
  "likelihood-with-confidence",
  "nonstandard-likelihood",
  "mixed-ladders",
  "number-contradicts-word",
  "confidence-without-basis",
  "inherited-probability",
  "forecast-without-horizon",
  "forecast-due",
  "loaded-term",
  "secondary-citation",
  "grade-needs-independence",
];

const BRIEFING = [
  "missing-section",
  "judgement-without-likelihood",
  "missing-source-summary",
  "single-origin-section",
  "ach-table",
];

describe("labelled workspaces", () => {
  const sourcing: readonly Floor[] = [...EXACT, ...NEW].map((code) => ({ codes: [code], precision: 1, recall: 1 }));
  checkWorkspace("reservoir", [
    ...sourcing,
    { codes: CONTRADICTIONS, precision: 1, recall: 0.35 },
    { codes: ["lost-attribution"], precision: 1, recall: 0.5 },
  ]);
  checkWorkspace("election", [
    ...sourcing,
    { codes: CONTRADICTIONS, precision: 0.6, recall: 0.5 },
    { codes: ["lost-attribution"], precision: 1, recall: 0.5 },
  ]);
  checkWorkspace("copper", sourcing);
  // Read first: contradictions 3 right, 0 false, 12 missed; all rules 13 right, 1 false, 16 missed.
  checkWorkspace("tramway", [{ codes: CONTRADICTIONS, precision: 1, recall: 0.85 }]);
  // Read first: 6 right of 12, and 3 right of 19.
  checkWorkspace("tanker", [{ codes: CONTRADICTIONS, precision: 1, recall: 0.9 }]);
  checkWorkspace("hospital", [{ codes: CONTRADICTIONS, precision: 1, recall: 0.9 }]);
  checkWorkspace(
    "lithium",
    LIKELIHOOD.map((code) => ({ codes: [code], precision: 1, recall: 1 })),
  );
  checkWorkspace("ferry", [
    ...BRIEFING.filter((code) => code !== "judgement-without-likelihood").map((code) => ({
      codes: [code],
      precision: 1,
      recall: 1,
    })),
    { codes: ["judgement-without-likelihood"], precision: 1, recall: 0.8 },
  ]);
  // Read first: contradictions 2 right, 0 false, 21 missed.
  checkWorkspace("harbour", [{ codes: CONTRADICTIONS, precision: 1, recall: 0.75 }]);
  // Read three times while it was closed, each time: contradictions 2 right, 0 false, 20 missed.
  checkWorkspace("prison", [{ codes: CONTRADICTIONS, precision: 1, recall: 0.5 }]);
  // Read first: contradictions 2 right of 49 in both, 10 at the end of the day; opened after that.
  checkWorkspace("wiretap", [{ codes: CONTRADICTIONS, precision: 1, recall: 0.15 }]);
  checkWorkspace("terminal", [{ codes: CONTRADICTIONS, precision: 1, recall: 0.3 }]);
  // Read first: contradictions 1 of 35, 1 of 24 and 6 of 52, one false.
  checkWorkspace("bank", [{ codes: CONTRADICTIONS, precision: 1, recall: 0.2 }]);
  checkWorkspace("museum", [{ codes: CONTRADICTIONS, precision: 1, recall: 0.15 }]);
  checkWorkspace("outcomes", [{ codes: CONTRADICTIONS, precision: 1, recall: 0.38 }]);
  // Read first: contradictions 4 right, 0 false, 61 missed.
  checkWorkspace("values", [{ codes: CONTRADICTIONS, precision: 1, recall: 0.35 }]);
  checkWorkspace(
    "vineyard",
    ["translators-note", "anchor-drift", "misquote"].map((code) => ({ codes: [code], precision: 1, recall: 1 })),
  );
  // Read first, of the rules below: 23 right, 9 false, 11 missed.
  checkWorkspace(
    "monorail",
    ["ach-table", "mixed-ladders", "number-contradicts-word", "secondary-citation"].map((code) => ({
      codes: [code],
      precision: 1,
      recall: 0.9,
    })),
  );
  for (const name of ["cable", "grain"])
    checkWorkspace(name, [
      ...BRIEFING.map((code) => ({ codes: [code], precision: 1, recall: 1 })),
      { codes: LIKELIHOOD, precision: 1, recall: 0.9 },
    ]);
});

function checkWorkspace(name: string, floors: readonly Floor[]): void {
  it(name, async () => {
    const tallies = await talliesOf(name);
    console.log([name, ...[...tallies].sort(byCode).map(([code, tally]) => described(code, tally))].join("\n"));
    for (const floor of floors) {
      const { hits, false: wrong, missed } = sumOf(floor.codes.flatMap((code) => tallies.get(code) ?? []));
      const where = `${floor.codes.join(", ")} in ${name}`;
      assert.ok(shareOf(hits, wrong.length) >= floor.precision, `precision of ${where}: ${wrong.join(" · ")}`);
      assert.ok(shareOf(hits, missed.length) >= floor.recall, `recall of ${where}: ${missed.join(" · ")}`);
    }
  });
}

function byCode([left]: readonly [string, Tally], [right]: readonly [string, Tally]): number {
  return left < right ? -1 : 1;
}

function described(code: string, { hits, false: wrong, missed }: Tally): string {
  const figures = `  ${code}: ${hits} right, ${wrong.length} false, ${missed.length} missed; precision ${shareOf(hits, wrong.length).toFixed(2)}, recall ${shareOf(hits, missed.length).toFixed(2)}`;
  return [
    figures,
    ...wrong.map((sentence) => `    false: ${sentence}`),
    ...missed.map((sentence) => `    missed: ${sentence}`),
  ].join("\n");
}
