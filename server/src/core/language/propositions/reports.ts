/** Whose words a predicate is: the report that it hangs on or that stands beside it, with speaker and cue. */
import { REPORTING_VERBS } from "../attribution/lexicon.js";
import type { TextRange } from "../../text/range.js";
import { membersAt } from "./coordination.js";
import type { ClauseState } from "./states.js";
import { ownSubject, participant, type Antecedents, type Participant } from "./subjects.js";
import {
  childNamed,
  childrenAt,
  childWith,
  confidenceOf,
  deprelOf,
  markerOf,
  phraseRange,
  rangeOfSpan,
  rangeOfWord,
  type Tree,
} from "./tree.js";
import type { Embedding, EmbeddingKind } from "./types.js";

/** Reports that stand beside the predicate: "…, he said", "as Osten wrote", "according to the police". */
export function reportsBeside(tree: Tree, index: number): readonly Embedding[] {
  const found: Embedding[] = [];
  for (const child of childrenAt(tree, index)) {
    if (isTail(tree, child) || isAsReport(tree, child)) {
      const holder = speakerOf(tree, child);
      const kind = REPORTING_VERBS.get(tree.lemma[child] ?? "")?.kind ?? "statement";
      if (holder !== undefined)
        found.push(embed(tree, child, child, kind, participantOf(tree, holder), isNegated(tree, child)));
    } else if (markerOf(tree, child, "case") === "according_to") {
      const cue = childWith(tree, child, "case") ?? child;
      const last = childrenAt(tree, cue).at(-1) ?? cue;
      found.push({
        ...embed(tree, child, cue, "statement", participantOf(tree, child), false),
        cue: rangeOfSpan(tree, { first: Math.min(cue, last), last: Math.max(cue, last) }),
      });
    }
  }
  return found;
}

function isTail(tree: Tree, index: number): boolean {
  return (
    tree.relation[index] === "parataxis" &&
    reportsByTail(tree.lemma[index] ?? "") &&
    childWith(tree, index, "ccomp") === undefined &&
    speakerOf(tree, index) !== undefined
  );
}

/** True for "…, he said" and "as he said": what stands beside the report does not report itself. */
export function isReportBeside(tree: Tree, index: number): boolean {
  return isTail(tree, index) || isAsReport(tree, index);
}

/** Subject of a reporting verb, or the noun behind it where the verb comes first ("writes the paper"). */
export function speakerOf(tree: Tree, index: number): number | undefined {
  return (
    ownSubject(tree, index) ?? childrenAt(tree, index).find((child) => child > index && tree.relation[child] === "obj")
  );
}

const TAIL_FRAMES = ["tail", "quoteTail", "clause"] as const;

function reportsByTail(lemma: string): boolean {
  const frames = REPORTING_VERBS.get(lemma)?.frames;
  return frames !== undefined && TAIL_FRAMES.some((frame) => frames.has(frame));
}

/** "as the ministry said". */
function isAsReport(tree: Tree, index: number): boolean {
  return (
    tree.relation[index] === "advcl" &&
    reportsByTail(tree.lemma[index] ?? "") &&
    markerOf(tree, index, "mark") === "as" &&
    childWith(tree, index, "ccomp", "obj") === undefined
  );
}

export function reportsBefore(tree: Tree, index: number, governor: ClauseState): boolean {
  return (
    governor.index < index &&
    governor.subject !== undefined &&
    reportsByTail(governor.lemma) &&
    !isTail(tree, index) &&
    childWith(tree, governor.index, "ccomp") === undefined
  );
}

export function report(tree: Tree, index: number, governor: ClauseState): Embedding {
  const holder = governor.passive
    ? passiveAgent(tree, governor.index)
    : (governor.subject ?? invertedSpeaker(tree, governor.index));
  const kind = REPORTING_VERBS.get(governor.lemma)?.kind ?? "statement";
  return embed(tree, index, governor.index, kind, holder, governor.isNegative);
}

function invertedSpeaker(tree: Tree, index: number): Participant | undefined {
  const speaker = speakerOf(tree, index);
  return speaker === undefined ? undefined : participantOf(tree, speaker);
}

export function passiveAgent(tree: Tree, index: number): Participant | undefined {
  const agent = childNamed(tree, index, "obl:agent");
  return agent === undefined ? undefined : participantOf(tree, agent);
}

/** "the denial by the ministry". */
export function agentOf(tree: Tree, noun: number): Participant | undefined {
  const agent = childrenAt(tree, noun).find((child) => {
    const preposition = tree.relation[child] === "nmod" ? markerOf(tree, child, "case") : undefined;
    return preposition === "by" || preposition === "from";
  });
  return agent === undefined ? undefined : participantOf(tree, agent);
}

export function participantOf(tree: Tree, index: number): Participant {
  return participant(tree, NO_ANTECEDENTS, index);
}

const NO_ANTECEDENTS: Antecedents = new Map();

/** `index` is the predicate whose arc decides that it is embedded. */
export function embed(
  tree: Tree,
  index: number,
  cue: number,
  kind: EmbeddingKind,
  holder: Participant | undefined,
  negated: boolean,
): Embedding {
  const held = holder === undefined ? {} : { holder: speakersRange(tree, holder.index), holderIndex: holder.index };
  const confidence = Math.min(confidenceOf(tree, index), holder?.confidence ?? 1);
  return { kind, cue: rangeOfWord(tree, cue), cueIndex: cue, ...held, negated, confidence };
}

/** "The bridge fell, writes the Gazette", the report taken for the main clause: what stands before it without a subordinator is its content. */
export function reportsBehind(tree: Tree, index: number, governor: ClauseState): boolean {
  return (
    governor.index > index &&
    reportsByTail(governor.lemma) &&
    childWith(tree, index, "mark") === undefined &&
    (ownSubject(tree, index) !== undefined || childWith(tree, index, "expl") !== undefined) &&
    childWith(tree, governor.index, "ccomp") === undefined &&
    speakerOf(tree, governor.index) !== undefined
  );
}

/** "the army and the police" as one holder. */
function speakersRange(tree: Tree, index: number): TextRange {
  const range = phraseRange(tree, index);
  const last = membersAt(tree, index).at(-1) ?? index;
  return { start: range.start, end: Math.max(range.end, phraseRange(tree, last).end) };
}

export function isDenial(lemma: string): boolean {
  return REPORTING_VERBS.get(lemma)?.kind === "denial";
}

function isNegated(tree: Tree, index: number): boolean {
  return childrenAt(tree, index).some(
    (child) => deprelOf(tree, child) === "advmod" && NOT.has(tree.lower[child] ?? ""),
  );
}

const NOT: ReadonlySet<string> = new Set(["not", "n't", "never"]);
