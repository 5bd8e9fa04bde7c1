/** `textDocument/completion`: citation keys with their articles, names of actors, rules in suppressions, passages to quote. */
import {
  CompletionItemKind,
  CompletionRequest,
  CompletionResolveRequest,
  InsertTextFormat,
  MarkupKind,
  type CompletionItem,
  type CompletionList,
} from "vscode-languageserver";
import type { LineIndex } from "../../core/text/lineIndex.js";
import { completionFeature } from "../../core/features/completion/completion.js";
import { completionCardFeature } from "../../core/features/completion/completionCard.js";
import type { CompletionItem as CoreItem, CompletionSubject } from "../../core/features/types.js";
import { renderCards } from "../../core/render/renderCard.js";
import { sayIn } from "../../core/text/say.js";
import { RULES } from "../../core/rules/registry.js";
import type { ClientSupport } from "../clientSupport.js";
import { decodePlace, type DocumentParams, type PlaceParams } from "../convert/documentParams.js";
import { readFields, readString } from "../convert/params.js";
import { toOffset, toRange } from "../convert/position.js";
import type { DocumentRequest } from "./request.js";

/** `@` and `[` begin a citation, a quotation mark its quotation locator. */
export const COMPLETION_TRIGGERS: readonly string[] = ["@", "[", '"', "“"];

/** So many that there may be more: the editor asks again when more has been typed. */
const MANY_ITEMS = 100;

const KINDS: Readonly<Record<CoreItem["kind"], CompletionItemKind>> = {
  source: CompletionItemKind.Reference,
  actor: CompletionItemKind.Class,
  rule: CompletionItemKind.EnumMember,
  passage: CompletionItemKind.Text,
  snippet: CompletionItemKind.Snippet,
};

export const completionRequest: DocumentRequest<PlaceParams, CompletionList | null> = {
  method: CompletionRequest.method,
  decode: decodePlace,
  nothing: null,
  whenStale: "content-modified",
  async answer({ file, uri, lines, client, ask }, { position }) {
    const items = await ask(completionFeature, { file, offset: toOffset(lines, position), rules: RULES });
    return {
      isIncomplete: items.length >= MANY_ITEMS || items.some(({ kind }) => kind === "passage"),
      items: items.map((item) => toCompletionItem(uri, lines, item, client)),
    };
  },
};

interface ResolveParams extends DocumentParams {
  readonly item: CompletionItem;
  readonly about: CompletionSubject;
}

/** The card of the source or actor that a person is looking at in the list. */
export const completionResolveRequest: DocumentRequest<ResolveParams, CompletionItem | null> = {
  method: CompletionResolveRequest.method,
  decode(params) {
    const fields = readFields(params, "params");
    const data = readFields(fields["data"], "data");
    const kind = readString(data["kind"], "data.kind") === "actor" ? "actor" : "source";
    const item: CompletionItem = { ...fields, label: readString(fields["label"], "label") };
    return { uri: readString(data["uri"], "data.uri"), item, about: { kind, id: readString(data["id"], "data.id") } };
  },
  nothing: null,
  whenStale: "content-modified",
  async answer({ file, client, ask }, { item, about }) {
    const card = await ask(completionCardFeature, { file, about });
    if (card === undefined) return item;
    const value = renderCards([card], {
      linkTo: () => undefined,
      rulePage: () => undefined,
      say: sayIn(client.language),
    });
    const kind = client.markdownCompletion ? MarkupKind.Markdown : MarkupKind.PlainText;
    return { ...item, documentation: { kind, value } };
  },
};

function toCompletionItem(uri: string, lines: LineIndex, item: CoreItem, client: ClientSupport): CompletionItem {
  const isSnippet = item.snippet !== undefined && client.snippets;
  const newText = isSnippet ? (item.snippet ?? item.newText) : item.newText;
  return {
    label: item.label,
    kind: KINDS[item.kind],
    ...(item.detail === ""
      ? {}
      : client.completionLabelDetails
        ? { labelDetails: { description: item.detail } }
        : { detail: item.detail }),
    ...(item.documentation === "" ? {} : { documentation: item.documentation }),
    filterText: item.filterText,
    sortText: item.sortText,
    ...(isSnippet ? { insertTextFormat: InsertTextFormat.Snippet } : {}),
    textEdit: { range: toRange(lines, item.replace), newText },
    ...(item.about === undefined ? {} : { data: { uri, ...item.about } }),
  };
}
