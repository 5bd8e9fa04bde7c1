/** The last section of each rule's page: how often the rule was right on labelled notes, from the figures that `npm run eval` writes. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const RULES = "server/src/core/rules";
const SECTION = /\n## Measured\n[\s\S]*$/u;

/** `[file, text]` of every rule's page as it should be; a rule that was not measured has no such section. */
export function measuredPages(root) {
  const rows = figures(root)["rules"]?.rows ?? [];
  return readdirSync(join(root, RULES), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(root, RULES, entry.name, "rule.md")))
    .map(({ name }) => {
      const file = `${RULES}/${name}/rule.md`;
      const page = readFileSync(join(root, file), "utf8").replace(SECTION, "\n").trimEnd();
      const lines = rows.filter(({ set, counts }) => set === name && counts !== undefined).map(sentence);
      return [file, `${page}\n${lines.length === 0 ? "" : `\n## Measured\n\n${lines.join("\n")}\n`}`];
    });
}

function figures(root) {
  const file = join(root, "test/evaluation/figures.json");
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
}

function sentence({ blind, counts: { right, reported, labelled } }) {
  const notes = blind ? "On notes that nobody had looked at" : "On labelled notes";
  return `${notes}: precision ${share(right, reported)}, recall ${share(right, labelled)}.`;
}

function share(right, all) {
  return all === 0 ? "not known (no case)" : `${(right / all).toFixed(2)} (${String(right)} of ${String(all)})`;
}
