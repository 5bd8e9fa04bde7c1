/** The actor card: name, type, roles with their dates, every spelling with its count, the articles, the sentences that say most. */
import type { ActorMention } from "../assess/needs.js";
import type { ActorCard } from "../features/types.js";
import { formatEdtfForReaders } from "../model/sourceLabel.js";
import type { RolePeriod } from "../workspace/roleHistory.js";
import type { ActorRole } from "../workspace/types.js";
import type { Say } from "../text/say.js";
import { escapeMarkdown, quoteBlock } from "./escape.js";
import type { RenderContext, Telling } from "./renderContext.js";
import { renderTimeline } from "./sparkline.js";
import { sourceWithKey } from "./sourceWords.js";

const MOST_SPELLINGS = 16;
const MOST_ROLES = 10;
const MOST_ATTESTATIONS = 3;
const MOST_ARTICLES = 8;

/** What a reader wants first comes first: who this is, as of when; then how he is written, how often, with whom, in which words, and what can be done; the rest below. */
export function renderActorCard(
  card: ActorCard,
  { linkTo, withImages = false, actorActions }: Pick<RenderContext, "linkTo" | "withImages" | "actorActions">,
  say: Say,
): string {
  const { actor } = card;
  const telling: Telling = { linkTo, say };
  return [
    opening(card, say),
    card.reference === undefined ? "" : `*${escapeMarkdown(card.reference)}*`,
    ambiguity(card, say),
    section(say("Spellings"), spellings(card, say)),
    `${mentions(card, say)}${span(card, telling)}`,
    card.timeline === undefined ? "" : renderTimeline(card.timeline, withImages, say),
    section(say("Named with"), company(card)),
    ...card.quotations.map((mention) => quotation(mention, telling)),
    (actorActions?.(actor) ?? []).map(({ title, address }) => `[${title}](${address})`).join(" · "),
    section(rolesTitle(card, say), roles(card.roles, card.attesting, telling)),
    section(say("Speaks for"), speaksFor(card)),
    section(say("Articles"), articles(card, telling)),
    section(say("Why one actor"), actor.explanation.map((reason) => `- ${escapeMarkdown(reason)}`).join("\n")),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

/** Name, type, the office that held on the day of the note, and whether anybody has judged all this. */
function opening({ actor, roles: [current], asOf }: ActorCard, say: Say): string {
  const held = current === undefined || current.former ? "" : ` · ${escapeMarkdown(current.title)}`;
  const when = held === "" || asOf === undefined ? "" : ` *(${say("as of {0}", formatEdtfForReaders(asOf, say))})*`;
  const proposal = actor.registered ? "" : ` · *${say("proposed from the corpus, not in the registry")}*`;
  return `**${escapeMarkdown(actor.name)}** — ${say(actor.type)}${held}${when}${proposal}`;
}

function company({ company: others }: ActorCard): string {
  return others.map(({ actor, sentences }) => `${escapeMarkdown(actor.name)} (${String(sentences)})`).join(" · ");
}

function section(title: string, body: string): string {
  return body === "" ? "" : `**${title}**${body.startsWith("- ") ? "\n" : " "}${body}`;
}

function spellings(card: ActorCard, say: Say): string {
  const { surfaces } = card.actor;
  const shown = surfaces
    .slice(0, MOST_SPELLINGS)
    .map((surface) => `${escapeMarkdown(surface.surface)} (${String(surface.count)})`);
  return shown.join(" · ") + more(surfaces.length - shown.length, say);
}

/** An office that changed is a history: what held on the day comes first, and the title says which day. */
function rolesTitle({ asOf, roles: periods }: ActorCard, say: Say): string {
  return asOf === undefined || periods.length < 2
    ? say("Roles")
    : say("Roles as of {0}", formatEdtfForReaders(asOf, say));
}

function roles(all: readonly RolePeriod[], attesting: ActorCard["attesting"], telling: Telling): string {
  const { say } = telling;
  const lines = all.slice(0, MOST_ROLES).map(({ title, former, attested }) => {
    const shown = attested.slice(0, MOST_ATTESTATIONS).map((role) => whence(role, attesting, telling));
    const rest = attested.length - shown.length;
    return `- ${escapeMarkdown(title)}${former ? ` (${say("former")})` : ""} — ${shown.join("; ")}${rest > 0 ? ` ${say("and {0} more", rest)}` : ""}`;
  });
  const rest = all.length - lines.length;
  return rest > 0 ? `${lines.join("\n")}\n- ${say("and {0} more", rest)}` : lines.join("\n");
}

function speaksFor({ actor: { speaksFor: relation } }: ActorCard): string {
  return relation === undefined ? "" : `${escapeMarkdown(relation.whom)} (${escapeMarkdown(relation.explanation)})`;
}

function whence(role: ActorRole, attesting: ActorCard["attesting"], telling: Telling): string {
  const { say } = telling;
  if (role.file === undefined)
    return role.date === undefined ? say("registry") : `${say("registry")}, ${formatEdtfForReaders(role.date, say)}`;
  const source = attesting.get(role.file);
  if (source === undefined) return escapeMarkdown(role.key ?? role.file);
  return `${sourceWithKey(source, telling)}${source.published === undefined ? `, ${say("date unknown")}` : ""}`;
}

/** Without dates there is an order of files, not of time, and that is what is said. */
function span(card: ActorCard, telling: Telling): string {
  const { say } = telling;
  const { first, last } = card;
  if (first === undefined) return "";
  const order = first.passage.source.published === undefined ? say("first in the corpus") : say("first");
  return `; ${order} ${place(first, telling)}${last === undefined ? "" : `, ${say("last")} ${place(last, telling)}`}`;
}

function place(mention: ActorMention, telling: Telling): string {
  return sourceWithKey(mention.passage.source, telling, mention.range);
}

function articles(card: ActorCard, telling: Telling): string {
  const shown = card.articles.oldest
    .slice(0, MOST_ARTICLES)
    .map(({ source, count }) => `- ${sourceWithKey(source, telling)} ×${String(count)}`);
  const rest = card.articles.total - shown.length;
  return rest > 0 ? `${shown.join("\n")}\n- ${telling.say("and {0} more", rest)}` : shown.join("\n");
}

function quotation(mention: ActorMention, telling: Telling): string {
  return `${quoteBlock(mention.passage.statement.text)}\n>\n> — ${place(mention, telling)}`;
}

function ambiguity(card: ActorCard, say: Say): string {
  return card.ambiguous.length === 0
    ? ""
    : `**${say("May also mean")}** ${card.ambiguous.map((actor) => escapeMarkdown(actor.name)).join(" · ")}`;
}

function more(rest: number, say: Say): string {
  return rest > 0 ? ` · ${say("and {0} more", rest)}` : "";
}

function mentions({ actor: { total }, articles: { total: articles } }: ActorCard, say: Say): string {
  return articles === 1
    ? say("**Mentions** {0} in 1 article", total)
    : say("**Mentions** {0} in {1} articles", total, articles);
}
