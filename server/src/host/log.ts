/** Where the host's own messages go when nothing better listens: nowhere, into a list, or to a stream. */
import type { Log } from "./ports.js";

export const SILENT_LOG: Log = { info: ignore, warn: ignore, error: ignore };

export interface LogLine {
  readonly level: "info" | "warn" | "error";
  readonly message: string;
}

/** Keeps every message, in order. */
export function createMemoryLog(): Log & { readonly lines: readonly LogLine[] } {
  const lines: LogLine[] = [];
  const at = (level: LogLine["level"]) => (message: string) => void lines.push({ level, message });
  return { lines, info: at("info"), warn: at("warn"), error: at("error") };
}

/** One line a message, warnings and errors named as such; infos are left out. */
export function createStreamLog(write: (line: string) => void): Log {
  return {
    info: ignore,
    warn: (message) => {
      write(`warning: ${message}\n`);
    },
    error: (message) => {
      write(`error: ${message}\n`);
    },
  };
}

function ignore(): void {
  // Nobody listens.
}
