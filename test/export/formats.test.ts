/** Every format, read again by a program that is not ours. */
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import Ajv from "ajv";
import { strFromU8, unzipSync } from "fflate";
import mammoth from "mammoth";
import { renderExport } from "../../server/src/export/renderExport.js";
import type { RenderOptions } from "../../server/src/export/renderOptions.js";
import type { ExportFormat } from "../../server/src/export/formats.js";
import { exportOf, sha256 } from "../support/finishedDocument.js";
import { programAbsent, runProgramFile } from "../support/programs.js";
import { withFolder } from "../support/temporaryFolder.js";
import { cslConstraints } from "./cslConstraints.js";
import { WORKSPACE } from "./fixtures.js";

const FONTS = join(process.cwd(), "dist", "fonts");
const noFonts = existsSync(FONTS) ? false : "dist/fonts is not built";

async function exported(
  format: ExportFormat,
  options: Partial<RenderOptions> = {},
  files: ReadonlyMap<string, string> = WORKSPACE,
): Promise<Uint8Array> {
  const { model } = await exportOf(files, "briefings/sela.md");
  return await renderExport(format, { model, sha256 }, { notes: "endnotes", fontFolder: FONTS, ...options });
}

async function text(format: ExportFormat): Promise<string> {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(await exported(format));
}

