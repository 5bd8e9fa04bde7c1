/** What a rendered note shows beyond its words: numbered notes for its citations, the state of its claims, bands of its likelihoods. */
import { NO_NEEDS } from "../assess/needs.js";
import { bandWords, chosenLadder, termsWithoutFigure } from "../briefing/ownLikelihood.js";
import { bandOf } from "../language/likelihood/ladders.lexicon.js";
import type { NoteFacts } from "../model/note.js";
import { sourceLabel } from "../model/sourceLabel.js";
import type { Citation } from "../syntax/noteTypes.js";
import type { TextRange } from "../text/range.js";
import { compareRanges } from "../text/range.js";
import type { Workspace } from "../workspace/types.js";
import type { Feature } from "./types.js";
import { claimsViewFeature, type ClaimRowState, type ClaimsViewParams } from "./views/claimsView.js";
import { rootWords } from "./views/sourcesView.js";

export interface PreviewNote {
  readonly number: number;
  readonly key: string;
  /** Absent: no article has this key. */
  readonly label?: string;
  readonly title?: string;
  readonly grade?: string;
  readonly roots: readonly string[];
}

export interface NotePreview {
  /** In the order of their first citation. */
  readonly notes: readonly PreviewNote[];
  /** Citations as they stand in the text, each spelling once, the longest first. */
  readonly citations: readonly { readonly text: string; readonly numbers: readonly number[] }[];
  readonly claims: readonly { readonly range: TextRange; readonly state: ClaimRowState }[];
  readonly bands: readonly { readonly range: TextRange; readonly text: string; readonly band: string }[];
}

export const notePreviewFeature: Feature<ClaimsViewParams, NotePreview> = {
  plan: (workspace, params, supply) =>
    workspace.notes.has(params.file) ? claimsViewFeature.plan(workspace, params, supply) : NO_NEEDS,
  answer(workspace, params, supply) {
    const note = workspace.notes.get(params.file);
    if (note === undefined) return { notes: [], citations: [], claims: [], bands: [] };
    const citations = [...note.citations].sort((left, right) => compareRanges(left.range, right.range));
    const numbers = numbersOf(workspace, citations);
    return {
      notes: [...numbers].map(([key, number]) => noteOf(workspace, key, number)),
      citations: citationTexts(note, citations, (key) => numbers.get(identity(workspace, key)) ?? 0),
      claims: claimsViewFeature.answer(workspace, params, supply).map(({ range, state }) => ({ range, state })),
      bands: bandsOf(workspace, note),
    };
  },
};

/** Two keys of one article are one source. */
function identity({ sources }: Workspace, key: string): string {
  return sources.resolve(key)?.key ?? key;
}

function numbersOf(workspace: Workspace, citations: readonly Citation[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const { key } of citations) {
    const known = identity(workspace, key);
    if (!numbers.has(known)) numbers.set(known, numbers.size + 1);
  }
  return numbers;
}

function noteOf({ sources, provenance }: Workspace, key: string, number: number): PreviewNote {
  const source = sources.resolve(key);
  if (source === undefined) return { number, key, roots: [] };
  const { title, grade } = source;
  return {
    number,
    key,
    label: sourceLabel(source),
    ...(title === undefined ? {} : { title }),
    ...(grade === undefined
      ? {}
      : { grade: [grade.reliability, grade.reason].filter((part) => part !== undefined).join(": ") }),
    roots: provenance
      .rootsOf(source.file)
      .filter(({ id }) => id !== source.key)
      .map(rootWords),
  };
}

function citationTexts(
  note: NoteFacts,
  citations: readonly Citation[],
  numberOf: (key: string) => number,
): NotePreview["citations"] {
  const groups = new Map<string, Set<number>>();
  for (const { group, key } of citations) {
    const text = note.text.slice(group.start, group.end);
    groups.set(text, (groups.get(text) ?? new Set()).add(numberOf(key)));
  }
  return [...groups]
    .map(([text, numbers]) => ({ text, numbers: [...numbers] }))
    .sort((left, right) => right.text.length - left.text.length || (left.text < right.text ? -1 : 1));
}

function bandsOf(workspace: Workspace, note: NoteFacts): NotePreview["bands"] {
  const ladder = chosenLadder({ note, workspace });
  return note.claims.flatMap((claim) =>
    termsWithoutFigure(claim, note.text).flatMap(({ term, start, end }) => {
      const band = bandOf(term, ladder.id);
      return band === undefined
        ? []
        : [{ range: { start, end }, text: note.text.slice(start, end), band: bandWords(band) }];
    }),
  );
}
