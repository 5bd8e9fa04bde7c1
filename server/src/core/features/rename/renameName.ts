/**
 * Another spelling for one spelling of an actor: in every note outside quotation marks, and in the registry. Articles keep their words;
 * so when the canonical name changes, the old one is recorded as a spelling that means the same actor.
 */
import type { NoteFacts } from "../../model/note.js";
import { judgeName } from "../../workspace/registryEdit.js";
import { overlaps, type TextRange } from "../../text/range.js";
import type { Registry, Workspace } from "../../workspace/types.js";
import { mentionsInNote } from "../references.js";
import { quotedRanges, type NameTarget } from "./renameTarget.js";
import { refused, type Refusal, type RenameEdit, type Renaming } from "./types.js";

const LONGEST_NAME = 200;

export function renameName(workspace: Workspace, target: NameTarget, typed: string): Renaming {
  const newName = typed.trim().replace(/\s+/gu, " ");
  const problem = problemWith(workspace, target, newName);
  if (problem !== undefined) return refused(problem);
  const inRegistry = registryEdits(workspace.registry, target, newName);
  if ("kind" in inRegistry) return inRegistry;
  const inNotes = [...workspace.notes.values()].flatMap((note) => noteEdits(workspace, note, target, newName));
  return { kind: "edits", edits: [...inNotes, ...inRegistry] };
}

function noteEdits(
  workspace: Workspace,
  note: NoteFacts,
  { surface, actor }: NameTarget,
  newName: string,
): readonly RenameEdit[] {
  const quoted = quotedRanges(note);
  const mentions = mentionsInNote(workspace, actor, new Set([surface]), note)
    .map(({ range }): TextRange => ({ start: range.start, end: range.start + surface.length }))
    .filter(
      (range) => note.text.slice(range.start, range.end) === surface && !quoted.some((words) => overlaps(words, range)),
    );
  // Names in headings are read by nobody else, and a heading that keeps the old name is a surprise.
  const inHeadings = note.headings.flatMap(({ range }) => occurrencesIn(note.text, range, surface));
  const ranges = [...mentions, ...inHeadings.filter((range) => !mentions.some((mention) => overlaps(mention, range)))];
  return ranges.map((range) => ({ file: note.file, range, oldText: surface, newText: newName }));
}

const LETTER = /[\p{L}\p{N}]/u;

function occurrencesIn(text: string, within: TextRange, words: string): readonly TextRange[] {
  const found: TextRange[] = [];
  for (let at = text.indexOf(words, within.start); at !== -1 && at + words.length <= within.end;) {
    const end = at + words.length;
    if (!LETTER.test(text[at - 1] ?? "") && !LETTER.test(text[end] ?? "")) found.push({ start: at, end });
    at = text.indexOf(words, end);
  }
  return found;
}

function registryEdits(
  registry: Registry | undefined,
  { surface, actor }: NameTarget,
  newName: string,
): readonly RenameEdit[] | Refusal {
  const entry = registry?.actors.find(({ id }) => id === actor.id);
  if (registry === undefined || entry === undefined) return [];
  const places = [
    ...(entry.name === surface ? [entry.range] : []),
    ...entry.aliasRanges.filter((_, index) => entry.aliases[index] === surface),
  ];
  const edits = places.map((range) => scalarEdit(registry, range, newName));
  const isCanonical = entry.name === surface && !entry.aliases.includes(surface);
  const isWritten = actor.surfaces.some((written) => written.surface === surface);
  if (!isCanonical || !isWritten) return edits;
  const kept = judgeName(registry.text, { ...actor, id: entry.id }, surface, "same");
  if (kept.kind === "refused") return refused(`The registry cannot be changed: ${kept.why}`);
  return [
    ...edits,
    ...kept.edits.map((edit) => ({ file: registry.file, oldText: oldWords(registry, edit.range), ...edit })),
  ];
}

/** In quotation marks as it stands there; a plain value that YAML would read otherwise gets them. */
function scalarEdit(registry: Registry, range: TextRange, words: string): RenameEdit {
  const mark = registry.text[range.start - 1];
  const isQuoted = (mark === '"' || mark === "'") && registry.text[range.end] === mark;
  const newText = isQuoted
    ? mark === '"'
      ? JSON.stringify(words).slice(1, -1)
      : words.replaceAll("'", "''")
    : PLAIN.test(words) && !RESERVED.test(words)
      ? words
      : JSON.stringify(words);
  return { file: registry.file, range, oldText: oldWords(registry, range), newText };
}

const PLAIN = /^\p{L}[\p{L}\p{M}\p{N} .’'()/-]*$/u;
const RESERVED = /^(?:null|true|false|yes|no|on|off|y|n)$/iu;

function oldWords({ text }: Registry, range: TextRange): string {
  return text.slice(range.start, range.end);
}

function problemWith(workspace: Workspace, { surface, actor }: NameTarget, newName: string): string | undefined {
  if (newName === "" || newName.length > LONGEST_NAME || !LETTER.test(newName) || /[\p{Cc}[\]@]/u.test(newName))
    return `“${newName}” is no name.`;
  if (newName === surface) return undefined;
  const other = workspace.actors
    .resolve(newName)
    .find(
      (candidate) =>
        candidate.id !== actor.id && [candidate.name, ...candidate.aliases].some((spelling) => spelling === newName),
    );
  return other === undefined
    ? undefined
    : `“${newName}” is a spelling of ${other.name}, another actor: judge the spelling in the registry instead.`;
}
