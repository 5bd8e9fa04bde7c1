/** Reads the labelled sentences of `labelled.ts` and compares them with what is read from a parser's trees. */
import { readPropositions } from "../../../../server/src/core/language/propositions/propositions.js";
import type { Argument, Proposition } from "../../../../server/src/core/language/propositions/types.js";
import type { SyntaxTree } from "../../../../server/src/core/language/syntax/types.js";

export interface Label {
  readonly base: string;
  /** "agent=gunmen", in lower case. */
  readonly roles: readonly string[];
  readonly negative: boolean;
  readonly certainty: string | undefined;
  /** "statement=ilan", innermost first. */
  readonly embeddings: readonly string[];
}

/** What was read, with the other words of names: which of them is the head is a convention. */
interface Reading extends Label {
  readonly names: readonly string[];
}

export interface LabelledSentence {
  readonly text: string;
  readonly labels: readonly Label[];
}

export function readLabels(block: string): readonly LabelledSentence[] {
  return block
    .trim()
    .split(/\n\n+/u)
    .map((entry) => {
      const [text = "", ...lines] = entry.split("\n");
      return { text, labels: lines.map(readLabel) };
    });
}

function readLabel(line: string): Label {
  const [base = "", ...rest] = line.split(" ");
  return {
    base,
    roles: rest.filter((part) => part.includes("=") && !part.startsWith("@")),
    negative: rest.includes("not"),
    certainty: rest.find((part) => part.startsWith("~"))?.slice(1),
    embeddings: rest.filter((part) => part.startsWith("@")).map((part) => part.slice(1)),
  };
}

/** A proposition in the words of a label; holders by the word at the head of their phrase. */
function asLabel(text: string, tree: SyntaxTree, proposition: Proposition): Reading {
  const lower = (range: { readonly start: number; readonly end: number }): string =>
    text.slice(range.start, range.end).toLowerCase();
  const said = (each: Argument): string => `${each.role}=${lower(each.head)}`;
  return {
    base: proposition.predicate.base,
    roles: proposition.arguments.filter((each) => each.role !== "content").map(said),
    names: proposition.arguments.flatMap((each) => nameWords(text, each).map((word) => `${each.role}=${word}`)),
    negative: proposition.polarity === "negative",
    certainty: proposition.certainty,
    // Every word of a holder's name, the head first.
    embeddings: proposition.embeddings.map(({ kind, holder, holderIndex }) => {
      if (holder === undefined || holderIndex === undefined) return kind;
      const head = tree.words[holderIndex] ?? holder;
      const others = nameWords(text, { head, span: holder });
      return [lower(head), ...others].map((word) => `${kind}=${word}`).join(" ");
    }),
  };
}

function nameWords(text: string, { head, span }: Pick<Argument, "head" | "span">): readonly string[] {
  const isName = (word: string): boolean => /^\p{Lu}/u.test(word);
  const words = text.slice(span.start, span.end).split(/[\s,]+/u);
  return isName(text.slice(head.start, head.end)) ? words.filter(isName).map((word) => word.toLowerCase()) : [];
}

/** The reading with the labelled word for each name that holds it. */
function inWordsOf(label: Label, found: Reading): Label {
  const holders = label.embeddings;
  return {
    ...found,
    roles: found.roles.map((role) => {
      if (label.roles.includes(role) || !found.names.includes(role)) return role;
      const kind = role.slice(0, role.indexOf("=") + 1);
      return label.roles.find((wanted) => wanted.startsWith(kind) && found.names.includes(wanted)) ?? role;
    }),
    embeddings: found.embeddings.map(
      (each) => holders.find((wanted) => each.split(" ").includes(wanted)) ?? each.split(" ")[0] ?? "",
    ),
  };
}

export interface Tally {
  right: number;
  wanted: number;
  found: number;
}

export interface LabelScores {
  /** Predicates with their event, whatever else is said of them. */
  readonly predicates: Tally;
  readonly roles: Tally;
  readonly negation: Tally;
  readonly embeddings: Tally;
  /** All at once: event, core roles, polarity, certainty where one is labelled, embeddings. */
  readonly whole: Tally;
  /** One line for each labelled or found proposition without a match. */
  readonly misses: readonly string[];
}

