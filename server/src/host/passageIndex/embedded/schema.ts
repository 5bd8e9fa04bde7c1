/** The tables of the catalogue. Text lies in the segments' posting lists and in the articles themselves: here is only what leads to them. */

/** Raised with every change of the tables, of the segments or of the terms that a word is found by: an older index is built anew. */
export const FORMAT = "7";

export const SCHEMA = `
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE articles (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  file TEXT NOT NULL UNIQUE,
  hash TEXT NOT NULL,
  size INTEGER NOT NULL,
  mtime REAL NOT NULL,
  bytes INTEGER NOT NULL,
  published TEXT NOT NULL,
  first INTEGER NOT NULL,
  passages INTEGER NOT NULL,
  analysed INTEGER NOT NULL,
  layout TEXT NOT NULL
);
CREATE INDEX articles_first ON articles (first);
CREATE TABLE segments (name TEXT PRIMARY KEY, documents INTEGER NOT NULL, removed BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE mentions (
  term TEXT NOT NULL,
  published TEXT NOT NULL,
  article INTEGER NOT NULL,
  start INTEGER NOT NULL,
  sentence INTEGER NOT NULL,
  weight INTEGER NOT NULL,
  PRIMARY KEY (term, published, article, start)
) WITHOUT ROWID;
CREATE INDEX mentions_place ON mentions (article, sentence);
CREATE INDEX articles_unread ON articles (id) WHERE analysed = 0;
CREATE TABLE summaries (article INTEGER PRIMARY KEY, text TEXT NOT NULL);
CREATE TABLE facts (article INTEGER PRIMARY KEY, used INTEGER NOT NULL, size INTEGER NOT NULL, bytes BLOB NOT NULL);
CREATE INDEX facts_used ON facts (used, size);
`;

/** Comes after every date. */
export const UNKNOWN_DATE = "\uffff";
