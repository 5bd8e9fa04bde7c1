// The pictures as a person sees them: each is opened, walked through by keyboard, read as a list, saved, and left
// for the text that it leads to. Each check leaves a photograph.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { actUntil, frameOf, runCommand } from "./acting.mjs";
import { assertNamed } from "./naming.mjs";

const KEYS_UNTIL_CHOSEN = 3;

export const PICTURE_CHECKS = [
  [
    "the link chart shows actors, and a chosen one with its passages",
    (screen) => lookAt(screen, { command: "Show Link Chart", title: "Link Chart", shot: "link-chart" }),
  ],
  ["the link chart is saved as SVG and as PNG", (screen) => saveBoth(screen, "link-chart")],
  [
    "the timeline shows articles, events and claims, and where articles disagree",
    async (screen) => {
      await lookAt(screen, { command: "Show Timeline", title: "Timeline", shot: "timeline" });
      await frameOf(screen.page).locator(".vis-item").first().waitFor();
      await frameOf(screen.page).locator(".vis-item.conflict").first().waitFor({ state: "attached" });
    },
  ],
  ["the timeline is saved as SVG and as PNG", (screen) => saveBoth(screen, "timeline")],
  [
    "the provenance graph shows where articles come from",
    (screen) => lookAt(screen, { command: "Show Provenance", title: "Provenance", shot: "provenance" }),
  ],
  [
    "the claim map shows the claims of a note with what bears on them",
    (screen) => lookAt(screen, { command: "Show Claim Map", title: "Claim Map", shot: "claim-map" }),
  ],
  [
    "a picture is read as a list, and leads to its text, by keyboard alone",
    async ({ page, shoot }) => {
      const picture = frameOf(page);
      await picture.locator("#toolbar button", { hasText: "As a list" }).focus();
      await page.keyboard.press("Enter");
      await picture.locator("#list summary").first().waitFor();
      await picture.locator("#list summary").first().focus();
      await page.keyboard.press("Enter");
      await shoot("picture-list");
      await assertNamed(picture);
      const open = picture.locator("#list details[open] button").first();
      await open.focus();
      await page.keyboard.press("Enter");
      await page.locator(".statusbar-item", { hasText: /Ln \d+, Col \d+/u }).waitFor();
      await shoot("picture-leads");
    },
  ],
];

async function lookAt({ page, open, shoot }, { command, title, shot }) {
  await closeAll(page);
  await open("banjska.md");
  await actUntil(page.locator(".tab.active", { hasText: title }).first(), () =>
    runCommand(page, `Dossier: ${command}`),
  );
  const picture = frameOf(page);
  await picture.locator("#toolbar h1", { hasText: title }).waitFor();
  await picture.locator("#canvas").waitFor();
  await shoot(shot);
  await actUntil(picture.locator("#pane h2").first(), async () => {
    await picture.locator("#canvas").focus();
    for (let key = 0; key < KEYS_UNTIL_CHOSEN; key++) await page.keyboard.press("ArrowRight");
  });
  await shoot(`${shot}-chosen`);
  await assertNamed(picture);
  const passages = await picture.locator("#pane .passage").allInnerTexts();
  assert.deepEqual(passages, [...new Set(passages)], "no passage is shown twice");
}

async function saveBoth({ page, shoot, workspace }, name) {
  for (const format of ["SVG", "PNG"]) {
    const file = path.join(workspace, `${name}.${format.toLowerCase()}`);
    const input = page.locator(".quick-input-widget input[type=text]").first();
    await actUntil(input, (limits) =>
      frameOf(page)
        .locator("#toolbar button", { hasText: `Save ${format}` })
        .click(limits),
    );
    // The dialogue writes the proposed name when it is ready: what is put in earlier is joined to it.
    await until(async () => (await input.inputValue()).endsWith(`.${format.toLowerCase()}`));
    await until(async () => {
      await input.fill(file);
      return (await input.inputValue()) === file;
    });
    await shoot(`${name}-save-${format.toLowerCase()}`);
    await page.keyboard.press("Enter");
    const bytes = await written(file);
    if (format === "SVG") assert.match(bytes.toString("utf8"), /^<svg [\s\S]*<\/svg>\s*$/u);
    else assert.deepEqual([...bytes.subarray(1, 4)], [...Buffer.from("PNG")]);
  }
}

async function written(file) {
  await until(() => existsSync(file) && readFileSync(file).length > 0);
  return readFileSync(file);
}

const ATTEMPTS = 100;
const PAUSE_MILLIS = 100;

async function until(isSo) {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MILLIS));
  }
  assert.fail(`it did not come about: ${String(isSo)}`);
}

async function closeAll(page) {
  await runCommand(page, "View: Close All Editors");
}
