/** A way told the other way round: "from the airport to the station" and "from the station to the airport". */
import { lemmaOf } from "../../language/lemmas/lemmas.js";
import type { Statement } from "../../model/statement.js";
import { overlaps, type TextRange } from "../../text/range.js";
import type { Overlap } from "../matching/overlap.js";
import { certaintyAt } from "../reading/commitment.js";
import { contentOf } from "../reading/content.js";
import { predicationsOf } from "../reading/predications.js";
import type { Reason } from "../types.js";
import { place } from "./reasonSide.js";

export function routeConflicts(claim: Statement, passage: Statement, overlap: Overlap): readonly Reason[] {
  if (overlap.background || overlap.time === "disjoint" || overlap.unmatchedNames.length > 0) return [];
  const [ours, theirs] = [routeIn(claim), routeIn(passage)];
  if (ours === undefined || theirs === undefined) return [];
  if (ours.from !== theirs.to || ours.to !== theirs.from || !shareTraveller(claim, ours, passage, theirs)) return [];
  return [{ kind: "role", claim: place(claim, ours), evidence: place(passage, theirs) }];
}

interface Route extends TextRange {
  readonly from: string;
  readonly to: string;
}

const ROUTE =
  /\bfrom\s+(?:the\s+)?((?:[\p{L}\d’'-]+\s+){0,3}?[\p{L}\d’'-]+)\s+to\s+(?:the\s+)?((?:[\p{L}\d’'-]+\s+){0,3}?[\p{L}\d’'-]+)(?=\s+(?:on|in|at|when|with|and|after|before|was|were|is|had|has|by|for|while|via)\b|\s*[,.;:)]|\s*$)/u;

const routes = new WeakMap<Statement, { readonly route: Route | undefined }>();

/** The only way of the statement, of places and not of times or figures, as a fact. */
function routeIn(statement: Statement): Route | undefined {
  const known = routes.get(statement);
  if (known !== undefined) return known.route;
  const route = readRoute(statement);
  routes.set(statement, { route });
  return route;
}

function readRoute(statement: Statement): Route | undefined {
  const found = ROUTE.exec(statement.text);
  if (found === null || /\d/u.test(found[0]) || /\bnot\b|n['’]t\b/iu.test(statement.text)) return undefined;
  const start = statement.range.start + found.index;
  const range = { start, end: start + found[0].length };
  if (statement.dates.some((date) => date.start < range.end && date.end > range.start)) return undefined;
  if (certaintyAt(statement, range).certainty !== "certain") return undefined;
  return { ...range, from: folded(found[1]), to: folded(found[2]) };
}

function folded(words: string | undefined): string {
  return (words ?? "").toLowerCase();
}

/** A word of the sentence before the way is the same on both sides: who or what goes. */
function shareTraveller(claim: Statement, ours: Route, passage: Statement, theirs: Route): boolean {
  const before = (statement: Statement, { start }: Route): readonly string[] =>
    contentOf(statement).units.flatMap((unit) => {
      if (unit.end > start || predicationsOf(statement).some(({ head }) => overlaps(head, unit))) return [];
      return unit.kind === "name"
        ? [unit.name.folded]
        : unit.kind === "word" && unit.term === "noun"
          ? [lemmaOf(unit.lemma)]
          : [];
    });
  const other = new Set(before(passage, theirs));
  return before(claim, ours).some((word) => other.has(word));
}
