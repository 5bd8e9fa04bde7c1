/** Entry of `dossier`, the command line. */
import { runProgram } from "./program.js";
import { processTerminal } from "./terminal.js";

void runProgram(process.argv.slice(2), processTerminal()).then((code) => {
  process.exitCode = code;
});
