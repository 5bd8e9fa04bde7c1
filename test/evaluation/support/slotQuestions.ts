/**
 * Questions of the kind “which value of the article stands where the claim's does”, for fitting the weights of misstated values: claims
 * of WiCE with their web pages, sentences of the open labelled workspaces, and treebank sentences cited to the rest of their document.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { evidenceQuery } from "../../../server/src/core/assess/evidenceQuery.js";
import { FEATURES, featuresOf, type Told } from "../../../server/src/core/assess/misstated/alignment.js";
import {
  candidatesFor,
  isLoose,
  isOfAnotherScope,
  isOfOneEvent,
  isSaidOtherwise,
} from "../../../server/src/core/assess/misstated/misstatedValue.js";
import { valuesInClaim, type SlotValue } from "../../../server/src/core/assess/misstated/slotValues.js";
import { DEFAULT_CONFIG } from "../../../server/src/core/config/config.js";
import type { Claim } from "../../../server/src/core/model/note.js";
import { readArticle } from "../../../server/src/core/model/readArticle.js";
import { readNote } from "../../../server/src/core/model/readNote.js";
import type { Statement } from "../../../server/src/core/model/statement.js";
import { createMemoryIndex } from "../../../server/src/host/passageIndex/memory.js";
import { readTreeSentences } from "../pairs/newsText.js";
import { labelledWorkspaces } from "./labelledWorkspaces.js";

export interface SlotQuestion {
  readonly set: "pages" | "workspaces" | "own documents";
  /** Document or workspace: questions of one never stand on both sides of a fold. */
  readonly group: string;
  /** Of each value of the article that is of the claim's type. */
  readonly candidates: readonly (readonly number[])[];
  /** Indices of the right ones; empty where none of them is; undefined where that is not known. */
  readonly right: readonly number[] | undefined;
  /** Those that the rule would report if they were likely enough. */
  readonly reportable: readonly number[];
  /** True where the sentence is labelled as contradicted by the article. */
  readonly isContradicted: boolean;
}

export { FEATURES };

const FILE = "corpus/own.md";
const PARAGRAPH = 4;
const TELLING = /^GUM_(?:news|bio|voyage|academic|textbook|interview|court|speech|essay|letter)_/u;
const STEP = 4;

/** Files below `shared` that the questions are made of. */
export const NEEDED = ["data/retrieval/wice_dev.jsonl", "data/ud/gum_train_by.conllu"] as const;

export async function slotQuestions(shared: string): Promise<readonly SlotQuestion[]> {
  return [...(await ofPages(shared)), ...(await ofWorkspaces()), ...(await ofOwnDocuments(shared))];
}

interface PageClaim {
  readonly claim: string;
  readonly evidence: readonly string[];
  readonly supporting_sentences: readonly (readonly number[])[];
}

async function ofPages(shared: string): Promise<readonly SlotQuestion[]> {
  const questions: SlotQuestion[] = [];
  const lines = readFileSync(join(shared, NEEDED[0]), "utf8").trim().split("\n");
  for (const [row, line] of lines.entries()) {
    const { claim, evidence, supporting_sentences: sets } = JSON.parse(line) as PageClaim;
    const supporting = sets.flat().map((index) => evidence[index] ?? "");
    const isSupporting = ({ text }: Statement): boolean =>
      supporting.some((sentence) => sentence.includes(text.trim()) || text.includes(sentence.trim()));
    for await (const { statement, told } of readCited(claim, evidence))
      for (const value of valuesInClaim(statement)) {
        const question = ask(statement, value, told);
        const right = question.same.filter((index) => isSupporting(question.sentenceOf(index)));
        questions.push(
          asked("pages", `page ${String(row)}`, question, right.length > 0 ? right : question.none, false),
        );
      }
  }
  return questions;
}

async function ofOwnDocuments(shared: string): Promise<readonly SlotQuestion[]> {
  const documents = new Map<string, string[]>();
  for (const file of NEEDED.slice(1))
    for (const { document, text } of readTreeSentences(shared, file))
      documents.set(document, [...(documents.get(document) ?? []), text]);
  const questions: SlotQuestion[] = [];
  for (const [document, sentences] of documents) {
    if (!TELLING.test(document)) continue;
    for (let at = 0; at < sentences.length; at += STEP) {
      const others = sentences.filter((_, index) => index !== at);
      for await (const { statement, told } of readCited(sentences[at] ?? "", others))
        for (const value of valuesInClaim(statement)) {
          const question = ask(statement, value, told);
          questions.push(asked("own documents", document, question, question.none, false));
        }
    }
  }
  return questions;
}

interface Label {
  readonly file: string;
  readonly sentence: string;
  readonly codes: readonly string[];
}

