// What a screen reader says of what can be reached or pressed: everything has a name.
import assert from "node:assert/strict";

const REACHED =
  "button, input, select, textarea, a[href], summary, img, [role=button], [role=application], [tabindex='0']";
const ROWS = ".monaco-list-row";

/** Every control of a page of ours, or of a part of the workbench. */
export async function assertNamed(scope, selector = REACHED) {
  const found = scope.locator(selector);
  await found.first().waitFor({ state: "attached" });
  assert.deepEqual(await found.evaluateAll(nameless), []);
}

/** Rows of a list or tree are read by their label, not by the pieces that they are drawn from. */
export async function assertRowsNamed(list) {
  const rows = list.locator(ROWS);
  await rows.first().waitFor();
  const without = await rows.evaluateAll((all) =>
    all.filter((row) => (row.getAttribute("aria-label") ?? "").trim() === "").map((row) => row.textContent),
  );
  assert.deepEqual(without, []);
}

/** Runs in the page. */
function nameless(elements) {
  const byId = (element) =>
    (element.getAttribute("aria-labelledby") ?? "")
      .split(" ")
      .map((id) => (id === "" ? "" : (element.ownerDocument.getElementById(id)?.textContent ?? "")))
      .join(" ");
  const names = (element) => [
    element.getAttribute("aria-label"),
    byId(element),
    element.labels?.[0]?.textContent,
    element.getAttribute("alt"),
    element.getAttribute("title"),
    element.textContent,
  ];
  return elements
    .filter((element) => names(element).every((name) => (name ?? "").trim() === ""))
    .map((element) => element.outerHTML.slice(0, 200));
}
