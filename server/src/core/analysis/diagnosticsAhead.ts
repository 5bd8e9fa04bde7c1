/**
 * What of a note's diagnostics can be found while the index is still answering: sentences of notes are held against each other at once,
 * and each claim is judged as soon as its passages are here. The results are remembered where they are found, so the diagnostics find them done.
 */
import { claimNeeds, judgeClaim } from "../assess/claimEvidence.js";
import { NO_SUPPLY, type Supply } from "../assess/needs.js";
import type { EvidenceAnswer } from "../assess/types.js";
import type { ArticleFacts } from "../model/article.js";
import type { FileId } from "../model/fileId.js";
import type { Claim, NoteFacts } from "../model/note.js";
import { conflictSteps } from "../rules/runRules.js";
import type { Steps } from "../text/steps.js";
import type { Workspace } from "../workspace/types.js";

/** Takes the parts of the supply as they come; the first may be empty. */
export function workAhead(
  workspace: Workspace,
  note: NoteFacts,
  claims: readonly Claim[],
): (part: Supply) => Steps<void> {
  const evidence = new Map<string, EvidenceAnswer>();
  const articles = new Map<FileId, ArticleFacts>();
  const supply: Supply = { ...NO_SUPPLY, evidence, articles };
  const waiting = new Map<string, Claim[]>();
  for (const claim of claims) {
    for (const { key } of claimNeeds(workspace, claim).evidence) {
      const others = waiting.get(key) ?? [];
      others.push(claim);
      waiting.set(key, others);
    }
  }
  const hasItsArticles = (claim: Claim): boolean =>
    claimNeeds(workspace, claim).articles.every((file) => articles.has(file));
  const state = { hasBegun: false };

  return function* (part) {
    if (!state.hasBegun) yield* conflictSteps(workspace, note);
    state.hasBegun = true;
    for (const [file, article] of part.articles) articles.set(file, article);
    for (const [key, answer] of part.evidence) evidence.set(key, answer);
    // A quoted article may come after the passages; a verdict without it would be another.
    for (const key of part.articles.size > 0 ? evidence.keys() : part.evidence.keys()) {
      const claimsOfKey = waiting.get(key);
      if (claimsOfKey?.every(hasItsArticles) !== true) continue;
      waiting.delete(key);
      for (const claim of claimsOfKey) {
        judgeClaim(workspace, claim, supply);
        yield;
      }
    }
  };
}
