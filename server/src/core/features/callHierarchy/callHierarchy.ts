/** Call hierarchy: what stands at a place, who rests on it, and what it rests on itself. */
import { assessClaim, citedSources, claimNeeds } from "../../assess/claimEvidence.js";
import { mergeNeeds, NO_NEEDS, type Needs, type Supply } from "../../assess/needs.js";
import type { ArticleFacts } from "../../model/article.js";
import type { FileId } from "../../model/fileId.js";
import type { Claim } from "../../model/note.js";
import type { UpstreamSource } from "../../model/source.js";
import { claimAt, passageAt } from "../../resolve/symbols.js";
import { compareRanges, overlaps, type TextRange } from "../../text/range.js";
import type { Workspace } from "../../workspace/types.js";
import { claimsCiting, claimsRestingOn, restingNeeds, restingRanges } from "../resting.js";
import type { Feature, FilePosition } from "../types.js";
import { articleItem, claimItem, passageItem, reportItem } from "./items.js";
import type { HierarchyCall, HierarchyItem, HierarchyParams } from "./types.js";

export const prepareCallHierarchyFeature: Feature<FilePosition, HierarchyItem | undefined> = {
  plan: (workspace, { file }) => (workspace.articles.has(file) ? { ...NO_NEEDS, articles: [file] } : NO_NEEDS),
  answer(workspace, { file, offset }, supply) {
    const note = workspace.notes.get(file);
    const claim = note === undefined ? undefined : claimAt(note, offset);
    if (claim !== undefined) return claimItem(claim);
    const article = supply.articles.get(file);
    const source = workspace.sources.byFile.get(file);
    const passage = article === undefined ? undefined : passageAt(article, offset);
    return source === undefined || passage === undefined
      ? undefined
      : passageItem(source, passage.range, passage.statement.text);
  },
};

/** Whatever rests on the item: claims on a passage; claims, and articles that retell it, on an article. */
export const incomingCallsFeature: Feature<HierarchyParams, readonly HierarchyCall[]> = {
  plan(workspace, { kind, file }) {
    if (kind === "claim" || kind === "report") return NO_NEEDS;
    const retelling = retellersOf(workspace, file);
    const claims = kind === "passage" ? restingNeeds(workspace, file) : NO_NEEDS;
    return mergeNeeds([claims, { ...NO_NEEDS, articles: retelling }]);
  },
  answer(workspace, { kind, file, range }, supply) {
    if (kind === "claim" || kind === "report") return [];
    const claims = kind === "passage" ? claimsRestingOn(workspace, file, range, supply) : claimsCiting(workspace, file);
    return [
      ...claims.map((claim) => ({ item: claimItem(claim), from: citationsOf(workspace, claim, file) })),
      ...retellersOf(workspace, file).flatMap((reteller): readonly HierarchyCall[] => {
        const source = workspace.sources.byFile.get(reteller);
        if (source === undefined) return [];
        const item = articleItem(source, supply.articles.get(reteller));
        return [{ item, from: [item.range] }];
      }),
    ];
  },
};

/** Whatever the item rests on: a claim on passages of what it cites, an article on the report that it retells. */
export const outgoingCallsFeature: Feature<HierarchyParams, readonly HierarchyCall[]> = {
  plan(workspace, params, supply) {
    const claim = claimOf(workspace, params);
    if (claim !== undefined) return needsOfClaim(workspace, claim);
    if (params.kind === "report" || params.kind === "claim") return NO_NEEDS;
    const article = supply.articles.get(params.file);
    if (article === undefined) return { ...NO_NEEDS, articles: [params.file] };
    const report = retoldReport(workspace, params, article);
    const found = report?.id === undefined ? undefined : workspace.sources.resolve(report.id);
    return found === undefined ? NO_NEEDS : { ...NO_NEEDS, articles: [params.file, found.file] };
  },
  answer(workspace, params, supply) {
    const claim = claimOf(workspace, params);
    if (claim !== undefined) return passagesUnder(workspace, claim, supply);
    const article = params.kind === "claim" || params.kind === "report" ? undefined : supply.articles.get(params.file);
    const report = article === undefined ? undefined : retoldReport(workspace, params, article);
    if (article === undefined || report === undefined) return [];
    const source = report.id === undefined ? undefined : workspace.sources.resolve(report.id);
    const item =
      source === undefined
        ? reportItem(report, params.file, cueAt(article, params.range) ?? params.range)
        : articleItem(source, supply.articles.get(source.file));
    return [{ item, from: [params.range] }];
  },
};

function claimOf(workspace: Workspace, { kind, file, range }: HierarchyParams): Claim | undefined {
  if (kind !== "claim") return undefined;
  return workspace.notes.get(file)?.claims.find((claim) => claim.range.start === range.start);
}

function needsOfClaim(workspace: Workspace, claim: Claim): Needs {
  const cited = citedSources(workspace, claim).flatMap(({ source }) => (source === undefined ? [] : [source.file]));
  return mergeNeeds([claimNeeds(workspace, claim), { ...NO_NEEDS, articles: cited }]);
}

/** In each cited article the sentences that carry the claim; the article itself where none does. */
function passagesUnder(workspace: Workspace, claim: Claim, supply: Supply): readonly HierarchyCall[] {
  const assessment = assessClaim(workspace, claim, supply);
  const files = new Set(
    citedSources(workspace, claim).flatMap(({ source }) => (source === undefined ? [] : [source.file])),
  );
  return [...files].flatMap((file): readonly HierarchyCall[] => {
    const source = workspace.sources.byFile.get(file);
    const article = supply.articles.get(file);
    if (source === undefined) return [];
    const from = citationsOf(workspace, claim, file);
    const words = assessment === undefined ? [] : restingRanges(assessment, file);
    const carrying = (article?.statements ?? [])
      .filter((statement) => words.some((range) => overlaps(range, statement.range)))
      .sort((left, right) => compareRanges(left.range, right.range))
      .map((statement) => passageItem(source, statement.range, statement.text));
    return (carrying.length === 0 ? [articleItem(source, article)] : carrying).map((item) => ({ item, from }));
  });
}

function citationsOf(workspace: Workspace, claim: Claim, file: FileId): readonly TextRange[] {
  return claim.citations
    .filter((citation) => workspace.sources.resolve(citation.key)?.file === file)
    .map(({ keyRange }) => keyRange);
}

/** Articles that name this one as the report they retell. */
function retellersOf(workspace: Workspace, file: FileId): readonly FileId[] {
  return workspace.sources.sources
    .filter((source) =>
      source.upstream.some(({ id }) => id !== undefined && workspace.sources.resolve(id)?.file === file),
    )
    .map((source) => source.file);
}

/** The nearest report that the part of the article around the place retells. */
function retoldReport(
  workspace: Workspace,
  { kind, file, range }: HierarchyParams,
  article: ArticleFacts,
): UpstreamSource | undefined {
  const parts = workspace.articles.get(file)?.provenance.parts ?? [];
  const heading = paragraphAt(article, range)?.heading;
  const own = kind === "passage" ? parts.find((candidate) => candidate.heading === heading) : undefined;
  const part = own ?? parts.find(({ upstream }) => upstream.length > 0);
  return part?.upstream[0];
}

function cueAt(article: ArticleFacts, range: TextRange): TextRange | undefined {
  const voice = paragraphAt(article, range)?.voice;
  return voice?.own === true ? undefined : voice?.range;
}

function paragraphAt(article: ArticleFacts, { start }: TextRange): ArticleFacts["paragraphs"][number] | undefined {
  return article.paragraphs.find(({ range }) => range.start <= start && start < range.end);
}
