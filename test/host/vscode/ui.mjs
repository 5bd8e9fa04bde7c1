// Looks at the packaged extension as a person does: the `.vsix` is installed into a fresh profile, the sample workspace is opened in a
// real workbench, and what is on the screen is read and photographed. Waits for states of the page, never for time.
import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { runCommand } from "./acting.mjs";
import { EDITOR_CHECKS } from "./editorChecks.mjs";
import { EXPORT_CHECKS } from "./exportChecks.mjs";
import { BRIEFING_CHECKS } from "./briefingChecks.mjs";
import { installExtension, startWorkbench } from "./workbench.mjs";

const STATE_TIMEOUT_MILLIS = 60_000;
const HOVER_TIMEOUT_MILLIS = 4_000;
const HOVER_ATTEMPTS = 10;
const OPEN_ATTEMPTS = 5;
const yes = () => true;
const no = () => false;
const VIEWPORT = { width: 1440, height: 900 };

const LIGHT = "Default Light Modern";
const DARK = "Default Dark Modern";

/** @returns {Promise<{passed: number, failed: number}>} */
export async function runUiSuite({ host, browser, workspace, stateDir, vsix, shots }) {
  mkdirSync(shots, { recursive: true });
  await installExtension({ host, stateDir, vsix });
  const counts = { passed: 0, failed: 0 };
  const wanted = process.argv.find((argument) => argument.startsWith("--look="))?.slice("--look=".length);
  for (const [name, theme, checks] of [
    ["dark", DARK, DARK_CHECKS],
    ["light", LIGHT, LIGHT_CHECKS],
    ["editor", DARK, EDITOR_CHECKS],
  ]) {
    if (wanted !== undefined && wanted !== name) continue;
    const settings = {
      "workbench.colorTheme": theme,
      "editor.minimap.enabled": false,
      "editor.wordWrap": "on",
      "window.commandCenter": false,
    };
    const workbench = await startWorkbench({ host, stateDir, settings });
    const context = await browser.newContext({ viewport: VIEWPORT, deviceScaleFactor: 1 });
    try {
      const page = await context.newPage();
      page.setDefaultTimeout(STATE_TIMEOUT_MILLIS);
      await page.addInitScript(`globalThis.dossierColour = (words) => (${String(findWords)})(words)?.colour;`);
      const payload = [["openFile", workbench.remote(path.join(workspace, "notes", "banjska.md"))]];
      await page.goto(workbench.url({ folder: workspace, payload }));
      const screen = createScreen(page, path.join(shots, name));
      for (const [title, check] of checks)
        await attempt(`${title} (${name} theme)`, screen, () => check(screen), counts);
    } finally {
      await context.close();
      await workbench.stop();
    }
  }
  return counts;
}

async function attempt(title, screen, check, counts) {
  const start = Date.now();
  try {
    await check();
    counts.passed++;
    process.stdout.write(`✔ in the workbench: ${title} (${Date.now() - start} ms)\n`);
  } catch (error) {
    counts.failed++;
    process.stdout.write(
      `✖ in the workbench: ${title}\n    ${String(error?.stack ?? error).replaceAll("\n", "\n    ")}\n`,
    );
    await screen.shoot("failed").catch(() => undefined);
  }
}

const DARK_CHECKS = [
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
];

const LIGHT_CHECKS = [
  [
    "citations, judgements and suppressions are coloured",
    async ({ page, open, shoot }) => {
      await page.locator(".monaco-editor .squiggly-error").first().waitFor();
      await open("outlook.md");
      await page.locator(".monaco-editor .view-line", { hasText: "Key judgements" }).first().waitFor();
      assert.notEqual(await colourOf(page, "phillips-peci-2022"), await colourOf(page, "Discussion".slice(1)));
      await shoot("grammar");
    },
  ],
  [
    "a quick fix is offered and applied",
    async ({ page, open, cursorTo, shoot }) => {
      await open("banjska.md");
      await page.locator(".monaco-editor .squiggly-error").first().waitFor();
      await cursorTo("30 NATO");
      await page.keyboard.press("Control+.");
      const action = page.locator(".action-widget .monaco-list-row.action", { hasText: /90 NATO|source/u }).first();
      await action.waitFor();
      await shoot("quick-fix");
      await action.click();
      await page
        .locator(".monaco-editor .view-line", { hasText: /counts\W+90/ })
        .first()
        .waitFor();
    },
  ],
  ...EXPORT_CHECKS,
  ...BRIEFING_CHECKS,
];

