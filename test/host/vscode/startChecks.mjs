// The first minutes: a folder without articles, where nothing of ours has begun. What the views and commands say there, how long the
// editor counts for the extension that is activated by itself, and the walkthrough.
import assert from "node:assert/strict";
import { actUntil, runCommand } from "./acting.mjs";

const MOST_ACTIVATION_MILLIS = 300;
const STEPS = [
  "Open a folder with articles",
  "Read the cards",
  "Cite a passage",
  "Fix what is underlined",
  "See how it hangs together",
  "Export the briefing",
];

export const START_CHECKS = [
  [
    "a search in a folder without articles says what is missing, and offers two ways to go on",
    async ({ page, shoot }) => {
      await page.locator(".explorer-folders-view").waitFor();
      const said = page.locator(".notification-list-item", { hasText: "Dossier has no articles here" }).first();
      await runCommand(page, "Dossier: Search Passages");
      // A message may have gone to the bell by the time that one looks.
      await actUntil(said, () => runCommand(page, "Notifications: Show Notifications"));
      for (const way of ["Open Folder", "Copy the Sample Workspace"])
        await said.locator(".monaco-button", { hasText: way }).first().waitFor();
      await shoot("no-articles");
      await runCommand(page, "Notifications: Clear All Notifications");
    },
  ],
  [
    "the editor counts no more than 300 ms for loading and activating the extension",
    async ({ page, shoot }) => {
      const row = page.locator(".runtime-extensions-editor .extension", { hasText: "Dossier" }).first();
      await actUntil(row, async (limits) => {
        await runCommand(page, "Developer: Show Running Extensions");
        // The slowest stand first.
        await page.locator(".runtime-extensions-editor .extension").first().click(limits);
        await page.keyboard.press("End");
      });
      const said = await row.locator(".activation-time").innerText();
      await shoot("running-extensions");
      const millis = Number(/(?<millis>\d+)\s*ms/u.exec(said)?.groups.millis);
      assert.ok(millis <= MOST_ACTIVATION_MILLIS, `the editor says: ${said}`);
      await page.keyboard.press("Escape");
      await runCommand(page, "View: Close All Editors");
      return said;
    },
  ],
  [
    "empty views say what belongs there and lead to it",
    async ({ page, shoot }) => {
      const claims = page.locator(".welcome-view", { hasText: "Claims of your notes are listed here" }).first();
      await actUntil(claims, () => runCommand(page, "View: Show Dossier"));
      await claims.locator(".monaco-button", { hasText: "Copy the Sample Workspace" }).waitFor();
      for (const words of ["People, organisations and places", "grade, date and origin"])
        await page.locator(".welcome-view", { hasText: words }).first().waitFor();
      await shoot("empty-views");
    },
  ],
  [
    "the walkthrough leads from a folder to an exported briefing, by keyboard",
    async ({ page, shoot }) => {
      const walkthrough = page.locator(".gettingStartedContainer");
      const choice = page
        .locator(".quick-input-widget .monaco-list-row", { hasText: "Get Started with Dossier" })
        .first();
      await actUntil(choice, () => runCommand(page, "Welcome: Open Walkthrough..."));
      await choice.click();
      for (const step of STEPS) await walkthrough.locator(".getting-started-step", { hasText: step }).first().waitFor();
      await shoot("walkthrough");
      await walkthrough.locator(".getting-started-step", { hasText: STEPS[2] }).first().focus();
      await page.keyboard.press("Enter");
      await walkthrough.locator(".expanded", { hasText: "Search Passages" }).first().waitFor();
      await shoot("walkthrough-cite");
    },
  ],
];
