/** Declares a rule; the name is the folder, the diagnostic code, the setting and the suppression word, for ever. */
import type { Rule } from "./types.js";

export function defineRule(rule: Rule): Rule {
  return Object.freeze(rule);
}
