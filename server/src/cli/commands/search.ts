/** `dossier search`: passages of the corpus by relevance, for words on the command line or line by line. */
import type { ScoredPassage } from "../../core/assess/types.js";
import type { Command, CommandRequest, ExitCode } from "../command.js";
import { choice, UsageError, wholeNumber } from "../command.js";
import { answerLines } from "../jsonLines.js";
import { printable } from "../reporters/printable.js";
import { positionsOf } from "../positions.js";
import type { CommandWorkspace } from "../workspace.js";
import { openCommandWorkspace } from "../workspace.js";

const DEFAULT_TOP = "10";

export const searchCommand: Command = {
  name: "search",
  usage: '"words" | --jsonl < requests [--top N] [--format text|json] [--workspace DIR]',
  summary: 'passages by relevance; --jsonl: {"id","query"} a line',
  options: ["workspace", "format", "top", "jsonl"],
  words: [0, 64],
  run: searchPassages,
};

async function searchPassages(request: CommandRequest): Promise<ExitCode> {
  const { options, terminal } = request;
  const format = choice("format", options.format, ["text", "json"], "text");
  const limit = wholeNumber("--top", options.top ?? DEFAULT_TOP, 1);
  const words = request.words.join(" ").trim();
  if (options.jsonl !== true && words === "") throw new UsageError('search needs words: dossier search "words".');
  const workspace = await openCommandWorkspace(request);
  if (options.jsonl === true) {
    return await answerLines(terminal, async (line) => {
      const hits = await workspace.index.search({ words: line.text("query"), limit });
      return { hits: hits.map(hitRecord) };
    });
  }
  const hits = await workspace.index.search({ words, limit });
  await terminal.write(
    format === "json" ? `${JSON.stringify({ id: null, hits: hits.map(hitRecord) })}\n` : textOf(hits, workspace),
  );
  return 0;
}

function hitRecord({ passage, score }: ScoredPassage) {
  const { start, end } = passage.statement.range;
  return { article: passage.file, key: passage.key, start, end, text: passage.statement.text, score };
}

function textOf(hits: readonly ScoredPassage[], workspace: CommandWorkspace): string {
  const positions = positionsOf(workspace);
  const lines = hits.map(({ passage, score }) => {
    const { start } = positions.range(passage.file, passage.statement.range);
    return `${passage.file}:${String(start.line + 1)}:${String(start.character + 1)} ${score.toFixed(2)} ${printable(passage.statement.text)}\n`;
  });
  return lines.join("");
}
