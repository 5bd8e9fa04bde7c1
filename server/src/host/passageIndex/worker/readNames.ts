/** The names of an article as the catalogue keeps them: its mentions and its summary. */
import type { ArticleFacts } from "../../../core/model/article.js";
import { readArticle, type ArticleInput } from "../../../core/model/readArticle.js";
import { summarise } from "../../../core/workspace/summary.js";
import { digestsOf } from "../../digests.js";
import { hashOf } from "../embedded/articleReader.js";
import type { NamesRecord } from "../embedded/catalogue.js";
import { packFacts } from "../embedded/storedFacts.js";
import { writeSummary } from "../embedded/summaryText.js";
import { mentionRecords } from "../embedded/mentions.js";

export function readNames(input: ArticleInput): NamesRecord {
  return namesOf(input, readArticle(input));
}

export function namesOf(input: ArticleInput, facts: ArticleFacts): NamesRecord {
  const { file, text, sidecar } = input;
  const summary = summarise(facts, { digests: digestsOf(text, sidecar), sidecar });
  return {
    file,
    hash: hashOf(input),
    mentions: mentionRecords(facts),
    summary: writeSummary(summary),
    facts: packFacts(facts, false),
  };
}
