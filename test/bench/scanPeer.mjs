/** ripgrep on the same tree: how long it takes to look through all text for a name, which no index can be blamed for. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { rgPath } from "@vscode/ripgrep";
import { times } from "./times.mjs";

const ROUNDS = 6;

/** The first round, which may wait for the disk, does not count. */
export function measureScan(folder, name) {
  const measured = [];
  let matches = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const started = performance.now();
    const { stdout } = spawnSync(
      rgPath,
      ["--fixed-strings", "--count-matches", "--no-filename", name, join(folder, "corpus")],
      {
        encoding: "utf8",
        maxBuffer: 1 << 28,
      },
    );
    measured.push(performance.now() - started);
    matches = stdout.split("\n").reduce((sum, line) => sum + Number(line), 0);
  }
  return { ...times(measured.slice(1)), matches };
}
