/** `dossier actors`: every actor with its spellings, counts and roles. */
import { roleHistory, type RolePeriod } from "../../core/workspace/roleHistory.js";
import type { Actor } from "../../core/workspace/types.js";
import type { Command } from "../command.js";
import { choice } from "../command.js";
import { printableLines } from "../reporters/printable.js";
import { openCommandWorkspace } from "../workspace.js";

export const actorsCommand: Command = {
  name: "actors",
  usage: "[--format text|json] [--workspace DIR]",
  summary: "every actor: name, type, spellings with counts, roles with their articles, whom it speaks for",
  options: ["workspace", "format"],
  words: [0, 0],
  run: async (request) => {
    const format = choice("format", request.options.format, ["text", "json"], "text");
    const opened = await openCommandWorkspace(request);
    const { actors } = opened.host.analysis().workspace.actors;
    await request.terminal.write(
      format === "json"
        ? `${JSON.stringify(actors.map(actorRecord))}\n`
        : printableLines(actors.map(actorText).join("\n")),
    );
    return 0;
  },
};

function actorRecord(actor: Actor) {
  return {
    id: actor.id,
    name: actor.name,
    type: actor.type,
    registered: actor.registered,
    total: actor.total,
    surfaces: actor.surfaces.map(({ surface, count, files }) => ({
      surface,
      count,
      articles: files.map(({ file, count: inFile }) => ({ file, count: inFile })),
    })),
    roles: actor.roles.map(({ title, former, file, key, date }) => ({ title, former, article: file, key, date })),
    history: roleHistory(actor.roles).map(({ title, former, from, to, attested }) => ({
      title,
      former,
      from,
      to,
      articles: attested.flatMap(({ file, date }) => (file === undefined ? [] : [{ file, date }])),
    })),
    speaksFor: actor.speaksFor,
    aliases: actor.aliases,
    explanation: actor.explanation,
  };
}

function actorText(actor: Actor): string {
  const surfaces = actor.surfaces.map(({ surface, count }) => `${surface} ${String(count)}`);
  const origin = actor.registered ? "" : " (found in the corpus)";
  const lines = [
    `${actor.name} · ${actor.type} · ${String(actor.total)} mentions${origin}`,
    ...(surfaces.length === 0 ? [] : [`  ${surfaces.join(", ")}`]),
    ...roleHistory(actor.roles).map((period) => `  ${periodText(period)}`),
    ...(actor.speaksFor === undefined ? [] : [`  speaks for ${actor.speaksFor.whom}: ${actor.speaksFor.explanation}`]),
  ];
  return `${lines.join("\n")}\n`;
}

function periodText({ title, former, attested }: RolePeriod): string {
  const sources = attested.map((role) =>
    [role.key ?? role.file ?? "registry", role.date].filter((part) => part !== undefined).join(", "),
  );
  return `${former ? "formerly " : ""}${title} (${sources.join("; ")})`;
}
