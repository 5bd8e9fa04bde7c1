/** Inlay hints: behind a citation its source's grade and date, behind "last Sunday" the date, behind "likely" the band. */
import { NO_NEEDS } from "../assess/needs.js";
import { bandWords, chosenLadder, termsWithoutFigure } from "../briefing/ownLikelihood.js";
import { bandOf } from "../language/likelihood/ladders.lexicon.js";
import type { FileId } from "../model/fileId.js";
import type { NoteFacts } from "../model/note.js";
import { formatEdtfForReaders, sourceLabel } from "../model/sourceLabel.js";
import type { SourceDescription } from "../model/source.js";
import type { Statement } from "../model/statement.js";
import { overlaps, type TextRange } from "../text/range.js";
import { sayIn, type Say } from "../text/say.js";
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
    const { inlayHints, language } = workspace.config;
    const say = sayIn(language);
    const hints = [
      ...(inlayHints.dates
        ? statements
            .filter((statement) => overlaps(statement.range, range))
            .flatMap((statement) => dateHints(statement, say))
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
      return source === undefined
        ? []
        : [{ offset: keyRange.end, ...gradeAndDate(source, sayIn(workspace.config.language)) }];
    });
}

function gradeAndDate(source: SourceDescription, say: Say): Pick<InlayHint, "label" | "tooltip"> {
  const { grade, published, title, inferred } = source;
  const date = published === undefined ? say("undated") : formatEdtfForReaders(published, say);
  const lines = [
    title ?? "",
    sourceLabel(source, say),
    grade === undefined
      ? say("no grade of reliability")
      : [say("reliability {0}", grade.reliability), grade.reason].filter((part) => part !== undefined).join(": "),
    inferred.includes("published") ? say("the date is inferred from the text") : "",
  ];
  return {
    label: grade === undefined ? date : `${grade.reliability} · ${date}`,
    tooltip: lines.filter((line) => line !== "").join("\n"),
  };
}

/** Only words that count from another day: an exact date needs no remark. */
function dateHints(statement: Statement, say: Say): readonly InlayHint[] {
  return statement.dates.flatMap(({ relative, edtf, end, approximate }): readonly InlayHint[] => {
    if (!relative || edtf === undefined) return [];
    const tooltip = approximate ? say("about {0}", edtf) : edtf;
    return [
      {
        offset: end,
        label: formatEdtfForReaders(edtf, say),
        tooltip: say("{0}, counted from the date of the text", tooltip),
      },
    ];
  });
}

function bandHints(workspace: Workspace, note: NoteFacts, range: TextRange): readonly InlayHint[] {
  const ladder = chosenLadder({ note, workspace });
  const say = sayIn(workspace.config.language);
  return note.claims
    .filter((claim) => overlaps(claim.range, range))
    .flatMap((claim) =>
      termsWithoutFigure(claim, note.text).flatMap(({ term, end }): readonly InlayHint[] => {
        const band = bandOf(term, ladder.id);
        return band === undefined
          ? []
          : [{ offset: end, label: bandWords(band), tooltip: say("“{0}” in {1}", term, ladder.name) }];
      }),
    );
}
