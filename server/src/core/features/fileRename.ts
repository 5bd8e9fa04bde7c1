/** A file of the corpus gets another name: citations whose key was that name follow, or the record keeps the old key where the new one is taken. */
import { NO_NEEDS } from "../assess/needs.js";
import type { FileId } from "../model/fileId.js";
import { keyOfFile } from "../model/sourceDescription.js";
import { citationEdits } from "./rename/renameKey.js";
import type { RenameEdits } from "./rename/types.js";
import type { Feature } from "./types.js";

export interface FileMove {
  readonly from: FileId;
  readonly to: FileId;
}

export const fileRenameFeature: Feature<FileMove, RenameEdits> = {
  plan: () => NO_NEEDS,
  answer(workspace, { from, to }) {
    const source = workspace.sources.byFile.get(from);
    const metadata = workspace.articles.get(from)?.metadata;
    const newKey = keyOfFile(to);
    if (source === undefined || metadata === undefined || newKey === source.key) return NOTHING;
    if (metadata.keys.some(({ own }) => own)) return NOTHING;
    if (workspace.sources.sources.some(({ key }) => key === newKey)) {
      const file = metadata.file === from ? from : `${to}${metadata.file.slice(from.length)}`;
      const range = { start: metadata.at, end: metadata.at };
      const edit = { file, range, oldText: "", newText: `id: ${source.key}\n` };
      return { kind: "edits", edits: [edit], ...(file === from ? {} : { creates: file }) };
    }
    // A short key that still begins the new name goes on meaning the article.
    const edits = citationEdits(workspace, { source, key: source.key }, newKey).filter(
      ({ oldText }) => !newKey.startsWith(oldText),
    );
    return { kind: "edits", edits };
  },
};

const NOTHING: RenameEdits = { kind: "edits", edits: [] };
