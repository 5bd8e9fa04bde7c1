/** Inlay hints: behind a citation its source's grade and date, behind "last Sunday" the date, behind "likely" the band. */
import { NO_NEEDS } from "../assess/needs.js";
import { bandWords, chosenLadder, ownTerms } from "../briefing/ownLikelihood.js";
import { bandOf } from "../language/likelihood/ladders.lexicon.js";
import type { FileId } from "../model/fileId.js";
import type { NoteFacts } from "../model/note.js";
import { formatEdtfForReaders, sourceLabel } from "../model/sourceLabel.js";
import type { SourceDescription } from "../model/source.js";
import type { Statement } from "../model/statement.js";
import { overlaps, type TextRange } from "../text/range.js";
import type { Workspace } from "../workspace/types.js";
import type { Feature } from "./types.js";

export interface InlayHint {
  /** It stands behind the code unit before this one. */
  readonly offset: number;
  readonly label: string;
  readonly tooltip: string;
}

export interface InlayHintParams {
  readonly file: FileId;
  /** What is on the screen. */
  readonly range: TextRange;
}

export const inlayHintsFeature: Feature<InlayHintParams, readonly InlayHint[]> = {
  plan: (workspace, { file }) =>
    workspace.articles.has(file) && workspace.config.inlayHints.dates ? { ...NO_NEEDS, articles: [file] } : NO_NEEDS,
  answer(workspace, { file, range }, supply) {
    const note = workspace.notes.get(file);
    const statements = note?.claims.map(({ statement }) => statement) ?? supply.articles.get(file)?.statements ?? [];
    const { inlayHints } = workspace.config;
    const hints = [
      ...(inlayHints.dates
        ? statements.filter((statement) => overlaps(statement.range, range)).flatMap(dateHints)
        : []),
      ...(inlayHints.citations && note !== undefined ? citationHints(workspace, note, range) : []),
      ...(inlayHints.likelihood && note !== undefined ? bandHints(workspace, note, range) : []),
    ];
    return hints
      .filter(({ offset }) => range.start <= offset && offset <= range.end)
      .sort((left, right) => left.offset - right.offset);
  },
};

function citationHints(workspace: Workspace, note: NoteFacts, range: TextRange): readonly InlayHint[] {
  return note.citations
    .filter(({ keyRange }) => overlaps(keyRange, range))
    .flatMap(({ key, keyRange }): readonly InlayHint[] => {
      const source = workspace.sources.resolve(key);
      return source === undefined ? [] : [{ offset: keyRange.end, ...gradeAndDate(source) }];
    });
}

function gradeAndDate(source: SourceDescription): Pick<InlayHint, "label" | "tooltip"> {
  const { grade, published, title, inferred } = source;
  const date = published === undefined ? "undated" : formatEdtfForReaders(published);
  const lines = [
    title ?? "",
    sourceLabel(source),
    grade === undefined
      ? "no grade of reliability"
      : [`reliability ${grade.reliability}`, grade.reason].filter((part) => part !== undefined).join(": "),
    inferred.includes("published") ? "the date is inferred from the text" : "",
  ];
  return {
    label: grade === undefined ? date : `${grade.reliability} · ${date}`,
    tooltip: lines.filter((line) => line !== "").join("\n"),
  };
}

/** Only words that count from another day: an exact date needs no remark. */
function dateHints(statement: Statement): readonly InlayHint[] {
  return statement.dates.flatMap(({ relative, edtf, end, approximate }): readonly InlayHint[] => {
    if (!relative || edtf === undefined) return [];
    const tooltip = approximate ? `about ${edtf}` : edtf;
    return [
      { offset: end, label: formatEdtfForReaders(edtf), tooltip: `${tooltip}, counted from the date of the text` },
    ];
  });
}

function bandHints(workspace: Workspace, note: NoteFacts, range: TextRange): readonly InlayHint[] {
  const ladder = chosenLadder({ note, workspace });
  return note.claims
    .filter((claim) => overlaps(claim.range, range))
    .flatMap((claim) =>
      ownTerms(claim).flatMap(({ term, end }): readonly InlayHint[] => {
        const band = bandOf(term, ladder.id);
        return band === undefined
          ? []
          : [{ offset: end, label: bandWords(band), tooltip: `“${term}” in ${ladder.name}` }];
      }),
    );
}
