/** The card of an article's sentence: how many claims rest on it, each with a link. */
import type { PassageCard } from "../features/types.js";
import { sourceLabel } from "../model/sourceLabel.js";
import { escapeMarkdown } from "./escape.js";
import { linked, type LinkTo } from "./links.js";
import { citedAs, inWordsOf } from "./sourceWords.js";

const MOST_CLAIMS = 5;

export function renderPassageCard(card: PassageCard, linkTo: LinkTo): string {
  const opening = `**${escapeMarkdown(sourceLabel(card.source))}** ${citedAs(card.source.key)}`;
  const said = card.voice === undefined ? [] : [inWordsOf(card.voice, card.source)];
  if (card.claims.length === 0)
    return [opening, ...said, `No claim rests on this sentence; ${citing(card.citing)} the article.`].join("\n\n");
  const lines = card.claims
    .slice(0, MOST_CLAIMS)
    .map(
      (claim) => `- ${linked(escapeMarkdown(claim.statement.text), { file: claim.file, range: claim.range }, linkTo)}`,
    );
  const rest = card.claims.length - lines.length;
  return [
    opening,
    ...said,
    `Rests here: ${String(card.claims.length)}`,
    lines.join("\n") + (rest > 0 ? `\n- and ${String(rest)} more` : ""),
  ].join("\n\n");
}

function citing(count: number): string {
  return count === 1 ? "1 claim cites" : `${String(count)} claims cite`;
}
