/** `textDocument/documentSymbol`: headings with their claims, or an article with its paragraphs. */
import { DocumentSymbolRequest, SymbolKind, type DocumentSymbol, type SymbolInformation } from "vscode-languageserver";
import type { LineIndex } from "../../core/text/lineIndex.js";
import { documentSymbolsFeature } from "../../core/features/documentSymbols.js";
import type { DocumentSymbol as CoreSymbol } from "../../core/features/types.js";
import { decodeDocument, type DocumentParams } from "../convert/documentParams.js";
import { toRange } from "../convert/position.js";
import type { DocumentRequest } from "./request.js";

const KINDS: Readonly<Record<CoreSymbol["kind"], SymbolKind>> = {
  heading: SymbolKind.String,
  claim: SymbolKind.Event,
  paragraph: SymbolKind.String,
  article: SymbolKind.File,
};

export const documentSymbolRequest: DocumentRequest<DocumentParams, DocumentSymbol[] | SymbolInformation[]> = {
  method: DocumentSymbolRequest.method,
  decode: decodeDocument,
  nothing: [],
  whenStale: "content-modified",
  async answer({ file, uri, lines, client, ask }) {
    const symbols = await ask(documentSymbolsFeature, { file });
    if (client.nestedSymbols) return symbols.map((symbol) => toDocumentSymbol(lines, symbol));
    return symbols.flatMap((symbol) => flatten(lines, uri, symbol));
  },
};

function toDocumentSymbol(lines: LineIndex, symbol: CoreSymbol): DocumentSymbol {
  return {
    name: nameOf(symbol),
    detail: symbol.detail,
    kind: KINDS[symbol.kind],
    range: toRange(lines, symbol.range),
    selectionRange: toRange(lines, symbol.selection),
    children: symbol.children.map((child) => toDocumentSymbol(lines, child)),
  };
}

function flatten(lines: LineIndex, uri: string, symbol: CoreSymbol): readonly SymbolInformation[] {
  const own: SymbolInformation = {
    name: nameOf(symbol),
    kind: KINDS[symbol.kind],
    location: { uri, range: toRange(lines, symbol.range) },
  };
  return [own, ...symbol.children.flatMap((child) => flatten(lines, uri, child))];
}

/** Clients refuse an empty name. */
function nameOf({ name, kind }: CoreSymbol): string {
  return name.trim() === "" ? `(${kind})` : name;
}
