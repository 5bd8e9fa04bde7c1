/** The fix that writes an empty source record, its fields named and left to fill in. */
import type { Workspace } from "../../workspace/types.js";
import type { Fix } from "../types.js";

export function newSourceFix(workspace: Workspace, key: string): Fix {
  const file = `${corpusFolder(workspace)}/${key}.md`;
  const record = [
    "---",
    `id: ${JSON.stringify(key)}`,
    'title: ""',
    'publisher: ""',
    "authors: []",
    "# published: YYYY-MM-DD",
    'url: ""',
    "---",
    "",
    "",
  ].join("\n");
  return {
    title: `Create the source record ${file}`,
    creates: file,
    edits: [{ file, range: { start: 0, end: 0 }, newText: record }],
    preferred: false,
  };
}

/** By the articles of a world, which stay while notes are edited. */
const folders = new WeakMap<Workspace["articles"], string>();

function corpusFolder({ articles }: Workspace): string {
  const known = folders.get(articles) ?? fullestFolder(articles);
  folders.set(articles, known);
  return known;
}

/** The folder that holds most articles; `corpus` where there are none yet. */
function fullestFolder(articles: Workspace["articles"]): string {
  const counts = new Map<string, number>();
  for (const file of articles.keys()) {
    const folder = file.includes("/") ? file.slice(0, file.lastIndexOf("/")) : ".";
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return [...counts].sort((left, right) => right[1] - left[1] || (left[0] < right[0] ? -1 : 1))[0]?.[0] ?? "corpus";
}
