/**
 * Writes a judgement of a name into the actor registry. The document model of `yaml` says where things stand; what is written are the
 * few characters that are new, so that comments, order and layout of the file stay the analyst's.
 */
import {
  isMap,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  stringify,
  type Document,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import { foldName } from "../language/nameKeys/nameKeys.js";
import type { EntityType } from "../language/names/types.js";
import { LineIndex } from "../text/lineIndex.js";
import type { TextRange } from "../text/range.js";
import type { NameJudgement } from "./types.js";

export interface RegistryEdit {
  readonly range: TextRange;
  readonly newText: string;
}

export interface JudgedActor {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
}

export type RegistryEditing =
  | { readonly kind: "edits"; readonly edits: readonly RegistryEdit[] }
  | { readonly kind: "refused"; readonly why: string };

/** `text` is empty for a registry that does not exist yet. An actor that the registry does not know gets an entry. Refused where the file is no YAML that can be read. */
export function judgeName(
  text: string,
  actor: JudgedActor,
  surface: string,
  verdict: NameJudgement["verdict"],
): RegistryEditing {
  const document = parseDocument(text, { uniqueKeys: false });
  const [error] = document.errors;
  if (error !== undefined) {
    const line = new LineIndex(text).positionAt(error.pos[0]).line + 1;
    return { kind: "refused", why: `line ${String(line)} of the registry is no valid YAML; it was left as it is` };
  }
  if (document.contents !== null && !isMap(document.contents))
    return {
      kind: "refused",
      why: "the registry holds no mapping with “actors” and “judgements”; it was left as it is",
    };
  const id = idInFile(actor.id);
  const known = mapsIn(document, "actors").some(
    (entry) => textOf(entry, "id") === id || textOf(entry, "id") === actor.id,
  );
  const earlier = mapsIn(document, "judgements").find(
    (entry) => textOf(entry, "actor") === id && foldName(textOf(entry, "surface") ?? "") === foldName(surface),
  );
  const target = { text, document, eol: text.includes("\r\n") ? "\r\n" : "\n" };
  const entry = known
    ? []
    : appendItem(target, "actors", [`id: ${plain(id)}`, `name: ${plain(actor.name)}`, `type: ${actor.type}`]);
  const changed = earlier === undefined ? undefined : changeVerdict(earlier, verdict);
  const judgement = `{ surface: ${JSON.stringify(surface)}, actor: ${plain(id)}, verdict: ${verdict} }`;
  const judged = changed ?? appendItem(target, "judgements", [judgement]);
  return { kind: "edits", edits: mergeAtOnePlace([...entry, ...judged]) };
}

/** A discovered actor's id, without the mark that says that it was discovered. */
export function idInFile(id: string): string {
  return id.replace(/^~/u, "");
}

interface Target {
  readonly text: string;
  readonly document: Document;
  readonly eol: string;
}

/** Behind the last item in its own layout; a list that is missing or empty is opened. `lines` are those of one block item. */
function appendItem(target: Target, list: "actors" | "judgements", lines: readonly string[]): readonly RegistryEdit[] {
  const { text, document, eol } = target;
  const found = isMap(document.contents) ? document.get(list, true) : undefined;
  if (isSeq(found)) return [appendToList(target, found, lines)];
  const pair = isMap(document.contents)
    ? document.contents.items.find(({ key }) => isScalar(key) && key.value === list)
    : undefined;
  const item = blockItem("  ", lines, eol);
  if (pair !== undefined && isPair(pair) && isScalar(pair.key)) {
    const behindColon = text.indexOf(":", pair.key.range?.[1] ?? 0) + 1;
    return [insertion(behindColon, `${eol}${item}`)];
  }
  const before = text === "" || text.endsWith("\n") ? "" : eol;
  return [insertion(text.length, `${before}${list}:${eol}${item}${eol}`)];
}

function appendToList({ text, eol }: Target, list: YAMLSeq, lines: readonly string[]): RegistryEdit {
  const last = list.items.at(-1);
  const [start = 0, end = 0] = list.range ?? [];
  if (last === undefined) return { range: { start, end }, newText: `${eol}${blockItem("  ", lines, eol)}` };
  const [from, to] = rangeOfNode(last) ?? [start, end];
  if (list.flow === true) return insertion(to, `, ${flowItem(lines)}`);
  const indent = /^[ \t]*(?=-)/u.exec(lineUpTo(text, from))?.[0] ?? "  ";
  const at = text[to - 1] === "\n" ? to : endOfLine(text, to);
  const item = blockItem(indent, lines, eol);
  return insertion(at, text[at - 1] === "\n" ? `${item}${eol}` : `${eol}${item}`);
}

function blockItem(indent: string, lines: readonly string[], eol: string): string {
  return lines.map((line, at) => `${indent}${at === 0 ? "- " : "  "}${line}`).join(eol);
}

function flowItem(lines: readonly string[]): string {
  const [first = ""] = lines;
  return first.startsWith("{") ? first : `{ ${lines.join(", ")} }`;
}

/** Undefined where the entry has no verdict that could be changed: then a judgement of its own is added behind it. */
function changeVerdict(entry: YAMLMap, verdict: string): readonly RegistryEdit[] | undefined {
  const value = entry.get("verdict", true);
  const range = isScalar(value) ? value.range : undefined;
  return range ? [{ range: { start: range[0], end: range[1] }, newText: verdict }] : undefined;
}

/** Two insertions at one offset are one, in their order: an editor may apply equal places in any order. */
function mergeAtOnePlace(edits: readonly RegistryEdit[]): readonly RegistryEdit[] {
  const [first, second] = edits;
  if (first === undefined || first.range.start !== second?.range.start) return edits;
  return [{ range: first.range, newText: `${first.newText}${second.newText}` }];
}

function mapsIn(document: Document, list: string): readonly YAMLMap[] {
  const found = isMap(document.contents) ? document.get(list, true) : undefined;
  return isSeq(found) ? found.items.filter((item) => isMap(item)) : [];
}

function textOf(entry: YAMLMap, name: string): string | undefined {
  const value = entry.get(name, true);
  return isScalar(value) ? (value.source ?? String(value.value)) : undefined;
}

function rangeOfNode(node: unknown): readonly [number, number] | undefined {
  if ((isMap(node) || isScalar(node) || isSeq(node)) && node.range) return [node.range[0], node.range[1]];
  return undefined;
}

/** As a scalar that reads back as these words, quoted only where it must be. */
function plain(words: string): string {
  return stringify(words, { lineWidth: 0 }).trimEnd();
}

function insertion(at: number, newText: string): RegistryEdit {
  return { range: { start: at, end: at }, newText };
}

function lineUpTo(text: string, offset: number): string {
  return text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset);
}

function endOfLine(text: string, offset: number): number {
  const next = text.indexOf("\n", offset);
  if (next === -1) return text.length;
  return text[next - 1] === "\r" ? next - 1 : next;
}
