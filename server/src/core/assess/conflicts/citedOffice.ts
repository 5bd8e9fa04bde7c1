/**
 * Another office for a person than the article has that the claim cites: "Edgar Vila, the interior minister" where it names "the Minister of
 * Justice, Edgar Vila", the mayor of another town. Nothing else of the two sentences need be alike: who somebody is stands in any of them.
 */
import { lemmaOf } from "../../language/lemmas/lemmas.js";
import type { RoleMention } from "../../language/roles/types.js";
import type { Statement } from "../../model/statement.js";
import { holds } from "../../text/range.js";
import { relationOf } from "../classes/relations.js";
import { nameLikeness, type ActorName } from "../matching/names.js";
import { SAME_NAME, type Overlap } from "../matching/overlap.js";
import { contentOf } from "../reading/content.js";
import { areRivals, type NamedRange } from "../reading/referents.js";
import { rememberingEach } from "../../text/memory.js";
import type { Reason } from "../types.js";
import { place } from "./reasonSide.js";
import { PORTFOLIO_ROWS } from "./portfolios.lexicon.js";

export function citedOfficeConflicts(claim: Statement, passage: Statement, overlap: Overlap): readonly Reason[] {
  if (overlap.others === undefined || claim.roles.length === 0 || passage.roles.length === 0) return [];
  for (const ours of officesOf(claim)) {
    const theirs = officesOf(passage).find((other) => isSameHolder(ours, other) && areOtherOffices(ours, other));
    if (theirs === undefined || [passage, ...overlap.others()].some((other) => hasOffice(other, ours))) continue;
    return [{ kind: "role", claim: place(claim, ours.range), evidence: place(passage, theirs.range) }];
  }
  return [];
}

interface Office extends Pick<RoleMention, "range"> {
  readonly holder: ActorName;
  /** The noun that names the office, in lower case. */
  readonly head: string;
  /** Fields that a minister is in charge of. */
  readonly fields: ReadonlySet<string>;
  /** The one name of a place or body in the title. */
  readonly name: ActorName | undefined;
}

const officesOf = rememberingEach((statement: Statement): readonly Office[] =>
  statement.roles.flatMap((role) => officeOf(statement, role) ?? []),
);

function officeOf(statement: Statement, { holder, range, title, former }: RoleMention): Office | undefined {
  const { names } = contentOf(statement);
  const person = holderIn(statement, holder)?.name;
  if (former || person?.type !== "person" || QUALIFIED.test(title)) return undefined;
  const words = title.toLowerCase().match(/\p{L}+/gu) ?? [];
  const head = words.map(lemmaOf).find((word) => HEADS.has(word));
  if (head === undefined) return undefined;
  const inTitle = names.filter((name) => name.name !== person && holds(range, name));
  return {
    range,
    holder: person,
    head,
    fields: new Set([...FIELDS].flatMap(([field, said]) => (words.some((word) => said.has(word)) ? [field] : []))),
    name: inTitle.length === 1 ? inTitle[0]?.name : undefined,
  };
}

/** The name that the holder of a role is read as. */
export function holderIn(statement: Statement, holder: RoleMention["holder"]): NamedRange | undefined {
  return contentOf(statement).names.find((name) => holds(name, holder) || holds(holder, name));
}

/** Offices of one field, town or body at a time. */
const HEADS: ReadonlySet<string> = new Set(
  "minister secretary mayor governor ambassador bishop archbishop president rector sheriff consul".split(" "),
);
/** Held beside the one who holds the office, or before: another office of the same name. */
const QUALIFIED = /\b(?:prime|deputy|vice|assistant|state|general|first|under|permanent|shadow|acting|then)\b/iu;

/** By the field of a minister or secretary, the words for it. */
export const FIELDS = relationOf(PORTFOLIO_ROWS);

function isSameHolder(left: Office, right: Office): boolean {
  return nameLikeness(left.holder, right.holder) >= SAME_NAME;
}

/** The same kind of office with another field, or of another place or body. */
function areOtherOffices(left: Office, right: Office): boolean {
  if (left.head !== right.head) return false;
  if (left.fields.size > 0 && right.fields.size > 0) return ![...left.fields].some((field) => right.fields.has(field));
  return left.name !== undefined && right.name !== undefined && areRivals(left.name, right.name);
}

/** The statement gives the person that office. */
function hasOffice(statement: Statement, office: Office): boolean {
  return officesOf(statement).some(
    (other) => isSameHolder(office, other) && other.head === office.head && !areOtherOffices(office, other),
  );
}
