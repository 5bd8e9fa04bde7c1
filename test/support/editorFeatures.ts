/** `check…` functions of the requests that lead through a text: declarations, highlights, links, folding, selections, hierarchies. */
import assert from "node:assert/strict";
import type { Config } from "../../server/src/core/config/config.js";
import {
  incomingCallsFeature,
  outgoingCallsFeature,
  prepareCallHierarchyFeature,
} from "../../server/src/core/features/callHierarchy/callHierarchy.js";
import type { HierarchyCall, HierarchyItem } from "../../server/src/core/features/callHierarchy/types.js";
import { declarationFeature } from "../../server/src/core/features/declaration.js";
import { documentHighlightFeature } from "../../server/src/core/features/documentHighlight.js";
import { documentLinksFeature, linkTargetFeature } from "../../server/src/core/features/documentLinks.js";
import { foldingRangesFeature } from "../../server/src/core/features/foldingRanges.js";
import { inlayHintsFeature } from "../../server/src/core/features/inlayHints.js";
import { selectionRangeFeature } from "../../server/src/core/features/selectionRange.js";
import { semanticTokensFeature } from "../../server/src/core/features/semanticTokens.js";
import { typeDefinitionFeature } from "../../server/src/core/features/typeDefinition.js";
import type { DefinitionAnswer, Feature, FilePosition } from "../../server/src/core/features/types.js";
import { open, shown } from "./features.js";
import { parseFixture } from "./fixture.js";
import { openTestWorkspace, type TestWorkspace } from "./workspace.js";

/** "file: words", best first; nothing for an answer that leads nowhere. */
export function checkDeclaration(marked: string, ...expected: readonly string[]): Promise<void> {
  return checkTargets(declarationFeature, marked, expected);
}

export function checkTypeDefinition(marked: string, ...expected: readonly string[]): Promise<void> {
  return checkTargets(typeDefinitionFeature, marked, expected);
}

async function checkTargets(
  feature: Feature<FilePosition, DefinitionAnswer | undefined>,
  marked: string,
  expected: readonly string[],
): Promise<void> {
  const { workspace, at } = await open(marked);
  const answer = await workspace.ask(feature, at);
  assert.deepEqual((answer?.targets ?? []).map(shown), expected);
}

/** The highlighted words are those that are marked; what only refers is marked with `~`. */
export async function checkHighlights(marked: string, expected: readonly string[]): Promise<void> {
  const { workspace, at, fixture } = await open(marked);
  const text = fixture.files.get(at.file) ?? "";
  const found = await workspace.ask(documentHighlightFeature, at);
  assert.deepEqual(
    found.map(({ range, kind }) => `${kind === "referred" ? "~" : ""}${text.slice(range.start, range.end)}`),
    expected,
  );
}

/** "words → file: words there", each link resolved. */
export async function checkLinks(marked: string, file: string, expected: readonly string[]): Promise<void> {
  const { files } = parseFixture(marked);
  const workspace = await openTestWorkspace(files);
  const wordsIn = (name: string, range: { readonly start: number; readonly end: number }): string =>
    (files.get(name) ?? "").slice(range.start, range.end);
  const links: string[] = [];
  for (const { range, label } of await workspace.ask(documentLinksFeature, { file })) {
    const target = await workspace.ask(linkTargetFeature, { file, offset: range.end });
    assert.ok(target !== undefined);
    links.push(`${wordsIn(file, range)} (${label}) → ${target.file}: ${wordsIn(target.file, target.range)}`);
  }
  assert.deepEqual(links, expected);
}

/** "kind: first line … last line" of each range that folds. */
export async function checkFoldings(marked: string, file: string, expected: readonly string[]): Promise<void> {
  const { files } = parseFixture(marked);
  const workspace = await openTestWorkspace(files);
  const text = files.get(file) ?? "";
  const foldings = await workspace.ask(foldingRangesFeature, { file });
  assert.deepEqual(
    foldings.map(({ range, kind }) => {
      const lines = text.slice(range.start, range.end).split("\n");
      return `${kind}: ${lines[0] ?? ""} … ${lines.at(-1) ?? ""}`;
    }),
    expected,
  );
}

/** From the narrowest outward; the whole document at the end is left out. */
export async function checkSelections(marked: string, expected: readonly string[]): Promise<void> {
  const { workspace, at, fixture } = await open(marked);
  const text = fixture.files.get(at.file) ?? "";
  const chain = await workspace.ask(selectionRangeFeature, at);
  assert.deepEqual(chain.at(-1), { start: 0, end: text.length });
  assert.deepEqual(
    chain.slice(0, -1).map(({ start, end }) => text.slice(start, end)),
    expected,
  );
}

/** Both directions from the item at the cursor: "kind name | detail", deeper levels indented. */
export async function checkHierarchy(
  marked: string,
  expected: { readonly item: string; readonly restsOn: string; readonly carries: string },
): Promise<void> {
  const { workspace, at } = await open(marked);
  const item = await workspace.ask(prepareCallHierarchyFeature, at);
  assert.ok(item !== undefined, "there is an item at the cursor");
  assert.equal(titled(item), expected.item);
  const down = await treeOf(workspace, item, outgoingCallsFeature);
  const up = await treeOf(workspace, item, incomingCallsFeature);
  assert.equal(down, expected.restsOn.trim());
  assert.equal(up, expected.carries.trim());
}

async function treeOf(
  workspace: TestWorkspace,
  item: HierarchyItem,
  feature: Feature<HierarchyItem, readonly HierarchyCall[]>,
  indent = "",
): Promise<string> {
  const lines: string[] = [];
  for (const call of await workspace.ask(feature, item)) {
    assert.notEqual(call.from.length, 0);
    const below = await treeOf(workspace, call.item, feature, `${indent}  `);
    lines.push(`${indent}${titled(call.item)}${below === "" ? "" : `\n${below}`}`);
  }
  return lines.join("\n");
}

function titled({ kind, name, detail }: HierarchyItem): string {
  return `${kind} ${name} | ${detail}`;
}

/** The file with each hint in brackets behind its place, lines that have none left out. */
export async function checkInlayHints(
  marked: string,
  file: string,
  expected: readonly string[],
  config: Partial<Config> = {},
): Promise<void> {
  const { files, ranges } = parseFixture(marked);
  const workspace = await openTestWorkspace(files, config);
  const text = files.get(file) ?? "";
  const range = ranges.find((marks) => marks.file === file) ?? { start: 0, end: text.length };
  const hints = await workspace.ask(inlayHintsFeature, { file, range });
  let shownText = text;
  for (const { offset, label } of [...hints].reverse())
    shownText = `${shownText.slice(0, offset)}⟦${label}⟧${shownText.slice(offset)}`;
  assert.deepEqual(
    shownText.split("\n").filter((line) => line.includes("⟦")),
    expected,
  );
}

/** "type: words", in order. */
export async function checkTokens(marked: string, file: string, expected: readonly string[]): Promise<void> {
  const { files, ranges } = parseFixture(marked);
  const workspace = await openTestWorkspace(files);
  const range = ranges.find((marks) => marks.file === file);
  const tokens = await workspace.ask(semanticTokensFeature, { file, ...(range === undefined ? {} : { range }) });
  assert.deepEqual(
    tokens.map(({ type, start, end }) => `${type}: ${(files.get(file) ?? "").slice(start, end)}`),
    expected,
  );
}
