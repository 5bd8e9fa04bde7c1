/** Makes the finished document of a note: title block, blocks, notes in the order of their references. */
import type { Assessment } from "../assess/assessment.js";
import { bandWords, chosenLadder } from "../briefing/ownLikelihood.js";
import type { ArticleFacts } from "../model/article.js";
import type { FileId } from "../model/fileId.js";
import type { Claim, NoteFacts } from "../model/note.js";
import { readYaml, stringField, stringListField, type YamlMap } from "../syntax/frontMatter.js";
import { findFrontMatter } from "../syntax/frontMatterBlock.js";
import { readable } from "../text/readable.js";
import { holds } from "../text/range.js";
import type { Workspace } from "../workspace/types.js";
import { blocksOf } from "./blocks.js";
import { plainText, wordsOf, type MarkMeanings } from "./inlines.js";
import { bandMark, footnoteMark, markText, noteMark, type Replacement } from "./markedText.js";
import { bandsFrom, readMarkup, type CitationGroup, type NoteMarkup } from "./noteMarkup.js";
import { citationNote, citationsOf, type NoteContext } from "./notes.js";
import { sourceName } from "./reference.js";
import type { Block, DocumentNote, ExportModel, FinishedDocument } from "./types.js";

export interface DocumentInput {
  readonly note: NoteFacts;
  readonly workspace: Workspace;
  readonly assessments: ReadonlyMap<Claim, Assessment>;
  /** Articles that words are quoted from. */
  readonly articles: ReadonlyMap<FileId, ArticleFacts>;
  /** Hexadecimal, of the UTF-8 bytes. */
  readonly sha256: (text: string) => string;
}

export function exportModel(input: DocumentInput): ExportModel {
  const { note, workspace, assessments } = input;
  const document = finishedDocument(input);
  const sources = citationsOf(document.notes).flatMap((entry) => (entry.kind === "source" ? [entry.source] : []));
  const named = new Set(note.mentions.flatMap(({ surface }) => workspace.actors.resolve(surface).slice(0, 1)));
  return {
    document,
    note,
    sources: [...new Map(sources.map((source) => [source.file, source])).values()],
    assessments,
    ladder: chosenLadder(input).id,
    actors: workspace.actors.actors.filter((actor) => named.has(actor)),
  };
}

function finishedDocument(input: DocumentInput): FinishedDocument {
  const { note } = input;
  const markup = readMarkup(note, chosenLadder(input).id);
  const plan = planNotes(markup, input);
  const blocks = blocksOf(markText(note.text, replacementsOf(note.text, markup)), plan.marks);
  const fields = frontMatterOf(note.text);
  const { title, body } = titleAndBody(blocks, note);
  const date = stringField(fields, "date");
  const marking = note.marking ?? stringField(fields, "classification");
  const from = bandsFrom(markup.bands);
  return {
    file: note.file,
    title,
    ...(date === undefined ? {} : { date }),
    ...(marking === undefined ? {} : { marking: readable(marking) }),
    authors: stringListField(fields, "authors") ?? stringListField(fields, "author") ?? [],
    blocks: body,
    notes: plan.notes,
    ...(from === undefined ? {} : { bandsFrom: from }),
  };
}

function frontMatterOf(text: string): YamlMap {
  const found = findFrontMatter(text);
  return readYaml(found?.yaml ?? "", found?.range.start ?? 0, "front-matter").fields;
}

/** The title is printed once: a first heading that says it again is left out. */
function titleAndBody(
  blocks: readonly Block[],
  note: NoteFacts,
): { readonly title: string; readonly body: readonly Block[] } {
  const [first] = blocks;
  const heading = first?.kind === "heading" && first.level === 1 ? readable(plainText(first.content)) : undefined;
  const title = note.title === undefined ? heading : readable(note.title);
  const repeated = heading !== undefined && heading === title;
  return { title: title ?? fileTitle(note.file), body: repeated ? blocks.slice(1) : blocks };
}

function fileTitle(file: FileId): string {
  return file.slice(file.lastIndexOf("/") + 1).replace(/\.[^.]+$/u, "");
}

