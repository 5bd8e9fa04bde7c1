/** What stops an export, in words with file and line, and that nothing is left behind. */
import assert from "node:assert/strict";
import { chmod, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, test } from "node:test";
import { strToU8, unzipSync, strFromU8, zipSync } from "fflate";
import { renderExport } from "../../server/src/export/renderExport.js";
import { runDossier } from "../support/commandLine.js";
import { exportOf, sha256 } from "../support/finishedDocument.js";
import { withFolder } from "../support/temporaryFolder.js";
import { BRIEFING, WORKSPACE } from "./fixtures.js";

const FILES = Object.fromEntries(WORKSPACE);
const SELA = "briefings/sela.md";

async function dossier(root: string, ...args: readonly string[]) {
  return await runDossier(["export", ...args, "--today", "2025-03-06"], { cwd: root });
}

async function inBriefings(root: string): Promise<readonly string[]> {
  return (await readdir(join(root, "briefings"))).sort();
}

describe("dossier export", () => {
  test("writes beside the briefing, says what, and lists what the check found first", async () => {
    await withFolder(FILES, async (root) => {
      const { code, output, complaints } = await dossier(root, SELA, "--to", "html");
      assert.equal(code, 0);
      assert.match(output, /sela\.html \(\d+\.\d kB, 6 notes\)\n$/u);
      assert.match(complaints.join("\n"), /briefings\/sela\.md:\d+:\d+ warning /u);
      assert.deepEqual(await inBriefings(root), ["sela.html", "sela.md"]);
    });
  });

  test("takes the format from the target's name, and text to standard output", async () => {
    await withFolder(FILES, async (root) => {
      assert.equal((await dossier(root, SELA, "--out", "out.claims.csv")).code, 0);
      assert.match(await readFile(join(root, "out.claims.csv"), "utf8"), /^\ufeffnumber,file,line/u);
      const { output } = await dossier(root, SELA, "--to", "csl", "-o", "-");
      assert.match(output, /^\[\n {2}\{\n {4}"id": "harbour-2025-03-02"/u);
      const { code, complaints } = await dossier(root, SELA, "--to", "docx", "-o", "-");
      assert.deepEqual(
        [code, complaints.at(-1)],
        [2, "dossier: docx is no text: name a file with --out instead of standard output."],
      );
    });
  });

  test("makes several formats in one run, and none where one cannot be made", async () => {
    await withFolder(FILES, async (root) => {
      const { code, output } = await dossier(root, SELA, "--to", "html,csl,html");
      assert.equal(code, 0);
      assert.match(output, /sela\.html \(.*\n.*sela\.csl\.json \(.*\n$/u);
      assert.deepEqual(await inBriefings(root), ["sela.csl.json", "sela.html", "sela.md"]);
    });
    await withFolder(FILES, async (root) => {
      const font = await dossier(root, SELA, "--to", "html,pdf", "--font", "none.ttf");
      const other = await dossier(root, SELA, "--to", "html,odt");
      const target = await dossier(root, SELA, "--to", "html,csv", "--out", "sela.html");
      assert.deepEqual([font.code, other.code, target.code], [2, 2, 2]);
      assert.match(font.complaints.at(-1) ?? "", /^dossier: the font /u);
      assert.deepEqual(await inBriefings(root), ["sela.md"]);
      assert.match(other.complaints.at(-1) ?? "", /--to must be one of docx, .* not "odt"\./u);
      assert.match(target.complaints.at(-1) ?? "", /--out names one file/u);
    });
  });

  test("a font that is named is looked at although the text does not need it", async () => {
    await withFolder({ ...FILES, "notes.ttf": "no font" }, async (root) => {
      for (const [font, reason] of [
        ["none.ttf", /none\.ttf cannot be read: there is no such file\. Name another file/u],
        ["notes.ttf", /notes\.ttf is no TrueType or OpenType font\. Name another file/u],
      ] as const) {
        const { code, complaints } = await dossier(root, SELA, "--to", "pdf", "--font", font);
        assert.equal(code, 2);
        assert.match(complaints.at(-1) ?? "", reason);
      }
      assert.deepEqual(await inBriefings(root), ["sela.md"]);
    });
  });

  test("--strict refuses where the check has an error or a warning", async () => {
    await withFolder(FILES, async (root) => {
      const { code, output, complaints } = await dossier(root, SELA, "--to", "html", "--strict");
      assert.deepEqual([code, output], [1, ""]);
      assert.equal(complaints.at(-1), "dossier: not exported, because --strict takes no errors and no warnings.");
      assert.deepEqual(await inBriefings(root), ["sela.md"]);
    });
  });

  test("--strict takes a briefing without findings", async () => {
    const note = "---\ntitle: Port\n---\n\nThe port of Sela closed on 1 March 2025 [@harbour-2025-03-02].\n";
    await withFolder({ ...FILES, "notes/port.md": note }, async (root) => {
      const { code, complaints } = await dossier(root, "notes/port.md", "--to", "html", "--strict");
      assert.deepEqual([code, complaints], [0, []]);
    });
  });

  test("an unresolved citation is named with file, line and the nearest keys, in every format", async () => {
    const broken = BRIEFING.replace("@harbour-2025-03-02; see", "@harbor-2025-03-02; see");
    await withFolder({ ...FILES, [SELA]: broken }, async (root) => {
      for (const format of ["docx", "html", "pdf", "md", "csl-json", "csv", "ftm", "jsonld"]) {
        const { code, output, complaints } = await dossier(root, SELA, "--to", format);
        assert.deepEqual([code, output], [2, ""]);
        assert.equal(
          complaints.at(-1),
          "dossier: briefings/sela.md:19:42: no source has the key “@harbor-2025-03-02”. Nearest: @harbour-2025-03-02.",
        );
      }
      assert.deepEqual(await inBriefings(root), ["sela.md"]);
    });
  });

  test("a target that cannot be written is named, and what stood there stays", async () => {
    await withFolder({ ...FILES, "taken/keep.txt": "kept" }, async (root) => {
      for (const [target, reason] of [
        ["nowhere/x.html", "its folder does not exist."],
        ["taken", "it is a folder."],
        ["taken/keep.txt/x.html", "its folder is a file."],
      ] as const) {
        const { code, complaints } = await dossier(root, SELA, "--to", "html", "--out", target);
        assert.equal(code, 2);
        assert.equal(complaints.at(-1), `dossier: ${join(root, target)} cannot be written: ${reason}`);
      }
      assert.deepEqual(await readdir(join(root, "taken")), ["keep.txt"]);
      assert.deepEqual((await readdir(root)).sort(), ["briefings", "corpus", "taken"]);
    });
  });

  test("a read-only folder", { skip: process.getuid?.() === 0 && "root may write everywhere" }, async () => {
    await withFolder(FILES, async (root) => {
      await mkdir(join(root, "locked"));
      await chmod(join(root, "locked"), 0o500);
      const { complaints } = await dossier(root, SELA, "--to", "html", "--out", "locked/x.html");
      assert.match(complaints.at(-1) ?? "", /locked\/x\.html cannot be written: permission denied\.$/u);
    });
  });

  test("no export goes over a note or an article", async () => {
    await withFolder(FILES, async (root) => {
      for (const own of [SELA, "corpus/harbour.md"]) {
        const { code, complaints } = await dossier(root, SELA, "--to", "md", "--out", own);
        assert.equal(code, 2);
        assert.match(complaints.at(-1) ?? "", /is a file of the workspace: choose another name for the export\.$/u);
        assert.equal(await readFile(join(root, own), "utf8"), WORKSPACE.get(own));
      }
    });
  });

  test("wrong words are told in one line", async () => {
    await withFolder(FILES, async (root) => {
      for (const [args, message] of [
        [[SELA], /which format\? Say --to docx\|pdf/u],
        [[SELA, "--to", "odt"], /--to must be one of docx, pdf, .*, not "odt"\./u],
        [[SELA, "--to", "html", "--template", "x.docx"], /--template gives the styles of a Word document/u],
        [[SELA, "--to", "html", "--font", "x.ttf"], /--font gives a PDF the characters/u],
        [[SELA, "--to", "docx", "--notes", "margin"], /--notes must be one of endnotes, footnotes/u],
        [["corpus/harbour.md", "--to", "html"], /is no note/u],
      ] as const) {
        const { code, complaints } = await dossier(root, ...args);
        assert.equal(code, 2);
        assert.match(complaints.at(-1) ?? "", message);
      }
    });
  });
});

const STYLES = `<?xml version="1.0" encoding="UTF-8"?><w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Garamond" w:hAnsi="Garamond"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="berschrift2"><w:name w:val="heading 2"/><w:basedOn w:val="Standard"/><w:rPr><w:color w:val="AA0000"/></w:rPr></w:style></w:styles>`;
const DOCUMENT = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:sectPr><w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1000" w:right="900" w:bottom="1000" w:left="900"/></w:sectPr></w:body></w:document>`;

function template(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
}

describe("a Word template", () => {
  async function rendered(bytes: Uint8Array): Promise<Readonly<Record<string, Uint8Array>>> {
    const { model } = await exportOf(WORKSPACE, SELA);
    const found: { parts?: Readonly<Record<string, Uint8Array>> } = {};
    await withFolder({ "house.docx": bytes }, async (root) => {
      const path = join(root, "house.docx");
      const docx = await renderExport("docx", { model, sha256 }, { notes: "endnotes", template: path });
      found.parts = unzipSync(docx);
    });
    return found.parts ?? {};
  }

  test("gives its styles, by their names in any language, and its page", async () => {
    const parts = await rendered(template({ "word/styles.xml": STYLES, "word/document.xml": DOCUMENT }));
    const part = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
    assert.match(part("word/document.xml"), /<w:pStyle w:val="berschrift2"\/>/u);
    assert.match(part("word/document.xml"), /<w:pgSz w:w="12240" w:h="15840"/u);
    assert.match(part("word/styles.xml"), /Garamond/u);
    assert.equal([...part("word/styles.xml").matchAll(/w:val="heading 2"/gu)].length, 1);
  });

  const MALFORMED: readonly (readonly [name: string, bytes: Uint8Array, message: RegExp])[] = [
    ["no archive", strToU8("hello"), /house\.docx cannot be used: it is no \.docx file \(no ZIP archive\)\.$/u],
    ["no styles", template({ "word/document.xml": DOCUMENT }), /it has no word\/styles\.xml\.$/u],
    [
      "cut short",
      template({ "word/styles.xml": STYLES.slice(0, -40) }),
      /word\/styles\.xml ends before <\/w:styles>\.$/u,
    ],
    [
      "tags that cross",
      template({ "word/styles.xml": STYLES.replace("</w:rPr></w:rPrDefault>", "</w:rPrDefault></w:rPr>") }),
      /word\/styles\.xml is not well-formed: <w:rPr\w*> is not closed\.$/u,
    ],
    ["entities", template({ "word/styles.xml": `<!DOCTYPE a [<!ENTITY b "c">]>${STYLES}` }), /has a document type/u],
    ["other XML", template({ "word/styles.xml": "<html></html>" }), /holds no <w:styles>\.$/u],
  ];
  for (const [name, bytes, message] of MALFORMED)
    test(`is refused: ${name}`, async () => {
      await assert.rejects(rendered(bytes), message);
    });

  test("that is missing is named, and nothing is written", async () => {
    await withFolder(FILES, async (root) => {
      const { code, complaints } = await dossier(root, SELA, "--to", "docx", "--template", "none.docx");
      assert.equal(code, 2);
      assert.match(complaints.at(-1) ?? "", /the template .*none\.docx cannot be read: there is no such file\.$/u);
      await writeFile(join(root, "broken.docx"), "x");
      assert.equal((await dossier(root, SELA, "--to", "docx", "--template", "broken.docx")).code, 2);
      assert.deepEqual(await inBriefings(root), ["sela.md"]);
    });
  });
});
