/** `dossier hover FILE LINE CHAR`: the hover there as Markdown; nothing where nothing is. */
import { hoverFeature } from "../../core/features/hover/hover.js";
import { renderCards } from "../../core/render/renderCard.js";
import { ruleNamed } from "../../core/rules/registry.js";
import { ask } from "../../host/ask.js";
import type { Command } from "../command.js";
import { openAt } from "../filePosition.js";
import { positionsOf } from "../positions.js";
import { printableLines } from "../reporters/printable.js";

export const hoverCommand: Command = {
  name: "hover",
  usage: "FILE LINE CHAR [--workspace DIR]",
  summary: "the hover at a place (lines and characters from zero) as Markdown",
  options: ["workspace"],
  words: [3, 3],
  run: async (request) => {
    const { workspace, position } = await openAt(request);
    const answer = await ask(hoverFeature, workspace.host.analysis().workspace, position, workspace.index);
    if (answer === undefined) return 0;
    const positions = positionsOf(workspace);
    const markdown = renderCards(answer.cards, {
      linkTo: ({ file, range }) => `${file}#L${String(positions.range(file, range).start.line + 1)}`,
      rulePage: (name) => ruleNamed(name)?.page,
    });
    await request.terminal.write(`${printableLines(markdown).trimEnd()}\n`);
    return 0;
  },
};
