/** The citation card: title, publisher, date, authors, what of it is inferred, the chain of origins, the passage. */
import type { CitationCard } from "../features/types.js";
import { formatEdtfForReaders } from "../model/sourceLabel.js";
import type { SourceDescription, SourceField, UpstreamSource } from "../model/source.js";
import type { Say } from "../text/say.js";
import { escapeMarkdown } from "./escape.js";
import { linked } from "./links.js";
import type { Telling } from "./renderContext.js";
import { citedAs } from "./sourceWords.js";
import { renderVerdict } from "./verdict.js";

export function renderCitationCard(card: CitationCard, telling: Telling): string {
  const { source } = card;
  const { say } = telling;
  if (source === undefined) return unknown(card, say);
  return [
    heading(source, telling),
    facts(source, say),
    chain(source, say),
    card.citing === 1 ? say("**Cited** by 1 claim") : say("**Cited** by {0} claims", card.citing),
    card.passage === undefined ? "" : renderVerdict(card.passage, telling),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function unknown(card: CitationCard, say: Say): string {
  const near =
    card.suggestions.length === 0
      ? ""
      : ` ${say("Nearest: {0}.", card.suggestions.map((key) => `@${escapeMarkdown(key)}`).join(", "))}`;
  return `${say("No source has the key {0}.", `**@${escapeMarkdown(card.key)}**`)}${near}`;
}

function heading(source: SourceDescription, telling: Telling): string {
  const title = linked(
    escapeMarkdown(source.title ?? source.key),
    { file: source.file, range: { start: 0, end: 0 } },
    telling.linkTo,
  );
  return `**${title}**${inferred(source, "title", telling.say)} ${citedAs(source.key)}`;
}

function facts(source: SourceDescription, say: Say): string {
  const line = (label: string, value: string | undefined, mark: string): string =>
    `- ${label}: ${value === undefined ? `*${say("unknown")}*` : escapeMarkdown(value)}${mark}`;
  const lines = [
    line(say("Publisher"), source.publisher, inferred(source, "publisher", say)),
    line(
      say("Published"),
      source.published === undefined ? undefined : formatEdtfForReaders(source.published, say),
      inferred(source, "published", say),
    ),
    line(
      say("Authors"),
      source.authors.length === 0 ? undefined : source.authors.join(", "),
      inferred(source, "authors", say),
    ),
    source.genre === undefined ? "" : line(say("Genre"), source.genre, inferred(source, "genre", say)),
    source.language === undefined ? "" : line(say("Language"), source.language, inferred(source, "language", say)),
    source.translation === undefined || source.translation === "none"
      ? ""
      : line(say("Translation"), source.translation, inferred(source, "translation", say)),
    source.grade === undefined
      ? ""
      : line(
          say("Grade"),
          [source.grade.reliability, source.grade.reason].filter((part) => part !== undefined).join(" — "),
          "",
        ),
    source.url === undefined ? "" : line(say("Address"), source.url, inferred(source, "url", say)),
  ];
  return lines.filter((text) => text !== "").join("\n");
}

function inferred(source: SourceDescription, field: SourceField, say: Say): string {
  return source.inferred.includes(field) ? ` *(${say("inferred from the text")})*` : "";
}

/** Nearest first, so it reads as the way the words came: here ← Hot News ← Rador ← the newspaper. */
function chain(source: SourceDescription, say: Say): string {
  if (source.upstream.length === 0) return "";
  const here = escapeMarkdown(source.publisher ?? source.key);
  return `**${say("Origin")}** ${[here, ...source.upstream.map(link)].join(" ← ")}${inferred(source, "upstream", say)}`;
}

function link(upstream: UpstreamSource): string {
  const author = upstream.author === undefined ? "" : ` (${escapeMarkdown(upstream.author)})`;
  const relation = upstream.relation === undefined ? "" : ` *${escapeMarkdown(upstream.relation)}*`;
  return `${escapeMarkdown(upstream.publisher)}${author}${relation}`;
}
