/** What a command of the program is, and how its words are read. */
import { parseArgs } from "node:util";
import type { Terminal } from "./terminal.js";

/** 0: nothing found or nothing wrong. 1: findings. 2: wrong usage, or input that could not be read. */
export type ExitCode = 0 | 1 | 2;

export interface Command {
  readonly name: string;
  /** Words after the name, as the help shows them. */
  readonly usage: string;
  readonly summary: string;
  readonly options: readonly OptionName[];
  /** Least and greatest number of words that are no options. */
  readonly words: readonly [least: number, most: number];
  run(request: CommandRequest): Promise<ExitCode>;
}

export interface CommandRequest {
  readonly words: readonly string[];
  readonly options: CommandOptions;
  readonly terminal: Terminal;
}

/** Every option that any command knows; a command names those that it takes. */
const OPTIONS = {
  workspace: { type: "string" },
  format: { type: "string" },
  level: { type: "string" },
  today: { type: "string" },
  title: { type: "string" },
  date: { type: "string" },
  marking: { type: "string" },
  ladder: { type: "string" },
  out: { type: "string", short: "o" },
  top: { type: "string" },
  index: { type: "string" },
  to: { type: "string" },
  shards: { type: "string" },
  replicas: { type: "string" },
  rebuild: { type: "boolean" },
  stats: { type: "boolean" },
  jsonl: { type: "boolean" },
  claim: { type: "boolean" },
  template: { type: "string" },
  font: { type: "string" },
  notes: { type: "string" },
  strict: { type: "boolean" },
  color: { type: "boolean" },
  "no-color": { type: "boolean" },
} as const;

export type OptionName = keyof typeof OPTIONS;
export type CommandOptions = {
  readonly [Name in OptionName]?: (typeof OPTIONS)[Name]["type"] extends "boolean" ? boolean : string;
};

/** Wrong usage: told in one line, exit code 2. */
export class UsageError extends Error {}

export function readCommandLine(command: Command, args: readonly string[]): Pick<CommandRequest, "words" | "options"> {
  const taken = Object.fromEntries(command.options.map((name) => [name, OPTIONS[name]]));
  const { values, positionals } = parsed(command, args, taken);
  const [least, most] = command.words;
  if (positionals.length < least || positionals.length > most) throw new UsageError(usageOf(command));
  return { words: positionals, options: values };
}

export function usageOf(command: Command): string {
  return `usage: dossier ${command.name}${command.usage === "" ? "" : ` ${command.usage}`}`;
}

/** The value of a choice option, or its default. */
export function choice<Value extends string>(
  name: OptionName,
  value: string | undefined,
  values: readonly Value[],
  fallback: Value,
): Value {
  if (value === undefined) return fallback;
  const found = values.find((candidate) => candidate === value);
  if (found === undefined) throw new UsageError(`--${name} must be one of ${values.join(", ")}, not "${value}".`);
  return found;
}

/** A whole number of at least `least`. */
export function wholeNumber(name: string, value: string, least: number): number {
  const number = /^\d{1,9}$/u.test(value) ? Number(value) : -1;
  if (number < least)
    throw new UsageError(`${name} must be a whole number of at least ${String(least)}, not "${value}".`);
  return number;
}

function parsed(
  command: Command,
  args: readonly string[],
  options: Record<string, { readonly type: "string" | "boolean"; readonly short?: string }>,
): { readonly values: CommandOptions; readonly positionals: readonly string[] } {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
    return { values, positionals };
  } catch (error) {
    const reason =
      error instanceof Error ? (error.message.split("\n")[0] ?? "").replace(/\. To specify.*$/u, ".") : String(error);
    throw new UsageError(`${reason} ${usageOf(command)}`);
  }
}
