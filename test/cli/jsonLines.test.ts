/** The line-by-line commands: one answer a line, in order, whatever the lines hold. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { recordsOf, runDossier } from "../support/commandLine.js";

describe("line by line", () => {
  it("answers in order, skips empty lines, reports bad ones and ends with 2", async () => {
    const lines = [
      '{"id":1,"quote":"a b","text":"x a b y"}',
      "",
      "   ",
      "no json",
      "[1]",
      '{"id":"two","quote":"a"}',
      '{"id":3,"quote":"a","text":5}',
      '{"quote":"q","text":""}',
    ];
    const { code, output } = await runDossier(["quote", "--jsonl"], { input: [lines.join("\n")] });
    const records = recordsOf(output);
    assert.equal(code, 2);
    assert.deepEqual(
      records.map(({ id, error }) => [id, error]),
      [
        [1, undefined],
        [null, "line 4: no JSON object."],
        [null, "line 5: no JSON object."],
        ["two", 'line 6: "text" is missing.'],
        [3, 'line 7: "text" is no text.'],
        [null, undefined],
      ],
    );
    assert.equal(records[0]?.["match"], "exact");
  });

  it("reads a byte order mark, CRLF, split characters and raw line separators", async () => {
    const bytes = new TextEncoder().encode(
      '\ufeff{"id":1,"quote":"Vučić\u2028x","text":"Vučić\u2028x"}\r\n{"id":2,"quote":"a","text":"a"}',
    );
    const input = [bytes.slice(0, 22), bytes.slice(22, 23), bytes.slice(23)];
    const { code, output } = await runDossier(["quote", "--jsonl"], { input });
    assert.equal(code, 0);
    assert.deepEqual(
      recordsOf(output).map(({ id, match }) => [id, match]),
      [
        [1, "exact"],
        [2, "exact"],
      ],
    );
  });

  it("no input gives no output", async () => {
    for (const command of ["entities", "claims", "syntax", "compare", "quote", "names"]) {
      assert.deepEqual(await runDossier([command, "--jsonl"]), { code: 0, output: "", complaints: [] }, command);
    }
  });

  it("claims and entities give offsets on the text as it came", async () => {
    const text = "“😀 Hello.” On 3 May 2021 Mayor Ruth Hale said that 14 houses had burned in Torvik.\r\n\r\nDid they?";
    const input = [`${JSON.stringify({ id: "x", text, date: "2021-05-10" })}\n`];
    const [claims] = recordsOf((await runDossier(["claims", "--jsonl"], { input })).output);
    const [entities] = recordsOf((await runDossier(["entities", "--jsonl"], { input })).output);
    const spans = [...spansIn(claims), ...spansIn(entities)];
    assert.ok(spans.length > 5);
    for (const span of spans) if (span.text !== undefined) assert.equal(text.slice(span.start, span.end), span.text);
    assert.ok(spans.some((span) => span.text === "3 May 2021"));
    assert.ok(spans.some((span) => span.text === "Ruth Hale"));
    assert.match(JSON.stringify(claims), /"roles":\[\{[^\]]*"text":"Mayor","holder":\{[^}]*"Ruth Hale"\}/u);
    assert.match(JSON.stringify(claims), /"attributions":\[\{"source":\{[^}]*Ruth Hale"\}/u);
    for (const kind of ["assertion", "question"]) assert.ok(JSON.stringify(claims).includes(`"kind":"${kind}"`), kind);
  });

  it("compare judges by figures and names the words", async () => {
    const record = {
      id: 7,
      claim: "Nine miners were killed in the Arvo pit on 3 May 2021.",
      evidence: "Two miners were killed in the Arvo pit on 3 May 2021.",
    };
    const [answer] = recordsOf((await runDossier(["compare", "--jsonl"], { input: [JSON.stringify(record)] })).output);
    assert.equal(answer?.["verdict"], "contradicts");
    assert.match(JSON.stringify(answer["reasons"]), /"kind":"number","claim":"[^"]*Nine[^"]*","evidence":"[^"]*Two/u);
  });

  it("names gives a verdict with reasons", async () => {
    const input = [JSON.stringify({ id: 1, left: "Jelena Đorđević", right: "Jelena Djordjevic" })];
    const [answer] = recordsOf((await runDossier(["names", "--jsonl"], { input })).output);
    assert.equal(answer?.["verdict"], "same");
    assert.ok(Array.isArray(answer["reasons"]) && answer["reasons"].length > 0);
  });
});

interface FoundSpan {
  readonly start: number;
  readonly end: number;
  readonly text?: string;
}

/** Every object with a start and an end, however deep. */
function spansIn(value: unknown): readonly FoundSpan[] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.values(value).flatMap(spansIn);
  if (!("start" in value) || !("end" in value) || typeof value.start !== "number" || typeof value.end !== "number")
    return inner;
  return [
    {
      start: value.start,
      end: value.end,
      ...("text" in value && typeof value.text === "string" ? { text: value.text } : {}),
    },
    ...inner,
  ];
}
