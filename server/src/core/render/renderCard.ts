/** Turns a card into Markdown that also reads well as plain text; one function a kind of card. */
import type { Card } from "../features/types.js";
import { renderAchCard } from "./achCard.js";
import { renderActorCard } from "./actorCard.js";
import { renderCitationCard } from "./citationCard.js";
import { renderClaimCard } from "./claimCard.js";
import { escapeMarkdown } from "./escape.js";
import { renderJudgementCard } from "./judgementCard.js";
import { renderPassageCard } from "./passageCard.js";
import type { RenderContext } from "./renderContext.js";

export function renderCards(cards: readonly Card[], context: RenderContext): string {
  return cards.map((card) => renderCard(card, context)).join("\n\n---\n\n");
}

function renderCard(card: Card, context: RenderContext): string {
  switch (card.kind) {
    case "actor":
      return renderActorCard(card, context);
    case "citation":
      return renderCitationCard(card, context.linkTo);
    case "claim":
      return renderClaimCard(card, context.linkTo);
    case "passage":
      return renderPassageCard(card, context.linkTo);
    case "judgement":
      return renderJudgementCard(card, context.linkTo);
    case "ach":
      return renderAchCard(card);
    case "rule":
      return renderRule(card.rule, card.reason, context);
  }
}

function renderRule(rule: string, reason: string, context: RenderContext): string {
  const page = context.rulePage(rule);
  const silenced =
    reason === ""
      ? "This comment gives no reason, so it silences nothing."
      : `Silenced here: ${escapeMarkdown(reason)}`;
  const opening = page?.split(/^## /mu)[0]?.trim();
  return opening === undefined ? `There is no rule called “${escapeMarkdown(rule)}”.` : `${opening}\n\n${silenced}`;
}
