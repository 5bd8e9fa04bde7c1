/** The provenance graph: each article with the reports that it goes back to, and the articles that are no second source beside each other. */
import { NO_NEEDS } from "../../assess/needs.js";
import { foldName } from "../../language/nameKeys/nameKeys.js";
import type { FileId } from "../../model/fileId.js";
import { sourceLabel } from "../../model/sourceLabel.js";
import type { SourceDescription, UpstreamSource } from "../../model/source.js";
import { compareText } from "../../workspace/summary.js";
import { sayIn, type Say } from "../../text/say.js";
import type { Workspace } from "../../workspace/types.js";
import type { Feature } from "../types.js";
import { shortLabel } from "./labels.js";
import type { GraphPicture, PictureEdge, PictureNode } from "./types.js";

export interface ProvenanceGraphParams {
  /** The most articles to draw. */
  readonly articles: number;
}

export const provenanceGraphFeature: Feature<ProvenanceGraphParams, GraphPicture> = {
  plan: () => NO_NEEDS,
  answer(workspace, { articles: limit }) {
    const counts = citationCounts(workspace);
    const drawn = drawnSources(workspace, counts).slice(0, limit);
    const chart = new Chart(workspace, counts);
    for (const source of drawn) chart.addArticle(source);
    for (const source of drawn) chart.addChains(source);
    chart.addShared(drawn);
    return { nodes: chart.nodes(), edges: chart.edges(), total: workspace.sources.sources.length };
  },
};

/** Cited articles first, then those that name a source of their own. */
function drawnSources({ sources }: Workspace, counts: ReadonlyMap<FileId, number>): readonly SourceDescription[] {
  const cited = ({ file }: SourceDescription): number => counts.get(file) ?? 0;
  return [...sources.sources].sort(
    (left, right) =>
      cited(right) - cited(left) || right.upstream.length - left.upstream.length || compareText(left.key, right.key),
  );
}

function citationCounts({ notes, sources }: Workspace): ReadonlyMap<FileId, number> {
  const counts = new Map<FileId, number>();
  for (const { claims } of notes.values())
    for (const claim of claims)
      for (const file of new Set(claim.citations.flatMap(({ key }) => sources.resolve(key)?.file ?? [])))
        counts.set(file, (counts.get(file) ?? 0) + 1);
  return counts;
}

class Chart {
  readonly #workspace: Workspace;
  readonly #say: Say;
  readonly #counts: ReadonlyMap<FileId, number>;
  readonly #nodes = new Map<string, PictureNode>();
  readonly #edges = new Map<string, PictureEdge>();

  constructor(workspace: Workspace, counts: ReadonlyMap<FileId, number>) {
    this.#workspace = workspace;
    this.#say = sayIn(workspace.config.language);
    this.#counts = counts;
  }

  nodes(): readonly PictureNode[] {
    return [...this.#nodes.values()];
  }

  edges(): readonly PictureEdge[] {
    return [...this.#edges.values()];
  }

  addArticle(source: SourceDescription): string {
    const id = articleId(source.file);
    if (this.#nodes.has(id)) return id;
    const cited = this.#counts.get(source.file) ?? 0;
    this.#nodes.set(id, {
      id,
      label: shortLabel(source, this.#say),
      kind: cited > 0 ? "cited-article" : "article",
      weight: Math.max(1, cited),
      detail: `@${source.key}: ${sourceLabel(source, this.#say)}; ${citedWords(cited, this.#say)}`,
      place: { file: source.file, range: { start: 0, end: 0 } },
      column: 0,
    });
    return id;
  }

  /** One chain a part of the article, nearest report first. */
  addChains(source: SourceDescription): void {
    const parts = this.#workspace.articles.get(source.file)?.provenance.parts ?? [];
    for (const { upstream, heading } of parts) {
      let from = articleId(source.file);
      let column = 1;
      for (const report of upstream) {
        const to = this.#report(report, column++);
        this.#link(
          from,
          to,
          "retells",
          report.relation ?? "",
          heading === undefined ? "" : this.#say("under “{0}”", heading),
        );
        from = to;
      }
      const author = upstream.at(-1)?.author;
      if (author !== undefined) this.#link(from, this.#hand(author, column), "written-by", "", "");
    }
    // The article's own authors stand where they say something: a hand that another article or chain goes back to as well.
    for (const author of source.authors)
      if (this.#sharesHand(author, source.file))
        this.#link(articleId(source.file), this.#hand(author, 1), "written-by", "", "");
  }

  addShared(drawn: readonly SourceDescription[]): void {
    const files = new Set(drawn.map(({ file }) => file));
    const { provenance } = this.#workspace;
    for (const { file } of drawn) {
      for (const other of provenance.sameOrigin(file)) {
        if (!files.has(other) || other <= file) continue;
        const answer = provenance.independence({ file }, { file: other });
        if (answer.verdict === "shared-origin")
          this.#link(articleId(file), articleId(other), "same-origin", answer.why, answer.why);
      }
    }
  }

  #report(report: UpstreamSource, column: number): string {
    const own = report.id === undefined ? undefined : this.#workspace.sources.resolve(report.id);
    if (own !== undefined) return this.addArticle(own);
    const id = `publisher ${foldName(report.publisher).replace(/^the /u, "")}`;
    const known = this.#nodes.get(id);
    this.#nodes.set(id, {
      id,
      label: known?.label ?? report.publisher,
      kind: "publisher",
      weight: (known?.weight ?? 0) + 1,
      detail: this.#say("{0}: a report that is not in the corpus", report.publisher),
      column: Math.max(column, known?.column ?? 0),
    });
    return id;
  }

  #hand(author: string, column: number): string {
    const id = `author ${foldName(author)}`;
    const known = this.#nodes.get(id);
    this.#nodes.set(id, {
      id,
      label: known?.label ?? author,
      kind: "author",
      weight: (known?.weight ?? 0) + 1,
      detail: this.#say("{0}: an author", author),
      column: Math.max(column, known?.column ?? 0),
    });
    return id;
  }

  #sharesHand(author: string, file: FileId): boolean {
    const folded = foldName(author);
    return this.#workspace.provenance
      .sameOrigin(file)
      .some((other) =>
        this.#workspace.provenance
          .originsOf({ file: other })
          .some(({ kind, name }) => kind === "author" && foldName(name) === folded),
      );
  }

  #link(source: string, target: string, kind: string, label: string, why: string): void {
    if (source === target) return;
    const id = `${kind} ${source} ${target}`;
    const weight = (this.#edges.get(id)?.weight ?? 0) + 1;
    const words = [label, why === label ? "" : why].filter((part) => part !== "").join(", ");
    this.#edges.set(id, { id, source, target, kind, label: words, weight, passages: [] });
  }
}

function citedWords(claims: number, say: Say): string {
  if (claims === 0) return say("cited by no claim");
  return claims === 1 ? say("cited by 1 claim") : say("cited by {0} claims", claims);
}

function articleId(file: FileId): string {
  return `article ${file}`;
}
