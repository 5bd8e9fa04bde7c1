/** `dossier entities --jsonl`: names, dates and quantities of a text, with the workspace's actors where one is given. */
import type { TextRange } from "../../core/text/range.js";
import { compareRanges } from "../../core/text/range.js";
import { readText } from "../../core/model/readText.js";
import type { Command } from "../command.js";
import { answerLines } from "../jsonLines.js";
import type { Span } from "../spans.js";
import { spanOf } from "../spans.js";

interface Entity extends Span {
  readonly type: string;
  readonly actor?: string;
}

export const entitiesCommand: Command = {
  name: "entities",
  usage: "--jsonl [--workspace DIR] < requests",
  summary: 'finds names, dates and quantities: {"id","text","date"?} a line',
  options: ["jsonl", "workspace"],
  words: [0, 0],
  run: async ({ terminal }) =>
    await answerLines(terminal, (request) => {
      const text = request.text("text");
      return { entities: entitiesOf(text, request.optionalText("date")) };
    }),
};

function entitiesOf(text: string, date: string | undefined): readonly Entity[] {
  const { mentions, statements } = readText(text, date);
  const entity = (range: TextRange, type: string): Entity => ({ ...spanOf(text, range), type });
  return [
    ...mentions.map((mention) => entity(mention, mention.type)),
    ...statements.flatMap((statement) => statement.dates.map((found) => entity(found, "date"))),
    ...statements.flatMap((statement) => statement.quantities.map((found) => entity(found, "quantity"))),
  ].sort(compareRanges);
}
