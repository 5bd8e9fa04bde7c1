/** Completion: keys after `@`, the article's sentences inside a quotation locator, rules in suppressions, actors and snippets in prose. */
import { claimNeeds } from "../../assess/claimEvidence.js";
import { mergeNeeds, NO_NEEDS, type Supply } from "../../assess/needs.js";
import type { Claim, NoteFacts } from "../../model/note.js";
import type { SourceDescription } from "../../model/source.js";
import { claimAt } from "../../resolve/symbols.js";
import { textRange } from "../../text/range.js";
import type { Workspace } from "../../workspace/types.js";
import type { CompletionItem, Feature } from "../types.js";
import { actorItems } from "./actorItems.js";
import { keyItems, typedKey } from "./keyItems.js";
import { openQuotation, passageItems, type OpenQuotation } from "./passageItems.js";
import { snippetItems } from "./snippetItems.js";
import { inOrder, type CompletionParams, type RuleName } from "./types.js";

/** How far back a key, a rule, a name or a quotation can have begun. */
const REACH = 600;

export const completionFeature: Feature<CompletionParams, readonly CompletionItem[]> = {
  plan(workspace, { file, offset }) {
    const note = workspace.notes.get(file);
    if (note === undefined) return NO_NEEDS;
    const before = textBefore(note, offset);
    const quotation = quotationAt(workspace, before);
    const claim = quotation === undefined && typedKey(before) === undefined ? undefined : claimAt(note, offset);
    return mergeNeeds([
      claim === undefined ? NO_NEEDS : claimNeeds(workspace, claim),
      quotation === undefined ? NO_NEEDS : { ...NO_NEEDS, articles: [quotation.source.file] },
    ]);
  },
  answer(workspace, { file, offset, rules }, supply) {
    const note = workspace.notes.get(file);
    if (note === undefined) return [];
    const before = textBefore(note, offset);
    return (
      ruleItems(before, offset, rules) ??
      citationItems(workspace, note, before, offset, supply) ?? [
        ...snippetItems(workspace, note, before, offset, rules),
        ...actorItems(workspace, before, offset),
      ]
    );
  },
};

function textBefore(note: NoteFacts, offset: number): string {
  return note.text.slice(Math.max(0, offset - REACH), offset);
}

function quotationAt(
  { sources }: Workspace,
  before: string,
): { readonly quotation: OpenQuotation; readonly source: SourceDescription } | undefined {
  const quotation = openQuotation(before);
  const source = quotation === undefined ? undefined : sources.resolve(quotation.key);
  return quotation === undefined || source === undefined ? undefined : { quotation, source };
}

function citationItems(
  workspace: Workspace,
  note: NoteFacts,
  before: string,
  offset: number,
  supply: Supply,
): readonly CompletionItem[] | undefined {
  const claim: Claim | undefined = claimAt(note, offset);
  const quoting = quotationAt(workspace, before);
  if (quoting !== undefined) {
    const place = { offset, after: note.text.slice(offset, offset + 1), claim };
    return passageItems(workspace, quoting.source, quoting.quotation, place, supply);
  }
  const typed = typedKey(before);
  return typed === undefined ? undefined : keyItems(workspace, typed, offset, claim, supply);
}

function ruleItems(before: string, offset: number, rules: readonly RuleName[]): readonly CompletionItem[] | undefined {
  const typed = /<!--[ \t]*dossier-ignore(?:-file)?[ \t]+(?:[a-z-]+[ \t]*,[ \t]*)*(?<rule>[a-z-]*)$/u.exec(before)
    ?.groups?.["rule"];
  if (typed === undefined) return undefined;
  return inOrder(
    rules.map((rule) => ({
      label: rule.name,
      detail: rule.summary,
      documentation: "Give the reason after a colon; without one the comment silences nothing.",
      kind: "rule",
      replace: textRange(offset - typed.length, offset),
      newText: `${rule.name}: `,
      filterText: rule.name,
    })),
  );
}
