/** Keeps what the server knows of notes that are shown in the Markdown preview, and has the preview drawn again when that changes. */
import type MarkdownIt from "markdown-it";
import { commands, l10n, Uri, workspace, type Disposable } from "vscode";
import type {
  NotePreviewMethod,
  NotePreviewParams,
  NotePreviewResult,
} from "../../../server/src/protocol/notePreview.js";
import type { ServerProcess } from "../languageClient.js";
import { stateWords } from "../views/claimsView.js";
import { dossierMarkdown } from "./plugin.js";

const NOTE_PREVIEW: NotePreviewMethod = "dossier/notePreview";
/** Notes whose previews may be open at once; the others are asked for again. */
const MOST_KEPT = 20;

export interface MarkdownPreview extends Pick<Disposable, "dispose"> {
  extendMarkdownIt(md: MarkdownIt): MarkdownIt;
}

export function createMarkdownPreview(server: ServerProcess): MarkdownPreview {
  const known = new Map<string, NotePreviewResult | undefined>();
  const listening = server.onRevised(() => void refreshAll());
  return {
    extendMarkdownIt: (md) =>
      dossierMarkdown(md, {
        of: factsOf,
        showsClaims: () => workspace.getConfiguration("dossier").get<boolean>("preview.claimStatus") ?? true,
        words: {
          sources: l10n.t("Sources"),
          unknown: l10n.t("is in no article of the corpus"),
          grade: l10n.t("Grade"),
          ungraded: l10n.t("not graded"),
          goesBackTo: l10n.t("goes back to"),
          state: stateWords,
        },
      }),
    dispose: () => {
      listening.dispose();
    },
  };

  /** What is there now; what is not is asked for, and the preview drawn again when it came. */
  function factsOf(environment: unknown): NotePreviewResult | undefined {
    const uri = documentOf(environment);
    if (uri === undefined) return undefined;
    const key = uri.toString();
    if (!known.has(key)) {
      known.set(key, undefined);
      void refresh(uri);
    }
    return known.get(key);
  }

  async function refreshAll(): Promise<void> {
    for (const key of [...known.keys()].slice(0, -MOST_KEPT)) known.delete(key);
    for (const key of known.keys()) await refresh(Uri.parse(key));
  }

  async function refresh(uri: Uri): Promise<void> {
    const client = server.client();
    // Once it runs, the first revision asks for every note that is shown.
    if (client?.isRunning() !== true) return;
    const params: NotePreviewParams = { textDocument: { uri: client.code2ProtocolConverter.asUri(uri) } };
    try {
      const facts = await client.sendRequest<NotePreviewResult>(NOTE_PREVIEW, params);
      if (JSON.stringify(facts) === JSON.stringify(known.get(uri.toString()))) return;
      known.set(uri.toString(), facts);
      await commands.executeCommand("markdown.preview.refresh");
    } catch {
      // The note changed meanwhile: the next revision asks again.
    }
  }
}

/** The preview says which document it renders. */
function documentOf(environment: unknown): Uri | undefined {
  if (typeof environment !== "object" || environment === null || !("currentDocument" in environment)) return undefined;
  return environment.currentDocument instanceof Uri ? environment.currentDocument : undefined;
}
