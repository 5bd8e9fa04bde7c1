/** The HTML export in a browser: it runs nothing, asks the network for nothing, and its notes open their passages. */
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { pageHtml } from "../../server/src/core/export/html/pageHtml.js";
import { exportOf } from "../support/finishedDocument.js";
import { withFolder } from "../support/temporaryFolder.js";
import { WORKSPACE } from "./fixtures.js";

const CHROMIUM = [
  process.env["CHROMIUM"],
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
].find((path) => path !== undefined && existsSync(path));
const SHOTS = join(process.cwd(), "out", "shots");

const HOSTILE = `---
title: "<script>alert(1)</script>"
marking: "<img src=x onerror=alert(2)>"
---

A <img src="https://evil.example/pixel.png" onerror="alert(3)"> word [@harbour, "surprised by the speed"].

[click](javascript:alert(4)) ![x](https://evil.example/x.png) \`<script>\`
`;

describe("the HTML export", () => {
  test("is one file without scripts, and every word of others is escaped", async () => {
    const files = new Map([...WORKSPACE, ["briefings/x.md", HOSTILE]]);
    const html = pageHtml((await exportOf(files, "briefings/x.md")).model.document);
    assert.doesNotMatch(html, /<script|<img|<link|<iframe|javascript:|evil\.example|\son\w+="/iu);
    assert.match(html, /&lt;script&gt;alert\(1\)&lt;\/script&gt;/u);
    assert.match(html, /Content-Security-Policy" content="default-src 'none'/u);
  });

  test("every reference leads to its note and back", async () => {
    const html = pageHtml((await exportOf(WORKSPACE, "briefings/sela.md")).model.document);
    const ids = new Set([...html.matchAll(/\sid="([^"]+)"/gu)].map(([, id]) => id));
    const targets = [...html.matchAll(/href="#([^"]+)"/gu)].map(([, id]) => id);
    assert.equal(targets.length, 17);
    for (const target of targets) assert.ok(ids.has(target), `#${target ?? ""} leads nowhere`);
  });

  test(
    "shows no error, asks for nothing, opens a passage",
    { skip: CHROMIUM === undefined && "no chromium" },
    async () => {
      for (const [name, file, text] of [
        ["export", "briefings/sela.md", WORKSPACE.get("briefings/sela.md") ?? ""],
        ["hostile", "briefings/x.md", HOSTILE],
      ] as const) {
        const html = pageHtml((await exportOf(new Map([...WORKSPACE, [file, text]]), file)).model.document);
        await withFolder({ "page.html": html }, async (root) => {
          const browser = await chromium.launch({ executablePath: CHROMIUM ?? "", args: ["--no-sandbox"] });
          try {
            const page = await browser.newPage({ viewport: { width: 900, height: 1100 } });
            const errors: string[] = [];
            const requests: string[] = [];
            page.on("console", (message) => errors.push(message.text()));
            page.on("pageerror", (error) => errors.push(error.message));
            page.on("dialog", (dialog) => {
              errors.push(dialog.message());
              void dialog.dismiss();
            });
            page.on("request", (request) => requests.push(request.url()));
            const address = pathToFileURL(join(root, "page.html")).href;
            await page.goto(address);
            await mkdir(SHOTS, { recursive: true });
            await writeFile(join(SHOTS, `${name}-html.png`), await page.screenshot({ fullPage: true }));
            await page.locator("#ref-1").click();
            const passage = page.locator("#note-1 .passage mark");
            await passage.waitFor({ state: "visible", timeout: 20_000 });
            await writeFile(join(SHOTS, `${name}-html-note.png`), await page.screenshot());
            assert.deepEqual(errors, []);
            assert.deepEqual(requests, [address]);
          } finally {
            await browser.close();
          }
        });
      }
    },
  );
});
