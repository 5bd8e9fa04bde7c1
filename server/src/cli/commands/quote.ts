/** `dossier quote --jsonl`: is a quotation verbatim in a text, and where it differs. */
import { matchQuotation } from "../../core/assess/quotation.js";
import type { Command } from "../command.js";
import { answerLines } from "../jsonLines.js";

export const quoteCommand: Command = {
  name: "quote",
  usage: "--jsonl < requests",
  summary: 'compares quotations with texts: {"id","quote","text"} a line',
  options: ["jsonl"],
  words: [0, 0],
  run: async ({ terminal }) =>
    await answerLines(terminal, (request) => {
      const { match, start, end, differences } = matchQuotation(request.text("quote"), request.text("text"));
      return { match, start, end, differences };
    }),
};
