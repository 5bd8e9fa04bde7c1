/** `dossier index`: builds or refreshes the index on disk of a workspace, or its archive on a search cluster. */
import { nodeFileSystem } from "../../host/fileSystem.js";
import { indexWorkspace, sourceReader } from "../../host/indexWorkspace.js";
import type { PassageIndexStatistics } from "../../host/ports.js";
import type { Command, CommandRequest, ExitCode } from "../command.js";
import { indexFolder, openIndex } from "../indexOption.js";
import { findCommandRoot } from "../workspace.js";
import { summaryOf } from "./indexSummary.js";
import { loadArchive } from "./loadArchive.js";

export const indexCommand: Command = {
  name: "index",
  usage: "[--stats] [--index DIR | --to URL[,URL…] [--shards N] [--replicas N] [--rebuild]] [--workspace DIR]",
  summary:
    "builds or refreshes the index on disk, outside the workspace unless DIR says so, or the archive on a search cluster; --stats: more figures",
  options: ["workspace", "index", "to", "shards", "replicas", "rebuild", "stats"],
  words: [0, 0],
  run: indexCorpus,
};

async function indexCorpus(request: CommandRequest): Promise<ExitCode> {
  const { options, terminal } = request;
  if (options.to !== undefined) return await loadArchive(request, options.to);
  const { root, config, log } = await findCommandRoot(request);
  const start = performance.now();
  const index = await openIndex({ options, terminal, root, log, readSource: sourceReader(root) });
  if (index === undefined) return 2;
  try {
    const changes = await indexWorkspace({ root, config, fileSystem: nodeFileSystem, log, index });
    const statistics = await index.statistics();
    const seconds = (performance.now() - start) / 1000;
    await terminal.write(summaryOf(statistics, changes, seconds));
    if (options.stats === true)
      await terminal.write(detailsOf(statistics, index.size(), indexFolder({ options, terminal, root })));
  } finally {
    index.close();
  }
  return 0;
}

function detailsOf({ bytes }: PassageIndexStatistics, size: number, folder: string): string {
  const share = bytes === 0 ? 0 : size / bytes;
  return `text ${String(bytes)} bytes, index ${String(size)} bytes (${share.toFixed(2)} of the text)\n${folder}\n`;
}
