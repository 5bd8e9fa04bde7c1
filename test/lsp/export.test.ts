/** Exports over real stdio, where Word and PDF are a bundle of their own: what is refused, in which words, and that nothing is left behind. */
import assert from "node:assert/strict";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, it } from "node:test";
import { pathToFileURL } from "node:url";
import type { ExportResult } from "../../server/src/protocol/exports.js";
import { withServer } from "../support/serverProcess.js";
import { withFolder } from "../support/temporaryFolder.js";

const FILES = {
  "corpus/courier.md": "---\nid: courier\npublisher: Delta Courier\npublished: 2022-06-03\n---\nThe wall cracked.\n",
  "briefings/wall.md": "---\ntitle: The wall\ndate: 2022-07-01\n---\n\nThe wall cracked [@courier].\n",
  "briefings/lost.md": "---\ntitle: Lost\ndate: 2022-07-01\n---\n\nThe wall cracked [@currier].\n",
  "briefings/tbilisi.md": "---\ntitle: თბილისი\ndate: 2022-07-01\n---\n\nThe wall cracked [@courier].\n",
  "briefings/folder.html/kept.txt": "",
  "broken.docx": "no archive",
};

interface Refusal {
  readonly what: string;
  readonly briefing: string;
  readonly target: string;
  readonly options: Readonly<Record<string, string>>;
  readonly reason: RegExp;
}

const REFUSALS: readonly Refusal[] = [
  {
    what: "a malformed template",
    briefing: "briefings/wall.md",
    target: "wall.docx",
    options: { format: "docx", template: "broken.docx" },
    reason: /^the template .*broken\.docx cannot be used: it is no \.docx file/u,
  },
  {
    what: "a missing font",
    briefing: "briefings/tbilisi.md",
    target: "tbilisi.pdf",
    options: { format: "pdf", font: "nowhere.ttf" },
    reason: /^the font .*nowhere\.ttf cannot be read: there is no such file\./u,
  },
  {
    what: "a target that is a folder",
    briefing: "briefings/wall.md",
    target: "folder.html",
    options: { format: "html" },
    reason: /folder\.html cannot be written: it is a folder\.$/u,
  },
  {
    what: "a citation that leads nowhere",
    briefing: "briefings/lost.md",
    target: "lost.docx",
    options: { format: "docx" },
    reason: /^briefings\/lost\.md:6:19: no source has the key “@currier”\. Nearest: @courier\.$/u,
  },
];

describe("an export over the protocol", () => {
  it("is refused in words, and leaves nothing half-written", () =>
    withFolder(FILES, (root) =>
      withServer([root], async (server) => {
        for (const { what, briefing, target, options, reason } of REFUSALS) {
          const { uri } = await server.open(briefing);
          const result = await server.request<ExportResult>("dossier/export", {
            textDocument: { uri },
            target: pathToFileURL(join(root, "briefings", target)).href,
            notes: "endnotes",
            ...options,
          });
          assert.match(result.kind === "refused" ? result.reason : "written", reason, what);
        }
        const left = (await readdir(join(root, "briefings"))).sort();
        assert.deepEqual(left, ["folder.html", "lost.md", "tbilisi.md", "wall.md"]);
      }),
    ));

  it("writes Word and PDF", () =>
    withFolder(FILES, (root) =>
      withServer([root], async (server) => {
        const { uri } = await server.open("briefings/wall.md");
        for (const format of ["docx", "pdf"]) {
          const target = pathToFileURL(join(root, "briefings", `wall.${format}`)).href;
          const params = { textDocument: { uri }, target, notes: "endnotes", format };
          const result = await server.request<ExportResult>("dossier/export", params);
          assert.deepEqual([result.kind, result.kind === "written" ? result.notes : 0], ["written", 1]);
        }
      }),
    ));
});