describe("Word", () => {
  test("mammoth reads headings, notes, lists, tables and links again", async () => {
    const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(await exported("docx")) });
    assert.deepEqual(
      messages.filter(({ type }) => type === "error"),
      [],
    );
    assert.match(value, /<h2>(?:<a[^>]*><\/a>)?Key judgements<\/h2>/u);
    assert.match(value, /<strong>likely \(55–80 %\)<\/strong>/u);
    assert.match(value, /<table>.*Mayor's promise.*<\/table>/su);
    assert.match(value, /href="https:\/\/example\.org\/x"/u);
    assert.equal([...value.matchAll(/id="endnote-\d+"/gu)].length, 6);
    assert.match(value, /Marta Kovačić and Ivan Петров, “Port authority ‘surprised’ by closure”/u);
    assert.doesNotMatch(value, /javascript:/u);
  });

  test("marking and page numbers stand in header and footer", async () => {
    const parts = unzipSync(await exported("docx"));
    const part = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
    assert.match(part("word/header1.xml"), /OPEN SOURCE – FOR EXERCISE/u);
    assert.match(part("word/footer1.xml"), /OPEN SOURCE – FOR EXERCISE.*PAGE.*NUMPAGES/su);
  });

  test("footnotes where they are wanted", async () => {
    const parts = unzipSync(await exported("docx", { notes: "footnotes" }));
    const footnotes = strFromU8(parts["word/footnotes.xml"] ?? new Uint8Array());
    assert.equal([...footnotes.matchAll(/<w:footnote w:id="[1-9]/gu)].length, 6);
    assert.match(strFromU8(parts["word/document.xml"] ?? new Uint8Array()), /<w:footnoteReference w:id="6"\/>/u);
  });

  test("LibreOffice opens it and prints its notes", { skip: programAbsent("soffice") }, async () => {
    await withFolder({ "sela.docx": await exported("docx") }, async (root) => {
      const profile = `-env:UserInstallation=file://${root}/profile`;
      runProgramFile("soffice", [
        profile,
        "--headless",
        "--convert-to",
        "pdf",
        "--outdir",
        root,
        join(root, "sela.docx"),
      ]);
      if (programAbsent("pdftotext", "-v") !== false) return;
      const printed = runProgramFile("pdftotext", ["-layout", join(root, "sela.pdf"), "-"]);
      assert.match(printed, /Key judgements/u);
      assert.match(printed, /Marta Kovačić and Ivan Петров/u);
      assert.match(printed, /OPEN SOURCE – FOR EXERCISE · Page 1 of \d/u);
    });
  });
});

describe("PDF", { skip: noFonts }, () => {
  test("pdftotext reads quotations, č and Cyrillic", { skip: programAbsent("pdftotext", "-v") }, async () => {
    await withFolder({ "sela.pdf": await exported("pdf") }, async (root) => {
      const printed = runProgramFile("pdftotext", ["-layout", join(root, "sela.pdf"), "-"]).replace(/\s+/gu, " ");
      for (const words of [
        "likely (55–80 %) to open again before June 2025.",
        "“surprised by the speed of the closure”.",
        "Marta Kovačić and Ivan Петров, “Port authority ‘surprised’ by closure”, Lighthouse Daily",
        "Origin: Lighthouse Daily, from Per Lund, Northern Wire (digest).",
        "OPEN SOURCE – FOR EXERCISE · Page 1 of 1",
      ])
        assert.ok(printed.includes(words), `“${words}” is not in ${printed}`);
      const fonts =
        programAbsent("pdffonts", "-v") === false ? runProgramFile("pdffonts", [join(root, "sela.pdf")]) : "";
      for (const line of fonts
        .split("\n")
        .slice(2)
        .filter((row) => row !== ""))
        assert.match(line, /PTSerif.*\byes yes yes\b/u, "a font is not embedded");
    });
  });

  test("characters that the font lacks are drawn in a named font, or refused by name", async () => {
    const files = new Map([...WORKSPACE, ["briefings/sela.md", "# Ports\n\nThe port of Πειραιάς opened.\n"]]);
    const system = "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf";
    if (existsSync(system)) {
      const bytes = await exported("pdf", { font: system }, files);
      assert.match(Buffer.from(bytes).toString("latin1"), /DejaVuSans/u);
    }
    const serif = join(FONTS, "PTSerif_400Regular.ttf");
    await assert.rejects(exported("pdf", { font: serif }, files), /has no glyph for “Π” \(U\+03A0\)/u);
    await assert.rejects(
      exported("pdf", { font: "/nowhere/font.ttf" }, files),
      /\/nowhere\/font\.ttf cannot be read: there is no such file/u,
    );
    await assert.rejects(exported("pdf", { font: join(process.cwd(), "package.json") }, files), /is no TrueType/u);
    await assert.rejects(
      exported("pdf", { fontFolder: "/nowhere" }, files),
      /PTSerif_400Regular\.ttf cannot be read: there is no such file/u,
    );
  });
});

describe("Markdown for pandoc", () => {
  test("pandoc resolves every citation", { skip: programAbsent("pandoc") }, async () => {
    const markdown = await text("md");
    const html = runProgramFile("pandoc", ["--citeproc", "-t", "html"], markdown);
    assert.doesNotMatch(html, /citation-not-found|\?\?\?|\(<strong>[^<]*\?<\/strong>\)/u);
    assert.equal([...html.matchAll(/class="citation"\s+data-cites="/gu)].length, 6);
    assert.match(html, /id="ref-harbour-2025-03-02"/u);
    assert.match(html, /id="ref-wire-2025-03-01"/u);
    assert.match(html, /likely \(55–80/u);
    assert.doesNotMatch(html, /dossier-ignore/u);
    assert.equal([...html.matchAll(/Closure of the port of Sela/gu)].length, 0, "the title stands in the metadata");
  });

  test(
    "pandoc reads quotations with semicolons and brackets in citations",
    { skip: programAbsent("pandoc") },
    async () => {
      const files = new Map([
        ...WORKSPACE,
        ["briefings/sela.md", 'The port closed [@harbour, "on 1 March; after [14] workers"]. It is so [@wire].\n'],
      ]);
      const markdown = new TextDecoder().decode(await exported("md", {}, files));
      const html = runProgramFile("pandoc", ["--citeproc", "-t", "html"], markdown);
      assert.equal([...html.matchAll(/data-cites="(?:harbour-2025-03-02|wire-2025-03-01)"/gu)].length, 2);
    },
  );
});

describe("data", () => {
  test("CSL-JSON keeps to its schema, and pandoc reads it", async () => {
    const items: unknown = JSON.parse(await text("csl-json"));
    const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
    const validate = ajv.compile(cslConstraints);
    assert.ok(validate(items), ajv.errorsText(validate.errors));
    assert.ok(
      !validate([{ id: "a", type: "newspaper" }]) &&
        !validate([{ id: "a", type: "post", issued: { "date-parts": [[]] } }]),
    );
    if (programAbsent("pandoc") !== false) return;
    const read = runProgramFile("pandoc", ["-f", "csljson", "-t", "csljson"], JSON.stringify(items));
    assert.match(read, /Kovačić/u);
  });

  test(
    "FollowTheMoney's own library takes every entity",
    { skip: programAbsent("python3", "-c", "import followthemoney") },
    async () => {
      const program = [
        "import sys, json",
        "from followthemoney import model",
        "for line in sys.stdin:",
        "    data = json.loads(line)",
        "    entity = model.get_proxy(data, cleaned=False)",
        "    for name, values in data['properties'].items():",
        "        got = entity.get(name)",
        "        assert len(got) == len(set(values)), (data['id'], name, values, got)",
        "    print(entity.schema.name, entity.caption)",
      ].join("\n");
      const read = runProgramFile("python3", ["-c", program], await text("ftm"));
      assert.match(read, /^Person Ana Đurić$/mu);
      assert.match(read, /^Article Port authority/mu);
    },
  );

  test("a claim's row is one record of RFC 4180, and no cell is a formula", async () => {
    const files = new Map([
      ...WORKSPACE,
      ["briefings/sela.md", '=HYPERLINK("x") was said, "so" they wrote.\n\n+1 is a sum of things.\n'],
    ]);
    const csv = new TextDecoder("utf-8", { ignoreBOM: true }).decode(await exported("csv", {}, files));
    const rows = recordsOf(csv.replace(/^\ufeff/u, ""));
    assert.ok(csv.startsWith("\ufeff") && csv.endsWith("\r\n"));
    assert.equal(new Set(rows.map((row) => row.length)).size, 1);
    for (const row of rows.slice(1)) for (const cell of row) assert.doesNotMatch(cell, /^[=+\-@\t\r]/u);
    assert.ok(rows.some((row) => row[4]?.startsWith('\'=HYPERLINK("x")')));
    const whole = recordsOf((await text("csv")).replace(/^\ufeff/u, ""));
    assert.deepEqual(whole[1]?.slice(1, 9), [
      "briefings/sela.md",
      "13",
      "Key judgements",
      "We assess that the port of Sela is likely to open again before June 2025.",
      "judgement",
      "likely",
      "55",
      "80",
    ]);
  });

  test("an annotation points at words that stand in the article", async () => {
    const page: unknown = JSON.parse(await text("jsonld"));
    assert.ok(
      isRecord(page) && page["@context"] === "http://www.w3.org/ns/anno.jsonld" && Array.isArray(page["items"]),
    );
    const ids = new Set<unknown>();
    for (const item of page["items"]) {
      assert.ok(isRecord(item) && isRecord(item["target"]) && isRecord(item["target"]["selector"]));
      const { exact, prefix, suffix } = item["target"]["selector"];
      const article = WORKSPACE.get(decodeURIComponent(String(item["target"]["source"]))) ?? "";
      assert.ok(article.includes(`${String(prefix)}${String(exact)}${String(suffix)}`));
      assert.match(
        String(item["id"]),
        /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u,
      );
      ids.add(item["id"]);
    }
    assert.equal(ids.size, page["items"].length);
    assert.ok(ids.size >= 5);
  });
});

describe("every format", () => {
  for (const format of ["docx", "pdf", "html", "md", "csl-json", "csv", "ftm", "jsonld"] as const)
    test(`${format}: two exports of one input are the same bytes`, { skip: format === "pdf" && noFonts }, async () => {
      const [first, second] = [await exported(format), await exported(format)];
      assert.equal(Buffer.compare(first, second), 0);
    });

  test("SOURCE_DATE_EPOCH is the day in the file's properties", async () => {
    const parts = unzipSync(await exported("docx", { sourceDateEpoch: 86_400 }));
    assert.match(strFromU8(parts["docProps/core.xml"] ?? new Uint8Array()), /1970-01-02T00:00:00Z/u);
  });
});

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** RFC 4180, read strictly: a bare quotation mark or line end outside of quotation marks is an error. */
function recordsOf(csv: string): readonly (readonly string[])[] {
  const field = /(?:"(?<quoted>(?:[^"]|"")*)"|(?<plain>[^",\r\n]*))(?<end>,|\r\n)/uy;
  const rows: string[][] = [[]];
  while (field.lastIndex < csv.length) {
    const match = field.exec(csv);
    assert.ok(match !== null, `no field at ${String(field.lastIndex)}`);
    rows.at(-1)?.push(match.groups?.["quoted"]?.replaceAll('""', '"') ?? match.groups?.["plain"] ?? "");
    if (match.groups?.["end"] === "\r\n") rows.push([]);
  }
  return rows.slice(0, -1);
}
