/** `dossier/view/sources`: the articles with grade, date, origins, the claims that cite them, and what is not known of them. */
import { sourcesViewFeature, type SourceRow } from "../../core/features/views/sourcesView.js";
import type { SourcesViewMethod, SourcesViewResult, ViewParams, ViewSource } from "../../protocol/views.js";
import { decodeView } from "../convert/documentParams.js";
import { toLocation, type FileView } from "../convert/fileView.js";
import type { WorkspaceRequest } from "../workspaceHandler.js";

const METHOD: SourcesViewMethod = "dossier/view/sources";

export const sourcesViewRequest: WorkspaceRequest<ViewParams, SourcesViewResult> = {
  method: METHOD,
  decode: decodeView,
  async *answer(roots, { limit }) {
    const sources: ViewSource[] = [];
    let total = 0;
    let incomplete = 0;
    for await (const { files, ask } of roots) {
      const view = await ask(sourcesViewFeature, { limit });
      total += view.total;
      incomplete += view.incomplete;
      for (const row of view.rows) {
        sources.push(await sourceOf(row, files));
        yield;
      }
    }
    return { sources: sources.slice(0, limit), total, incomplete };
  },
};

async function sourceOf({ source, citing, ...row }: SourceRow, files: FileView): Promise<ViewSource> {
  const { key, title, published, grade } = source;
  return {
    ...row,
    uri: files.uriOf(source.file),
    key,
    ...(title === undefined ? {} : { title }),
    ...(published === undefined ? {} : { published }),
    ...(grade === undefined ? {} : { grade }),
    citing: await Promise.all(
      citing.map(async ({ text, ...place }) => ({ text, place: await toLocation(files, place) })),
    ),
  };
}
