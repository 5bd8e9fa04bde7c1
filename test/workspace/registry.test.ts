/** The actor registry: what an entry means, what is reported, and that nothing written is lost. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readRegistry } from "../../server/src/core/workspace/registry.js";

function problemLines(yaml: string): readonly number[] {
  return readRegistry("actors.yaml", yaml).problems.map((problem) =>
    Number(/^Line (\d+): /u.exec(problem.message)?.[1]),
  );
}

describe("the actor registry", () => {
  const yaml = `# people
actors:
  - id: maria-sol
    name: "María Sol"
    type: person
    aliases: [Maria Sol, Мария Соль]
    roles:
      - { title: Mayor of Ribera, from: 2017-05-31 }
      - Deputy
  - id: port-authority
    name: Port Authority of Ribera
    type: organization
judgements:
  - { surface: "Sol", actor: maria-sol, verdict: different }
`;

  it("gives actors with the place of their names, and judgements", () => {
    const registry = readRegistry("actors.yaml", yaml);
    assert.deepEqual(registry.problems, []);
    assert.deepEqual(
      registry.actors.map((actor) => [
        actor.id,
        yaml.slice(actor.range.start, actor.range.end),
        actor.type,
        actor.aliases,
        actor.roles,
      ]),
      [
        [
          "maria-sol",
          "María Sol",
          "person",
          ["Maria Sol", "Мария Соль"],
          [{ title: "Mayor of Ribera", from: "2017-05-31" }, { title: "Deputy" }],
        ],
        ["port-authority", "Port Authority of Ribera", "organization", [], []],
      ],
    );
    assert.deepEqual(registry.judgements, [{ surface: "Sol", actor: "maria-sol", verdict: "different" }]);
  });

  it("keeps entries that lack a field, and says which", () => {
    const broken =
      "actors:\n  - name: Ana Luz\n    type: person\n  - id: x\n    type: planet\n  - id: x\n    name: Other X\n    type: group\n  - plain\n  - {}\njudgements:\n  - { surface: A, actor: nobody, verdict: same }\n  - { surface: B, actor: x }\n  - { surface: C }\n";
    const registry = readRegistry("actors.yaml", broken);
    assert.deepEqual(
      registry.actors.map((actor) => [actor.id, actor.name, actor.type]),
      [
        ["ana-luz", "Ana Luz", "person"],
        ["x", "x", "person"],
        ["x-2", "Other X", "group"],
      ],
    );
    assert.deepEqual(registry.judgements, [
      { surface: "A", actor: "nobody", verdict: "same" },
      { surface: "B", actor: "x", verdict: "unsure" },
    ]);
    assert.deepEqual(problemLines(broken), [2, 4, 5, 7, 9, 10, 12, 13, 14]);
  });

  it("is empty for an empty file and reports a broken one", () => {
    assert.deepEqual(problemLines(""), []);
    assert.deepEqual(problemLines("- a\n"), [1]);
    assert.ok(problemLines("actors:\n  - id: a\n    name: [b\n").length > 0);
  });
});
