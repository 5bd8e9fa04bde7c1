/** `textDocument/completion`: citation keys with their articles, names of actors, rules in suppressions, passages to quote. */
import { CompletionItemKind, CompletionRequest, type CompletionItem, type CompletionList } from "vscode-languageserver";
import type { LineIndex } from "../../core/text/lineIndex.js";
import { completionFeature } from "../../core/features/completion.js";
import type { CompletionItem as CoreItem } from "../../core/features/types.js";
import { RULES } from "../../core/rules/registry.js";
import { decodePlace, type PlaceParams } from "../convert/documentParams.js";
import { toOffset, toRange } from "../convert/position.js";
import type { DocumentRequest } from "./request.js";

/** `@` and `[` begin a citation, a quotation mark its quotation locator. */
export const COMPLETION_TRIGGERS: readonly string[] = ["@", "[", '"'];

/** So many that there may be more: the editor asks again when more has been typed. */
const MANY_ITEMS = 100;

const KINDS: Readonly<Record<CoreItem["kind"], CompletionItemKind>> = {
  source: CompletionItemKind.Reference,
  actor: CompletionItemKind.Class,
  rule: CompletionItemKind.EnumMember,
  passage: CompletionItemKind.Text,
};

export const completionRequest: DocumentRequest<PlaceParams, CompletionList | null> = {
  method: CompletionRequest.method,
  decode: decodePlace,
  nothing: null,
  whenStale: "content-modified",
  async answer({ file, lines, ask }, { position }) {
    const items = await ask(completionFeature, { file, offset: toOffset(lines, position), rules: RULES });
    return { isIncomplete: items.length >= MANY_ITEMS, items: items.map((item) => toCompletionItem(lines, item)) };
  },
};

function toCompletionItem(lines: LineIndex, item: CoreItem): CompletionItem {
  return {
    label: item.label,
    kind: KINDS[item.kind],
    detail: item.detail,
    ...(item.documentation === "" ? {} : { documentation: item.documentation }),
    filterText: item.filterText,
    sortText: item.sortText,
    textEdit: { range: toRange(lines, item.replace), newText: item.newText },
  };
}
