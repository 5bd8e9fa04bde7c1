/** `dossier new briefing|note|source|…`: a blank form, a briefing filled with what the workspace knows; to standard output or to a new file. */
import { constants } from "node:fs";
import { mkdir, open } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { newBriefing } from "../../core/briefing/templates/newBriefing.js";
import { snippetText } from "../../core/briefing/templates/snippetText.js";
import { TEMPLATES, type Template } from "../../core/briefing/templates/templates.lexicon.js";
import { LADDER_IDS } from "../../core/language/likelihood/ladders.lexicon.js";
import type { CalendarDay } from "../../core/language/dates/types.js";
import type { Command, CommandRequest, ExitCode } from "../command.js";
import { choice, UsageError } from "../command.js";
import { readDay } from "../day.js";
import { openCommandWorkspace } from "../workspace.js";

const KINDS = TEMPLATES.map(({ kind }) => kind);

export const newCommand: Command = {
  name: "new",
  usage: `${KINDS.join("|")} [--title TITLE] [--date DATE] [--marking MARKING] [--ladder ${LADDER_IDS.join("|")}] [-o FILE] [--workspace DIR]`,
  summary: "a blank form on standard output or in a new file; a briefing knows the sources, actors and last briefing",
  options: ["workspace", "title", "date", "marking", "ladder", "out"],
  words: [1, 1],
  run,
};

async function run(request: CommandRequest): Promise<ExitCode> {
  const { words, options, terminal } = request;
  const template = TEMPLATES.find(({ kind }) => kind === words[0]);
  if (template === undefined) throw new UsageError(`there is no form "${words[0] ?? ""}": ${KINDS.join(", ")}.`);
  const date = options.date === undefined ? terminal.clock.today() : readDay("date", options.date);
  const text = template.kind === "briefing" ? await briefing(request, date) : form(template, request, date);
  if (options.out === undefined) await terminal.write(text);
  else await writeNew(resolve(terminal.cwd, options.out), text);
  return 0;
}

async function briefing(request: CommandRequest, date: CalendarDay): Promise<string> {
  const { title, marking, ladder } = request.options;
  if (title === undefined || title.trim() === "") throw new UsageError("a briefing needs a --title.");
  const chosen = ladder === undefined ? undefined : choice("ladder", ladder, LADDER_IDS, "icd203");
  const opened = await openCommandWorkspace(request);
  const { workspace } = opened.host.analysis();
  return newBriefing(
    {
      title,
      date,
      ...(marking === undefined ? {} : { marking }),
      ...(chosen === undefined ? {} : { ladder: chosen }),
    },
    workspace,
  ).text;
}

function form({ kind, body }: Template, { options }: CommandRequest, date: CalendarDay): string {
  for (const option of ["marking", "ladder"] as const)
    if (options[option] !== undefined) throw new UsageError(`--${option} is for briefings.`);
  const { title } = options;
  if (title === undefined) return snippetText(body, date);
  if (kind !== "note") throw new UsageError("--title is for briefings and notes.");
  return snippetText(body, date, title.replace(/\s+/gu, " ").trim());
}

/** Never over a file that is there. */
async function writeNew(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const file = await open(path, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL).catch((error: unknown) => {
    const exists = error instanceof Error && "code" in error && error.code === "EEXIST";
    throw exists ? new UsageError(`${path} is there already: nothing was written.`) : error;
  });
  try {
    await file.writeFile(text);
  } finally {
    await file.close();
  }
}
