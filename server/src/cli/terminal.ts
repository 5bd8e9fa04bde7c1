/** The program's surroundings as a command sees them: streams, folder, environment, clock. */
import { nodeClock } from "../host/clock.js";
import type { Clock } from "../host/ports.js";

export interface Terminal {
  /** Writes to standard output and waits where the reader is slow. */
  write(text: string): Promise<void>;
  /** One line on standard error. */
  complain(line: string): void;
  readonly input: AsyncIterable<Uint8Array>;
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  /** Standard output is a terminal. */
  readonly isTerminal: boolean;
}

/** The process's own streams. A reader that goes away (`| head`) ends the program without a word. */
export function processTerminal(): Terminal {
  const { stdout, stderr, stdin } = process;
  stdout.on("error", (error: NodeJS.ErrnoException) => {
    process.exit(error.code === "EPIPE" ? 0 : 2);
  });
  stderr.on("error", () => {
    // Nobody reads the complaints.
  });
  return {
    write: async (text) => {
      if (text === "" || stdout.write(text)) return;
      await new Promise<void>((resolve) => stdout.once("drain", resolve));
    },
    complain: (line) => {
      stderr.write(`${line}\n`);
    },
    input: stdin,
    cwd: process.cwd(),
    environment: process.env,
    clock: nodeClock,
    isTerminal: stdout.isTTY,
  };
}
