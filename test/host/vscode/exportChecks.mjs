// What a person sees of the finished document: the preview beside the editor, and what an export asks first.
import assert from "node:assert/strict";
import { assertNamed } from "./naming.mjs";

/** The preview's page stands in two frames: one of the workbench, one of its own. */
function previewOf(page) {
  return page.frameLocator("iframe.webview").frameLocator("#active-frame");
}

export const EXPORT_CHECKS = [
  [
    "the preview shows the finished document and follows the cursor",
    async ({ page, open, cursorTo, shoot, command }) => {
      await open("outlook.md");
      await page.locator(".monaco-editor .view-line", { hasText: "Key judgements" }).first().waitFor();
      await command("Open Preview of the Finished Document");
      const preview = previewOf(page);
      await preview.locator("h1", { hasText: "outlook" }).waitFor();
      await preview.locator(".band", { hasText: "55–80" }).waitFor();
      await cursorTo("option of force");
      await preview.locator("p.current", { hasText: "option of force" }).waitFor();
      await shoot("preview");
      await assertNamed(preview);
    },
  ],
  [
    "a note of the preview opens its passage",
    async ({ page, shoot }) => {
      const preview = previewOf(page);
      await preview.locator("#ref-1").click();
      const passage = preview.locator("#note-1 .passage mark");
      await passage.waitFor();
      assert.match(await passage.innerText(), /defense budget/u);
      await shoot("preview-note");
    },
  ],
  [
    "an export lists what the check says, then asks for the format",
    async ({ page, cursorTo, shoot, command }) => {
      await cursorTo("option of force");
      await command("Export Briefing…");
      const row = (text) => page.locator(".quick-input-widget .monaco-list-row", { hasText: text });
      await row("Export all the same").waitFor();
      await shoot("export-findings");
      await row("Export all the same").click();
      await row("Word document with real notes").waitFor();
      await shoot("export-formats");
      await page.keyboard.press("Escape");
    },
  ],
];
