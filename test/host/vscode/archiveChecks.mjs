// An archive beside the workspace as a person meets it: nothing is sent before a question is answered, a refusal asks for a sign-in, and
// silence stands in the status bar. The archive is a small server on this machine.
import assert from "node:assert/strict";
import { actUntil, runCommand } from "./acting.mjs";

/** What the archive knows beyond the sample. */
export const ARCHIVED = {
  "press/patrol.md":
    "---\nid: courier-2023-09-25\ntitle: Heavy weapons at Banjska\npublisher: Northern Courier\npublished: 2023-09-25\n---\n\nThe attackers came with 30 men and heavy weapons, a police officer said. Northern Courier counted the vehicles at the monastery.\n",
};
export const SIGN_IN = { user: "ana", password: "Vrlo tajno 7" };
const NOTE = "banjska.md";

export const ARCHIVE_CHECKS = [
  [
    "an archive is asked nothing before somebody agrees, and the question says what would be sent",
    async ({ page, archive, shoot }) => {
      const question = notification(page, "The words and names of your statements would be sent there");
      await actUntil(question, () => runCommand(page, "Notifications: Show Notifications"));
      assert.match(await question.innerText(), /127\.0\.0\.1/u);
      await shoot("consent");
      assert.deepEqual(archive.asked, []);
      await question.locator(".monaco-button", { hasText: "Ask the Archive" }).first().click();
    },
  ],
  [
    "an archive that refuses is told in the status bar",
    async ({ page, shoot }) => {
      const item = page.locator("#dossier\\.dossier\\.dossier\\.status, .statusbar-item[id*='dossier.status']").first();
      await status(page, /The archive refuses/u).waitFor();
      await item.locator("a").first().hover();
      await shoot("refused");
    },
  ],
  [
    "a sign-in hides the password, and is kept in the editor's own store",
    async ({ page, archive, shoot }) => {
      const input = page.locator(".quick-input-widget input").first();
      const basic = page.locator(".quick-input-widget .monaco-list-row", { hasText: "User name and password" }).first();
      await actUntil(basic, () => runCommand(page, "Dossier: Sign In to Archive"));
      await page.keyboard.press("Enter");
      await said(page, "User name").waitFor();
      await input.fill(SIGN_IN.user);
      await page.keyboard.press("Enter");
      await said(page, "Password").waitFor();
      await page.locator(".quick-input-widget input[type=password]").fill(SIGN_IN.password);
      await shoot("sign-in");
      await page.keyboard.press("Enter");
      await status(page, /The archive is asked too/u).waitFor();
      assert.ok(archive.signedIn.some((header) => header.startsWith("Basic ")));
    },
  ],
  [
    "a card shows a passage of the archive and opens it, for reading only",
    async ({ page, open, hover, shoot }) => {
      await open(NOTE);
      const tab = page.locator(".tab.active", { hasText: "patrol.md" });
      await actUntil(tab, async (limits) => {
        await hover("came with", "Northern Courier");
        await shoot("archive-card");
        const link = page.locator(".monaco-hover:not(.hidden) a[data-href^='command:dossier.openArchived']").first();
        await link.click(limits);
      });
      await page
        .locator(".monaco-editor .view-line", { hasText: /heavy\sweapons/u })
        .first()
        .waitFor();
      await shoot("archived-article");
    },
  ],
  [
    "an archive that falls silent is told in the status bar, and again when it is heard",
    async ({ page, archive, open, shoot }) => {
      archive.mode = "silent";
      await open(NOTE);
      await actUntil(status(page, /The archive does not answer/u), () => searchFor(page, "vehicles at the monastery"));
      await shoot("silent");
      archive.mode = "answers";
      await actUntil(status(page, /The archive is asked too/u), () =>
        searchFor(page, "heavy weapons of the attackers"),
      );
    },
  ],
];

function notification(page, words) {
  return page.locator(".notification-list-item", { hasText: words }).first();
}

/** The item says aloud what its symbols mean. */
function status(page, words) {
  return page
    .locator(".statusbar-item a[aria-label], .statusbar-item [role=button]")
    .and(page.getByLabel(words))
    .first();
}

function said(page, words) {
  return page.locator(".quick-input-widget .quick-input-message", { hasText: words }).first();
}

async function searchFor(page, words) {
  await runCommand(page, "Dossier: Search Passages");
  await page.locator(".quick-input-widget input[type=text]").first().fill(words);
  await page.keyboard.press("Escape");
}
