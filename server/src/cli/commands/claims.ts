/** `dossier claims --jsonl`: the sentences of a text with what each of them asserts, how firmly, and on whose word. */
import type { TextRange } from "../../core/text/range.js";
import type { Attribution } from "../../core/language/attribution/types.js";
import { readText } from "../../core/model/readText.js";
import type { Statement } from "../../core/model/statement.js";
import type { Command } from "../command.js";
import { answerLines } from "../jsonLines.js";
import { dateRecord, quantityRecord, spanOf } from "../spans.js";

export const claimsCommand: Command = {
  name: "claims",
  usage: "--jsonl < requests",
  summary: 'reads the sentences of texts: {"id","text","date"?} a line',
  options: ["jsonl"],
  words: [0, 0],
  run: async ({ terminal }) =>
    await answerLines(terminal, (request) => {
      const text = request.text("text");
      const { statements } = readText(text, request.optionalText("date"));
      return { sentences: statements.map((statement) => sentenceRecord(text, statement)) };
    }),
};

function sentenceRecord(text: string, statement: Statement) {
  const attribution = outermost(statement.attributions);
  return {
    start: statement.range.start,
    end: statement.range.end,
    kind: statement.kind.kind,
    checkworthiness: statement.kind.checkworthiness,
    attribution: attribution === undefined ? undefined : attributionRecord(text, attribution),
    attributions: statement.attributions.map((each) => attributionRecord(text, each)),
    certainty: statement.certainty.certainty,
    polarity: statement.polarity.polarity,
    reported: reportedRecord(statement),
    hedges: statement.certainty.cues.map((cue) => ({
      ...spanOf(text, cue),
      certainty: cue.certainty,
      scope: spanOf(text, cue.scope),
    })),
    overclaims: statement.certainty.overclaims?.map((range) => spanOf(text, range)),
    negations: statement.polarity.cues.map((cue) => ({ ...spanOf(text, cue), scope: spanOf(text, cue.scope) })),
    roles: statement.roles.map(({ holder, range, former }) => ({
      ...spanOf(text, range),
      holder: spanOf(text, holder),
      former,
    })),
    quantities: statement.quantities.map((quantity) => quantityRecord(text, quantity)),
    dates: statement.dates.map((date) => dateRecord(text, date)),
  };
}

function attributionRecord(text: string, attribution: Attribution) {
  return {
    source: attribution.source === undefined ? undefined : spanOf(text, attribution.source),
    cue: spanOf(text, attribution.cue),
    content: spanOf(text, attribution.content),
    kind: attribution.kind,
    direct: attribution.direct,
  };
}

/** How firmly, and whether affirmed, what the sentence only reports; left out where it reports no clause. */
function reportedRecord({ certainty, polarity }: Statement) {
  return certainty.reported === undefined && polarity.reported === undefined
    ? undefined
    : { certainty: certainty.reported, polarity: polarity.reported };
}

/** The attribution that governs most of the sentence; the first of equals. */
function outermost(attributions: readonly Attribution[]): Attribution | undefined {
  return attributions.reduce<Attribution | undefined>(
    (widest, candidate) =>
      widest === undefined || lengthOf(candidate.content) > lengthOf(widest.content) ? candidate : widest,
    undefined,
  );
}

function lengthOf(range: TextRange): number {
  return range.end - range.start;
}
