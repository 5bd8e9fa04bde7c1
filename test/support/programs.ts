/** Other people's programs that check what we write; where one is absent, its tests are skipped with a message. */
import { spawnSync } from "node:child_process";

/** The reason to skip, or false where the program runs. */
export function programAbsent(name: string, ...args: readonly string[]): string | false {
  const { status, error } = spawnSync(name, args.length === 0 ? ["--version"] : args, { stdio: "ignore" });
  // Some programs end with a number of their own when asked for their version; what is told to do something must do it.
  const runs = args.length === 0 ? status !== null && status < 100 : status === 0;
  return error === undefined && runs ? false : `${[name, ...args].join(" ")} does not run on this machine`;
}

/** Standard output; throws with what the program complained of where it fails. */
export function runProgramFile(name: string, args: readonly string[], input?: string): string {
  const result = spawnSync(name, args, {
    encoding: "utf8",
    maxBuffer: 64_000_000,
    ...(input === undefined ? {} : { input }),
  });
  if (result.error !== undefined) throw result.error;
  if (result.status !== 0)
    throw new Error(`${name} ${args.join(" ")} ended with ${String(result.status)}: ${result.stderr}`);
  return result.stdout;
}
