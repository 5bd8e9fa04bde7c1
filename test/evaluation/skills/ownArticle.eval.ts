/**
 * Sentences of natural documents, each judged as a claim that cites the rest of its own document: it speaks of the same people and events,
 * and its author does not contradict himself. What is reported there is a false alarm of the rules that only a cited article's sentences meet.
 */
import { assess } from "../../../server/src/core/assess/assess.js";
import type { Reason } from "../../../server/src/core/assess/types.js";
import { evidenceQuery } from "../../../server/src/core/assess/evidenceQuery.js";
import { DEFAULT_CONFIG } from "../../../server/src/core/config/config.js";
import { readArticle } from "../../../server/src/core/model/readArticle.js";
import type { Claim } from "../../../server/src/core/model/note.js";
import { readNote } from "../../../server/src/core/model/readNote.js";
import { createMemoryIndex } from "../../../server/src/host/passageIndex/memory.js";
import { readTreeSentences } from "../pairs/newsText.js";
import type { EvaluationRow, SkillEvaluation } from "./types.js";

const GUM = ["data/ud/gum_train_by.conllu", "data/ud/gum_dev.conllu"];
/** Genres in which sentences tell what happened and what is; talk, fiction and instructions are left out. */
const TELLING = /^GUM_(?:news|bio|voyage|academic|textbook|interview|court|speech|essay|letter)_/u;
/** Every fourth sentence of a document, to be quick. */
const STEP = 4;
/** Sentences of a paragraph: the treebank does not keep where paragraphs end. */
const PARAGRAPH = 4;
const MOST_PER_THOUSAND = 5;
const FILE = "corpus/own.md";

export const evaluation: SkillEvaluation = {
  skill: "Own article",
  needs: GUM,
  async evaluate(shared) {
    const documents = new Map<string, string[]>();
    for (const file of GUM) {
      for (const { document, text } of readTreeSentences(shared, file)) {
        const known = documents.get(document);
        if (known === undefined) documents.set(document, [text]);
        else known.push(text);
      }
    }
    let claims = 0;
    let contradicted = 0;
    for (const [document, sentences] of documents) {
      if (!TELLING.test(document)) continue;
      for (let at = 0; at < sentences.length; at += STEP) {
        claims += 1;
        contradicted += (await isContradicted(sentences, at)) ? 1 : 0;
      }
    }
    return [rowOf(claims, contradicted)];
  },
};

async function isContradicted(sentences: readonly string[], at: number): Promise<boolean> {
  const others = sentences.filter((_, index) => index !== at);
  const text = others.map((sentence, index) => `${sentence}${(index + 1) % PARAGRAPH === 0 ? "\n\n" : " "}`).join("");
  const article = readArticle({ file: FILE, text });
  const index = createMemoryIndex();
  await index.upsert(article);
  const note = `${(sentences[at] ?? "").replace(/[.!?]$/u, "")} [@own].\n`;
  const claims = readNote({ file: "notes/own.md", text: note, config: DEFAULT_CONFIG }).claims;
  for (const claim of claims) {
    const answer = await index.candidates(evidenceQuery(claim, [FILE]));
    const { cited } = assess(
      claim,
      claim.citations.map((citation) => ({ citation, source: article.source })),
      answer,
    );
    const found = cited.filter(({ verdict }) => verdict === "contradicts");
    if (process.env["EVAL_TRACE"] === "own")
      for (const { reasons, passage } of found) console.log(shown(claim, reasons, passage.statement.text));
    if (found.length > 0) return true;
  }
  return false;
}

function shown({ statement }: Claim, reasons: readonly Reason[], passage: string): string {
  const words = reasons.map(({ kind, claim, evidence }) => `${kind} ${claim.text} / ${evidence.text}`).join("; ");
  return `${words}\n  ${statement.text}\n  ${passage}`;
}

function rowOf(claims: number, contradicted: number): EvaluationRow {
  return {
    skill: "Own article",
    set: "GUM, telling genres: each fourth sentence as a claim that cites the rest of its document",
    blind: false,
    rows: claims,
    accuracy: 1 - contradicted / Math.max(1, claims),
    goal: `contradicted ≤ ${String(MOST_PER_THOUSAND)} per 1,000 sentences`,
    met: contradicted <= (MOST_PER_THOUSAND * claims) / 1000,
    remark: `${String(contradicted)} sentences contradicted by their own document.`,
  };
}
