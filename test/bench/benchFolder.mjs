/** A generated workspace on disk: what the bench's server, its peers and ripgrep all read. */
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { workspaceFiles } from "./generatedCorpus.mjs";

/** Articles in which the commonest name is looked for. */
const LOOKED_AT = 400;
const NAME = /\b\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+\b/gu;

/** Writes the files; gives the notes, how much text the articles have, and the name that is written most. */
export function writeWorkspace(folder, options) {
  for (const part of ["corpus", "notes"]) mkdirSync(join(folder, part), { recursive: true });
  const notes = new Map();
  const names = new Map();
  let textBytes = 0;
  let articles = 0;
  for (const [file, text] of workspaceFiles(options)) {
    if (file.startsWith("notes/")) {
      notes.set(file, withLink(text, options.articles));
    } else {
      writeFileSync(join(folder, file), text);
      textBytes += Buffer.byteLength(text);
      articles += 1;
      if (articles <= LOOKED_AT) for (const [name] of text.matchAll(NAME)) names.set(name, (names.get(name) ?? 0) + 1);
    }
  }
  for (const [file, text] of notes) writeFileSync(join(folder, file), text);
  const [actor] = [...names].reduce((most, other) => (other[1] > most[1] ? other : most), ["", 0]);
  return { folder, notes, textBytes, actor };
}

/** A link of Markdown beside the citations, so that a language server for Markdown has a file's references to find too. */
function withLink(text, articles) {
  const key = `a${String(Math.floor(articles / 2)).padStart(6, "0")}`;
  return `${text}\nSee [the report](../corpus/${key}.md).\n`;
}

/** Of all files in a folder; 0 where there is none. */
export function bytesBelow(path) {
  if (!existsSync(path)) return 0;
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}

/** Memory of a process in bytes, as the system counts it; undefined where it does not tell. */
export function residentOf(pid) {
  try {
    return Number(/VmRSS:\s+(\d+) kB/u.exec(readFileSync(`/proc/${String(pid)}/status`, "utf8"))?.[1]) * 1024;
  } catch {
    return undefined;
  }
}
