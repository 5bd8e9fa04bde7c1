/** One `check…` function an editor feature: marked text in, the answer as text out. */
import assert from "node:assert/strict";
import { definitionFeature } from "../../server/src/core/features/definition.js";
import { completionFeature } from "../../server/src/core/features/completion/completion.js";
import { documentSymbolsFeature } from "../../server/src/core/features/documentSymbols.js";
import { hoverFeature } from "../../server/src/core/features/hover/hover.js";
import { lensPlacesFeature, lensTextFeature } from "../../server/src/core/features/lens/codeLens.js";
import { referencesFeature } from "../../server/src/core/features/references.js";
import { workspaceSymbolsFeature } from "../../server/src/core/features/workspaceSymbols.js";
import type { Config } from "../../server/src/core/config/config.js";
import type { DocumentSymbol, Location } from "../../server/src/core/features/types.js";
import { renderCards } from "../../server/src/core/render/renderCard.js";
import { RULES, ruleNamed } from "../../server/src/core/rules/registry.js";
import { parseFixture, type Fixture } from "./fixture.js";
import { openTestWorkspace, type TestWorkspace } from "./workspace.js";

export interface Opened {
  readonly fixture: Fixture;
  readonly workspace: TestWorkspace;
  readonly at: { readonly file: string; readonly offset: number };
}

export async function open(marked: string): Promise<Opened> {
  const fixture = parseFixture(marked);
  const [at] = fixture.cursors;
  assert.ok(at !== undefined, "the text has no <|>");
  return { fixture, workspace: await openTestWorkspace(fixture.files), at };
}

/** Every given piece of text must stand in the card, in that order; with no pieces there must be no card. */
export async function checkHover(marked: string, ...pieces: readonly string[]): Promise<void> {
  const { workspace, at } = await open(marked);
  const answer = await workspace.ask(hoverFeature, at);
  if (pieces.length === 0) {
    assert.equal(answer, undefined);
    return;
  }
  const markdown =
    answer === undefined
      ? ""
      : renderCards(answer.cards, { linkTo: () => undefined, rulePage: (name) => ruleNamed(name)?.page });
  let from = 0;
  for (const piece of pieces) {
    const found = markdown.indexOf(piece, from);
    assert.ok(found >= 0, `“${piece}” is missing or out of order in:\n${markdown}`);
    from = found + piece.length;
  }
}

export async function checkDefinition(marked: string, expected: readonly string[], ofClaim = false): Promise<void> {
  const { workspace, at } = await open(marked);
  const answer = await workspace.ask(definitionFeature, { ...at, ofClaim });
  assert.deepEqual((answer?.targets ?? []).slice(0, expected.length).map(shown), expected);
  if (expected.length === 0) assert.equal(answer, undefined);
}

export async function checkReferences(marked: string, expected: readonly string[]): Promise<void> {
  const { workspace, at } = await open(marked);
  assert.deepEqual((await workspace.ask(referencesFeature, at)).map(shown), expected);
}

export function shown(location: Location): string {
  return `${location.file}: ${location.text.replace(/\s+/gu, " ").trim()}`;
}

export async function checkCompletion(marked: string, expected: readonly string[]): Promise<void> {
  const { workspace, at, fixture } = await open(marked);
  const items = await workspace.ask(completionFeature, { ...at, rules: RULES });
  const text = fixture.files.get(at.file) ?? "";
  assert.deepEqual(
    items.map((item) => `${text.slice(item.replace.start, item.replace.end)} → ${item.newText} (${item.detail})`),
    expected,
  );
}

/** "words of the sentence | what stands above it", one line a lens of the file. */
export async function checkLenses(
  marked: string,
  file: string,
  expected: readonly string[],
  config: Partial<Config> = {},
): Promise<void> {
  const { files } = parseFixture(marked);
  const workspace = await openTestWorkspace(files, config);
  const shown: string[] = [];
  for (const place of await workspace.ask(lensPlacesFeature, { file })) {
    const text = await workspace.ask(lensTextFeature, { file, place });
    const words = (files.get(file) ?? "").slice(place.range.start, place.range.end);
    shown.push(`${words} | ${text?.title ?? "gone"}`);
  }
  assert.deepEqual(shown, expected);
}

export async function checkDocumentSymbols(marked: string, file: string, expected: string): Promise<void> {
  const workspace = await openTestWorkspace(parseFixture(marked).files);
  assert.equal(outline(await workspace.ask(documentSymbolsFeature, { file }), ""), expected.trim());
}

function outline(symbols: readonly DocumentSymbol[], indent: string): string {
  return symbols
    .map(
      (symbol) =>
        `${indent}${symbol.kind} ${symbol.name}${symbol.detail === "" ? "" : ` | ${symbol.detail}`}${symbol.children.length === 0 ? "" : `\n${outline(symbol.children, `${indent}  `)}`}`,
    )
    .join("\n");
}

export async function checkWorkspaceSymbols(marked: string, query: string, expected: readonly string[]): Promise<void> {
  const workspace = await openTestWorkspace(parseFixture(marked).files);
  const symbols = await workspace.ask(workspaceSymbolsFeature, { query });
  assert.deepEqual(
    symbols.map((symbol) => `${symbol.kind} ${symbol.name} | ${symbol.container}`),
    expected,
  );
}
