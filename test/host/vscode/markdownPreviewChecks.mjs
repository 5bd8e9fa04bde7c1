// The editor's own Markdown preview of a note: citations as numbered notes with cards, how claims stand in the margin, grades and bands.
import assert from "node:assert/strict";
import { assertNamed } from "./naming.mjs";
import { actUntil, frameOf, lineOf as line, runCommand } from "./acting.mjs";

export const MARKDOWN_PREVIEW_CHECKS = [
  [
    "the Markdown preview numbers citations and says in the margin how claims stand",
    async ({ page, open, shoot }) => {
      await runCommand(page, "View: Close All Editors");
      await open("banjska.md");
      await openPreview(page);
      const preview = frameOf(page);
      await preview.locator(".dossier-claims", { hasText: "killed four policemen" }).waitFor();
      assert.match(await preview.locator(".dossier-cite").first().innerText(), /1/u);
      await shoot("markdown-preview");
      await assertNamed(preview, ".dossier-cite a, .dossier-card, .dossier-notes");
    },
  ],
  [
    "a numbered note of the Markdown preview shows its card to mouse and keyboard",
    async ({ page, shoot }) => {
      const preview = frameOf(page);
      const cited = preview.locator(".dossier-cite", { has: page.locator(".dossier-card") });
      await actUntil(preview.locator(".dossier-card:visible", { hasText: /UNIAN/u }).first(), (limits) =>
        cited.first().hover(limits),
      );
      await shoot("markdown-preview-card");
      await page.mouse.move(5, 5);
      await actUntil(preview.locator(".dossier-card:visible").first(), () => cited.nth(1).locator("a").first().focus());
      await preview.locator(".dossier-grade").last().scrollIntoViewIfNeeded();
      await shoot("markdown-preview-notes");
    },
  ],
  [
    "words of likelihood carry their band in the Markdown preview, and own judgements are set apart",
    async ({ page, open, shoot }) => {
      await runCommand(page, "View: Close All Editors");
      await open("second-attack.md");
      await openPreview(page);
      await frameOf(page).locator(".dossier-likelihood", { hasText: "(20–45 %)" }).first().waitFor();
      await shoot("markdown-preview-bands");
    },
  ],
];

/** Locked and to the side: of the commands with such names the palette has this one first in every release. */
async function openPreview(page) {
  await line(page, "title:").waitFor();
  await actUntil(frameOf(page).locator(".dossier-cite").first(), () =>
    runCommand(page, "Markdown: Open Locked Preview to the Side"),
  );
}