/** `least` is the confidence below which propositions are left out. */
export function scoreLabels(
  sentences: readonly LabelledSentence[],
  parse: (text: string) => SyntaxTree,
  least = 0,
): LabelScores {
  const tally = (): Tally => ({ right: 0, wanted: 0, found: 0 });
  const scores = { predicates: tally(), roles: tally(), negation: tally(), embeddings: tally(), whole: tally() };
  const misses: string[] = [];
  for (const { text, labels } of sentences) {
    const tree = parse(text);
    const open = readPropositions(text, tree)
      .filter((each) => each.confidence >= least)
      .map((each) => asLabel(text, tree, each));
    for (const label of labels) {
      const at = bestMatch(label, open);
      const found = at === undefined ? undefined : open.splice(at, 1)[0];
      const match = found === undefined ? undefined : inWordsOf(label, found);
      tallyOne(scores, label, match);
      if (!isWhole(label, match))
        misses.push(`${text}\n    wanted ${show(label)}\n    found  ${match === undefined ? "-" : show(match)}`);
    }
    for (const reading of open) {
      const extra = inWordsOf(reading, reading);
      tallyOne(scores, undefined, extra);
      misses.push(`${text}\n    extra  ${show(extra)}`);
    }
  }
  return { ...scores, misses };
}

function tallyOne(scores: Omit<LabelScores, "misses">, label: Label | undefined, found: Label | undefined): void {
  add(scores.predicates, label && [label.base], found && [found.base]);
  add(scores.roles, label?.roles.filter(isScored), found?.roles.filter(isScored));
  add(scores.negation, label?.negative === true ? ["not"] : [], found?.negative === true ? ["not"] : []);
  add(scores.embeddings, label?.embeddings, found?.embeddings);
  scores.whole.wanted += label === undefined ? 0 : 1;
  scores.whole.found += found === undefined ? 0 : 1;
  scores.whole.right += label !== undefined && isWhole(label, found) ? 1 : 0;
}

function add(tally: Tally, wanted: readonly string[] = [], found: readonly string[] = []): void {
  tally.wanted += wanted.length;
  tally.found += found.length;
  tally.right += found.filter((each) => wanted.includes(each)).length;
}

/** Roles that are labelled throughout; the others are named where they matter and not scored. */
const SCORED = new Set(["agent", "patient", "recipient", "theme", "attribute", "place", "time"]);
const CORE = new Set(["agent", "patient", "recipient", "theme", "attribute"]);

function isScored(role: string): boolean {
  return SCORED.has(role.slice(0, role.indexOf("=")));
}

function isCore(role: string): boolean {
  return CORE.has(role.slice(0, role.indexOf("=")));
}

function isWhole(label: Label, found: Label | undefined): boolean {
  if (found === undefined) return false;
  const same = (left: readonly string[], right: readonly string[]): boolean =>
    left.length === right.length && left.every((each) => right.includes(each));
  return (
    label.base === found.base &&
    same(label.roles.filter(isCore), found.roles.filter(isCore)) &&
    label.negative === found.negative &&
    (label.certainty === undefined || label.certainty === found.certainty) &&
    same(label.embeddings, found.embeddings)
  );
}

/** The proposition of the same event that shares most roles. */
function bestMatch(label: Label, open: readonly Reading[]): number | undefined {
  let best: number | undefined;
  let most = -1;
  open.forEach((each, index) => {
    if (each.base !== label.base) return;
    const shared = [...each.roles, ...each.names].filter((role) => label.roles.includes(role)).length;
    if (shared > most) {
      most = shared;
      best = index;
    }
  });
  return best;
}

function show(label: Label): string {
  return [
    label.base,
    ...label.roles,
    ...(label.negative ? ["not"] : []),
    ...(label.certainty === undefined || label.certainty === "certain" ? [] : [`~${label.certainty}`]),
    ...label.embeddings.map((each) => `@${each}`),
  ].join(" ");
}
