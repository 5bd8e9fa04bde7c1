// The views of the side bar and the search as a person uses them: rows that are opened, filtered, judged, dragged into a note and cited,
// by mouse and by keyboard alone. Each check leaves a photograph.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { actUntil, lineOf as line, runCommand } from "./acting.mjs";
import { assertNamed, assertRowsNamed } from "./naming.mjs";

const NOTE = "checks.md";
/** Of the note: on the screen when the cursor is at its end, and without the names that are dragged there. */
const LAST_LINE = /NATO intervened/u;
/** The lists of VS Code 1.104 take every Enter for themselves. */
const CITING_KEYS = process.env.VSCODE_HOST_VERSION === "4.104.0" ? ["Control+I"] : ["Control+Enter", "Control+I"];

/** In the order in which they are run: the last ones write into the note. */
export const VIEW_CHECKS = [
  [
    "claims stand by status with their counts, and lead to the note",
    async ({ page, shoot }) => {
      await actUntil(row(page, /Contradicted by its source/u), () => runCommand(page, "View: Show Dossier"));
      await shoot("claims");
      const claim = row(page, /killed four|NATO|came with 30/u);
      await claim.waitFor();
      await actUntil(page.locator(".tab.active", { hasText: /\.md/u }).first(), (limits) => claim.click(limits));
      await page.locator(".activitybar .badge-content", { hasText: /\d/u }).first().waitFor();
    },
  ],
  [
    "a claim opens on the passages that bear on it, by keyboard",
    async ({ page, shoot }) => {
      await runCommand(page, "Focus on Claims View");
      const open = page.locator(".pane", { hasText: "Claims" }).locator(".monaco-list-row[aria-level='3']").first();
      await actUntil(open, async () => {
        await page.keyboard.press("Home");
        await page.keyboard.press("ArrowDown");
        await page.keyboard.press("ArrowRight");
      });
      await shoot("claim-evidence");
    },
  ],
  [
    "claims are filtered by status",
    async ({ page, shoot }) => {
      await runCommand(page, "Dossier: Filter Claims by Status");
      await page.locator(".quick-input-widget .monaco-list-row", { hasText: "Supported" }).first().waitFor();
      await shoot("claims-filter");
      await page.keyboard.press("Escape");
    },
  ],
  [
    "actors stand by mentions with spellings, offices and passages",
    async ({ page, shoot }) => {
      await only(page, "Actors");
      const actor = row(page, /Serbia/u);
      await actor.waitFor();
      await actUntil(row(page, "Passages"), (limits) => actor.locator(".monaco-tl-twistie").click(limits));
      await actUntil(page.locator(".monaco-list-row[aria-level='3']").first(), (limits) =>
        row(page, "Passages").locator(".monaco-tl-twistie").click(limits),
      );
      await shoot("actors");
    },
  ],
  [
    "a screen reader is told every row, button and filter of the views by name",
    async ({ page }) => {
      await actUntil(row(page, /Serbia/u), () => runCommand(page, "Focus on Actors View"));
      const pane = page.locator(".pane", { hasText: "Actors" }).first();
      await assertRowsNamed(pane);
      await assertNamed(pane, ".pane-header, .action-label, .monaco-list");
      const serbia = await row(page, /Serbia/u).getAttribute("aria-label");
      assert.match(serbia ?? "", /^Serbia, \d+× in \d+ articles/u);
    },
  ],
  [
    "a spelling is judged with its reasons in sight, and the judgement is taken back",
    async ({ page, workspace, shoot }) => {
      await only(page, "Actors");
      const registry = path.join(workspace, "actors.yaml");
      const before = readFileSync(registry, "utf8");
      const proposal = row(page, /Aleksander Vucic.+=/u);
      await proposal.waitFor();
      const message = page.locator(".notification-list-item", { hasText: /Judged .Aleksander Vucic/u }).first();
      const menu = page.locator(".context-view .monaco-menu", { hasText: "Same" }).first();
      const isJudged = () => readFileSync(registry, "utf8") !== before;
      await actUntil(message, async (limits) => {
        // A menu that is drawn anew under the click takes it for nothing.
        if (!isJudged()) {
          await actUntil(menu, async (most) => {
            await proposal.click(most);
            await page.keyboard.press("Shift+F10");
          });
          await shoot("judging");
          await menu.locator(".action-item", { hasText: /^Same/u }).first().click(limits);
          await written(registry, isJudged);
        }
        await runCommand(page, "Notifications: Show Notifications");
      });
      await written(registry, (text) => /surface: "?Aleksander Vucic"?,/u.test(text) && text !== before);
      await shoot("judged");
      await message.locator(".monaco-button", { hasText: "Undo" }).first().click();
      await written(registry, (text) => text === before);
      await proposal.waitFor();
      await runCommand(page, "Notifications: Clear All Notifications");
    },
  ],
  [
    "sources stand with grade, date, origin, the claims that cite them and what is missing",
    async ({ page, shoot }) => {
      await only(page, "Sources");
      const source = row(page, /unian-2023-10-01/u);
      await source.waitFor();
      await actUntil(row(page, "Claims that cite it"), (limits) => source.locator(".monaco-tl-twistie").click(limits));
      await shoot("sources");
    },
  ],
  [
    "a row has a menu of what can be done with it, by keyboard",
    async ({ page, shoot }) => {
      const menu = page.locator(".context-view .monaco-menu", { hasText: "Copy Citation" });
      await actUntil(menu, async (limits) => {
        await row(page, /rli-2024-03-22/u).click(limits);
        await page.locator(".tab.active", { hasText: "rli-2024-03-22.md" }).waitFor(limits);
        await runCommand(page, "Focus on Sources View");
        await page.keyboard.press("Shift+F10");
      });
      await shoot("row-menu");
      await page.keyboard.press("Escape");
    },
  ],
  [
    "passages are found by words and operators, and by operators alone",
    async ({ page, shoot }) => {
      await search(page, "source:unian-2023-10-01");
      await found(page).first().waitFor();
      await search(page, 'actor:"Milan Radoičić" after:2024-01');
      await found(page, /Radoi/u).first().waitFor();
      await shoot("search");
      await page.keyboard.press("Escape");
    },
  ],
  [
    "all results of a search open in an editor",
    async ({ page, shoot }) => {
      await search(page, "monastery");
      await found(page).first().waitFor();
      await page
        .locator(".quick-input-titlebar .action-label[aria-label*='editor'], .quick-input-titlebar .codicon-go-to-file")
        .first()
        .click();
      await line(page, /Passages for .monastery/u).waitFor();
      await shoot("search-results");
    },
  ],
  [
    "Enter goes to the passage that was found",
    async ({ page, shoot }) => {
      await search(page, "source:unian-2023-10-01 monastery");
      await found(page, /monastery/u)
        .first()
        .waitFor();
      await page.keyboard.press("Enter");
      await page.locator(".tab.active", { hasText: "unian-2023-10-01.md" }).waitFor();
      await line(page, "monastery").waitFor();
      await shoot("search-goes");
    },
  ],
  [
    "Ctrl+Enter cites the passage that was found, or Ctrl+I",
    async ({ page, open, shoot }) => {
      await open(NOTE);
      for (const key of CITING_KEYS) {
        await toEnd(page);
        await search(page, "source:unian-2023-10-01 monastery");
        await found(page, /monastery/u)
          .first()
          .waitFor();
        await page.keyboard.press(key);
        await line(page, /\[@unian-2023-10-01, .+monastery/u).waitFor();
        await shoot("search-cites");
        await runCommand(page, "File: Revert File");
        await line(page, /\[@unian-2023-10-01, .+monastery/u).waitFor({ state: "detached" });
      }
    },
  ],
  [
    "a source dragged from its view into a note is cited there",
    async ({ page, open, shoot }) => {
      await open(NOTE);
      await only(page, "Sources");
      await toEnd(page);
      await drag(page, row(page, /eurasia-2024-09/u), line(page, LAST_LINE), /intervened.+\[@eurasia-2024-09/u);
      await shoot("drag-source");
    },
  ],
  [
    "an actor dragged from its view into a note is named there",
    async ({ page, open, shoot }) => {
      await open(NOTE);
      await only(page, "Actors");
      await toEnd(page);
      await drag(page, row(page, /Kosovo/u), line(page, LAST_LINE), /intervened.+Kosovo/u);
      await shoot("drag-actor");
      await runCommand(page, "File: Revert File");
    },
  ],
  [
    "a passage dragged from its actor into a note is cited there with its words",
    async ({ page, open, shoot }) => {
      await open(NOTE);
      await only(page, "Actors");
      const passage = page.locator(".monaco-list-row[aria-level='3']", { hasText: "Serbia doubled" }).first();
      await actUntil(passage, async (limits) => {
        await expand(row(page, /^Serbia/u), limits);
        await expand(row(page, "Passages"), limits);
      });
      await toEnd(page);
      await drag(page, passage, line(page, LAST_LINE), /\[@[\w-]+.*Serbia doubled/u);
      await shoot("drag-passage");
      await runCommand(page, "File: Revert File");
    },
  ],
];

function row(page, text) {
  return page.locator(".pane-body .monaco-list-row", { hasText: text }).first();
}

async function expand(branch, limits) {
  if ((await branch.getAttribute("aria-expanded", limits)) !== "true")
    await branch.locator(".monaco-tl-twistie").click(limits);
}

function found(page, text = /./u) {
  return page.locator(".quick-input-widget .monaco-list-row .monaco-icon-label", { hasText: text });
}

/** The view is opened and the others are folded, so that its rows are on the screen. */
async function only(page, view) {
  await actUntil(page.locator(".pane-header.expanded", { hasText: view }).first(), () =>
    runCommand(page, `Focus on ${view} View`),
  );
  for (const other of ["Claims", "Actors", "Sources"].filter((name) => name !== view)) {
    const header = page.locator(".pane-header.expanded", { hasText: other });
    if ((await header.count()) > 0) await header.first().click({ position: { x: 60, y: 8 } });
  }
}

const ATTEMPTS = 100;
const PAUSE_MILLIS = 100;

async function written(file, isWanted) {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    if (isWanted(readFileSync(file, "utf8"))) return;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MILLIS));
  }
  assert.fail(`${file} holds something else:\n${readFileSync(file, "utf8")}`);
}

async function search(page, words) {
  await runCommand(page, "Dossier: Search Passages");
  const input = page.locator(".quick-input-widget input[type=text]").first();
  await page.locator(".quick-input-title", { hasText: "Search Passages" }).waitFor();
  await input.fill(words);
}

async function toEnd(page) {
  await page.locator(".monaco-editor .view-lines").first().click();
  await page.keyboard.press("Control+End");
  await page.keyboard.press("Enter");
}

/**
 * The events of a drag as the browser sends them, with data that travels along. A drag by the host's mouse waits for an answer of every
 * frame of the workbench, and one that gives none has it wait for ever.
 */
async function drag(page, from, onto, expected) {
  const written = line(page, expected);
  await actUntil(written, async (limits) => {
    await from.waitFor(limits);
    const [start, end] = [await from.boundingBox(limits), await onto.boundingBox(limits)];
    await page.evaluate(dragAndDrop, [middleOf(start, 60), middleOf(end, 200)]);
  });
}

function middleOf({ x, y, height }, right) {
  return { clientX: x + right, clientY: y + height / 2 };
}

/** Runs in the page. Between the events an extension says what is dragged, and where it may be dropped. */
async function dragAndDrop([start, end]) {
  const { DataTransfer, DragEvent } = document.defaultView;
  const dataTransfer = new DataTransfer();
  const pause = () => new Promise((resolve) => setTimeout(resolve, 800));
  const send = async (type, place) => {
    const target = document.elementFromPoint(place.clientX, place.clientY);
    const event = { bubbles: true, cancelable: true, composed: true, dataTransfer, shiftKey: true, ...place };
    target.dispatchEvent(new DragEvent(type, event));
    await pause();
  };
  await send("dragstart", start);
  await send("dragenter", end);
  await send("dragover", end);
  await send("dragover", { ...end, clientX: end.clientX + 4 });
  await send("drop", { ...end, clientX: end.clientX + 4 });
  await send("dragend", start);
}