async function ofWorkspaces(): Promise<readonly SlotQuestion[]> {
  const questions: SlotQuestion[] = [];
  for (const workspace of labelledWorkspaces("open")) {
    const folder = resolve(process.cwd(), "test/evaluation/workspaces", workspace);
    const labels = JSON.parse(readFileSync(join(folder, "expected.json"), "utf8")) as readonly Label[];
    const articles = new Map(
      readdirSync(join(folder, "corpus")).map((name) => {
        const article = readArticle({
          file: `corpus/${name}`,
          text: readFileSync(join(folder, "corpus", name), "utf8"),
        });
        return [article.source.key, article] as const;
      }),
    );
    for (const part of ["notes", "briefings"].filter((name) => existsSync(join(folder, name)))) {
      for (const name of readdirSync(join(folder, part))) {
        const file = `${part}/${name}`;
        const text = readFileSync(join(folder, part, name), "utf8");
        const here = labels
          .filter((label) => label.file === file)
          .map((label) => ({ ...label, start: text.indexOf(label.sentence) }))
          .sort((left, right) => left.start - right.start);
        for (const claim of readNote({ file, text, config: DEFAULT_CONFIG }).claims) {
          const [article, ...more] = claim.citations.flatMap(({ key }) => articles.get(key) ?? []);
          if (article === undefined || more.length > 0) continue;
          const { statement } = claim;
          const label = here.findLast(({ start }) => start <= statement.range.start + 1);
          const isContradicted = label?.codes.some((code) => code.startsWith("contradicts-")) === true;
          const told = await toldFor(claim, article);
          for (const value of valuesInClaim(statement)) {
            const question = ask(statement, value, told);
            questions.push(asked("workspaces", workspace, question, rightOf(question, isContradicted), isContradicted));
          }
        }
      }
    }
  }
  return questions;
}

/** Where the sentence holds, its value is the one told; where it does not and its value is told nowhere, one of the others is. */
function rightOf({ same, none, candidates }: Asked, isContradicted: boolean): readonly number[] | undefined {
  if (!isContradicted) return same.length > 0 ? same : none;
  return none === undefined || candidates.length === 0 ? undefined : candidates.map((_, index) => index);
}

interface Asked {
  readonly candidates: readonly (readonly number[])[];
  readonly same: readonly number[];
  /** Nothing, where the value is told nowhere in any form; undefined where it may be. */
  readonly none: readonly [] | undefined;
  readonly reportable: readonly number[];
  readonly sentenceOf: (index: number) => Statement;
}

function ask(claim: Statement, value: SlotValue, told: readonly Told[]): Asked {
  const candidates = candidatesFor(claim, value, told);
  const features = featuresOf(claim, value, told, candidates);
  const sentenceOf = (index: number): Statement => told[candidates[index]?.at ?? 0]?.statement ?? claim;
  const same = candidates.flatMap(({ isSame }, index) => (isSame ? [index] : []));
  const isOpen = same.length > 0 || isLoose(claim, value) || isSaidOtherwise(claim, value, told);
  const reportable = candidates.flatMap((candidate, index) => {
    const own = features[index];
    if (isOpen || own === undefined || isOfAnotherScope(claim, value, sentenceOf(index), candidate.value)) return [];
    return isOfOneEvent(value, own) ? [index] : [];
  });
  return {
    candidates: features.map((own) => FEATURES.map((feature) => own[feature])),
    same,
    none: isOpen ? undefined : [],
    reportable,
    sentenceOf,
  };
}

function asked(
  set: SlotQuestion["set"],
  group: string,
  { candidates, reportable }: Asked,
  right: readonly number[] | undefined,
  isContradicted: boolean,
): SlotQuestion {
  return { set, group, candidates, right, reportable, isContradicted };
}

/** The sentence as claims of a note that cites an article of the other sentences. */
async function* readCited(
  sentence: string,
  others: readonly string[],
): AsyncGenerator<{ readonly statement: Statement; readonly told: readonly Told[] }> {
  const text = others
    .map((other, index) => `${other.replace(/\n/gu, " ")}${(index + 1) % PARAGRAPH === 0 ? "\n\n" : " "}`)
    .join("");
  const article = readArticle({ file: FILE, text });
  const note = `${sentence.replace(/[.!?]$/u, "")} [@own].\n`;
  for (const claim of readNote({ file: "notes/own.md", text: note, config: DEFAULT_CONFIG }).claims)
    yield { statement: claim.statement, told: await toldFor(claim, article) };
}

/** The sentences that the product would look at, in their order. */
async function toldFor(claim: Claim, article: ReturnType<typeof readArticle>): Promise<readonly Told[]> {
  const index = createMemoryIndex();
  await index.upsert(article);
  const { cited } = await index.candidates(evidenceQuery(claim, [article.file]));
  return cited
    .map(({ passage }) => ({ statement: passage.statement, paragraph: passage.paragraph.start }))
    .sort((left, right) => left.statement.range.start - right.statement.range.start);
}
