/** `textDocument/prepareCallHierarchy` and both directions: claim, passage, report; who rests on whom. */
import {
  CallHierarchyIncomingCallsRequest,
  CallHierarchyOutgoingCallsRequest,
  CallHierarchyPrepareRequest,
  SymbolKind,
  type CallHierarchyIncomingCall,
  type CallHierarchyItem,
  type CallHierarchyOutgoingCall,
  type Range,
} from "vscode-languageserver";
import {
  incomingCallsFeature,
  outgoingCallsFeature,
  prepareCallHierarchyFeature,
} from "../../core/features/callHierarchy/callHierarchy.js";
import type { HierarchyItem, HierarchyKind } from "../../core/features/callHierarchy/types.js";
import type { TextRange } from "../../core/text/range.js";
import { decodePlace, type DocumentParams, type PlaceParams } from "../convert/documentParams.js";
import { toLocation, type FileView } from "../convert/fileView.js";
import { readFields, readRange, readString } from "../convert/params.js";
import { toOffset, toRange, toTextRange } from "../convert/position.js";
import type { DocumentContext, DocumentRequest } from "./request.js";

const KINDS: Readonly<Record<HierarchyKind, SymbolKind>> = {
  claim: SymbolKind.Event,
  passage: SymbolKind.String,
  article: SymbolKind.File,
  report: SymbolKind.Interface,
};

export const prepareCallHierarchyRequest: DocumentRequest<PlaceParams, CallHierarchyItem[] | null> = {
  method: CallHierarchyPrepareRequest.method,
  decode: decodePlace,
  nothing: null,
  whenStale: "content-modified",
  async answer({ file, lines, files, ask }, { position }) {
    const item = await ask(prepareCallHierarchyFeature, { file, offset: toOffset(lines, position) });
    return item === undefined ? null : [await toItem(item, files)];
  },
};

interface ItemParams extends DocumentParams {
  readonly kind: HierarchyKind;
  readonly range: Range;
}

export const incomingCallsRequest: DocumentRequest<ItemParams, CallHierarchyIncomingCall[] | null> = {
  method: CallHierarchyIncomingCallsRequest.method,
  decode: decodeItem,
  nothing: null,
  whenStale: "content-modified",
  async answer(context, params) {
    const calls = await context.ask(incomingCallsFeature, hierarchyParams(context, params));
    return await Promise.all(
      calls.map(async ({ item, from }) => ({
        from: await toItem(item, context.files),
        fromRanges: await toRanges(context.files, item.file, from),
      })),
    );
  },
};

export const outgoingCallsRequest: DocumentRequest<ItemParams, CallHierarchyOutgoingCall[] | null> = {
  method: CallHierarchyOutgoingCallsRequest.method,
  decode: decodeItem,
  nothing: null,
  whenStale: "content-modified",
  async answer(context, params) {
    const calls = await context.ask(outgoingCallsFeature, hierarchyParams(context, params));
    return await Promise.all(
      calls.map(async ({ item, from }) => ({
        to: await toItem(item, context.files),
        fromRanges: await toRanges(context.files, context.file, from),
      })),
    );
  },
};

async function toItem(item: HierarchyItem, files: FileView): Promise<CallHierarchyItem> {
  const { uri, range } = await toLocation(files, item);
  const { kind, name, detail } = item;
  return { name, detail, kind: KINDS[kind], uri, range, selectionRange: range, data: { kind } };
}

async function toRanges(files: FileView, file: string, ranges: readonly TextRange[]): Promise<Range[]> {
  const lines = await files.linesOf(file);
  return lines === undefined ? [] : ranges.map((range) => toRange(lines, range));
}

function decodeItem(params: unknown): ItemParams {
  const item = readFields(readFields(params, "params")["item"], "item");
  const named = readString(readFields(item["data"], "item.data")["kind"], "item.data.kind");
  const kind =
    (["claim", "passage", "article", "report"] as const).find((candidate) => candidate === named) ?? "report";
  return { uri: readString(item["uri"], "item.uri"), kind, range: readRange(item["range"], "item.range") };
}

function hierarchyParams(
  { file, lines }: DocumentContext,
  { kind, range }: ItemParams,
): { readonly file: string; readonly kind: HierarchyKind; readonly range: TextRange } {
  return { file, kind, range: toTextRange(lines, range) };
}
