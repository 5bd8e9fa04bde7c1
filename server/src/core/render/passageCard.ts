/** The card of an article's sentence: how many claims rest on it, each with a link. */
import type { PassageCard } from "../features/types.js";
import { sourceLabel } from "../model/sourceLabel.js";
import type { Say } from "../text/say.js";
import { escapeMarkdown } from "./escape.js";
import { linked } from "./links.js";
import type { Telling } from "./renderContext.js";
import { citedAs, inWordsOf } from "./sourceWords.js";

const MOST_CLAIMS = 5;

export function renderPassageCard(card: PassageCard, telling: Telling): string {
  const { say } = telling;
  const opening = `**${escapeMarkdown(sourceLabel(card.source, say))}** ${citedAs(card.source.key)}`;
  const said = card.voice === undefined ? [] : [inWordsOf(card.voice, card.source, say)];
  if (card.claims.length === 0) return [opening, ...said, nobodyRests(card.citing, say)].join("\n\n");
  const lines = card.claims
    .slice(0, MOST_CLAIMS)
    .map(
      (claim) =>
        `- ${linked(escapeMarkdown(claim.statement.text), { file: claim.file, range: claim.range }, telling.linkTo)}`,
    );
  const rest = card.claims.length - lines.length;
  return [
    opening,
    ...said,
    say("Rests here: {0}", card.claims.length),
    lines.join("\n") + (rest > 0 ? `\n- ${say("and {0} more", rest)}` : ""),
  ].join("\n\n");
}

function nobodyRests(citing: number, say: Say): string {
  return citing === 1
    ? say("No claim rests on this sentence; 1 claim cites the article.")
    : say("No claim rests on this sentence; {0} claims cite the article.", citing);
}
