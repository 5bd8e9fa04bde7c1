/** `dossier index --to URL`: brings the archive of a workspace on a search cluster up to date. */
import { nodeFileSystem } from "../../host/fileSystem.js";
import { indexWorkspace } from "../../host/indexWorkspace.js";
import { readClusterAddress } from "../../host/passageIndex/cluster/address.js";
import { openArchive } from "../../host/passageIndex/cluster/archiveTarget.js";
import type { CommandRequest, ExitCode } from "../command.js";
import { wholeNumber } from "../command.js";
import { findCommandRoot } from "../workspace.js";
import { summaryOf } from "./indexSummary.js";

const DEFAULT_SHARDS = "1";
const DEFAULT_REPLICAS = "1";

export async function loadArchive(request: CommandRequest, to: string): Promise<ExitCode> {
  const { options, terminal } = request;
  const { root, config, log } = await findCommandRoot(request);
  const start = performance.now();
  const archive = await openArchive(readClusterAddress(to, terminal.environment), {
    shards: wholeNumber("--shards", options.shards ?? DEFAULT_SHARDS, 1),
    replicas: wholeNumber("--replicas", options.replicas ?? DEFAULT_REPLICAS, 0),
    rebuild: options.rebuild === true,
  });
  const changes = await indexWorkspace({ root, config, fileSystem: nodeFileSystem, log, index: archive.target });
  await archive.publish();
  const statistics = await archive.statistics();
  await terminal.write(summaryOf(statistics, changes, (performance.now() - start) / 1000));
  if (options.stats === true)
    await terminal.write(
      `text ${String(statistics.bytes)} bytes, archive ${String(statistics.stored)} bytes without replicas\n`,
    );
  return 0;
}
