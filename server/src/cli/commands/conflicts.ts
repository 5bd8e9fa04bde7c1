/** `dossier conflicts`: where articles disagree with each other or with themselves, both passages beside each other. */
import { articleConflictsFeature, firstOfEach } from "../../core/features/conflicts/articleConflicts.js";
import type { ConflictSide, CorpusConflict } from "../../core/features/conflicts/types.js";
import { ask } from "../../host/ask.js";
import type { Command } from "../command.js";
import { choice } from "../command.js";
import { positionsOf, type Positions } from "../positions.js";
import { printable } from "../reporters/printable.js";
import { openCommandWorkspace } from "../workspace.js";

export const conflictsCommand: Command = {
  name: "conflicts",
  usage: "[--format text|json] [--workspace DIR]",
  summary: "where articles disagree with each other or with themselves, with kind and both passages",
  options: ["workspace", "format"],
  words: [0, 0],
  run: async (request) => {
    const format = choice("format", request.options.format, ["text", "json"], "text");
    const opened = await openCommandWorkspace(request);
    const { workspace } = opened.host.analysis();
    const found: CorpusConflict[] = [];
    for (const file of [...workspace.articles.keys()].sort())
      found.push(...(await ask(articleConflictsFeature, workspace, { file }, opened.index)));
    const conflicts = firstOfEach(found);
    const positions = positionsOf(opened);
    await request.terminal.write(
      format === "json"
        ? `${JSON.stringify({ version: 1, conflicts: conflicts.map((conflict) => conflictRecord(conflict, positions)) })}\n`
        : conflicts.map((conflict) => conflictText(conflict, positions)).join("\n"),
    );
    return 0;
  },
};

function conflictRecord({ level, kind, message, sides }: CorpusConflict, positions: Positions) {
  return {
    level,
    kind,
    message,
    passages: sides.map(({ file, key, range, text, words }) => ({
      file,
      key,
      range: positions.range(file, range),
      text,
      words,
    })),
  };
}

function conflictText({ level, kind, message, sides }: CorpusConflict, positions: Positions): string {
  return `${level} (${kind}): ${printable(message)}\n${sides.map((side) => sideText(side, positions)).join("")}`;
}

function sideText({ file, range, text, words }: ConflictSide, positions: Positions): string {
  const { start } = positions.range(file, range);
  return `  ${file}:${String(start.line + 1)}:${String(start.character + 1)} “${printable(words)}”\n      ${printable(text)}\n`;
}
