/** A workspace in memory from marked text: the only test code that knows how the analysis is wired. */
import { AnalysisHost } from "../../server/src/core/analysis/analysisHost.js";
import { diagnosticsFeature } from "../../server/src/core/analysis/diagnostics.js";
import { DEFAULT_CONFIG, type Config } from "../../server/src/core/config/config.js";
import type { Feature } from "../../server/src/core/features/types.js";
import { readArticle } from "../../server/src/core/model/readArticle.js";
import type { Diagnostic } from "../../server/src/core/rules/types.js";
import { summarise } from "../../server/src/core/workspace/summary.js";
import { ask } from "../../server/src/host/ask.js";
import { digestsOf } from "../../server/src/host/digests.js";
import { createMemoryIndex } from "../../server/src/host/passageIndex/memory.js";
import type { PassageIndex } from "../../server/src/host/ports.js";

export interface TestWorkspace {
  readonly host: AnalysisHost;
  readonly index: PassageIndex;
  ask<Params, Answer>(feature: Feature<Params, Answer>, params: Params): Promise<Answer>;
  diagnostics(file: string): Promise<readonly Diagnostic[]>;
}

const CORPUS = /^(?:corpus|articles|sources)\//u;

/** Files below corpus/, articles/ or sources/ are articles, actors.yaml is the registry, other .md files are notes. */
export async function openTestWorkspace(
  files: ReadonlyMap<string, string>,
  config: Partial<Config> = {},
): Promise<TestWorkspace> {
  const host = new AnalysisHost();
  host.applyChange({ config: { ...DEFAULT_CONFIG, ...config } });
  const index = createMemoryIndex();
  const registry = files.get("actors.yaml");
  if (registry !== undefined) host.applyChange({ registry: { file: "actors.yaml", text: registry } });
  for (const [file, text] of files) {
    if (CORPUS.test(file) && /\.(?:md|txt)$/u.test(file)) {
      const sidecar = files.get(`${file}.source.yaml`);
      const beside = sidecar === undefined ? {} : { sidecar };
      const article = readArticle({ file, text, known: host.knownNames, ...beside });
      await index.upsert(article);
      const summary = summarise(article, { digests: digestsOf(text, sidecar), sidecar });
      host.applyChange({ articles: [{ file, summary }] });
    } else if (file.endsWith(".md")) {
      host.applyChange({ notes: [{ file, text }] });
    }
  }
  const askOf = <Params, Answer>(feature: Feature<Params, Answer>, params: Params): Promise<Answer> =>
    ask(feature, host.analysis().workspace, params, index);
  return { host, index, ask: askOf, diagnostics: (file) => askOf(diagnosticsFeature, { file }) };
}