/** What checks may do: everything goes through keys, the mouse and what is visible. */
export function createScreen(page, prefix) {
  const command = (title) => runCommand(page, `Dossier: ${title}`);
  return { page, shoot, open, hover, cursorTo, command, colourOf: (words) => colourOf(page, words) };

  async function shoot(name) {
    await page.screenshot({ path: `${prefix}-${name}.png` });
  }

  async function open(file) {
    const row = page.locator(".quick-input-widget .monaco-list-row", { hasText: file }).first();
    for (let turn = 0; turn < OPEN_ATTEMPTS; turn++) {
      // Not by Control+P: the key would count as held in the editor behind, which then shows links instead of cards.
      await page.keyboard.press("F1");
      const input = page.locator(".quick-input-widget input[type=text]").first();
      await input.waitFor();
      await input.fill(file);
      // Where commands give way to files while the words are put in, the list stays empty.
      if (await row.waitFor({ timeout: HOVER_TIMEOUT_MILLIS }).then(yes, no)) break;
      await page.keyboard.press("Escape");
    }
    await row.click();
    await page.locator(".tab.active", { hasText: file }).waitFor();
  }

  /** Moves the mouse onto `words` until a card that holds `expected` is up; gives its text. */
  async function hover(words, expected) {
    const card = page.locator(".monaco-hover:not(.hidden) .hover-row", { hasText: expected }).first();
    for (let turn = 0; turn < HOVER_ATTEMPTS; turn++) {
      const place = await placeOf(page, words);
      await page.mouse.move(place.x + 220, place.y + 90);
      await page.mouse.move(place.x, place.y, { steps: 4 });
      if (await card.waitFor({ timeout: HOVER_TIMEOUT_MILLIS }).then(yes, no)) return await card.innerText();
    }
    throw new Error(`no card with “${expected}” over “${words}”`);
  }

  async function cursorTo(words) {
    const place = await placeOf(page, words);
    await page.mouse.click(place.x, place.y);
  }
}

async function placeOf(page, words) {
  const place = await page.evaluate(findWords, words);
  if (place === undefined) throw new Error(`“${words}” is not on the screen`);
  return place;
}

async function colourOf(page, words) {
  const place = await page.evaluate(findWords, words);
  if (place === undefined) throw new Error(`“${words}” is not on the screen`);
  return place.colour;
}

/**
 * Runs in the page: the middle of the first occurrence of the words, and the colour of the first of them. Words may lie in several pieces,
 * because figures and names are coloured apart. Editors write spaces as no-break spaces.
 */
function findWords(words) {
  for (const line of document.querySelectorAll(".monaco-editor .view-line")) {
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    const pieces = [];
    let text = "";
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      pieces.push({ node, start: text.length });
      text += node.data.replaceAll("\u00A0", " ");
    }
    const index = text.indexOf(words);
    if (index === -1) continue;
    const at = (offset) => pieces.findLast(({ start }) => start <= offset);
    const first = at(index);
    const last = at(index + words.length - 1);
    const range = document.createRange();
    range.setStart(first.node, index - first.start);
    range.setEnd(last.node, index + words.length - last.start);
    const box = range.getBoundingClientRect();
    return {
      x: box.x + box.width / 2,
      y: box.y + box.height / 2,
      colour: getComputedStyle(first.node.parentElement).color,
    };
  }
  return undefined;
}
