/** `dossier sources`: every article with its description, what of it is inferred, the reports that it goes back to, and who shares them. */
import type { SourceDescription } from "../../core/model/source.js";
import type { Root } from "../../core/workspace/provenance/types.js";
import type { Workspace } from "../../core/workspace/types.js";
import type { Command } from "../command.js";
import { choice } from "../command.js";
import { printableLines } from "../reporters/printable.js";
import { openCommandWorkspace } from "../workspace.js";

export const sourcesCommand: Command = {
  name: "sources",
  usage: "[--format text|json] [--workspace DIR]",
  summary: "every article: its description, what is inferred, provenance roots",
  options: ["workspace", "format"],
  words: [0, 0],
  run: async (request) => {
    const format = choice("format", request.options.format, ["text", "json"], "text");
    const opened = await openCommandWorkspace(request);
    const { workspace } = opened.host.analysis();
    const { sources } = workspace.sources;
    await request.terminal.write(
      format === "json"
        ? `${JSON.stringify(sources.map((source) => sourceRecord(source, workspace)))}\n`
        : printableLines(sources.map((source) => sourceText(source, workspace)).join("\n")),
    );
    return 0;
  },
};

function sourceRecord(source: SourceDescription, workspace: Workspace) {
  return { ...source, roots: workspace.provenance.rootsOf(source.file), sharesOrigin: sharesOrigin(source, workspace) };
}

/** The articles that are no second source beside this one, with the reason. */
function sharesOrigin(
  { file }: SourceDescription,
  { provenance, sources }: Workspace,
): readonly { readonly key: string; readonly why: string }[] {
  return provenance.sameOrigin(file).flatMap((other) => {
    const answer = provenance.independence({ file }, { file: other });
    const key = sources.byFile.get(other)?.key;
    return answer.verdict === "shared-origin" && key !== undefined ? [{ key, why: answer.why }] : [];
  });
}

function rootText({ publisher, author, id, heading }: Root): string {
  const words = [author, publisher ?? (id === undefined ? undefined : `@${id}`)].filter((part) => part !== undefined);
  return `${words.join(", ")}${heading === undefined ? "" : ` (under “${heading}”)`}`;
}

function sourceText(source: SourceDescription, workspace: Workspace): string {
  const inferred: ReadonlySet<string> = new Set(source.inferred);
  const field = (name: string, value: string | undefined): readonly string[] =>
    value === undefined || value === "" ? [] : [`  ${name}: ${value}${inferred.has(name) ? " (inferred)" : ""}`];
  const lines = [
    `@${source.key} · ${source.file}`,
    ...field("title", source.title),
    ...field("publisher", source.publisher),
    ...field("authors", source.authors.join(", ")),
    ...field("published", source.published ?? "unknown"),
    ...field("genre", source.genre),
    ...field("url", source.url),
    ...field(
      "upstream",
      source.upstream
        .map(({ publisher, author, relation }) =>
          [relation, publisher, author].filter((part) => part !== undefined).join(" "),
        )
        .join(" ← "),
    ),
    ...field("roots", workspace.provenance.rootsOf(source.file).map(rootText).join("; ")),
    ...sharesOrigin(source, workspace).map(({ key, why }) => `  shares its origin with @${key}: ${why}`),
  ];
  return `${lines.join("\n")}\n`;
}
