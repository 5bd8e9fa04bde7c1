/** Makes the finished document of a note: title block, blocks, notes in the order of their references. */
import type { Assessment } from "../assess/assessment.js";
import { readBriefing, sectionOf } from "../briefing/briefing.js";
import { bandWords, chosenLadder } from "../briefing/ownLikelihood.js";
import type { ArticleFacts } from "../model/article.js";
import type { FileId } from "../model/fileId.js";
import type { Claim, NoteFacts } from "../model/note.js";
import { readYaml, stringField, stringListField, type YamlMap } from "../syntax/frontMatter.js";
import { findFrontMatter } from "../syntax/frontMatterBlock.js";
import { readable } from "../text/readable.js";
import type { Citation } from "../syntax/noteTypes.js";
import { holds } from "../text/range.js";
import type { Workspace } from "../workspace/types.js";
import { blocksOf } from "./blocks.js";
import { plainText, wordsOf, type MarkMeanings, type NoteReferences } from "./inlines.js";
import { bandMark, footnoteMark, markText, noteMark, type Replacement } from "./markedText.js";
import { bandsFrom, readMarkup, type CitationGroup, type NoteMarkup } from "./noteMarkup.js";
import { citationNote, citationsOf, type NoteContext } from "./notes.js";
import { sourceName } from "./reference.js";
import type { Block, DocumentNote, ExportModel, FinishedDocument, SourceNote } from "./types.js";

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
    blocks: withPanels(body, note),
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

const PROMINENT: ReadonlySet<string> = new Set(["bottom-line", "key-judgements"]);

/** What stands under the headings of the bottom line and the key judgements is set off from the rest. */
function withPanels(blocks: readonly Block[], note: NoteFacts): readonly Block[] {
  const bodies = (readBriefing(note)?.sections ?? [])
    .filter(({ kind }) => kind !== undefined && PROMINENT.has(kind))
    .map(({ body }) => body);
  const done: Block[] = [];
  for (const block of blocks) {
    const last = done.at(-1);
    if (block.kind === "heading" || !bodies.some((body) => holds(body, block.range))) done.push(block);
    else if (last?.kind !== "panel") done.push({ kind: "panel", range: block.range, blocks: [block] });
    else
      done[done.length - 1] = {
        kind: "panel",
        range: { start: last.range.start, end: block.range.end },
        blocks: [...last.blocks, block],
      };
  }
  return done;
}

interface NotePlan {
  readonly notes: readonly DocumentNote[];
  readonly marks: MarkMeanings;
}

/** Numbers follow the text: citations and the analyst's own footnotes in one series. */
function planNotes(markup: NoteMarkup, input: DocumentInput): NotePlan {
  const briefing = readBriefing(input.note);
  const summary = briefing === undefined ? undefined : sectionOf(briefing, "source-summary");
  const context: NoteContext = { ...input, ...(summary === undefined ? {} : { naming: summary.body }) };
  const { text } = input.note;
  const notes: DocumentNote[] = [];
  const groupReferences = new Map<number, NoteReferences>();
  const footnoteNumbers = new Map<string, number>();
  // The note that gives a source's reference whole.
  const wholeNotes = new Map<FileId, number>();
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
      ...(groupReferences.get(index) ?? { numbers: [], again: [] }),
    }),
    band: (index) => bandWords(markup.bands[index]?.band ?? { lo: 0, hi: 100 }),
    footnote: (index) => footnoteReference(index, markup, footnoteNumbers),
  };
  for (const place of places) {
    if ("group" in place) {
      const numbers: number[] = [];
      const again: number[] = [];
      for (const citation of place.group.citations) {
        const entry = citationNote(citation, notes.length + 1, context, wholeNotes);
        const known =
          entry.kind === "source" && saysNothingMore(citation, entry) ? wholeNotes.get(entry.source.file) : undefined;
        numbers.push(known ?? entry.number);
        if (known !== undefined) {
          again.push(known);
          continue;
        }
        notes.push(entry);
        if (entry.kind === "source" && !wholeNotes.has(entry.source.file))
          wholeNotes.set(entry.source.file, entry.number);
      }
      groupReferences.set(place.index, { numbers, again });
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
      .flatMap(({ citations }) => citations.map((citation) => citationNote(citation, number, context, wholeNotes)));
    notes[number - 1] = { kind: "remark", number, range: definition.range, content, cited };
  }
  return { notes, marks };
}

/** A citation without a place and without a passage of its own needs no second note to its source. */
function saysNothingMore({ prefix, locator }: Citation, { passage }: SourceNote): boolean {
  return prefix === undefined && locator === undefined && passage === undefined;
}

function footnoteReference(
  index: number,
  { footnoteReferences }: NoteMarkup,
  numbers: ReadonlyMap<string, number>,
): NoteReferences | undefined {
  const label = footnoteReferences[index]?.label ?? "";
  const number = numbers.get(label);
  if (number === undefined) return undefined;
  const isFirst = footnoteReferences.findIndex((other) => other.label === label) === index;
  return { numbers: [number], again: isFirst ? [] : [number] };
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
