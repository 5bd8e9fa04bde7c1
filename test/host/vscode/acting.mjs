// What a person does who sees that a click went into the void: again. The workbench replaces lenses and rows of lists while they are
// being clicked, so an action is repeated until what it should bring is on the screen.

const ATTEMPTS = 6;
const ATTEMPT_TIMEOUT_MILLIS = 10_000;

/** Acts, waits for `outcome` to be seen, and acts again where it does not come. @returns {Promise<void>} */
export async function actUntil(outcome, act) {
  const seen = () =>
    outcome.waitFor({ timeout: ATTEMPT_TIMEOUT_MILLIS }).then(
      () => true,
      () => false,
    );
  for (let attempt = 1; attempt < ATTEMPTS; attempt++) {
    // An action that fails because its target was replaced is one more reason to try again.
    await act({ timeout: ATTEMPT_TIMEOUT_MILLIS }).catch(() => undefined);
    if (await seen()) return;
  }
  await act({ timeout: ATTEMPT_TIMEOUT_MILLIS });
  await outcome.waitFor();
}

/** Runs the command with this title from the palette, by keyboard: the list may be filled anew under a click. */
export async function runCommand(page, title) {
  const row = page.locator(".quick-input-widget .monaco-list-row.focused", { hasText: title }).first();
  await actUntil(row, async (limit) => {
    await page.keyboard.press("Escape");
    await page.keyboard.press("F1");
    const input = page.locator(".quick-input-widget input[type=text]").first();
    await input.waitFor(limit);
    await input.fill(`>${title}`, limit);
  });
  await page.keyboard.press("Enter");
}

/** The page of the webview that was opened last: it stands in two frames, one of the workbench, one of its own. */
export function frameOf(page) {
  return page.locator("iframe.webview.ready").last().contentFrame().frameLocator("#active-frame");
}

/** The first line of an editor that holds the text; editors write spaces as no-break spaces. */
export function lineOf(page, text) {
  const spaced = new RegExp((text.source ?? text).replaceAll(" ", "\\s"), "u");
  return page.locator(".monaco-editor .view-line", { hasText: spaced }).first();
}
