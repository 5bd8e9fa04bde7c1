/**
 * The rules that rest on structure, one by one, on notes made of a treebank's sentences: as they are, edited to say something else, and
 * cited to another document; on all of them, and on those whose parse is wrong.
 */
import type { Diagnostic } from "../../../server/src/core/rules/types.js";
import { openTestWorkspace } from "../../support/workspace.js";
import { readTreeSentences, type TreeSentence } from "../pairs/newsText.js";
import { seededRandom } from "../pairs/seededRandom.js";
import { ANTONYM, NUMBER_CHANGED, type SentenceEdit } from "../pairs/sentenceEdits.js";
import { ATTRIBUTION_REMOVED, HEDGE_REMOVED, NEGATED, ROLES_SWAPPED } from "../pairs/treeEdits.js";
import { scoreOfCounts } from "../support/measuring.js";
import { isParsedWrongly } from "../support/treebankParses.js";
import type { EvaluationRow, SkillEvaluation } from "./types.js";

const SKILL = "Rules on structure";
const GUM_DEV = "data/ud/gum_dev.conllu";
const SEED = 20_260;
const LEAST_WORDS = 6;

type Edit = SentenceEdit<TreeSentence>;
const VERBATIM: Edit = { name: "verbatim", apply: ({ text }) => text };
const CONFLICTING: readonly Edit[] = [NEGATED, ROLES_SWAPPED, NUMBER_CHANGED, ANTONYM];
const KEY = "document";

/** A kind of note: what is done to each sentence, whether it cites, and the rule that must report it. */
interface Trial {
  readonly edit: Edit;
  readonly cites: boolean;
  readonly expected?: string;
  /** The note is made of the sentences of another document. */
  readonly foreign?: true;
}

const TRIALS: readonly Trial[] = [
  { edit: VERBATIM, cites: true },
  { edit: VERBATIM, cites: false },
  { edit: VERBATIM, cites: true, expected: "unsupported-citation", foreign: true },
  ...CONFLICTING.map((edit) => ({ edit, cites: true, expected: "contradicts-source" })),
  ...CONFLICTING.map((edit) => ({ edit, cites: false, expected: "contradicts-corpus" })),
  { edit: HEDGE_REMOVED, cites: true, expected: "overstated-certainty" },
  { edit: ATTRIBUTION_REMOVED, cites: true, expected: "lost-attribution" },
];
const RULES = [
  "contradicts-source",
  "contradicts-corpus",
  "unsupported-citation",
  "overstated-certainty",
  "lost-attribution",
  "misattributed",
  "wrong-role",
];

interface Judged {
  readonly expected: string | undefined;
  readonly reported: ReadonlySet<string>;
  readonly isWrong: boolean;
}

export const evaluation: SkillEvaluation = {
  skill: SKILL,
  needs: [GUM_DEV],
  async evaluate(shared) {
    const sentences = readTreeSentences(shared, GUM_DEV);
    const all = [...new Set(sentences.map(({ document }) => document))].map((name) =>
      sentences.filter(({ document }) => document === name),
    );
    const judged: Judged[] = [];
    for (const [index, own] of all.entries())
      judged.push(...(await judgedIn(own, all[(index + 1) % all.length] ?? [])));
    return RULES.flatMap((rule) => [
      ruleRow(rule, rule, judged),
      ruleRow(
        rule,
        `${rule}, sentences whose parse is wrong`,
        judged.filter(({ isWrong }) => isWrong),
      ),
    ]);
  },
};

async function judgedIn(
  sentences: readonly TreeSentence[],
  others: readonly TreeSentence[],
): Promise<readonly Judged[]> {
  const random = seededRandom(SEED);
  const body = sentences.map(({ text }) => text).join(" ");
  const article = `---\nid: ${KEY}\npublisher: The Treebank\npublished: 2020-01-01\ngrade: { reliability: B }\n---\n${body}\n`;
  const judged: Judged[] = [];
  for (const { edit, cites, expected, foreign } of TRIALS) {
    const lines = (foreign === true ? others : sentences).filter(isProse).flatMap((sentence) => {
      const edited = edit.apply(sentence, random);
      if (edited === undefined || (edited === sentence.text && edit !== VERBATIM)) return [];
      return [{ sentence, line: cites ? `${edited.slice(0, -1)} [@${KEY}]${edited.slice(-1)}` : edited }];
    });
    if (lines.length === 0) continue;
    const note = lines.map(({ line }) => line).join("\n\n");
    const workspace = await openTestWorkspace(
      new Map([
        ["corpus/document.md", article],
        ["notes/note.md", note],
      ]),
    );
    const diagnostics = await workspace.diagnostics("notes/note.md");
    let start = 0;
    for (const { sentence, line } of lines) {
      const end = start + line.length;
      judged.push({ expected, reported: reportedIn(diagnostics, start, end), isWrong: isParsedWrongly(sentence) });
      start = end + "\n\n".length;
    }
  }
  return judged;
}

function reportedIn(diagnostics: readonly Diagnostic[], start: number, end: number): ReadonlySet<string> {
  return new Set(diagnostics.filter(({ range }) => range.start >= start && range.start < end).map(({ code }) => code));
}

/** Sentences that end with a stop and nothing behind it, so that a citation can be put before it. */
function isProse({ text }: TreeSentence): boolean {
  return /^\p{Lu}.*[^.]\.$/u.test(text) && !/["“”[\]]/u.test(text) && text.split(" ").length >= LEAST_WORDS;
}

/** What an edit does beside is nobody's fault: a rule is held against verbatim notes and those that are made for it. */
function ruleRow(rule: string, set: string, judged: readonly Judged[]): EvaluationRow {
  const cases = judged.filter(({ expected }) => expected === undefined || expected === rule);
  const reported = cases.filter((one) => one.reported.has(rule));
  const right = reported.filter(({ expected }) => expected === rule).length;
  const labelled = cases.filter(({ expected }) => expected === rule).length;
  return {
    skill: SKILL,
    set: `gum_dev, ${set}`,
    blind: false,
    rows: cases.length,
    ...(labelled === 0
      ? { accuracy: 1 - reported.length / Math.max(1, cases.length) }
      : scoreOfCounts(right, reported.length, labelled)),
    remark:
      labelled === 0
        ? "Accuracy: the share of verbatim sentences on which the rule is silent, as it should be."
        : `${String(right)} right of ${String(reported.length)} reported, ${String(labelled)} to be reported: ${AGAINST[rule] ?? ""}`,
  };
}

const AGAINST: Readonly<Record<string, string>> = {
  "contradicts-source": "negated, roles swapped, a figure or a word turned, cited; silent on verbatim notes.",
  "contradicts-corpus": "the same without a citation; silent on verbatim notes.",
  "unsupported-citation":
    "sentences of another document, of which some bear on this one too; silent on verbatim notes.",
  "overstated-certainty": "a hedge removed; silent on verbatim notes.",
  "lost-attribution": "who said it removed; silent on verbatim notes.",
};
