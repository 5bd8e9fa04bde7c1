/** Runs the command line inside the test's own process: words, standard input and a folder in; output and exit code out. */
import { runProgram } from "../../server/src/cli/program.js";
import { nodeClock } from "../../server/src/host/clock.js";

export interface ProgramResult {
  readonly code: number;
  readonly output: string;
  readonly complaints: readonly string[];
}

export interface ProgramSurroundings {
  readonly cwd?: string;
  /** Standard input, as the chunks that arrive. */
  readonly input?: readonly (string | Uint8Array)[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly isTerminal?: boolean;
}

export async function runDossier(
  args: readonly string[],
  surroundings: ProgramSurroundings = {},
): Promise<ProgramResult> {
  const written: string[] = [];
  const complaints: string[] = [];
  const code = await runProgram(args, {
    write: async (text) => {
      written.push(text);
      await Promise.resolve();
    },
    complain: (line) => {
      complaints.push(line);
    },
    input: chunksOf(surroundings.input ?? []),
    cwd: surroundings.cwd ?? process.cwd(),
    environment: surroundings.environment ?? {},
    clock: nodeClock,
    isTerminal: surroundings.isTerminal ?? false,
  });
  return { code, output: written.join(""), complaints };
}

async function* chunksOf(input: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array, void, void> {
  for (const chunk of input) {
    await Promise.resolve();
    yield typeof chunk === "string" ? new TextEncoder().encode(chunk) : chunk;
  }
}

/** The answers of a line-by-line command. */
export function recordsOf(output: string): readonly Readonly<Record<string, unknown>>[] {
  return output
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const value: unknown = JSON.parse(line);
      if (typeof value !== "object" || value === null) throw new Error(`no object: ${line}`);
      return Object.fromEntries(Object.entries(value));
    });
}
