/** Above a key judgement: the documents that it rests on, their origins, what contradicts them, their grades and the time that they span. */
import { corroborationNeeds, corroborationOf, type Corroboration } from "../../briefing/corroboration.js";
import { keyJudgements } from "../../briefing/keyJudgements.js";
import { assessClaim } from "../../assess/claimEvidence.js";
import { NO_NEEDS } from "../../assess/needs.js";
import type { Claim, NoteFacts } from "../../model/note.js";
import { formatEdtfForReaders } from "../../model/sourceLabel.js";
import type { SourceDescription } from "../../model/source.js";
import { sayIn, type Say } from "../../text/say.js";
import type { LensPlace, LensSource } from "./types.js";

export const judgementLens: LensSource = {
  kind: "judgements",
  planPlaces: () => NO_NEEDS,
  places(workspace, file) {
    const note = workspace.notes.get(file);
    return note === undefined ? [] : keyJudgements(note).map(({ range }) => ({ kind: "judgements", range }));
  },
  planText(workspace, file, place) {
    const note = workspace.notes.get(file);
    const judgement = judgementAt(note, place);
    return note === undefined || judgement === undefined ? NO_NEEDS : corroborationNeeds(workspace, note, judgement);
  },
  text(workspace, file, place, supply) {
    const note = workspace.notes.get(file);
    const judgement = judgementAt(note, place);
    if (note === undefined || judgement === undefined) return undefined;
    const found = corroborationOf(workspace, note, judgement, (claim) => assessClaim(workspace, claim, supply));
    const passages = [...found.contradicting, ...found.uncited].map(({ passage }) => passage);
    return {
      title: figures(found, sayIn(workspace.config.language)).join(" · "),
      targets: [
        ...found.sentences.map(({ range }) => ({ file, range })),
        ...passages.map((passage) => ({ file: passage.file, range: passage.statement.range })),
      ],
    };
  },
};

function judgementAt(note: NoteFacts | undefined, { range }: LensPlace): Claim | undefined {
  return note === undefined
    ? undefined
    : keyJudgements(note).find((claim) => claim.range.start === range.start && claim.range.end === range.end);
}

function figures(found: Corroboration, say: Say): readonly string[] {
  const { documents, origins, contradicting, uncited } = found;
  const others =
    uncited.length === 0
      ? []
      : [uncited.length === 1 ? say("1 other article on it") : say("{0} other articles on it", uncited.length)];
  if (documents.length === 0) return [say("rests on no document"), ...others];
  const grades = gradesOf(documents, say);
  return [
    documents.length === 1 ? say("1 document") : say("{0} documents", documents.length),
    origins.length === 1 ? say("1 origin") : say("{0} origins at most", origins.length),
    ...(contradicting.length === 0
      ? []
      : [
          contradicting.length === 1
            ? say("1 contradicting passage")
            : say("{0} contradicting passages", contradicting.length),
        ]),
    ...(grades === "" ? [] : [grades]),
    ...span(found, say),
    ...others,
  ];
}

/** "graded B, C, C, 1 ungraded" */
function gradesOf(documents: readonly SourceDescription[], say: Say): string {
  const grades = documents.flatMap(({ grade }) => grade?.reliability ?? []).sort();
  const without = documents.length - grades.length;
  return [
    ...(grades.length === 0 ? [] : [say("graded {0}", grades.join(", "))]),
    ...(without === 0 ? [] : [say("{0} ungraded", without)]),
  ].join(", ");
}

function span({ oldest, newest }: Corroboration, say: Say): readonly string[] {
  if (oldest === undefined || newest === undefined) return [say("undated")];
  const words = [oldest, newest].map((day) => formatEdtfForReaders(day, say));
  return [oldest === newest ? (words[0] ?? "") : say("{0} to {1}", words[0] ?? "", words[1] ?? "")];
}
