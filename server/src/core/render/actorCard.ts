/** The actor card: name, type, roles with their dates, every spelling with its count, the articles, the sentences that say most. */
import type { ActorMention } from "../assess/needs.js";
import type { ActorCard } from "../features/types.js";
import { formatEdtfForReaders, sourceLabel } from "../model/sourceLabel.js";
import type { SourceDescription } from "../model/source.js";
import type { ActorRole } from "../workspace/types.js";
import { escapeMarkdown, quoteBlock } from "./escape.js";
import { linked, type LinkTo } from "./links.js";

const MOST_SPELLINGS = 16;
const MOST_ROLES = 10;
const MOST_ARTICLES = 8;

export function renderActorCard(card: ActorCard, linkTo: LinkTo): string {
  const { actor } = card;
  const proposal = actor.registered ? "" : " · *proposed from the corpus, not in the registry*";
  return [
    `**${escapeMarkdown(actor.name)}** — ${actor.type}${proposal}`,
    section("Spellings", spellings(card)),
    section("Roles", roles(card.actor.roles, card.articles)),
    `**Mentions** ${String(actor.total)} in ${plural(card.articles.length, "article")}${span(card, linkTo)}`,
    section("Articles", articles(card, linkTo)),
    ...card.quotations.map((mention) => quotation(mention, linkTo)),
    section("Why one actor", actor.explanation.map((reason) => `- ${escapeMarkdown(reason)}`).join("\n")),
    ambiguity(card),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function section(title: string, body: string): string {
  return body === "" ? "" : `**${title}**${body.startsWith("- ") ? "\n" : " "}${body}`;
}

function spellings(card: ActorCard): string {
  const { surfaces } = card.actor;
  const shown = surfaces.slice(0, MOST_SPELLINGS).map((surface) => `${escapeMarkdown(surface.surface)} (${String(surface.count)})`);
  return shown.join(" · ") + more(surfaces.length - shown.length);
}

function roles(all: readonly ActorRole[], articles: readonly SourceDescription[]): string {
  const lines = all.slice(0, MOST_ROLES).map((role) => `- ${role.former ? "former: " : ""}${escapeMarkdown(role.title)} — ${whence(role, articles)}`);
  const rest = all.length - lines.length;
  return rest > 0 ? `${lines.join("\n")}\n- and ${String(rest)} more` : lines.join("\n");
}

function whence(role: ActorRole, articles: readonly SourceDescription[]): string {
  if (role.file === undefined) return role.date === undefined ? "registry" : `registry, ${formatEdtfForReaders(role.date)}`;
  const source = articles.find((candidate) => candidate.file === role.file);
  const label = source === undefined ? (role.key ?? role.file) : sourceLabel(source);
  const undated = role.date === undefined ? ", date unknown" : "";
  return `${escapeMarkdown(label)}${undated} [@${escapeMarkdown(role.key ?? "")}]`.replace("[@", "\\[@").replace(/\]$/u, "\\]");
}

function span(card: ActorCard, linkTo: LinkTo): string {
  const parts: string[] = [];
  if (card.first !== undefined) parts.push(`first ${place(card.first, linkTo)}`);
  if (card.last !== undefined) parts.push(`last ${place(card.last, linkTo)}`);
  return parts.length === 0 ? "" : `; ${parts.join(", ")}`;
}

function place(mention: ActorMention, linkTo: LinkTo): string {
  return linked(escapeMarkdown(sourceLabel(mention.passage.source)), { file: mention.passage.file, range: mention.range }, linkTo);
}

function articles(card: ActorCard, linkTo: LinkTo): string {
  const counts = new Map<string, number>();
  for (const surface of card.actor.surfaces) for (const { file, count } of surface.files) counts.set(file, (counts.get(file) ?? 0) + count);
  const shown = card.articles.slice(0, MOST_ARTICLES).map((source) => {
    const label = linked(escapeMarkdown(sourceLabel(source)), { file: source.file, range: { start: 0, end: 0 } }, linkTo);
    return `- ${label} \\[@${escapeMarkdown(source.key)}\\] ×${String(counts.get(source.file) ?? 0)}`;
  });
  const rest = card.articles.length - shown.length;
  return rest > 0 ? `${shown.join("\n")}\n- and ${String(rest)} more` : shown.join("\n");
}

function quotation(mention: ActorMention, linkTo: LinkTo): string {
  return `${quoteBlock(mention.passage.statement.text)}\n>\n> — ${place(mention, linkTo)}`;
}

function ambiguity(card: ActorCard): string {
  return card.ambiguous.length === 0 ? "" : `**May also mean** ${card.ambiguous.map((actor) => escapeMarkdown(actor.name)).join(" · ")}`;
}

function more(rest: number): string {
  return rest > 0 ? ` · and ${String(rest)} more` : "";
}

function plural(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? "" : "s"}`;
}
