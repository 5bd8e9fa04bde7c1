/** `dossier search`: passages of the corpus by relevance, for words on the command line or line by line. */
import type { ScoredPassage } from "../../core/assess/types.js";
import { readQuery } from "../../core/features/search/query.js";
import type { ActorTable, SourceTable } from "../../core/workspace/types.js";
import { nodeFileSystem } from "../../host/fileSystem.js";
import { indexWorkspace, sourceReader } from "../../host/indexWorkspace.js";
import { searchPassages } from "../../host/searchPassages.js";
import type { Command, CommandRequest, ExitCode } from "../command.js";
import { choice, UsageError, wholeNumber } from "../command.js";
import { openIndex } from "../indexOption.js";
import { answerLines } from "../jsonLines.js";
import { printable } from "../reporters/printable.js";
import { positionsOf } from "../positions.js";
import type { CommandWorkspace } from "../workspace.js";
import { findCommandRoot, openCommandWorkspace } from "../workspace.js";

const DEFAULT_TOP = "10";

export const searchCommand: Command = {
  name: "search",
  usage: '"words" | --jsonl < requests [--top N] [--format text|json] [--index DIR] [--workspace DIR]',
  summary:
    'passages by relevance: words, "phrases", -words, actor:, source:, before:, after:; --jsonl: {"id","query"} a line',
  options: ["workspace", "index", "format", "top", "jsonl"],
  words: [0, 64],
  run: runSearch,
};

async function runSearch(request: CommandRequest): Promise<ExitCode> {
  const { options } = request;
  const format = choice("format", options.format, ["text", "json"], "text");
  const limit = wholeNumber("--top", options.top ?? DEFAULT_TOP, 1);
  const words = request.words.join(" ").trim();
  if (options.jsonl !== true && words === "") throw new UsageError('search needs words: dossier search "words".');
  const corpus = (await openSearchedCorpus(request)) ?? withActors(await openCommandWorkspace(request));
  try {
    return await answer(corpus, request, { words, format, limit });
  } finally {
    corpus.close();
  }
}

interface Asked {
  readonly words: string;
  readonly format: "text" | "json";
  readonly limit: number;
}

async function answer(
  corpus: SearchedCorpus,
  { options, terminal }: CommandRequest,
  { words, format, limit }: Asked,
): Promise<ExitCode> {
  if (options.jsonl === true) {
    return await answerLines(terminal, async (line) => {
      const hits = await searchPassages(readQuery(line.text("query")), { ...corpus, limit });
      return { hits: hits.map(hitRecord) };
    });
  }
  const query = readQuery(words);
  for (const problem of query.problems) terminal.complain(problem);
  const hits = await searchPassages(query, { ...corpus, limit });
  await terminal.write(
    format === "json" ? `${JSON.stringify({ id: null, hits: hits.map(hitRecord) })}\n` : textOf(hits, corpus),
  );
  return 0;
}

/** With an index on disk only what changed is read, and what is found. */
async function openSearchedCorpus(request: CommandRequest): Promise<SearchedCorpus | undefined> {
  const { options, terminal } = request;
  if (options.index === undefined) return undefined;
  const { root, config, log } = await findCommandRoot(request);
  const readSource = sourceReader(root);
  const index = await openIndex({ options, terminal, root, log, readSource });
  if (index === undefined) return undefined;
  await indexWorkspace({ root, config, fileSystem: nodeFileSystem, log, index });
  return {
    index,
    text: (file) => readSource(file)?.text,
    close: () => {
      index.close();
    },
  };
}

interface SearchedCorpus extends Pick<CommandWorkspace, "index" | "text" | "close"> {
  /** Absent where only an index was opened: then names are compared as they are written, and no source is found by itself. */
  readonly actors?: ActorTable;
  readonly sources?: SourceTable;
}

function withActors(opened: CommandWorkspace): SearchedCorpus {
  const { actors, sources } = opened.host.analysis().workspace;
  return {
    index: opened.index,
    text: (file) => opened.text(file),
    close: () => {
      opened.close();
    },
    actors,
    sources,
  };
}

function hitRecord({ passage, score }: ScoredPassage) {
  const { start, end } = passage.statement.range;
  return { article: passage.file, key: passage.key, start, end, text: passage.statement.text, score };
}

function textOf(hits: readonly ScoredPassage[], corpus: SearchedCorpus): string {
  const positions = positionsOf(corpus);
  const lines = hits.map(({ passage, score }) => {
    const { start } = positions.range(passage.file, passage.statement.range);
    return `${passage.file}:${String(start.line + 1)}:${String(start.character + 1)} ${score.toFixed(2)} ${printable(passage.statement.text)}\n`;
  });
  return lines.join("");
}
