/** Tables of competing hypotheses: what is read, how it scores, and what the result hangs on. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { scoreAch } from "../../server/src/core/briefing/achScores.js";
import { markEdit, readAchTables } from "../../server/src/core/briefing/achTable.js";

const TABLE = `# Who mined the port?

| Evidence | Navy | Militia | Accident |
|---|:-:|:-:|---|
| Mines of an old type [@courier] | I | CC | N |
| The navy swept the port first [@herald; @courier] | C | C | **C** |
| No ship had left for a week | C | II | II |
| A captain saw divers \\| at night | C | | I |

Text behind it.
`;

describe("tables of competing hypotheses", () => {
  it("reads hypotheses, evidence with its citations, and marks", () => {
    const [table] = readAchTables(TABLE);
    assert.deepEqual(
      table?.hypotheses.map(({ text }) => text),
      ["Navy", "Militia", "Accident"],
    );
    assert.deepEqual(
      table.rows.map(({ keys, cells }) => [...keys, cells.map(({ mark }) => mark ?? "?").join(" ")].join(" | ")),
      ["courier | I CC N", "herald | courier | C C C", "C II II", "C ? I"],
    );
    assert.equal(
      TABLE.slice(table.rows[3]?.evidence.start, table.rows[3]?.evidence.end),
      "A captain saw divers \\| at night",
    );
  });

  it("counts what speaks against each, and finds rows that decide or tell nothing", () => {
    const [table] = readAchTables(TABLE);
    assert.ok(table !== undefined);
    const { scores, leading, pivotal, undiagnostic, missing } = scoreAch(table);
    assert.deepEqual(
      scores.map(({ inconsistency }) => inconsistency),
      [1, 2, 3],
    );
    assert.deepEqual(leading, [0]);
    // Without the third row the militia leads; without the others the navy stays in front.
    assert.deepEqual(pivotal, [table.rows[2]]);
    assert.deepEqual(undiagnostic, [table.rows[1]]);
    assert.deepEqual(
      missing.map(({ row, hypothesis }) => [table.rows.indexOf(row), hypothesis]),
      [[3, 1]],
    );
  });

  it("leaves other tables alone", () => {
    assert.deepEqual(
      readAchTables("| Name | Born | Died |\n|---|---|---|\n| Ada | 1815 | 1852 |\n| Kurt | 1906 | 1978 |\n"),
      [],
    );
    assert.deepEqual(readAchTables("| a | b |\n|---|---|\n| c | C |\n| d | I |\n"), []);
  });

  it("is not read from code and comments", () => {
    for (const [open, close] of [
      ["```", "```"],
      ["~~~~", "~~~~"],
      ["<!--", "-->"],
    ])
      assert.deepEqual(readAchTables(`${open ?? ""}\n${TABLE}\n${close ?? ""}\n`), []);
    assert.equal(readAchTables(`\`\`\`\nx | y\n\`\`\`\n${TABLE}<!-- never closed`).length, 1);
    const hostile = "<!--|".repeat(40_000);
    assert.deepEqual(readAchTables(hostile), []);
  });

  it("says what leads without each row", () => {
    const [table] = readAchTables(TABLE);
    assert.ok(table !== undefined);
    assert.deepEqual(
      scoreAch(table).sensitivity.map(({ scores, leading, changes }) => [
        scores.map(({ inconsistency }) => inconsistency).join(" "),
        leading.join(" "),
        changes,
      ]),
      [
        ["0 2 3", "0", false],
        ["1 2 3", "0", false],
        ["1 0 1", "1", true],
        ["1 2 2", "0", false],
      ],
    );
  });

  it("writes a mark into an empty cell, over what is none, and into columns that the row lacks", () => {
    const text =
      "| E | A | B | D |\n|---|---|---|---|\n| x | | ? | C |\n| y | C\n| z | I | II | C |\n| w | I | II | C |\n";
    const [table] = readAchTables(text);
    const written = (row: number, hypothesis: number): string => {
      const at = table?.rows[row];
      const edit = at === undefined ? undefined : markEdit(at, hypothesis, "II");
      if (edit === undefined) return "";
      const changed = text.slice(0, edit.range.start) + edit.newText + text.slice(edit.range.end);
      assert.equal(readAchTables(changed)[0]?.rows[row]?.cells[hypothesis]?.mark, "II");
      return changed.split("\n")[row + 2] ?? "";
    };
    assert.equal(written(0, 0), "| x | II | ? | C |");
    assert.equal(written(0, 1), "| x | | II | C |");
    assert.equal(written(1, 1), "| y | C | II |");
    assert.equal(written(1, 2), "| y | C |  | II |");
  });

  it("reads any text, with cells inside it", () => {
    const piece = fc.constantFrom("|", " C ", " II ", "---", "\n", "|---|---|---|\n", "\\|", "@a", "H");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join("");
        for (const table of readAchTables(text)) {
          assert.ok(table.range.end <= text.length);
          for (const { cells } of table.rows) assert.equal(cells.length, table.hypotheses.length);
          assert.ok(scoreAch(table).leading.length > 0);
        }
      }),
    );
  });
});
