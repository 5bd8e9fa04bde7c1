/** Comments that silence a rule: `<!-- dossier-ignore RULE, RULE: reason -->` and `<!-- dossier-ignore-file RULE: reason -->`. */
import type { TextRange } from "../text/range.js";
import type { Suppression } from "./noteTypes.js";

const COMMENT = /^<!--\s*dossier-ignore(-file)?(?![\w-])([^:]*)(?::([^]*))?-->$/u;
const LONGEST_COMMENT = 4000;

/** One entry for each rule that the comment names; one with an empty rule where it names none. */
export function readSuppressions(text: string, comment: TextRange): readonly Suppression[] {
  if (comment.end - comment.start > LONGEST_COMMENT) return [];
  const match = COMMENT.exec(text.slice(comment.start, comment.end));
  if (match === null) return [];
  const [whole, file, names = "", reason = ""] = match;
  const namesStart = comment.start + whole.indexOf("dossier-ignore") + "dossier-ignore".length + (file ?? "").length;
  const shared = {
    range: comment,
    reason: reason.trim().replace(/\s+/gu, " "),
    scope: file === undefined ? "sentence" : "file",
  } as const;
  const rules = [...names.matchAll(/[^\s,]+/gu)];
  if (rules.length === 0) return [{ ...shared, rule: "", ruleRange: { start: namesStart, end: namesStart } }];
  return rules.map((rule) => {
    const start = namesStart + rule.index;
    return { ...shared, rule: rule[0], ruleRange: { start, end: start + rule[0].length } };
  });
}
