/** Judgements written into actors.yaml: what was there stays as it was, and the new words read back as they were meant. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { readRegistry } from "../../server/src/core/workspace/registry.js";
import { judgeName, type JudgedActor } from "../../server/src/core/workspace/registryEdit.js";

const SOL: JudgedActor = { id: "maria-sol", name: "María Sol", type: "person" };
const FOUND: JudgedActor = { id: "~harbour-board", name: "Harbour Board: Lisvik", type: "organization" };

function apply(text: string, actor: JudgedActor, surface: string, verdict: "same" | "different" | "unsure"): string {
  const answer = judgeName(text, actor, surface, verdict);
  assert.equal(answer.kind, "edits");
  return [...answer.edits]
    .sort((left, right) => right.range.start - left.range.start)
    .reduce((now, { range, newText }) => now.slice(0, range.start) + newText + now.slice(range.end), text);
}

const REGISTRY = `# who is who
actors:
  - id: maria-sol   # the mayor
    name: "María Sol"
    type: person
    aliases:   [ Maria Sol ]

# judged by hand
judgements:
  - { surface: "Sol",  actor: maria-sol, verdict: different }   # another family
`;

describe("judging a name", () => {
  it("adds a line behind the last judgement, and nothing else changes", () => {
    assert.equal(
      apply(REGISTRY, SOL, "M. Sol", "same"),
      `${REGISTRY}  - { surface: "M. Sol", actor: maria-sol, verdict: same }\n`,
    );
  });

  it("changes the verdict of an earlier judgement in its place", () => {
    assert.equal(apply(REGISTRY, SOL, "Sol", "same"), REGISTRY.replace("verdict: different", "verdict: same"));
  });

  it("enters an actor that was only found so far", () => {
    const text = apply(REGISTRY, FOUND, "the Board", "same");
    assert.ok(
      text.includes('  - id: harbour-board\n    name: "Harbour Board: Lisvik"\n    type: organization\n'),
      text,
    );
    const { actors, judgements, problems } = readRegistry("actors.yaml", text);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      actors.map(({ id }) => id),
      ["maria-sol", "harbour-board"],
    );
    assert.deepEqual(judgements.at(-1), { surface: "the Board", actor: "harbour-board", verdict: "same" });
  });

  for (const [name, text] of [
    ["no file yet", ""],
    ["an empty list", "actors: []\njudgements: []\n"],
    ["a key without a value", "actors:\njudgements:\n"],
    ["no judgements, no last line break", "actors:\n  - id: maria-sol\n    name: María Sol\n    type: person"],
    [
      "items without indentation",
      "actors:\n- id: maria-sol\n  name: María Sol\n  type: person\njudgements:\n- surface: X\n  actor: maria-sol\n  verdict: same\n",
    ],
    [
      "flow lists",
      "actors: [{ id: maria-sol, name: María Sol, type: person }]\njudgements: [{ surface: X, actor: maria-sol, verdict: same }]\n",
    ],
    ["Windows line ends", "actors:\r\n  - id: maria-sol\r\n    name: María Sol\r\n    type: person\r\n"],
    [
      "a comment at the end of the list",
      "judgements:\n  - { surface: X, actor: maria-sol, verdict: same }\n  # to be continued\nactors:\n  - id: maria-sol\n    name: María Sol\n    type: person\n\n# end\n",
    ],
  ] as const)
    it(`reads back from ${name}`, () => {
      for (const actor of [SOL, FOUND]) {
        const after = apply(text, actor, "Sól “the elder”", "unsure");
        const { actors, judgements, problems } = readRegistry("actors.yaml", after);
        assert.deepEqual(problems, [], after);
        assert.ok(
          actors.some((entry) => entry.name === actor.name),
          after,
        );
        assert.deepEqual(judgements.at(-1)?.surface, "Sól “the elder”");
        assert.equal(after.includes("\r\n"), text.includes("\r\n"));
      }
    });

  it("leaves a file alone that is no YAML, and says which line", () => {
    const answer = judgeName("actors:\n  - { id: a\njudgements: ]\n", SOL, "X", "same");
    assert.equal(answer.kind, "refused");
    assert.match(answer.why, /^line \d+ of the registry/u);
    assert.equal(judgeName("- a\n- b\n", SOL, "X", "same").kind, "refused");
  });

  it("records any spelling so that it reads back, and judges it once", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }), (surface) => {
        fc.pre(surface.trim() === surface && surface !== "Sol");
        const once = apply(REGISTRY, SOL, surface, "same");
        const { judgements } = readRegistry("actors.yaml", once);
        assert.equal(judgements.at(-1)?.surface, surface);
        const twice = readRegistry("actors.yaml", apply(once, SOL, surface, "different")).judgements;
        assert.equal(twice.length, judgements.length);
        assert.equal(twice.at(-1)?.verdict, "different");
      }),
      { numRuns: 60 },
    );
  });
});