interface NotePlan {
  readonly notes: readonly DocumentNote[];
  readonly marks: MarkMeanings;
}

/** Numbers follow the text: citations and the analyst's own footnotes in one series. */
function planNotes(markup: NoteMarkup, input: DocumentInput): NotePlan {
  const context: NoteContext = input;
  const { text } = input.note;
  const notes: DocumentNote[] = [];
  const groupNumbers = new Map<number, readonly number[]>();
  const footnoteNumbers = new Map<string, number>();
  const pending: { readonly number: number; readonly index: number }[] = [];
  const places = [
    ...markup.groups
      .map((group, index) => ({ at: group.range.start, group, index }))
      .filter(({ group }) => !markup.footnotes.some(({ range }) => holds(range, group.range))),
    ...markup.footnoteReferences.map(({ range, label }) => ({ at: range.start, label })),
  ].sort((left, right) => left.at - right.at);
  const marks: MarkMeanings = {
    note: (index) => ({
      words: narrativeWords(markup.groups[index], input.workspace),
      numbers: groupNumbers.get(index) ?? [],
    }),
    band: (index) => bandWords(markup.bands[index]?.band ?? { lo: 0, hi: 100 }),
    footnote: (index) => footnoteNumbers.get(markup.footnoteReferences[index]?.label ?? ""),
  };
  for (const place of places) {
    if ("group" in place) {
      const numbers = place.group.citations.map((citation) => {
        const number = notes.length + 1;
        notes.push(citationNote(citation, number, context));
        return number;
      });
      groupNumbers.set(place.index, numbers);
      continue;
    }
    const index = markup.footnotes.findIndex(({ label }) => label === place.label);
    const definition = markup.footnotes[index];
    if (definition === undefined || footnoteNumbers.has(place.label)) continue;
    const number = notes.length + 1;
    footnoteNumbers.set(place.label, number);
    pending.push({ number, index });
    notes.push({ kind: "remark", number, range: definition.range, content: [], cited: [] });
  }
  // What a footnote says may refer to another one, so it is read once every number is known.
  for (const { number, index } of pending) {
    const definition = markup.footnotes[index];
    if (definition === undefined) continue;
    const body = markText(text, replacementsOf(text, markup, definition.body));
    const [block] = blocksOf(body, marks);
    const content = block?.kind === "paragraph" ? block.content : wordsOf(body.text, { style: {}, marks });
    const cited = markup.groups
      .filter(({ range }) => holds(definition.body, range))
      .flatMap(({ citations }) => citations.map((citation) => citationNote(citation, number, context)));
    notes[number - 1] = { kind: "remark", number, range: definition.range, content, cited };
  }
  return { notes, marks };
}

/** "@key says" names its source in the sentence; a bracketed citation has no words of its own. */
function narrativeWords(group: CitationGroup | undefined, { sources }: Workspace): string {
  const [citation] = group?.citations ?? [];
  if (citation?.form !== "narrative") return "";
  const source = sources.resolve(citation.key);
  return source === undefined ? citation.key : sourceName(source);
}

/** For the whole note without its footnotes' definitions, or for a part of it alone. */
function replacementsOf(
  text: string,
  markup: NoteMarkup,
  only?: { readonly start: number; readonly end: number },
): readonly Replacement[] {
  const outside =
    only === undefined
      ? [{ start: 0, end: markup.start }, ...markup.footnotes.map(({ range }) => range)]
      : [
          { start: 0, end: only.start },
          { start: only.end, end: text.length },
        ];
  return [
    ...[...outside, ...markup.comments, ...markup.spanEdges].map((range) => ({ range, by: "" })),
    ...markup.groups.map(({ range }, index) => ({ range, by: noteMark(index) })),
    ...markup.footnoteReferences.map(({ range }, index) => ({ range, by: footnoteMark(index) })),
    ...markup.bands.map(({ at }, index) => ({ range: { start: at, end: at }, by: bandMark(index) })),
    ...markup.tooDeep.map((at) => ({ range: { start: at, end: at }, by: "\\" })),
  ].filter(
    ({ range }) => range.end > range.start || only === undefined || (range.start > only.start && range.end <= only.end),
  );
}
