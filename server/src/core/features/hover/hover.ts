/** Hover: the narrowest symbol at the caret and its card; one file a kind of card beside this one. */
import { mergeNeeds, NO_NEEDS, type Needs, type Supply } from "../../assess/needs.js";
import { articleSymbolAt, noteSymbolAt, type ArticleSymbol, type NoteSymbol } from "../../resolve/symbols.js";
import type { Workspace } from "../../workspace/types.js";
import type { Card, Feature, FilePosition, HoverAnswer } from "../types.js";
import { achCard } from "./achCard.js";
import { actorCard, actorCardNeeds } from "./actorCard.js";
import { citationCard, citationCardNeeds } from "./citationCard.js";
import { claimCard, claimCardNeeds } from "./claimCard.js";
import { judgementCard, judgementCardNeeds } from "./judgementCard.js";
import { passageCard, passageCardNeeds } from "./passageCard.js";

export const hoverFeature: Feature<FilePosition, HoverAnswer | undefined> = {
  plan(workspace, { file, offset }, supply) {
    if (workspace.articles.has(file)) {
      const article = supply.articles.get(file);
      if (article === undefined) return { ...NO_NEEDS, articles: [file] };
      const symbol = articleSymbolAt(workspace, article, offset);
      return symbol === undefined ? NO_NEEDS : needsOf(workspace, symbol, file);
    }
    const note = workspace.notes.get(file);
    const symbol = note === undefined ? undefined : noteSymbolAt(workspace, note, offset);
    return symbol === undefined ? NO_NEEDS : needsOf(workspace, symbol, file);
  },
  answer(workspace, { file, offset }, supply) {
    const article = supply.articles.get(file);
    const note = workspace.notes.get(file);
    const symbol = workspace.articles.has(file)
      ? article && articleSymbolAt(workspace, article, offset)
      : note && noteSymbolAt(workspace, note, offset);
    const cards = symbol === undefined ? [] : cardsOf(workspace, symbol, supply, file);
    const table = note === undefined ? undefined : achCard(workspace, note, offset);
    if (table === undefined)
      return symbol === undefined || cards.length === 0 ? undefined : { range: symbol.range, cards };
    // What the evidence says comes before what it weighs; elsewhere in the table the weighing is asked about.
    const isEvidence = table.card.place.kind === "row";
    return {
      range: isEvidence && symbol !== undefined ? symbol.range : table.range,
      cards: isEvidence ? [...cards, table.card] : [table.card, ...cards],
    };
  },
};

function needsOf(workspace: Workspace, symbol: NoteSymbol | ArticleSymbol, file: string): Needs {
  switch (symbol.kind) {
    case "actor":
      return actorCardNeeds(workspace, symbol);
    case "citation":
      return citationCardNeeds(workspace, symbol);
    case "claim":
      return mergeNeeds([claimCardNeeds(workspace, symbol), judgementCardNeeds(workspace, symbol.claim)]);
    case "passage":
      return passageCardNeeds(workspace, file);
    case "suppression":
      return NO_NEEDS;
  }
}

/** A key judgement is shown by what it rests on; that it cites nothing itself is no news there. */
function cardsOf(
  workspace: Workspace,
  symbol: NoteSymbol | ArticleSymbol,
  supply: Supply,
  file: string,
): readonly Card[] {
  const judgement = symbol.kind === "claim" ? judgementCard(workspace, symbol.claim, supply) : undefined;
  if (judgement?.corroboration.judgement.citations.length === 0) return [judgement];
  const card = cardOf(workspace, symbol, supply, file);
  return [judgement, card].filter((found) => found !== undefined);
}

function cardOf(
  workspace: Workspace,
  symbol: NoteSymbol | ArticleSymbol,
  supply: Supply,
  file: string,
): Card | undefined {
  switch (symbol.kind) {
    case "actor":
      return actorCard(workspace, symbol, supply, file);
    case "citation":
      return citationCard(workspace, symbol, supply);
    case "claim":
      return claimCard(workspace, symbol, supply);
    case "passage":
      return passageCard(workspace, file, symbol, supply);
    case "suppression":
      return { kind: "rule", rule: symbol.suppression.rule, reason: symbol.suppression.reason };
  }
}
