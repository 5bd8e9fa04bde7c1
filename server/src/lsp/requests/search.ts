/** `dossier/search`: passages of all folders for a typed query. */
import { readQuery } from "../../core/features/search/query.js";
import { passageRow } from "../../core/features/views/actorsView.js";
import { searchPassages } from "../../host/searchPassages.js";
import type { SearchMethod, SearchParams, SearchResult } from "../../protocol/search.js";
import type { ViewPassage } from "../../protocol/views.js";
import { decodeView } from "../convert/documentParams.js";
import { toLocation } from "../convert/fileView.js";
import { readFields, readString } from "../convert/params.js";
import type { WorkspaceRequest } from "../workspaceHandler.js";

const METHOD: SearchMethod = "dossier/search";

export const searchRequest: WorkspaceRequest<SearchParams, SearchResult> = {
  method: METHOD,
  decode: (raw) => ({ ...decodeView(raw), query: readString(readFields(raw, "params")["query"], "query") }),
  async *answer(roots, { query: typed, limit }) {
    const query = readQuery(typed);
    const found: { readonly passage: ViewPassage; readonly score: number }[] = [];
    for await (const { root, workspace, files } of roots) {
      yield;
      for (const { passage, score } of await searchPassages(query, {
        index: root.index,
        limit,
        actors: workspace.actors,
        sources: workspace.sources,
      })) {
        const { file, range, ...row } = passageRow(passage);
        found.push({ passage: { ...row, place: await toLocation(files, { file, range }) }, score });
      }
    }
    const best = found.sort((left, right) => right.score - left.score).slice(0, limit);
    return { passages: best.map(({ passage }) => passage), problems: query.problems };
  },
};
