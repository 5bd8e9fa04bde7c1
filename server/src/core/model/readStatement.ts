/** Reads one sentence with every skill of the language layer. */
import type { TextRange } from "../text/range.js";
import { beginningIn, holds, sliceRange } from "../text/range.js";
import { findAttributions } from "../language/attribution/attribution.js";
import { findQuotations } from "../language/attribution/quotations.js";
import { readCertainty } from "../language/certainty/certainty.js";
import { readSentence } from "../language/clauses/clauses.js";
import { findDates } from "../language/dates/dates.js";
import type { DateContext } from "../language/dates/types.js";
import type { NameMention } from "../language/names/types.js";
import { readPolarity } from "../language/polarity/polarity.js";
import { findQuantities } from "../language/quantities/quantities.js";
import type { RoleMention } from "../language/roles/types.js";
import { readKind } from "../language/statementKind/statementKind.js";
import type { Statement } from "./statement.js";
import { termsOf } from "./terms.js";

/** What a sentence is read against: the names and dates of its document. */
export interface StatementContext {
  readonly dates: DateContext;
  /** Of the whole document, in order. */
  readonly mentions: readonly NameMention[];
  readonly roles: readonly RoleMention[];
  readonly paragraph: TextRange;
}

export function readStatement(text: string, range: TextRange, context: StatementContext): Statement {
  const mentions = beginningIn(context.mentions, range);
  const dates = findDates(text, range, context.dates);
  const quantities = findQuantities(text, range, [
    ...dates.filter(isCalendar),
    ...mentions.filter((mention) => /\d/u.test(mention.surface)),
  ]);
  const parsed = readSentence(text, range, mentions);
  const attributions = findAttributions(text, range, context.paragraph, mentions, parsed);
  return {
    range,
    text: sliceRange(text, range),
    terms: termsOf(text, range, mentions),
    mentions,
    roles: context.roles.filter((role) => holds(range, role.holder)),
    quantities,
    dates,
    polarity: readPolarity(text, range, parsed),
    certainty: readCertainty(text, range, parsed),
    attributions,
    quotations: quotedIn(text, range, context.paragraph),
    kind: readKind(
      text,
      range,
      {
        names: mentions.length,
        quantities: quantities.length,
        dates: dates.filter(({ granularity }) => granularity !== "vague").length,
        attributed: attributions.length > 0,
      },
      parsed,
    ),
  };
}

/** What of the sentence stands in quotation marks; a quotation over several sentences is in each of them. */
function quotedIn(text: string, range: TextRange, paragraph: TextRange): readonly TextRange[] {
  return findQuotations(text, paragraph)
    .map(({ inside }) => ({ start: Math.max(inside.start, range.start), end: Math.min(inside.end, range.end) }))
    .filter(({ start, end }) => start < end);
}

/** Durations ("for three days") count something and stay quantities too; calendar expressions do not. */
function isCalendar(date: { readonly granularity: string }): boolean {
  return date.granularity !== "duration" && date.granularity !== "vague";
}
