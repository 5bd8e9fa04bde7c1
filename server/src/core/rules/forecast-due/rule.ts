/** The time of a forecast is over, by the clock or by the date of a later note or article, and nothing says what came of it. */
import type { Claim } from "../../model/note.js";
import { formatEdtfForReaders } from "../../model/sourceLabel.js";
import { defineRule } from "../defineRule.js";
import { hasOutcome, horizonOf, isForecast, newestDay } from "../forecasts.js";
import { caret } from "../insertions.js";
import type { Finding, Fix, RuleContext } from "../types.js";
import page from "./rule.md";

export const forecastDue = defineRule({
  name: "forecast-due",
  group: "attribution",
  summary: "the time of a forecast is over and its outcome is not recorded",
  severity: "info",
  page,
  check: (context) => context.note.claims.filter(isForecast).flatMap((claim) => findingsFor(claim, context)),
});

function findingsFor(claim: Claim, context: RuleContext): readonly Finding[] {
  const { note, workspace } = context;
  const horizon = horizonOf(claim, note);
  if (horizon === undefined || hasOutcome(claim, note)) return [];
  const now = context.today ?? newestDay(workspace, note);
  if (now === undefined || now <= horizon) return [];
  const later =
    context.today === undefined
      ? `the workspace goes on to ${formatEdtfForReaders(now)}`
      : `today is ${formatEdtfForReaders(now)}`;
  return [
    {
      range: claim.range,
      message: `The time of this forecast ended on ${formatEdtfForReaders(horizon)}, and ${later}: record the outcome`,
      fixes: OUTCOMES.map((outcome) => outcomeFix(outcome, claim, context)),
    },
  ];
}

const OUTCOMES = ["it happened", "it did not happen", "it cannot be told"];

function outcomeFix(outcome: string, claim: Claim, { note }: RuleContext): Fix {
  const end = note.text.indexOf("\n", claim.range.end);
  return {
    title: `Record: ${outcome}`,
    edits: [{ file: note.file, range: caret(end === -1 ? note.text.length : end), newText: `\n\nOutcome: ${outcome}` }],
    preferred: false,
  };
}
