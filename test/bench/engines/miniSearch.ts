/** MiniSearch: an index in memory, kept as JSON between processes. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import MiniSearch from "minisearch";
import { articlesIn, paragraphsOf, type Engine } from "./engine.js";

const FILE = "minisearch.json";
const OPTIONS = { fields: ["text"] };

export const MINI_SEARCH: Engine = {
  build(root, folder) {
    const index = new MiniSearch(OPTIONS);
    let id = 0;
    for (const article of articlesIn(root)) for (const text of paragraphsOf(article)) index.add({ id: id++, text });
    writeFileSync(join(folder, FILE), JSON.stringify(index));
  },
  open(folder) {
    const index = MiniSearch.loadJSON(readFileSync(join(folder, FILE), "utf8"), OPTIONS);
    return {
      find: (words, limit) =>
        index
          .search(words.join(" "))
          .slice(0, limit)
          .map(({ id }) => Number(id)),
    };
  },
};
