/** Conflicts that the trees of both sentences decide: who fills a role, what a thing is, how far something goes; and what leaves them open. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { hasStructure } from "../../server/src/core/assess/reading/structure.js";
import { compare } from "../../server/src/core/assess/compare.js";
import { readText } from "../../server/src/core/model/readText.js";
import { moveStatement } from "../../server/src/core/model/moveStatement.js";
import { checkConflict, checkSilent } from "./comparison.js";

describe("a place that one alone fills", () => {
  it("has another name in it", () => {
    checkConflict(
      "name",
      "Marta Lindqvist directed “Grey Water”.",
      "Marta Lindqvist",
      "“Grey Water” was directed by Jonas Ek.",
      "Jonas Ek",
    );
    checkConflict("place", "The yard is based in Gdynia.", "Gdynia", "The yard is based in Szczecin.", "Szczecin");
    checkConflict(
      "name",
      "Karin Dahl was elected mayor of Lund in 2020.",
      "Karin Dahl",
      "Olof Berg was elected mayor of Lund in 2020.",
      "Olof Berg",
    );
  });

  it("may be filled by others at another time, or be another place", () => {
    checkSilent([
      ["Marta Lindqvist directed “Grey Water”.", "“Grey Water” was edited by Jonas Ek."],
      ["Karin Dahl was elected mayor of Lund in 2020.", "Olof Berg was elected mayor of Lund in 2016."],
      ["Karin Dahl visited Lund.", "Karin Dahl visited Uppsala."],
      ["Karin Dahl was born in Sweden.", "Karin Dahl was born in Uppsala."],
      ["The yard is based in Gdynia.", "The yard was based in Szczecin until 1998."],
      ["Ilse Hickman wrote the report.", "The report was written by Ilse Hickmann."],
    ]);
  });

  it("is what a definite description names", () => {
    checkConflict("name", "The capital of Sarre is Modrin.", "Modrin", "Velka is the capital of Sarre.", "Velka");
    checkSilent([
      ["Velka is a city of Sarre.", "Modrin is a city of Sarre."],
      ["Velka is the capital of Sarre.", "Modrin is the capital of Tarsia."],
      ["Velka was the capital of Sarre.", "Modrin is the capital of Sarre."],
    ]);
  });
});

describe("what a thing is", () => {
  it("is of one people, one rank, one state and one field", () => {
    checkConflict("place", "Eda Novak is a Slovak painter.", "Slovak", "Eda Novak is a Polish painter.", "Polish");
    checkConflict(
      "number",
      "Brell was the third firm to leave Marland.",
      "third",
      "Brell was the first firm to leave Marland.",
      "first",
    );
    checkConflict(
      "antonym",
      "Leon Marsh is a retired officer.",
      "retired",
      "Leon Marsh, an active officer, was there.",
      "active",
    );
    checkConflict(
      "role",
      "Ana Lupu is a senator.",
      "a senator",
      "Ana Lupu (born 3 May 1980) is a Romanian singer.",
      "a Romanian singer",
    );
  });

  it("may be several things", () => {
    checkSilent([
      ["Eda Novak is a painter.", "Eda Novak is a Polish painter."],
      ["Ana Lupu is a novelist.", "Ana Lupu (born 3 May 1980) is a Romanian singer."],
      ["Leon Marsh is a retired officer.", "Leon Marsh was once an active officer."],
      ["Brell was the third firm to leave Marland.", "Brell was the first firm to settle in Marland."],
    ]);
  });
});

describe("how far something goes", () => {
  it("is all or a part, still or no longer, one alone or more", () => {
    checkConflict(
      "negation",
      "The Borg family still owns Castor.",
      "still",
      "The Borg family no longer owns Castor.",
      "no longer",
    );
    checkConflict(
      "antonym",
      "Only nurses were questioned in Lissa.",
      "Only nurses",
      "Nurses and doctors were questioned in Lissa.",
      "Nurses and doctors",
    );
    checkConflict(
      "number",
      "All three drivers were freed in Sokoto.",
      "All three drivers",
      "Two of the three drivers were freed in Sokoto.",
      "Two of the three drivers",
    );
    checkConflict(
      "number",
      "Nora Haas came second in the vote in Basel.",
      "second",
      "Nora Haas came fourth in the vote in Basel.",
      "fourth",
    );
  });

  it("is open where the sentences speak of other times or things", () => {
    checkSilent([
      ["The Borg family owned Castor in 1990.", "The Borg family no longer owns Castor."],
      ["Nurses were questioned in Lissa.", "Nurses and doctors were questioned in Lissa."],
      ["Nora Haas came second in the first round in Basel.", "Nora Haas came fourth in the second round in Basel."],
    ]);
  });
});

describe("a claim that copies its source", () => {
  it("differs in one name, figure or word", () => {
    checkConflict(
      "negation",
      "The council did not publish the accounts of the port of Zeta.",
      "not publish",
      "The council published the accounts of the port of Zeta.",
      "published",
    );
    checkConflict(
      "name",
      "On Monday the council thanked Karin Dahl for the repair of the quay.",
      "Karin Dahl",
      "On Monday the council thanked Olof Berg for the repair of the quay.",
      "Olof Berg",
    );
  });

  it("may add what makes it another event", () => {
    checkSilent([
      [
        "The council published the accounts of the port of Zeta.",
        "The council published some of the accounts of the port of Zeta.",
      ],
    ]);
  });
});

describe("trees", () => {
  const read = (text: string): ReturnType<typeof readText>["statements"][number] => {
    const [statement] = readText(text).statements;
    if (statement === undefined) throw new Error(`no statement in ${text}`);
    return statement;
  };

  it("are asked for only where two sentences share what they decide", () => {
    const claim = read("The yard is based in Gdynia.");
    const passage = read("Two farmers were arrested near Lissa on Monday.");
    compare(claim, passage);
    assert.deepEqual([hasStructure(claim), hasStructure(passage)], [false, false]);
  });

  it("stay with a sentence that moves", () => {
    const claim = read("The yard is based in Gdynia.");
    const passage = read("The yard is based in Szczecin.");
    const [before] = compare(claim, passage).reasons;
    const moved = moveStatement(claim, 12);
    const [after] = compare(moved, passage).reasons;
    assert.equal(hasStructure(moved), true);
    assert.ok(before !== undefined && after !== undefined);
    assert.equal(after.claim.text, "Gdynia");
    assert.equal(after.claim.range.start, before.claim.range.start + 12);
  });
});
