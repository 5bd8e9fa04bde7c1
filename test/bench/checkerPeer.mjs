/** A checker of grammar and spelling (harper.js, WebAssembly) on the same notes and edits; it reads the whole note at each edit. */
import { LocalLinter } from "harper.js";
import { binary } from "harper.js/binary";
import { clocked, timesOf } from "./times.mjs";

/** It takes seconds each time on a long note. */
const MOST_EDITS = 5;
const VERY_LONG = 20_000;

/** Has seen text before the clock starts, as the server has. */
export async function startChecker(warmUp) {
  const linter = new LocalLinter({ binary });
  await linter.setup();
  const lint = (text) => linter.lint(text, { language: "markdown" });
  await lint(warmUp);
  return {
    async check(text, spots) {
      const [fromNothing] = await clocked(() => lint(text));
      const lines = text.split("\n");
      const most = lines.join(" ").split(" ").length > VERY_LONG ? 1 : MOST_EDITS;
      const edit = await timesOf(spots.slice(0, most), ({ position: { line, character } }) => {
        lines[line] = `${lines[line].slice(0, character)}x${lines[line].slice(character)}`;
        return lint(lines.join("\n"));
      });
      return { fromNothing, edit };
    },
    stop: () => linter.dispose(),
  };
}
