/** `dossier rules` and `dossier explain RULE`: the table of rules, and a rule's page. */
import { RULES, ruleNamed } from "../../core/rules/registry.js";
import type { Command } from "../command.js";
import { choice, UsageError } from "../command.js";

export const rulesCommand: Command = {
  name: "rules",
  usage: "[--format text|json]",
  summary: "the table of rules",
  options: ["format"],
  words: [0, 0],
  run: async ({ options, terminal }) => {
    const format = choice("format", options.format, ["text", "json"], "text");
    const rows = RULES.map(({ name, group, severity, offByDefault, summary }) => ({
      name,
      group,
      severity: offByDefault === true ? "off" : severity,
      summary,
    }));
    const width = Math.max(...rows.map((row) => row.name.length));
    const text = rows.map((row) => `${row.name.padEnd(width)}  ${row.severity.padEnd(7)}  ${row.summary}\n`).join("");
    await terminal.write(format === "json" ? `${JSON.stringify(rows)}\n` : text);
    return 0;
  },
};

export const explainCommand: Command = {
  name: "explain",
  usage: "RULE",
  summary: "a rule's page",
  options: [],
  words: [1, 1],
  run: async ({ words, terminal }) => {
    const rule = ruleNamed(words[0] ?? "");
    if (rule === undefined) throw new UsageError(`there is no rule "${words[0] ?? ""}"; dossier rules lists them.`);
    await terminal.write(rule.page.endsWith("\n") ? rule.page : `${rule.page}\n`);
    return 0;
  },
};
