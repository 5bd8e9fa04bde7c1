/** Which workspace a command works on, and which of its files the words on the command line mean. */
import { dirname, isAbsolute, relative, resolve, sep } from "node:path";
import type { Config } from "../core/config/config.js";
import type { FileId } from "../core/model/fileId.js";
import { nodeFileSystem } from "../host/fileSystem.js";
import { createStreamLog } from "../host/log.js";
import type { OpenedWorkspace, OpenRequest } from "../host/openWorkspace.js";
import { openWorkspace } from "../host/openWorkspace.js";
import { isClusterAddress, readClusterAddress } from "../host/passageIndex/cluster/address.js";
import { openClusterIndex } from "../host/passageIndex/cluster/clusterIndex.js";
import type { Log } from "../host/ports.js";
import { isCorpusName } from "../host/workspaceFiles.js";
import { readWorkspaceSettings } from "../host/workspaceSettings.js";
import type { CommandRequest } from "./command.js";
import { UsageError } from "./command.js";
import { openIndex } from "./indexOption.js";

export interface CommandWorkspace extends OpenedWorkspace {
  /** The files named on the command line, in their order. */
  readonly named: readonly FileId[];
}

/** Opens the workspace of `--workspace`, or the nearest folder above the first file (else above the current one) that has a corpus. */
export async function openCommandWorkspace(
  request: Pick<CommandRequest, "options" | "terminal">,
  files: readonly string[] = [],
): Promise<CommandWorkspace> {
  const { root, config, log } = await findCommandRoot(request, files);
  const named: FileId[] = [];
  for (const file of files) named.push(await fileIdOf(root, request.terminal.cwd, file));
  const opened = await openWorkspace({
    root,
    config,
    fileSystem: nodeFileSystem,
    log,
    extraNotes: named,
    ...indexOf(request, root, log),
  });
  return { ...opened, named };
}

/** Without `--index` the index in memory; with an address the archive there; else the index in that folder. */
function indexOf(
  { options, terminal }: Pick<CommandRequest, "options" | "terminal">,
  root: string,
  log: Log,
): Pick<OpenRequest, "openIndex" | "openRemote"> {
  const { index } = options;
  if (index === undefined) return {};
  if (!isClusterAddress(index))
    return { openIndex: (readSource) => openIndex({ options, terminal, root, log, readSource }) };
  const address = readClusterAddress(index, terminal.environment);
  return { openRemote: (readSource, knownNames) => openClusterIndex({ address, log, readSource, knownNames }) };
}

export interface CommandRoot {
  readonly root: string;
  readonly config: Config;
  readonly log: Log;
}

/** The folder that a command works on, with its settings; nothing of it is read. */
export async function findCommandRoot(
  { terminal, options }: Pick<CommandRequest, "options" | "terminal">,
  files: readonly string[] = [],
): Promise<CommandRoot> {
  const root =
    options.workspace === undefined
      ? await nearestWorkspace(terminal.cwd, files[0])
      : resolve(terminal.cwd, options.workspace);
  if ((await nodeFileSystem.stat(root))?.kind !== "directory") throw new UsageError(`${root} is no folder.`);
  const log = createStreamLog((line) => {
    terminal.complain(line.trimEnd());
  });
  const { config, problems } = await readWorkspaceSettings(root, nodeFileSystem);
  for (const problem of problems) log.warn(problem);
  return { root, config, log };
}

/** A path as it was typed: absolute, or relative to the current folder or else to the workspace. */
async function fileIdOf(root: string, cwd: string, path: string): Promise<FileId> {
  const candidates = isAbsolute(path) ? [path] : [resolve(cwd, path), resolve(root, path)];
  for (const candidate of candidates) {
    if ((await nodeFileSystem.stat(candidate))?.kind !== "file") continue;
    const file = await insideRoot(root, candidate);
    if (file !== undefined) return file;
  }
  throw new UsageError(`${path} is no file of the workspace ${root}.`);
}

/** Tried as written first: a link inside the workspace keeps its own name. */
async function insideRoot(root: string, path: string): Promise<FileId | undefined> {
  const written = below(root, path);
  if (written !== undefined) return written;
  return below(await nodeFileSystem.realPath(root), await nodeFileSystem.realPath(path));
}

function below(root: string, path: string): FileId | undefined {
  const file = relative(root, path);
  return file === "" || file.startsWith("..") || isAbsolute(file) ? undefined : file.replaceAll(sep, "/");
}

async function nearestWorkspace(cwd: string, file: string | undefined): Promise<string> {
  const starts = file === undefined ? [cwd] : [dirname(resolve(cwd, file)), cwd];
  for (const start of starts) {
    for (let folder = start; ; folder = dirname(folder)) {
      if (await hasCorpus(folder)) return folder;
      if (dirname(folder) === folder) break;
    }
  }
  return cwd;
}

/** A folder whose child is named like a corpus is the workspace of that corpus. */
async function hasCorpus(folder: string): Promise<boolean> {
  const entries = await nodeFileSystem.readDirectory(folder).catch(() => []);
  return entries.some((entry) => entry.kind === "directory" && isCorpusName(entry.name));
}
