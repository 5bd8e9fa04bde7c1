/** Word clusters of public-domain vectors, as the taggers know words by them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Clusters are numbered from 1; 0 says that a word is unknown. The coarse cluster is that of most words of the fine one. */
export function readClusters(folder, wordCount) {
  const table = (size) =>
    new Map(
      readFileSync(join(folder, `clusters_${size}.tsv`), "utf8")
        .trimEnd()
        .split("\n")
        .slice(0, wordCount)
        .map((line) => line.split("\t"))
        .map(([word, cluster]) => [word, Number(cluster)]),
    );
  const fine = table(1024);
  const votes = new Map();
  for (const [word, cluster] of table(128)) {
    const counts = votes.get(fine.get(word)) ?? new Map();
    counts.set(cluster, (counts.get(cluster) ?? 0) + 1);
    votes.set(fine.get(word), counts);
  }
  const coarse = new Uint8Array(1024);
  for (const [cluster, counts] of votes)
    coarse[(cluster + 1) & 1023] = [...counts].sort((left, right) => right[1] - left[1])[0][0] + 1;
  const words = new Map([...fine].map(([word, cluster]) => [word, (cluster + 1) & 1023]));
  return { words, coarse, fineOf: (word) => words.get(word) ?? 0, coarseOf: (cluster) => coarse[cluster] };
}
