/** The citation card: title, publisher, date, authors, what of it is inferred, the chain of origins, the passage. */
import type { CitationCard } from "../features/types.js";
import { formatEdtfForReaders } from "../model/sourceLabel.js";
import type { SourceDescription, SourceField, UpstreamSource } from "../model/source.js";
import { escapeMarkdown } from "./escape.js";
import { linked, type LinkTo } from "./links.js";
import { citedAs } from "./sourceWords.js";
import { renderVerdict } from "./verdict.js";

export function renderCitationCard(card: CitationCard, linkTo: LinkTo): string {
  const { source } = card;
  if (source === undefined) return unknown(card);
  return [
    heading(source, linkTo),
    facts(source),
    chain(source),
    `**Cited** by ${String(card.citing)} ${card.citing === 1 ? "claim" : "claims"}`,
    card.passage === undefined ? "" : renderVerdict(card.passage, linkTo),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function unknown(card: CitationCard): string {
  const near =
    card.suggestions.length === 0
      ? ""
      : ` Nearest: ${card.suggestions.map((key) => `@${escapeMarkdown(key)}`).join(", ")}.`;
  return `No source has the key **@${escapeMarkdown(card.key)}**.${near}`;
}

function heading(source: SourceDescription, linkTo: LinkTo): string {
  const title = linked(
    escapeMarkdown(source.title ?? source.key),
    { file: source.file, range: { start: 0, end: 0 } },
    linkTo,
  );
  return `**${title}**${inferred(source, "title")} ${citedAs(source.key)}`;
}

function facts(source: SourceDescription): string {
  const lines = [
    line("Publisher", source.publisher, inferred(source, "publisher")),
    line(
      "Published",
      source.published === undefined ? undefined : formatEdtfForReaders(source.published),
      inferred(source, "published"),
    ),
    line("Authors", source.authors.length === 0 ? undefined : source.authors.join(", "), inferred(source, "authors")),
    source.genre === undefined ? "" : line("Genre", source.genre, inferred(source, "genre")),
    source.language === undefined ? "" : line("Language", source.language, inferred(source, "language")),
    source.translation === undefined || source.translation === "none"
      ? ""
      : line("Translation", source.translation, inferred(source, "translation")),
    source.grade === undefined
      ? ""
      : line(
          "Grade",
          [source.grade.reliability, source.grade.reason].filter((part) => part !== undefined).join(" — "),
          "",
        ),
    source.url === undefined ? "" : line("Address", source.url, inferred(source, "url")),
  ];
  return lines.filter((text) => text !== "").join("\n");
}

function line(label: string, value: string | undefined, mark: string): string {
  return `- ${label}: ${value === undefined ? "*unknown*" : escapeMarkdown(value)}${mark}`;
}

function inferred(source: SourceDescription, field: SourceField): string {
  return source.inferred.includes(field) ? " *(inferred from the text)*" : "";
}

/** Nearest first, so it reads as the way the words came: here ← Hot News ← Rador ← the newspaper. */
function chain(source: SourceDescription): string {
  if (source.upstream.length === 0) return "";
  const here = escapeMarkdown(source.publisher ?? source.key);
  return `**Origin** ${[here, ...source.upstream.map(link)].join(" ← ")}${inferred(source, "upstream")}`;
}

function link(upstream: UpstreamSource): string {
  const author = upstream.author === undefined ? "" : ` (${escapeMarkdown(upstream.author)})`;
  const relation = upstream.relation === undefined ? "" : ` *${escapeMarkdown(upstream.relation)}*`;
  return `${escapeMarkdown(upstream.publisher)}${author}${relation}`;
}
