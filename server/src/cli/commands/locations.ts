/** `dossier definition` and `dossier references`: places in files, best first. */
import type { Feature, FilePosition, Location } from "../../core/features/types.js";
import { definitionFeature } from "../../core/features/definition.js";
import { referencesFeature } from "../../core/features/references.js";
import { ask } from "../../host/ask.js";
import type { Command, CommandRequest, ExitCode } from "../command.js";
import { choice } from "../command.js";
import { printable } from "../reporters/printable.js";
import { locationRecord, positionsOf } from "../positions.js";
import { openAt } from "../filePosition.js";

export const definitionCommand: Command = {
  name: "definition",
  usage: "FILE LINE CHAR [--claim] [--format text|json] [--workspace DIR]",
  summary: "where a claim, a citation or a name comes from",
  options: ["workspace", "format", "claim"],
  words: [3, 3],
  run: async (request) => await printLocations(request, definitions(request.options.claim === true)),
};

export const referencesCommand: Command = {
  name: "references",
  usage: "FILE LINE CHAR [--claim] [--format text|json] [--workspace DIR]",
  summary: "what rests on a passage, cites a source or names an actor",
  options: ["workspace", "format", "claim"],
  words: [3, 3],
  run: async (request) => await printLocations(request, references(request.options.claim === true)),
};

function references(ofClaim: boolean): Feature<FilePosition, readonly Location[]> {
  return {
    plan: (workspace, params, supply) => referencesFeature.plan(workspace, { ...params, ofClaim }, supply),
    answer: (workspace, params, supply) => referencesFeature.answer(workspace, { ...params, ofClaim }, supply),
  };
}

function definitions(ofClaim: boolean): Feature<FilePosition, readonly Location[]> {
  return {
    plan: (workspace, params, supply) => definitionFeature.plan(workspace, { ...params, ofClaim }, supply),
    answer: (workspace, params, supply) =>
      definitionFeature.answer(workspace, { ...params, ofClaim }, supply)?.targets ?? [],
  };
}

async function printLocations(
  request: CommandRequest,
  feature: Feature<FilePosition, readonly Location[]>,
): Promise<ExitCode> {
  const format = choice("format", request.options.format, ["text", "json"], "text");
  const { workspace, position } = await openAt(request);
  const locations = await ask(feature, workspace.host.analysis().workspace, position, workspace.index);
  const positions = positionsOf(workspace);
  if (format === "json") {
    await request.terminal.write(
      `${JSON.stringify(locations.map((location) => locationRecord(positions, location)))}\n`,
    );
    return 0;
  }
  for (const location of locations) {
    const { start } = positions.range(location.file, location.range);
    const words = printable(location.text).trim();
    await request.terminal.write(
      `${location.file}:${String(start.line + 1)}:${String(start.character + 1)} ${location.score.toFixed(2)} ${words}\n`,
    );
  }
  return 0;
}
