/** `textDocument/semanticTokens`: all of a document, what changed of it, or what is on the screen. */
import {
  SemanticTokensDeltaRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
  type SemanticTokens,
  type SemanticTokensDelta,
} from "vscode-languageserver";
import { semanticTokensFeature, TOKEN_TYPES, type SemanticToken } from "../../core/features/semanticTokens.js";
import type { LineIndex } from "../../core/text/lineIndex.js";
import { decodeDocument, type DocumentParams } from "../convert/documentParams.js";
import { readDocumentUri, readFields, readString } from "../convert/params.js";
import { toRange, toTextRange } from "../convert/position.js";
import type { SemanticTokenResults } from "../semanticTokenResults.js";
import { decodeRange, type RangeParams } from "./inlayHint.js";
import type { DocumentRequest } from "./request.js";

export function semanticTokensRequest(
  results: SemanticTokenResults,
): DocumentRequest<DocumentParams, SemanticTokens | null> {
  return {
    method: SemanticTokensRequest.method,
    decode: decodeDocument,
    nothing: null,
    whenStale: "content-modified",
    isAskedAgain: ({ tokenRefresh }) => tokenRefresh,
    async answer({ file, uri, lines, ask }) {
      return results.full(uri, encode(await ask(semanticTokensFeature, { file }), lines));
    },
  };
}

interface DeltaParams extends DocumentParams {
  readonly previousResultId: string;
}

export function semanticTokensDeltaRequest(
  results: SemanticTokenResults,
): DocumentRequest<DeltaParams, SemanticTokens | SemanticTokensDelta | null> {
  return {
    method: SemanticTokensDeltaRequest.method,
    decode(params) {
      const fields = readFields(params, "params");
      const previousResultId = readString(fields["previousResultId"], "previousResultId");
      return { uri: readDocumentUri(fields), previousResultId };
    },
    nothing: null,
    whenStale: "content-modified",
    isAskedAgain: ({ tokenRefresh }) => tokenRefresh,
    async answer({ file, uri, lines, ask }, { previousResultId }) {
      return results.delta(uri, previousResultId, encode(await ask(semanticTokensFeature, { file }), lines));
    },
  };
}

export const semanticTokensRangeRequest: DocumentRequest<RangeParams, SemanticTokens | null> = {
  method: SemanticTokensRangeRequest.method,
  decode: decodeRange,
  nothing: null,
  whenStale: "content-modified",
  isAskedAgain: ({ tokenRefresh }) => tokenRefresh,
  async answer({ file, lines, ask }, { range }) {
    const tokens = await ask(semanticTokensFeature, { file, range: toTextRange(lines, range) });
    return { data: [...encode(tokens, lines)] };
  },
};

/** Five numbers a token, each place relative to the one before; few clients take a token that goes on over the end of a line. */
function encode(tokens: readonly SemanticToken[], lines: LineIndex): readonly number[] {
  const data: number[] = [];
  let line = 0;
  let character = 0;
  for (const token of tokens)
    for (const piece of piecesOf(token, lines)) {
      data.push(
        piece.line - line,
        piece.line === line ? piece.character - character : piece.character,
        piece.length,
        TOKEN_TYPES.indexOf(token.type),
        0,
      );
      ({ line, character } = piece);
    }
  return data;
}

interface Piece {
  readonly line: number;
  readonly character: number;
  readonly length: number;
}

function piecesOf(token: SemanticToken, lines: LineIndex): readonly Piece[] {
  const { start, end } = toRange(lines, token);
  const pieces: Piece[] = [];
  for (let line = start.line; line <= end.line; line++) {
    const whole = lines.lineRange(line);
    const from = line === start.line ? start.character : 0;
    const to = line === end.line ? end.character : whole.end - whole.start;
    if (to > from) pieces.push({ line, character: from, length: to - from });
  }
  return pieces;
}
