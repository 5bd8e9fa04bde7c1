/** Declares a rule; the name is the folder, the diagnostic code, the setting and the suppression word, for ever. */
import type { Rule } from "./types.js";

export function defineRule<Kind extends Rule>(rule: Kind): Kind {
  return Object.freeze(rule);
}
