/** An ignore comment that silences nothing; `runRules.ts` reports it, because only it knows what was silenced. */
import { defineRule } from "../defineRule.js";
import page from "./rule.md";

export const unusedSuppression = defineRule({
  name: "unused-suppression",
  group: "sourcing",
  summary: "an ignore comment that silences nothing",
  severity: "warning",
  page,
  check: () => [],
});
