/** Turns a card into Markdown that also reads well as plain text; one function a kind of card. */
import type { Card } from "../features/types.js";
import { IN_ENGLISH, type Say } from "../text/say.js";
import { renderAchCard } from "./achCard.js";
import { renderActorCard } from "./actorCard.js";
import { renderCitationCard } from "./citationCard.js";
import { renderClaimCard } from "./claimCard.js";
import { escapeMarkdown } from "./escape.js";
import { renderJudgementCard } from "./judgementCard.js";
import { renderPassageCard } from "./passageCard.js";
import type { RenderContext, Telling } from "./renderContext.js";

export function renderCards(cards: readonly Card[], context: RenderContext): string {
  return cards.map((card) => renderCard(card, context)).join("\n\n---\n\n");
}

function renderCard(card: Card, context: RenderContext): string {
  const telling: Telling = { linkTo: context.linkTo, say: context.say ?? IN_ENGLISH };
  switch (card.kind) {
    case "actor":
      return renderActorCard(card, context, telling.say);
    case "citation":
      return renderCitationCard(card, telling);
    case "claim":
      return renderClaimCard(card, telling);
    case "passage":
      return renderPassageCard(card, telling);
    case "judgement":
      return renderJudgementCard(card, telling);
    case "ach":
      return renderAchCard(card, telling.say);
    case "rule":
      return renderRule(card.rule, card.reason, context, telling.say);
  }
}

function renderRule(rule: string, reason: string, context: RenderContext, say: Say): string {
  const page = context.rulePage(rule);
  const silenced =
    reason === ""
      ? say("This comment gives no reason, so it silences nothing.")
      : say("Silenced here: {0}", escapeMarkdown(reason));
  const opening = page?.split(/^## /mu)[0]?.trim();
  return opening === undefined
    ? say("There is no rule called “{0}”.", escapeMarkdown(rule))
    : `${opening}\n\n${silenced}`;
}
