/** Renames at the cursor of marked text, and compares every file that changes. */
import assert from "node:assert/strict";
import { prepareRenameFeature, renameFeature } from "../../server/src/core/features/rename/rename.js";
import type { RenameEdit } from "../../server/src/core/features/rename/types.js";
import { open } from "./features.js";

/** The changed files as they are afterwards; lines that stay the same may be left out of the expectation. */
export async function checkRename(
  marked: string,
  newName: string,
  expected: Readonly<Record<string, readonly string[]>>,
): Promise<void> {
  const { workspace, at, fixture } = await open(marked);
  const place = await workspace.ask(prepareRenameFeature, at);
  assert.equal(place.kind, "ready", JSON.stringify(place));
  const renaming = await workspace.ask(renameFeature, { ...at, newName });
  assert.ok(renaming.kind === "edits", JSON.stringify(renaming));
  const changed: Record<string, readonly string[]> = {};
  for (const file of [...new Set(renaming.edits.map((edit) => edit.file))].sort()) {
    const before = fixture.files.get(file) ?? "";
    const after = applied(
      before,
      renaming.edits.filter((edit) => edit.file === file),
    );
    const lines = new Set(before.split("\n"));
    changed[file] = after.split("\n").filter((line) => !lines.has(line));
  }
  assert.deepEqual(changed, expected);
}

export async function checkRefusal(marked: string, newName: string | undefined, why: RegExp): Promise<void> {
  const { workspace, at } = await open(marked);
  const place = await workspace.ask(prepareRenameFeature, at);
  if (newName === undefined) {
    assert.ok(place.kind === "refused", JSON.stringify(place));
    assert.match(place.why, why);
    return;
  }
  assert.equal(place.kind, "ready");
  const renaming = await workspace.ask(renameFeature, { ...at, newName });
  assert.ok(renaming.kind === "refused", JSON.stringify(renaming));
  assert.match(renaming.why, why);
}

function applied(text: string, edits: readonly RenameEdit[]): string {
  let result = text;
  for (const { range, oldText, newText } of [...edits].sort((left, right) => right.range.start - left.range.start)) {
    assert.equal(text.slice(range.start, range.end), oldText);
    result = result.slice(0, range.start) + newText + result.slice(range.end);
  }
  return result;
}
