/** SQLite's FTS5 with positions and without a copy of the text, ranked by its own BM25. */
import { join } from "node:path";
import { numberIn, type OpenSql } from "../../../server/src/host/passageIndex/embedded/sqlite.js";
import { articlesIn, paragraphsOf, type Engine } from "./engine.js";

const FILE = "fts5.sqlite";

export function fts5Engine(openSql: OpenSql, driver: string): Engine {
  return {
    about: driver,
    build(root, folder) {
      const database = openSql(join(folder, FILE));
      database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;");
      database.exec("CREATE VIRTUAL TABLE passages USING fts5(text, content = '', tokenize = 'unicode61')");
      database.exec("BEGIN");
      const insert = database.prepare("INSERT INTO passages (rowid, text) VALUES (?, ?)");
      let passage = 0;
      for (const article of articlesIn(root))
        for (const text of paragraphsOf(article)) insert.run((passage += 1), text);
      database.exec("COMMIT");
      database.close();
    },
    open(folder) {
      const database = openSql(join(folder, FILE));
      const best = database.prepare("SELECT rowid FROM passages WHERE passages MATCH ? ORDER BY rank LIMIT ?");
      return {
        find: (words, limit) =>
          best.all(words.map((word) => `"${word}"`).join(" OR "), limit).map((row) => numberIn(row, "rowid") - 1),
      };
    },
  };
}
