/** The actor card: name, type, roles with their dates, every spelling with its count, the articles, the sentences that say most. */
import type { ActorMention } from "../assess/needs.js";
import type { ActorCard } from "../features/types.js";
import { formatEdtfForReaders } from "../model/sourceLabel.js";
import type { SourceDescription } from "../model/source.js";
import type { RolePeriod } from "../workspace/roleHistory.js";
import type { ActorRole } from "../workspace/types.js";
import { escapeMarkdown, quoteBlock } from "./escape.js";
import type { LinkTo } from "./links.js";
import type { RenderContext } from "./renderContext.js";
import { renderTimeline } from "./sparkline.js";
import { sourceWithKey } from "./sourceWords.js";

const MOST_SPELLINGS = 16;
const MOST_ROLES = 10;
const MOST_ATTESTATIONS = 3;
const MOST_ARTICLES = 8;

/** What a reader wants first comes first: who this is, as of when; then how he is written, how often, with whom, in which words; the rest below. */
export function renderActorCard(
  card: ActorCard,
  { linkTo, withImages = false }: Pick<RenderContext, "linkTo" | "withImages">,
): string {
  const { actor } = card;
  return [
    opening(card),
    card.reference === undefined ? "" : `*${escapeMarkdown(card.reference)}*`,
    ambiguity(card),
    section("Spellings", spellings(card)),
    `**Mentions** ${String(actor.total)} in ${plural(card.articles.length, "article")}${span(card, linkTo)}`,
    card.timeline === undefined ? "" : renderTimeline(card.timeline, withImages),
    section("Named with", company(card)),
    ...card.quotations.map((mention) => quotation(mention, linkTo)),
    section(rolesTitle(card), roles(card.roles, card.articles, linkTo)),
    section("Speaks for", speaksFor(card)),
    section("Articles", articles(card, linkTo)),
    section("Why one actor", actor.explanation.map((reason) => `- ${escapeMarkdown(reason)}`).join("\n")),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

/** Name, type, the office that held on the day of the note, and whether anybody has judged all this. */
function opening({ actor, roles: [current], asOf }: ActorCard): string {
  const held = current === undefined || current.former ? "" : ` · ${escapeMarkdown(current.title)}`;
  const when = held === "" || asOf === undefined ? "" : ` *(as of ${formatEdtfForReaders(asOf)})*`;
  const proposal = actor.registered ? "" : " · *proposed from the corpus, not in the registry*";
  return `**${escapeMarkdown(actor.name)}** — ${actor.type}${held}${when}${proposal}`;
}

function company({ company: others }: ActorCard): string {
  return others.map(({ actor, sentences }) => `${escapeMarkdown(actor.name)} (${String(sentences)})`).join(" · ");
}

function section(title: string, body: string): string {
  return body === "" ? "" : `**${title}**${body.startsWith("- ") ? "\n" : " "}${body}`;
}

function spellings(card: ActorCard): string {
  const { surfaces } = card.actor;
  const shown = surfaces
    .slice(0, MOST_SPELLINGS)
    .map((surface) => `${escapeMarkdown(surface.surface)} (${String(surface.count)})`);
  return shown.join(" · ") + more(surfaces.length - shown.length);
}

/** An office that changed is a history: what held on the day comes first, and the title says which day. */
function rolesTitle({ asOf, roles: periods }: ActorCard): string {
  return asOf === undefined || periods.length < 2 ? "Roles" : `Roles as of ${formatEdtfForReaders(asOf)}`;
}

function roles(all: readonly RolePeriod[], articles: readonly SourceDescription[], linkTo: LinkTo): string {
  const lines = all.slice(0, MOST_ROLES).map(({ title, former, attested }) => {
    const shown = attested.slice(0, MOST_ATTESTATIONS).map((role) => whence(role, articles, linkTo));
    const rest = attested.length - shown.length;
    return `- ${escapeMarkdown(title)}${former ? " (former)" : ""} — ${shown.join("; ")}${rest > 0 ? ` and ${String(rest)} more` : ""}`;
  });
  const rest = all.length - lines.length;
  return rest > 0 ? `${lines.join("\n")}\n- and ${String(rest)} more` : lines.join("\n");
}

function speaksFor({ actor: { speaksFor: relation } }: ActorCard): string {
  return relation === undefined ? "" : `${escapeMarkdown(relation.whom)} (${escapeMarkdown(relation.explanation)})`;
}

function whence(role: ActorRole, articles: readonly SourceDescription[], linkTo: LinkTo): string {
  if (role.file === undefined)
    return role.date === undefined ? "registry" : `registry, ${formatEdtfForReaders(role.date)}`;
  const source = articles.find((candidate) => candidate.file === role.file);
  if (source === undefined) return escapeMarkdown(role.key ?? role.file);
  return `${sourceWithKey(source, linkTo)}${source.published === undefined ? ", date unknown" : ""}`;
}

/** Without dates there is an order of files, not of time, and that is what is said. */
function span(card: ActorCard, linkTo: LinkTo): string {
  const { first, last } = card;
  if (first === undefined) return "";
  const order = first.passage.source.published === undefined ? "first in the corpus" : "first";
  return `; ${order} ${place(first, linkTo)}${last === undefined ? "" : `, last ${place(last, linkTo)}`}`;
}

function place(mention: ActorMention, linkTo: LinkTo): string {
  return sourceWithKey(mention.passage.source, linkTo, mention.range);
}

function articles(card: ActorCard, linkTo: LinkTo): string {
  const counts = new Map<string, number>();
  for (const surface of card.actor.surfaces)
    for (const { file, count } of surface.files) counts.set(file, (counts.get(file) ?? 0) + count);
  const shown = card.articles
    .slice(0, MOST_ARTICLES)
    .map((source) => `- ${sourceWithKey(source, linkTo)} ×${String(counts.get(source.file) ?? 0)}`);
  const rest = card.articles.length - shown.length;
  return rest > 0 ? `${shown.join("\n")}\n- and ${String(rest)} more` : shown.join("\n");
}

function quotation(mention: ActorMention, linkTo: LinkTo): string {
  return `${quoteBlock(mention.passage.statement.text)}\n>\n> — ${place(mention, linkTo)}`;
}

function ambiguity(card: ActorCard): string {
  return card.ambiguous.length === 0
    ? ""
    : `**May also mean** ${card.ambiguous.map((actor) => escapeMarkdown(actor.name)).join(" · ")}`;
}

function more(rest: number): string {
  return rest > 0 ? ` · and ${String(rest)} more` : "";
}

function plural(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? "" : "s"}`;
}
