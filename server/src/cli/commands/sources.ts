/** `dossier sources`: every article with its description, what of it is inferred, and the report that it goes back to. */
import type { SourceDescription, UpstreamSource } from "../../core/model/source.js";
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
    const { sources } = opened.host.analysis().workspace.sources;
    await request.terminal.write(
      format === "json"
        ? `${JSON.stringify(sources.map(sourceRecord))}\n`
        : printableLines(sources.map(sourceText).join("\n")),
    );
    return 0;
  },
};

function sourceRecord(source: SourceDescription) {
  return { ...source, roots: rootsOf(source) };
}

/** Where the report began: the farthest upstream source, or the article's own publisher. */
function rootsOf(
  source: SourceDescription,
): readonly { readonly publisher?: string; readonly author?: string; readonly id?: string }[] {
  const farthest: UpstreamSource | undefined = source.upstream.at(-1);
  if (farthest === undefined)
    return [{ id: source.key, ...(source.publisher === undefined ? {} : { publisher: source.publisher }) }];
  const { publisher, author, id } = farthest;
  return [{ publisher, ...(author === undefined ? {} : { author }), ...(id === undefined ? {} : { id }) }];
}

function sourceText(source: SourceDescription): string {
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
  ];
  return `${lines.join("\n")}\n`;
}
