// Briefings in the workbench: lenses above key judgements, cards and the view of competing hypotheses, and a new briefing from four questions.
import assert from "node:assert/strict";
import { assertNamed } from "./naming.mjs";

const BRIEFING = "second-attack.md";

/** In this order: each begins where the one before ended. */
export const BRIEFING_CHECKS = [
  [
    "above each key judgement stands what it rests on",
    async ({ page, open, shoot }) => {
      await open(BRIEFING);
      await page.keyboard.press("Control+g");
      await page.keyboard.type("33\n");
      await page
        .locator(".codelens-decoration a", { hasText: /documents · \d origins? at most/u })
        .first()
        .waitFor();
      await shoot("judgement-lens");
    },
  ],
  [
    "the card of a key judgement names documents and origins",
    async ({ hover, shoot }) => {
      const text = await hover("spread to", "count as one origin");
      assert.match(text, /Key judgement/u);
      await shoot("judgement-hover");
    },
  ],
  [
    "the card of a hypothesis says what speaks against it",
    async ({ page, hover, shoot }) => {
      await page.keyboard.press("Control+g");
      await page.keyboard.type("92\n");
      await page.locator(".monaco-editor .view-line", { hasText: "Organised from" }).first().waitFor();
      const text = await hover("Organised from", "against it");
      assert.match(text, /neither true nor probable/u);
      await shoot("ach-hover");
    },
  ],
  [
    "competing hypotheses are shown beside the editor, and a cell leads back to the note",
    async ({ page, command, shoot }) => {
      await page.keyboard.press("Escape");
      await command("Show Competing Hypotheses");
      const frame = page.frameLocator("iframe.webview.ready").frameLocator("iframe#active-frame");
      await frame.locator("caption").first().waitFor();
      assert.equal(await frame.locator("tbody tr").count(), 6);
      await shoot("ach-view");
      await assertNamed(frame);
      await frame.locator("td.mark a").first().focus();
      await page.keyboard.press("Enter");
      // The mark alone is selected, to be typed over.
      await page.locator(".statusbar-item", { hasText: /Ln 87, .*\(1 selected\)/u }).waitFor();
    },
  ],
  [
    "a new briefing asks four questions and opens at its first section",
    async ({ page, command, shoot }) => {
      await command("New Briefing");
      const input = page.locator(".quick-input-widget input[type=text]").first();
      await page.locator(".quick-input-title", { hasText: "1/4" }).waitFor();
      await input.fill("Troops at the border");
      await shoot("new-briefing-title");
      await page.keyboard.press("Enter");
      await page.locator(".quick-input-title", { hasText: "2/4" }).waitFor();
      await page.keyboard.press("Enter");
      await page.locator(".quick-input-title", { hasText: "3/4" }).waitFor();
      await page.locator(".quick-input-widget .monaco-list-row", { hasText: "TLP:GREEN" }).first().waitFor();
      await shoot("new-briefing-marking");
      await page.locator(".quick-input-widget .monaco-list-row", { hasText: "TLP:GREEN" }).first().click();
      await page.locator(".quick-input-title", { hasText: "4/4" }).waitFor();
      await page.keyboard.press("Enter");
      await page.locator(".tab.active", { hasText: "troops-at-the-border.md" }).waitFor();
      await page.locator(".monaco-editor .view-line", { hasText: "marking: TLP:GREEN" }).first().waitFor();
      await shoot("new-briefing");
    },
  ],
];
