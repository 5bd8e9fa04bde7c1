/** Entry of `dossier`, the command line. */
import { tuneEngine } from "../host/engine.js";
import { runProgram } from "./program.js";
import { processTerminal } from "./terminal.js";

tuneEngine();
void runProgram(process.argv.slice(2), processTerminal()).then((code) => {
  process.exitCode = code;
});
