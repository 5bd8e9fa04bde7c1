// Standard features of the editor as a person meets them in the sample workspace: lenses, remarks inside lines, colours, completion,
// rename, hierarchies. Each check leaves a photograph.
import assert from "node:assert/strict";
import { actUntil, lineOf as line, runCommand } from "./acting.mjs";

const RENAME_ATTEMPTS = 8;
const RENAME_MILLIS = 5_000;

/** In the order in which they are run: those that look at the untouched note come first. */
export const EDITOR_CHECKS = [
  [
    "lenses count sources and origins and name who contradicts",
    async ({ page, shoot }) => {
      await lens(page, /2 sources · \d origins?/u).waitFor();
      await lens(page, /contradicted by/u).waitFor();
      await shoot("lens");
    },
  ],
  [
    "remarks behind citations show grade and date",
    async ({ page, shoot }) => {
      await line(page, /C · 1 October 2023/u).waitFor();
      await shoot("inlay-hints");
    },
  ],
  [
    "actors, dates and hedges have colours of their own",
    async ({ page, colourOf, shoot }) => {
      await line(page, "Milan").waitFor();
      await page.waitForFunction(
        ([name, plain]) => globalThis.dossierColour(name) !== globalThis.dossierColour(plain),
        ["Milan", "ambushed"],
      );
      assert.notEqual(await colourOf("September 2023"), await colourOf("ambushed"));
      await shoot("semantic-tokens");
    },
  ],
  [
    "a click on a lens shows the passages",
    async ({ page, shoot }) => {
      const passages = page.locator(
        ".peekview-widget, .reference-zone-widget, .tab.active:not([aria-label*='banjska'])",
      );
      await actUntil(passages.first(), (limits) => lens(page, /contradicted by/u).click(limits));
      await shoot("lens-passages");
      await page.keyboard.press("Escape");
    },
  ],
  [
    "the call hierarchy shows what a claim rests on",
    async ({ page, open, cursorTo, shoot }) => {
      await open("banjska.md");
      await cursorTo("withdrew into");
      await page.keyboard.press("Shift+Alt+H");
      // The built-in view of references shows it in the side bar, callers first.
      await page
        .locator(".monaco-list-row[aria-level='1']", { hasText: /withdrew/u })
        .first()
        .waitFor();
      await runCommand(page, "Show Outgoing Calls");
      await page
        .locator(".monaco-list-row[aria-level='2']", { hasText: /monastery/u })
        .first()
        .waitFor();
      await shoot("call-hierarchy");
      await page.keyboard.press("Escape");
    },
  ],
  [
    "rename opens on an actor with its name",
    async ({ page, cursorTo, shoot }) => {
      // Whatever takes the focus meanwhile closes the box again, perhaps before anybody has read it.
      const box = page.locator(".rename-box input:visible, .rename-input:visible").first();
      let value;
      for (let attempt = 0; value === undefined && attempt < RENAME_ATTEMPTS; attempt++) {
        await cursorTo("Radoičić");
        await page.keyboard.press("F2");
        value = await box.inputValue({ timeout: RENAME_MILLIS }).catch(() => undefined);
      }
      assert.equal(value, "Milan Radoičić");
      await shoot("rename");
      await page.keyboard.press("Escape");
    },
  ],
  [
    "an actor’s card opens with who this is, draws mentions over time and leads to the view",
    async ({ page, open, hover, shoot }) => {
      await open("offices.md");
      await line(page, "Oleksandr").waitFor();
      const card = await hover("Oleksandr", "Named with");
      assert.match(card, /person · President of Serbia/u);
      await page.locator(".monaco-hover:not(.hidden) img[src^='data:image/svg']").first().waitFor();
      await shoot("actor-card");
      await actUntil(
        page.locator(".pane-body .monaco-list-row.focused", { hasText: /Vu/u }).first(),
        async (limits) => {
          await hover("Oleksandr", "Named with");
          await page.locator(".monaco-hover:not(.hidden) a", { hasText: "Open in the view" }).first().click(limits);
        },
      );
      await shoot("actor-in-view");
      await open("banjska.md");
    },
  ],
  [
    "completion finds a source by its publisher",
    async ({ page, cursorTo, shoot }) => {
      await cursorTo("improvised");
      await page.keyboard.press("End");
      await page.keyboard.type(" [@lans");
      const row = page.locator(".suggest-widget .monaco-list-row", { hasText: "rli-2024-03-22" }).first();
      await row.waitFor();
      await shoot("completion");
      await page.keyboard.press("Escape");
      for (let key = 0; key < " [@lans".length; key++) await page.keyboard.press("Backspace");
    },
  ],
];

function lens(page, text) {
  return page.locator(".codelens-decoration", { hasText: text }).first();
}
