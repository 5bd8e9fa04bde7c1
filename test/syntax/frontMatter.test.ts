/** YAML that is broken, hostile or of the wrong type: problems with their lines, and whatever could be read. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { findFrontMatter } from "../../server/src/core/syntax/frontMatterBlock.js";
import {
  enumField,
  itemsOf,
  readYaml,
  scalarField,
  stringField,
  stringListField,
  type YamlValue,
} from "../../server/src/core/syntax/frontMatter.js";

/** What is read, in short, and the lines of the problems. */
function checkYaml(yaml: string, expected: unknown, lines: readonly number[] = []): void {
  const { fields, problems } = readYaml(yaml, 0, "sidecar");
  assert.deepEqual(plain(fields), expected);
  assert.deepEqual(
    problems.map((problem) => Number(/^Line (\d+): /u.exec(problem.message)?.[1])),
    lines,
  );
}

function plain(value: YamlValue, depth = 0): unknown {
  if (depth > 6) return "…";
  if (value.kind === "scalar") return value.text ?? null;
  if (value.kind === "list") return value.items.map((item) => plain(item, depth + 1));
  return Object.fromEntries([...value.entries].map(([key, entry]) => [key, plain(entry.value, depth + 1)]));
}

describe("YAML", () => {
  it("gives texts as written", () => {
    checkYaml('id: 007\nday: 2023-10\nyes: true\nnone: ~\nquoted: "a: b"\nlist: [a, 1]\nmap: { x: y }\n', {
      id: "007",
      day: "2023-10",
      yes: "true",
      none: null,
      quoted: "a: b",
      list: ["a", "1"],
      map: { x: "y" },
    });
  });

  it("that is broken gives what stands around the break", () => {
    const { fields, problems } = readYaml("title: One\nauthors: [A, B\npublisher: C\n", 0, "sidecar");
    assert.equal(stringField(fields, "title"), "One");
    assert.ok(problems.length > 0);
    assert.match(problems[0]?.message ?? "", /^Line \d: /u);
  });

  it("with a field given twice keeps the first", () => {
    checkYaml("title: One\ntitle: Two\n", { title: "One" }, [2]);
  });

  it("reads an unquoted headline with a colon as one value, and says what it lacks", () => {
    checkYaml(
      "id: a1\ntitle: Flood in Bern: two dead, mayor: “we knew”\npublished: 2024-05-01\ngrade: B\n",
      { id: "a1", title: "Flood in Bern: two dead, mayor: “we knew”", published: "2024-05-01", grade: "B" },
      [2],
    );
    checkYaml("map: { a: b }\ntitle: One: two\n", { map: { a: "b" }, title: "One: two" }, [2]);
  });

  it("with names that are no words leaves those fields out", () => {
    checkYaml(
      "? [a]\n: b\n__proto__: { polluted: yes }\nconstructor: c\n",
      Object.fromEntries([
        ["__proto__", { polluted: "yes" }],
        ["constructor", "c"],
      ]),
      [1],
    );
    assert.equal(stringField(readYaml("__proto__: { polluted: yes }\n", 0, "sidecar").fields, "polluted"), undefined);
  });

  it("that refers to itself or multiplies itself stays small", () => {
    checkYaml("a: &x [one, *x]\n", { a: ["one"] }, [1]);
    const bomb = [
      "a0: &a0 [x, x, x, x, x, x, x, x, x]",
      ...Array.from(
        { length: 20 },
        (_, level) =>
          `a${String(level + 1)}: &a${String(level + 1)} [${Array(9)
            .fill(`*a${String(level)}`)
            .join(", ")}]`,
      ),
    ].join("\n");
    const { fields, problems } = readYaml(bomb, 0, "sidecar");
    assert.deepEqual(
      problems.map((problem) => problem.message.replace(/\d+/gu, "N")),
      Array(21 - fields.entries.size).fill("Line N: its aliases stand for more than N values; it was left out."),
    );
    assert.ok(problems.length > 0);
  });

  it("that is no mapping, too deep or too large is reported", () => {
    checkYaml("- a\n- b\n", {}, [1]);
    checkYaml("just words", {}, [1]);
    checkYaml("", {});
    checkYaml(`a: ${"[".repeat(5000)}`, {}, [1]);
    checkYaml(`a: ${"x".repeat(2_100_000)}`, {}, [1]);
  });

  it("gives ranges in the file", () => {
    const note = '---\r\ntitle: "Ten ships"\r\n---\r\nText.';
    const block = findFrontMatter(note);
    assert.ok(block !== undefined);
    const { fields } = readYaml(block.yaml, block.range.start, "front-matter");
    const title = scalarField(fields, "title");
    assert.equal(note.slice(title?.range.start, title?.range.end), "Ten ships");
    assert.equal(note.slice(block.end), "Text.");
  });

  it("is read field by field with its type", () => {
    const { fields } = readYaml(
      "one: a\nmany: [a, { b: c }, d]\nword: NEWS\nodd: sport\nmap: { a: b }\n",
      0,
      "sidecar",
    );
    const reports: string[] = [];
    const report = (_: unknown, message: string): void => void reports.push(message);
    assert.deepEqual(stringListField(fields, "one", report), ["a"]);
    assert.deepEqual(stringListField(fields, "many", report), ["a", "d"]);
    assert.equal(enumField(fields, "word", ["news", "opinion"], report), "news");
    assert.equal(enumField(fields, "odd", ["news", "opinion"], report), undefined);
    assert.equal(stringField(fields, "map", report), undefined);
    assert.equal(itemsOf(fields, "map").length, 1);
    assert.equal(reports.length, 3);
  });

  it("never throws", () => {
    const pieces = fc.constantFrom(
      "a",
      ": ",
      "- ",
      "\n",
      "  ",
      "&x ",
      "*x",
      "[",
      "]",
      "{",
      "}",
      '"',
      "'",
      "|\n",
      ">\n",
      "? ",
      "!!js ",
      "%",
      "---\n",
      "\t",
      "#",
      "<<",
      "\ud83d",
      "\u0000",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const yaml = parts.join("");
        for (const problem of readYaml(yaml, 5, "front-matter").problems)
          assert.ok(problem.range.start >= 5 && problem.range.end <= yaml.length + 5);
      }),
      { numRuns: 500 },
    );
  });
});
