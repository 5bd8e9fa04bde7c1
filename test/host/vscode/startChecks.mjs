// The first minutes: a folder without articles, where nothing of ours has begun. What the views and commands say there, how long the
// editor counts for the extension that is activated by itself, and the walkthrough.
import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
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

const CLIPPINGS = 6;

/** A folder of somebody's own, in no shape that we know: clippings, and a note about them. */
export function writeClippings(folder) {
  mkdirSync(path.join(folder, "clippings"), { recursive: true });
  for (let day = 1; day <= CLIPPINGS; day++)
    writeFileSync(
      path.join(folder, "clippings", `harbour-${day}.txt`),
      `Northern Courier, ${day} May 2021\n\nThe ferry Aurora carried ${day}0 passengers to Arnholm on ${day} May 2021.\n`,
    );
  writeFileSync(path.join(folder, "note.md"), "# Ferry\n\nThe ferry Aurora carried 20 passengers on 2 May 2021.\n");
}

export const HINT_CHECKS = [
  [
    "a folder full of documents is offered to be read as a corpus, and is one after a yes",
    async ({ page, shoot }) => {
      const question = page.locator(".notification-list-item", { hasText: "Shall Dossier read them" }).first();
      await actUntil(question, () => runCommand(page, "Notifications: Show Notifications"));
      assert.match(await question.innerText(), new RegExp(`${CLIPPINGS} documents in clippings`, "u"));
      await shoot("offer");
      await question.locator(".monaco-button", { hasText: "Read Them as Articles" }).first().click();
      const source = page.locator(".pane-body .monaco-list-row", { hasText: "harbour-2" }).first();
      await actUntil(source, () => runCommand(page, "Focus on Sources View"));
      await shoot("read");
    },
  ],
  [
    "settings stand in groups with their examples",
    async ({ page, shoot }) => {
      const setting = page.locator(".settings-editor .setting-item", { hasText: /Corpus.+Include/u }).first();
      const search = page.locator(
        ".settings-editor .search-container .inputarea, .settings-editor .native-edit-context",
      );
      await actUntil(setting, async (limits) => {
        await runCommand(page, "Preferences: Open Settings (UI)");
        await search.first().waitFor({ ...limits, state: "attached" });
        await search.first().focus();
        await page.keyboard.press("Control+A");
        await page.keyboard.type("@ext:dossier.dossier");
      });
      for (const group of ["Corpus and notes", "Preview and export", "Rules: Sourcing"])
        await page.locator(".settings-toc-container .monaco-list-row", { hasText: group }).first().waitFor();
      await shoot("settings");
    },
  ],
];
