/** The shape of a request about one document: decode, answer from a snapshot, convert. `handler.ts` does the rest. */
import type { LineIndex } from "../../core/text/lineIndex.js";
import type { Analysis } from "../../core/analysis/analysisHost.js";
import type { Feature } from "../../core/features/types.js";
import type { FileId } from "../../core/model/fileId.js";
import type { ClientSupport } from "../clientSupport.js";
import type { FileView } from "../convert/fileView.js";
import type { Urgency } from "../turns.js";
import type { WorkspaceRoot } from "../workspaceRoot.js";

/** What a request is answered from: one frozen revision and the document as it was when the request came. */
export interface DocumentContext {
  readonly root: WorkspaceRoot;
  readonly file: FileId;
  readonly uri: string;
  readonly lines: LineIndex;
  readonly analysis: Analysis;
  readonly client: ClientSupport;
  /** Lines and URIs of the files of this root, for answers that lead elsewhere. */
  readonly files: FileView;
  /** Sends a part of a list to a client that asked for its parts; whoever sends any answers with an empty list at the end. */
  readonly sendPiece: ((piece: readonly unknown[]) => void) | undefined;
  /** Throws when the request was cancelled or the document changed. */
  readonly checkWanted: () => void;
  /** Plans, fetches and answers; throws when the request was cancelled or the document changed in between. */
  readonly ask: <Params, Answer>(feature: Feature<Params, Answer>, params: Params) => Promise<Answer>;
}

export interface DocumentRequest<Params, Result> {
  readonly method: string;
  /** Throws `InvalidParams` on anything that is not a request of this kind. */
  readonly decode: (params: unknown) => Params & { readonly uri: string };
  /** The answer for a document that belongs to no corpus. */
  readonly nothing: Result;
  /** What a document that changed meanwhile is answered with: `content-modified` drops the answer, `server-cancelled` asks for a new request. */
  readonly whenStale: "content-modified" | "server-cancelled";
  /**
   * Of a client that asks again when told to: it is given `nothing` until the corpus is read for the first time. An editor that waited
   * for that once takes the seconds for what such answers need, and asks only after as many seconds from then on.
   */
  readonly isAskedAgain?: (client: ClientSupport) => boolean;
  /** What nobody stares at waits for what somebody does; "person" where nothing is said. */
  readonly urgency?: Urgency;
  readonly answer: (context: DocumentContext, params: Params) => Promise<Result>;
}
