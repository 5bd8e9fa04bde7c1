/** Hover: the narrowest symbol at the caret and its card; one file a kind of card beside this one. */
import { NO_NEEDS, type Needs, type Supply } from "../../assess/needs.js";
import { articleSymbolAt, noteSymbolAt, type ArticleSymbol, type NoteSymbol } from "../../resolve/symbols.js";
import type { Workspace } from "../../workspace/types.js";
import type { Card, Feature, FilePosition, HoverAnswer } from "../types.js";
import { actorCard, actorCardNeeds } from "./actorCard.js";
import { citationCard, citationCardNeeds } from "./citationCard.js";
import { claimCard, claimCardNeeds } from "./claimCard.js";
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
    if (symbol === undefined) return undefined;
    const card = cardOf(workspace, symbol, supply, file);
    return card === undefined ? undefined : { range: symbol.range, cards: [card] };
  },
};

function needsOf(workspace: Workspace, symbol: NoteSymbol | ArticleSymbol, file: string): Needs {
  switch (symbol.kind) {
    case "actor":
      return actorCardNeeds(symbol);
    case "citation":
      return citationCardNeeds(workspace, symbol);
    case "claim":
      return claimCardNeeds(workspace, symbol);
    case "passage":
      return passageCardNeeds(workspace, file);
    case "suppression":
      return NO_NEEDS;
  }
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
