/** Requests about whole folders: the same care as for one document (`handler.ts`), one folder after the other, in slices. */
import type { CancellationToken, Connection } from "vscode-languageserver";
import { ask } from "../host/ask.js";
import type { Analysis } from "../core/analysis/analysisHost.js";
import type { Workspace } from "../core/workspace/types.js";
import type { Feature } from "../core/features/types.js";
import { fileView, type FileView } from "./convert/fileView.js";
import { checkCancelled, guarded, settled } from "./handler.js";
import { runSliced, type Work } from "./scheduler.js";
import type { Session } from "./session.js";
import type { WorkspaceRoot } from "./workspaceRoot.js";

/** One folder as it was when its turn came. */
export interface RootContext {
  readonly root: WorkspaceRoot;
  readonly analysis: Analysis;
  readonly workspace: Workspace;
  readonly files: FileView;
  readonly ask: <Params, Answer>(feature: Feature<Params, Answer>, params: Params) => Promise<Answer>;
}

export interface WorkspaceRequest<Params, Result> {
  readonly method: string;
  /** Throws `InvalidParams` on anything that is not a request of this kind. */
  readonly decode: (params: unknown) => Params;
  /** The answer over all folders: yields between its pieces, so that it can be dropped. */
  readonly answer: (roots: AsyncIterable<RootContext>, params: Params) => Work<Result>;
}

export function registerWorkspaceRequest<Params, Result>(
  connection: Connection,
  session: Session,
  { method, decode, answer }: WorkspaceRequest<Params, Result>,
): void {
  connection.onRequest(method, async (raw: unknown, token: CancellationToken) => {
    const params = decode(raw);
    return await guarded(session, method, undefined, async () => {
      const outcome = await runSliced(answer(rootsOf(session, token), params), () => token.isCancellationRequested);
      checkCancelled(token);
      // A dropped answer was cancelled, and is reported as such above.
      if (outcome.kind === "dropped") throw new Error(`${method} was dropped without being cancelled`);
      return outcome.value;
    });
  });
}

async function* rootsOf(session: Session, token: CancellationToken): AsyncGenerator<RootContext> {
  for (const root of session.roots) {
    await settled(root.loaded, token);
    const analysis = await root.snapshot();
    const { workspace } = analysis;
    yield {
      root,
      analysis,
      workspace,
      files: fileView(session, root),
      ask: (feature, params) => ask(feature, workspace, params, root.index),
    };
  }
}
