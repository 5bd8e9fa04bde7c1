/** Entry of `dossier`, the command line. */
import { spareMemory, tuneEngine } from "../host/engine.js";
import { runProgram } from "./program.js";
import { processTerminal } from "./terminal.js";

tuneEngine();
spareMemory();
void runProgram(process.argv.slice(2), processTerminal()).then((code) => {
  process.exitCode = code;
});
