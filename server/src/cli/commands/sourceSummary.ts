/** `dossier summary BRIEFING`: the drafted source summary, as the editor's command writes it. */
import { sourceSummaryFeature } from "../../core/analysis/sourceSummary.js";
import { ask } from "../../host/ask.js";
import type { Command } from "../command.js";
import { UsageError } from "../command.js";
import { openCommandWorkspace } from "../workspace.js";

export const summaryCommand: Command = {
  name: "summary",
  usage: "BRIEFING [--workspace DIR]",
  summary: "the source summary of a briefing, drafted from facts alone, as Markdown",
  options: ["workspace"],
  words: [1, 1],
  run: async (request) => {
    const opened = await openCommandWorkspace(request, request.words);
    const [file] = opened.named;
    const { workspace } = opened.host.analysis();
    if (file === undefined || !workspace.notes.has(file))
      throw new UsageError(`${request.words[0] ?? ""} is no note: only notes and briefings have a source summary.`);
    const edit = await ask(sourceSummaryFeature, workspace, { file }, opened.index);
    await request.terminal.write(edit === undefined ? "" : `${edit.newText.trim()}\n`);
    return 0;
  },
};
