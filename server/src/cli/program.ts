/** The program as a function: words and surroundings in, exit code out. */
import type { Command, ExitCode } from "./command.js";
import { readCommandLine, UsageError } from "./command.js";
import { actorsCommand } from "./commands/actors.js";
import { checkCommand } from "./commands/check.js";
import { claimsCommand } from "./commands/claims.js";
import { conflictsCommand } from "./commands/conflicts.js";
import { compareCommand } from "./commands/compare.js";
import { entitiesCommand } from "./commands/entities.js";
import { exportCommand } from "./commands/exportBriefing.js";
import { hoverCommand } from "./commands/hover.js";
import { indexCommand } from "./commands/indexCorpus.js";
import { definitionCommand, referencesCommand } from "./commands/locations.js";
import { namesCommand } from "./commands/names.js";
import { quoteCommand } from "./commands/quote.js";
import { explainCommand, rulesCommand } from "./commands/rules.js";
import { newCommand } from "./commands/newDocument.js";
import { searchCommand } from "./commands/search.js";
import { sourcesCommand } from "./commands/sources.js";
import { summaryCommand } from "./commands/sourceSummary.js";
import { syntaxCommand } from "./commands/syntax.js";
import { isUnavailable } from "./commands/unavailable.js";
import type { Terminal } from "./terminal.js";
import { VERSION } from "./version.js";

const COMMANDS: readonly Command[] = [
  checkCommand,
  hoverCommand,
  definitionCommand,
  referencesCommand,
  searchCommand,
  entitiesCommand,
  claimsCommand,
  syntaxCommand,
  compareCommand,
  quoteCommand,
  namesCommand,
  actorsCommand,
  sourcesCommand,
  conflictsCommand,
  newCommand,
  summaryCommand,
  indexCommand,
  exportCommand,
  rulesCommand,
  explainCommand,
];

/** Never rejects: whatever goes wrong is one line on standard error and exit code 2. */
export async function runProgram(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    return await dispatch(args, terminal);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    terminal.complain(`dossier: ${message.replace(/\s+/gu, " ").trim()}`);
    if (!(error instanceof UsageError) && error instanceof Error && terminal.environment["DOSSIER_DEBUG"] !== undefined)
      terminal.complain(error.stack ?? "");
    return 2;
  }
}

async function dispatch(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === undefined)
    throw new UsageError(
      `which command? ${COMMANDS.map((command) => command.name).join(", ")}; dossier help says more.`,
    );
  if (name === "help" || name === "--help" || name === "-h") {
    await terminal.write(helpText());
    return 0;
  }
  if (name === "--version" || name === "-v") {
    await terminal.write(`${VERSION}\n`);
    return 0;
  }
  if (isUnavailable(name)) throw new UsageError(`${name} is not available in this version.`);
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (command === undefined) throw new UsageError(`there is no command "${name}"; dossier help lists them.`);
  if (rest.includes("--help")) {
    await terminal.write(`dossier ${command.name} ${command.usage}\n  ${command.summary}\n`);
    return 0;
  }
  return await command.run({ ...readCommandLine(command, rest), terminal });
}

function helpText(): string {
  const lines = COMMANDS.map((command) => `  dossier ${command.name} ${command.usage}\n      ${command.summary}\n`);
  return `dossier ${VERSION}: actors, claims, citations and contradictions over a corpus of articles\n\n${lines.join("")}\nExit codes: 0 nothing found or nothing wrong, 1 findings, 2 wrong usage or unreadable input.\n`;
}
