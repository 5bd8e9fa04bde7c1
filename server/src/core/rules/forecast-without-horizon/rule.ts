/** A forecast that names no day, span or event until which it holds: nobody can ever say that it failed. */
import { defineRule } from "../defineRule.js";
import { hasHorizon, isForecast } from "../forecasts.js";
import page from "./rule.md";

export const forecastWithoutHorizon = defineRule({
  name: "forecast-without-horizon",
  group: "attribution",
  summary: "a forecast does not say until when",
  severity: "info",
  page,
  check: ({ note }) =>
    note.claims
      .filter((claim) => isForecast(claim) && !hasHorizon(claim, note))
      .map((claim) => ({
        range: claim.range,
        message: "This forecast has no horizon: say until when it holds, or what would show that it failed",
      })),
});
