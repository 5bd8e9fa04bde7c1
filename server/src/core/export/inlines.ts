/** Phrasing content of the Markdown tree as flat runs: words with their style, bands, references to notes, line breaks. */
import type { PhrasingContent } from "mdast";
import { partsOf } from "./markedText.js";
import type { Inline, TextStyle } from "./types.js";

/** What the marks in the text stand for. */
export interface MarkMeanings {
  /** By the index of the mark: the words that a narrative citation reads as, and the numbers of its notes. */
  note(index: number): NoteReferences & { readonly words: string };
  band(index: number): string;
  footnote(index: number): NoteReferences | undefined;
}

/** Numbers of notes; those in `again` were referred to before. */
export interface NoteReferences {
  readonly numbers: readonly number[];
  readonly again: readonly number[];
}

/** Where a link's definition leads, by its identifier. */
export type Definitions = ReadonlyMap<string, string>;

interface Context {
  readonly style: TextStyle;
  readonly href?: string;
  readonly marks: MarkMeanings;
  readonly definitions: Definitions;
}

export function inlinesOf(
  nodes: readonly PhrasingContent[],
  marks: MarkMeanings,
  definitions: Definitions,
): readonly Inline[] {
  return tidied(nodes.flatMap((node) => runsOf(node, { style: {}, marks, definitions })));
}

/** The words alone, as an outline or a window title shows them. */
export function plainText(content: readonly Inline[]): string {
  return content
    .map((inline) =>
      inline.kind === "text" || inline.kind === "band" ? inline.text : inline.kind === "break" ? " " : "",
    )
    .join("");
}

function runsOf(node: PhrasingContent, context: Context): readonly Inline[] {
  switch (node.type) {
    case "text":
      return wordsOf(node.value, context);
    case "inlineCode":
      return wordsOf(node.value, { ...context, style: { ...context.style, code: true } });
    case "strong":
      return childrenOf(node.children, { ...context, style: { ...context.style, bold: true } });
    case "emphasis":
      return childrenOf(node.children, { ...context, style: { ...context.style, italic: true } });
    case "link":
      return childrenOf(node.children, linkedTo(context, node.url));
    case "linkReference":
      return childrenOf(node.children, linkedTo(context, context.definitions.get(node.identifier) ?? ""));
    case "image":
    case "imageReference":
      return wordsOf(
        node.alt === undefined || node.alt === null || node.alt === "" ? "[image]" : `[image: ${node.alt}]`,
        context,
      );
    case "break":
      return [{ kind: "break" }];
    case "delete":
      return childrenOf(node.children, context);
    case "html":
    case "footnoteReference":
      return [];
    default:
      return [];
  }
}

function childrenOf(nodes: readonly PhrasingContent[], context: Context): readonly Inline[] {
  return nodes.flatMap((node) => runsOf(node, context));
}

const SAFE_ADDRESS = /^(?:https?:\/\/|mailto:)/iu;

/** Only addresses that a reader can follow without risk; a link to anything else is its words. */
export function safeAddress(address: string): string | undefined {
  return SAFE_ADDRESS.test(address) && !/[\s<>"\\^`{|}]/u.test(address) ? address : undefined;
}

function linkedTo(context: Context, address: string): Context {
  const href = safeAddress(address);
  return href === undefined ? context : { ...context, href };
}

/** Soft line ends are spaces. */
export function wordsOf(
  value: string,
  { style, href, marks }: Pick<Context, "style" | "href" | "marks">,
): readonly Inline[] {
  return partsOf(value.replace(/[ \t]*\r?\n[ \t]*/gu, " ")).flatMap((part): readonly Inline[] => {
    switch (part.kind) {
      case "words":
        return [textRun(part.text, style, href)];
      case "band":
        return [{ kind: "band", text: ` (${marks.band(part.index)})`, style }];
      case "note": {
        const { words, numbers, again } = marks.note(part.index);
        return [...(words === "" ? [] : [textRun(words, style, href)]), { kind: "notes", numbers, again }];
      }
      case "footnote": {
        const references = marks.footnote(part.index);
        return references === undefined ? [] : [{ kind: "notes", ...references }];
      }
    }
  });
}

function textRun(text: string, style: TextStyle, href: string | undefined): Inline {
  return { kind: "text", text, style, ...(href === undefined ? {} : { href }) };
}

/**
 * A reference to a note stands behind the word or the stop that it belongs to, without a space before it, as in print:
 * "the border [@a]." becomes "the border.¹"
 */
function tidied(runs: readonly Inline[]): readonly Inline[] {
  const done: Inline[] = [];
  for (const run of runs) {
    const last = done.at(-1);
    if (run.kind === "notes") {
      trimLast(done);
      if (isBlank(done.at(-1))) done.pop();
      const before = done.at(-1);
      if (before?.kind === "notes") done[done.length - 1] = joined(before, run);
      else done.push(run);
    } else if (run.kind === "text" && last?.kind === "notes") {
      const stop = /^[ ]?(?<stop>[.,…]+[”’"'»)]*)/u.exec(run.text)?.groups?.["stop"];
      if (stop === undefined) done.push(run);
      else {
        done.pop();
        if (!endsInStop(done)) done.push({ ...run, text: stop });
        done.push(last, { ...run, text: run.text.trimStart().slice(stop.length) });
      }
    } else done.push(run);
  }
  return done.filter((run) => (run.kind === "notes" ? run.numbers.length > 0 : !isBlank(run)));
}

/** "[@a][@a]" refers to one note once. */
function joined(left: NoteReferences, right: NoteReferences): Inline {
  return {
    kind: "notes",
    numbers: [...new Set([...left.numbers, ...right.numbers])],
    again: [...left.again, ...right.again.filter((number) => !left.numbers.includes(number))],
  };
}

function trimLast(runs: Inline[]): void {
  const last = runs.at(-1);
  if (last?.kind === "text") runs[runs.length - 1] = { ...last, text: last.text.trimEnd() };
}

function isBlank(run: Inline | undefined): boolean {
  return run?.kind === "text" && run.text === "";
}

/** "It fell. [@a]." has one stop too many. */
function endsInStop(runs: readonly Inline[]): boolean {
  const last = runs.at(-1);
  return last?.kind === "text" && /[.!?…][”’"'»)]*$/u.test(last.text);
}
