/** What would be renamed at a place: the key of a source, or one spelling of an actor. */
import type { Supply } from "../../assess/needs.js";
import type { NoteFacts } from "../../model/note.js";
import type { SourceDescription } from "../../model/source.js";
import { articleSymbolAt, noteSymbolAt, type ActorSymbol } from "../../resolve/symbols.js";
import { holds, touches, type TextRange } from "../../text/range.js";
import type { Actor, Workspace } from "../../workspace/types.js";
import type { FilePosition } from "../types.js";
import { refused, type Refusal } from "./types.js";

export interface KeyTarget {
  readonly kind: "key";
  readonly range: TextRange;
  readonly key: string;
  /** Absent: no source has the key; then the citations alone are renamed. */
  readonly source: SourceDescription | undefined;
}

export interface NameTarget {
  readonly kind: "name";
  readonly range: TextRange;
  readonly surface: string;
  readonly actor: Actor;
}

const IN_QUOTATION = "Words in quotation marks are the source’s own: they are not renamed.";
const IN_ARTICLE = "Articles are evidence and stay as they are. Rename the actor in a note or in the registry.";
const NOTHING = "Only an actor’s name and a citation key can be renamed.";

export function renameTarget(
  workspace: Workspace,
  params: FilePosition,
  supply: Supply,
): KeyTarget | NameTarget | Refusal {
  const { file, offset } = params;
  if (workspace.registry?.file === file) return inRegistry(workspace, offset) ?? refused(NOTHING);
  const written = writtenKeyAt(workspace, params);
  if (written !== undefined) return written;
  const note = workspace.notes.get(file);
  if (note !== undefined) return inNote(workspace, note, offset);
  const article = supply.articles.get(file);
  const symbol = article === undefined ? undefined : articleSymbolAt(workspace, article, offset);
  return refused(symbol?.kind === "actor" ? IN_ARTICLE : NOTHING);
}

function inNote(workspace: Workspace, note: NoteFacts, offset: number): KeyTarget | NameTarget | Refusal {
  const symbol = noteSymbolAt(workspace, note, offset);
  if (symbol?.kind === "citation") {
    const { key, keyRange } = symbol.citation;
    if (!touches({ start: keyRange.start - 1, end: keyRange.end }, offset)) return refused(IN_QUOTATION);
    return { kind: "key", range: keyRange, key, source: workspace.sources.resolve(key) };
  }
  if (symbol?.kind !== "actor") return refused(NOTHING);
  return nameAt(note, symbol);
}

function nameAt(note: NoteFacts, symbol: ActorSymbol): NameTarget | Refusal {
  const [actor] = symbol.actors;
  if (actor === undefined) return refused(NOTHING);
  if (symbol.reference !== undefined)
    return refused(`These words stand for ${actor.name}; rename the name itself where it is written.`);
  const { start } = symbol.range;
  const range = { start, end: start + symbol.surface.length };
  if (note.text.slice(range.start, range.end) !== symbol.surface) return refused(NOTHING);
  if (quotedRanges(note).some((quoted) => holds(quoted, range))) return refused(IN_QUOTATION);
  return { kind: "name", range, surface: symbol.surface, actor };
}

export function quotedRanges(note: NoteFacts): readonly TextRange[] {
  return note.claims.flatMap((claim) => [
    ...claim.statement.quotations,
    ...claim.quotations.map((quotation) => quotation.range),
  ]);
}

/** The canonical name of an entry, or one of its aliases. */
function inRegistry(workspace: Workspace, offset: number): NameTarget | undefined {
  for (const entry of workspace.registry?.actors ?? []) {
    const actor = workspace.actors.byId.get(entry.id);
    if (actor === undefined) continue;
    if (touches(entry.range, offset)) return { kind: "name", range: entry.range, surface: entry.name, actor };
    const index = entry.aliasRanges.findIndex((range) => touches(range, offset));
    const range = entry.aliasRanges[index];
    const surface = entry.aliases[index];
    if (range !== undefined && surface !== undefined) return { kind: "name", range, surface, actor };
  }
  return undefined;
}

/** A key in the record of a source: its own, or that of a report it names. */
function writtenKeyAt(workspace: Workspace, { file, offset }: FilePosition): KeyTarget | undefined {
  const metadata = workspace.articles.get(file)?.metadata;
  const written = metadata?.keys.find((key) => key.file === file && touches(key.range, offset));
  if (written === undefined) return undefined;
  const source = written.own ? workspace.sources.byFile.get(file) : workspace.sources.resolve(written.key);
  return { kind: "key", range: written.range, key: written.key, source };
}
