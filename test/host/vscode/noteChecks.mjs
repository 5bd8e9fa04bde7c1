// A note as a person first sees it: squiggles, cards, Problems, the palette, colours and fixes.
import assert from "node:assert/strict";
import { BRIEFING_CHECKS } from "./briefingChecks.mjs";
import { actUntil } from "./acting.mjs";
import { EXPORT_CHECKS } from "./exportChecks.mjs";
import { MARKDOWN_PREVIEW_CHECKS } from "./markdownPreviewChecks.mjs";

export const DARK_CHECKS = [
  [
    "the note is shown with squiggles under what is wrong",
    async ({ page, shoot }) => {
      await page.locator(".monaco-editor .view-line", { hasText: "What happened" }).first().waitFor();
      await page.locator(".monaco-editor .squiggly-error").first().waitFor();
      await page.locator(".monaco-editor .squiggly-warning").first().waitFor();
      await shoot("squiggles");
    },
  ],
  [
    "the status bar counts findings",
    async ({ page }) => {
      await page.locator(".statusbar-item", { hasText: /Dossier\s*[1-9]/u }).waitFor();
    },
  ],
  [
    "a claim's card shows its passages",
    async ({ hover, shoot }) => {
      const card = await hover("killed four", "policem");
      assert.match(card, /Wall Street Journal|policemen/u);
      await shoot("claim-card");
    },
  ],
  [
    "an actor's card shows every spelling",
    async ({ page, open, hover, shoot }) => {
      await open("offices.md");
      await page.locator(".monaco-editor .view-line", { hasText: "Oleksandr" }).first().waitFor();
      const card = await hover("Oleksandr", "Aleksandar");
      assert.match(card, /Vucic/u);
      await shoot("actor-card");
    },
  ],
  [
    "Problems lists the findings with the passages beside them",
    async ({ page, open, shoot }) => {
      await open("banjska.md");
      await page.mouse.move(5, 500);
      await page.keyboard.press("Control+Shift+M");
      const row = page.locator(".markers-panel .monaco-list-row", { hasText: /contradicts-/u }).first();
      await row.waitFor();
      await row.click();
      await page.keyboard.press("ArrowRight");
      const related = page.locator(".markers-panel .monaco-list-row", { hasText: "unian-2023-10-01.md" }).first();
      await related.click();
      // The row leads to the passage of the article, which is then on the screen.
      await page.locator(".tab", { hasText: "unian-2023-10-01.md" }).waitFor();
      await page
        .locator(".monaco-editor .view-line", { hasText: /one.policeman/u })
        .first()
        .waitFor();
      await shoot("problems");
      await page.keyboard.press("Control+Shift+M");
    },
  ],
  [
    "the palette offers the commands",
    async ({ page, shoot }) => {
      await page.locator(".monaco-editor .view-lines").first().click();
      await page.keyboard.press("F1");
      await page.keyboard.type("Dossier:");
      await page
        .locator(".quick-input-widget .monaco-list-row", { hasText: "Next Unsourced or Contradicted Claim" })
        .waitFor();
      await page.locator(".quick-input-widget .monaco-list-row", { hasText: "Open Sample Workspace" }).waitFor();
      await shoot("palette");
      await page.keyboard.press("Escape");
    },
  ],
  ...MARKDOWN_PREVIEW_CHECKS,
];

export const LIGHT_CHECKS = [
  [
    "citations, judgements and suppressions are coloured",
    async ({ page, open, colourOf, shoot }) => {
      await page.locator(".monaco-editor .squiggly-error").first().waitFor();
      await open("outlook.md");
      await page.locator(".monaco-editor .view-line", { hasText: "Key judgements" }).first().waitFor();
      assert.notEqual(await colourOf("phillips-peci-2022"), await colourOf("Discussion".slice(1)));
      await shoot("grammar");
    },
  ],
  [
    "a quick fix is offered and applied",
    async ({ page, open, cursorTo, shoot }) => {
      await open("banjska.md");
      await page.locator(".monaco-editor .squiggly-error").first().waitFor();
      // The fix of the gravest finding is the first and chosen already: by keyboard, for a click may fall beside the list.
      const chosen = page.locator(".action-widget .monaco-list-row.action.focused", { hasText: "the source’s words" });
      await actUntil(chosen, async () => {
        await page.keyboard.press("Escape");
        await cursorTo("30 NATO");
        await page.keyboard.press("Control+.");
      });
      await shoot("quick-fix");
      await page.keyboard.press("Enter");
      await page
        .locator(".monaco-editor .view-line", { hasText: /counts\W+90/ })
        .first()
        .waitFor();
    },
  ],
  ...EXPORT_CHECKS,
  ...BRIEFING_CHECKS,
];
