// Looks at the packaged extension as a person does: the `.vsix` is installed into a fresh profile, the sample workspace is opened in a
// real workbench, and what is on the screen is read and photographed. Waits for states of the page, never for time.
import { Buffer } from "node:buffer";
import { mkdirSync } from "node:fs";
import path from "node:path";
import { runCommand } from "./acting.mjs";
import { ARCHIVE_CHECKS, ARCHIVED, SIGN_IN } from "./archiveChecks.mjs";
import { EDITOR_CHECKS } from "./editorChecks.mjs";
import { DARK_CHECKS, LIGHT_CHECKS } from "./noteChecks.mjs";
import { PICTURE_CHECKS } from "./pictureChecks.mjs";
import { startArchive } from "./suiteBundle.mjs";
import { HINT_CHECKS, START_CHECKS, writeClippings } from "./startChecks.mjs";
import { VIEW_CHECKS } from "./viewChecks.mjs";
import { installExtension, startWorkbench } from "./workbench.mjs";

const STATE_TIMEOUT_MILLIS = 120_000;
const HOVER_TIMEOUT_MILLIS = 4_000;
const HOVER_ATTEMPTS = 10;
const OPEN_ATTEMPTS = 5;
const yes = () => true;
const no = () => false;
const VIEWPORT = { width: 1440, height: 900 };

const THEMES = {
  light: "Default Light Modern",
  dark: "Default Dark Modern",
  "hc-light": "Default High Contrast Light",
  "hc-black": "Default High Contrast",
};

/**
 * Each look is a fresh workbench. `looks` and `theme` narrow and change what is run; `zoom` 200 is a screen of the same size whose
 * every point is four, as the browser's own zoom makes it.
 * @returns {Promise<{passed: number, failed: number}>}
 */
export async function runUiSuite({
  host,
  browser,
  workspace,
  stateDir,
  vsix,
  shots,
  looks,
  theme: chosen,
  zoom = 100,
}) {
  mkdirSync(shots, { recursive: true });
  await installExtension({ host, stateDir, vsix });
  const counts = { passed: 0, failed: 0 };
  const scale = zoom / 100;
  const viewport = { width: VIEWPORT.width / scale, height: VIEWPORT.height / scale };
  const empty = path.join(stateDir, "..", "empty");
  mkdirSync(empty, { recursive: true });
  const clippings = path.join(stateDir, "..", "harbour");
  writeClippings(clippings);
  const note = path.join(workspace, "notes", "banjska.md");
  for (const [name, usual, checks, folder = workspace, file = note] of [
    ["start", "dark", START_CHECKS, empty, null],
    ["hint", "light", HINT_CHECKS, clippings, path.join(clippings, "note.md")],
    ["dark", "dark", DARK_CHECKS],
    ["light", "light", LIGHT_CHECKS],
    ["editor", "dark", EDITOR_CHECKS],
    ["views", "light", VIEW_CHECKS],
    ["pictures", "dark", PICTURE_CHECKS],
    ["archive", "dark", ARCHIVE_CHECKS],
  ]) {
    if (looks !== undefined && !looks.includes(name)) continue;
    const theme = chosen ?? usual;
    const archive = name === "archive" ? await startArchive(ARCHIVED, basicHeader(SIGN_IN)) : undefined;
    const settings = {
      ...(archive === undefined ? {} : { "dossier.index.cluster": archive.address }),
      "workbench.colorTheme": THEMES[theme],
      "files.simpleDialog.enable": true,
      "editor.minimap.enabled": false,
      "editor.wordWrap": "on",
      "window.commandCenter": false,
    };
    const workbench = await startWorkbench({ host, stateDir, settings });
    const context = await browser.newContext({ viewport, deviceScaleFactor: scale });
    try {
      const page = await context.newPage();
      page.setDefaultTimeout(STATE_TIMEOUT_MILLIS);
      await page.addInitScript(`globalThis.dossierColour = (words) => (${String(findWords)})(words)?.colour;`);
      const payload = file === null ? [] : [["openFile", workbench.remote(file)]];
      await page.goto(workbench.url({ folder, payload }));
      const screen = createScreen(
        page,
        path.join(shots, [name, chosen, zoom === 100 ? undefined : zoom].filter(Boolean).join("-")),
        workspace,
        archive,
      );
      for (const [title, check] of checks)
        await attempt(`${title} (${name}, ${theme})`, screen, () => check(screen), counts);
    } finally {
      await context.close();
      await workbench.stop();
      await archive?.close();
    }
  }
  return counts;
}

function basicHeader({ user, password }) {
  return `Basic ${Buffer.from(`${user}:${password}`).toString("base64")}`;
}

/** What a check gives back is a figure, which is printed. */
async function attempt(title, screen, check, counts) {
  const start = Date.now();
  try {
    const said = await check();
    counts.passed++;
    const figure = said === undefined ? "" : `: ${said}`;
    process.stdout.write(`✔ in the workbench: ${title}${figure} (${Date.now() - start} ms)\n`);
  } catch (error) {
    counts.failed++;
    process.stdout.write(
      `✖ in the workbench: ${title}\n    ${String(error?.stack ?? error).replaceAll("\n", "\n    ")}\n`,
    );
    await screen.shoot("failed").catch(() => undefined);
  }
}

/** What checks may do: everything goes through keys, the mouse and what is visible. */
export function createScreen(page, prefix, workspace, archive) {
  const command = (title) => runCommand(page, `Dossier: ${title}`);
  return {
    page,
    workspace,
    archive,
    shoot,
    open,
    hover,
    cursorTo,
    command,
    colourOf: (words) => colourOf(page, words),
  };

  async function shoot(name) {
    await page.screenshot({ path: `${prefix}-${name}.png` });
  }

  async function open(file) {
    const row = page.locator(".quick-input-widget .monaco-list-row", { hasText: file }).first();
    for (let turn = 0; turn < OPEN_ATTEMPTS; turn++) {
      // Not by Control+P: the key would count as held in the editor behind, which then shows links instead of cards.
      await page.keyboard.press("F1");
      const input = page.locator(".quick-input-widget input[type=text]").first();
      if (!(await input.waitFor({ timeout: HOVER_TIMEOUT_MILLIS }).then(yes, no))) continue;
      await input.fill(file);
      // Where commands give way to files while the words are put in, the list stays empty.
      if (await row.waitFor({ timeout: HOVER_TIMEOUT_MILLIS }).then(yes, no)) break;
      await page.keyboard.press("Escape");
      if (turn > 0) break;
    }
    // Where the host has no search of files, the palette knows only what was open before: then by the tree.
    if ((await row.count()) > 0) await row.click();
    else await openFromTree(page, file);
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

const FOLDERS = ["articles", "briefings", "notes"];

async function openFromTree(page, file) {
  await runCommand(page, "View: Show Explorer");
  const row = (name) => page.locator(".explorer-folders-view .monaco-list-row", { hasText: name }).first();
  for (const folder of FOLDERS) {
    if ((await row(file).count()) > 0) break;
    await row(folder).click();
    await row(file).waitFor({ timeout: HOVER_TIMEOUT_MILLIS }).then(yes, no);
  }
  await row(file).dblclick();
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
