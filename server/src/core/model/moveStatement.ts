/** Moves a statement with all its ranges by a number of code units. */
import type { TextRange } from "../text/range.js";
import type { Statement } from "./statement.js";

/** What a moved statement was moved from: everything about it but its place is the same. */
const origins = new WeakMap<Statement, Statement>();

export function originOf(statement: Statement): Statement {
  return origins.get(statement) ?? statement;
}

export function moveStatement(statement: Statement, by: number): Statement {
  if (by === 0) return statement;
  const moved = movedCopy(statement, by);
  origins.set(moved, originOf(statement));
  return moved;
}

/** Another statement of the same words at the same place, of which something else is known. */
export function sameText(statement: Statement, known: Partial<Pick<Statement, "certainty">> = {}): Statement {
  const {
    range,
    text,
    terms,
    mentions,
    roles,
    quantities,
    dates,
    polarity,
    certainty,
    attributions,
    quotations,
    kind,
  } = statement;
  const same: Statement = {
    ...{ range, text, terms, mentions, roles, quantities, dates, polarity, certainty, attributions, quotations, kind },
    ...known,
    // Found on first use, and not by copying.
    get references() {
      return statement.references ?? [];
    },
  };
  origins.set(same, originOf(statement));
  return same;
}

function movedCopy(statement: Statement, by: number): Statement {
  const move = <T extends TextRange>(range: T): T => ({ ...range, start: range.start + by, end: range.end + by });
  const moveAll = <T extends TextRange>(ranges: readonly T[]): readonly T[] => ranges.map(move);
  return {
    ...statement,
    range: move(statement.range),
    terms: moveAll(statement.terms),
    mentions: moveAll(statement.mentions),
    roles: statement.roles.map((role) => ({ ...role, holder: move(role.holder), range: move(role.range) })),
    quantities: statement.quantities.map((quantity) => ({
      ...move(quantity),
      ...(quantity.counted === undefined
        ? {}
        : { counted: { ...quantity.counted, range: move(quantity.counted.range) } }),
      ...(quantity.of === undefined ? {} : { of: { ...quantity.of, range: move(quantity.of.range) } }),
    })),
    dates: moveAll(statement.dates),
    polarity: {
      ...statement.polarity,
      cues: statement.polarity.cues.map((cue) => ({ ...move(cue), scope: move(cue.scope) })),
    },
    certainty: {
      ...statement.certainty,
      cues: statement.certainty.cues.map((cue) => ({ ...move(cue), scope: move(cue.scope) })),
      ...(statement.certainty.overclaims === undefined ? {} : { overclaims: moveAll(statement.certainty.overclaims) }),
    },
    attributions: statement.attributions.map((attribution) => ({
      ...attribution,
      ...(attribution.source === undefined ? {} : { source: move(attribution.source) }),
      cue: move(attribution.cue),
      content: move(attribution.content),
    })),
    quotations: moveAll(statement.quotations),
    ...(statement.references === undefined
      ? {}
      : {
          references: statement.references.map((reference) => ({
            ...move(reference),
            antecedent: move(reference.antecedent),
          })),
        }),
  };
}
