/** The claim map of one note: its claims, the sources that speak for or against each, and what those go back to. */
import type { FileId } from "../../model/fileId.js";
import type { Supply } from "../../assess/needs.js";
import { sourceLabel } from "../../model/sourceLabel.js";
import type { SourceDescription } from "../../model/source.js";
import { sayIn, type Say } from "../../text/say.js";
import type { Workspace } from "../../workspace/types.js";
import {
  claimsViewFeature,
  evidenceViewFeature,
  type ClaimRow,
  type ClaimsViewParams,
  type EvidenceRow,
} from "../views/claimsView.js";
import { originWords } from "../views/sourcesView.js";
import type { Feature } from "../types.js";
import { shortLabel, shortened } from "./labels.js";
import type { GraphPicture, PictureEdge, PictureNode, PicturePassage } from "./types.js";

export const claimMapFeature: Feature<ClaimsViewParams, GraphPicture> = {
  plan: (workspace, params, supply) => claimsViewFeature.plan(workspace, params, supply),
  answer(workspace, params, supply) {
    const claims = claimsViewFeature
      .answer(workspace, params, supply)
      .filter(({ state }) => state !== "not-checkable")
      .map((row) => ({ row, node: claimNode(row) }));
    const say = sayIn(workspace.config.language);
    const edges = claims.flatMap(({ row, node }) => [
      ...evidenceEdges(node.id, evidenceOf(workspace, row, supply)),
      ...bareCitations(workspace, node.id, row),
    ]);
    const joined = joinedEdges(edges);
    const sources = workspace.sources.sources.filter(({ file }) =>
      joined.some(({ target }) => target === sourceId(file)),
    );
    const origins = sources.flatMap((source) => originsOf(workspace, source, say));
    return {
      nodes: [
        ...claims.map(({ node }) => node),
        ...sources.map((source) => sourceNode(source, say)),
        ...distinct(origins.map(({ node }) => node)),
      ],
      edges: [...joined, ...origins.map(({ edge }) => edge)],
      total: claims.length,
    };
  },
};

const LONGEST_LABEL = 70;

function claimNode({ file, range, text, state, section }: ClaimRow): PictureNode {
  return {
    id: `claim ${String(range.start)}`,
    label: shortened(text, LONGEST_LABEL),
    kind: state,
    weight: 1,
    detail: section === undefined ? text : `${section}: ${text}`,
    place: { file, range },
    column: 0,
  };
}

function sourceNode(source: SourceDescription, say: Say): PictureNode {
  return {
    id: sourceId(source.file),
    label: shortLabel(source, say),
    kind: "article",
    weight: 1,
    detail: `@${source.key}: ${sourceLabel(source, say)}, ${source.grade === undefined ? say("not graded") : say("graded {0}", source.grade.reliability)}`,
    place: { file: source.file, range: { start: 0, end: 0 } },
    column: 1,
  };
}

function evidenceOf(workspace: Workspace, { file, range }: ClaimRow, supply: Supply): readonly EvidenceRow[] {
  return evidenceViewFeature.answer(workspace, { file, offset: range.start }, supply);
}

function evidenceEdges(claim: string, rows: readonly EvidenceRow[]): readonly PictureEdge[] {
  return rows.map((row) => ({
    id: `${row.verdict} ${claim} ${row.file}`,
    source: claim,
    target: sourceId(row.file),
    kind: row.verdict === "neutral" ? "cites" : row.verdict,
    label: "",
    weight: 1,
    passages: [passageOf(row)],
  }));
}

/** A citation whose article says nothing on the claim is drawn too: that is what a reader looks for. */
function bareCitations({ sources }: Workspace, claim: string, { sources: keys }: ClaimRow): readonly PictureEdge[] {
  return keys.flatMap((key) => {
    const source = sources.resolve(key);
    if (source === undefined) return [];
    return [
      {
        id: `cites ${claim} ${source.file}`,
        source: claim,
        target: sourceId(source.file),
        kind: "cites",
        label: "",
        weight: 1,
        passages: [],
      },
    ];
  });
}

/** One line from a claim to a source: a contradiction before support before a mere citation. */
function joinedEdges(edges: readonly PictureEdge[]): readonly PictureEdge[] {
  const strength = (kind: string): number => ["contradicts", "supports", "cites"].indexOf(kind);
  const joined = new Map<string, PictureEdge>();
  for (const edge of edges) {
    const id = `${edge.source} ${edge.target}`;
    const known = joined.get(id);
    if (known === undefined) {
      joined.set(id, { ...edge, id });
      continue;
    }
    const kind = strength(edge.kind) < strength(known.kind) ? edge.kind : known.kind;
    joined.set(id, { ...known, kind, passages: [...known.passages, ...edge.passages] });
  }
  return [...joined.values()];
}

function originsOf(
  { provenance }: Workspace,
  source: SourceDescription,
  say: Say,
): readonly { readonly node: PictureNode; readonly edge: PictureEdge }[] {
  return provenance
    .rootsOf(source.file)
    .filter(({ id }) => id !== source.key)
    .map((root) => {
      const label = originWords(root);
      const id = `origin ${label}`;
      return {
        node: { id, label, kind: "origin", weight: 1, detail: say("{0}: where the report began", label), column: 2 },
        edge: {
          id: `goes back ${source.file} ${label}`,
          source: sourceId(source.file),
          target: id,
          kind: "retells",
          label: root.heading ?? "",
          weight: 1,
          passages: [],
        },
      };
    });
}

function passageOf({ file, range, text, source }: EvidenceRow): PicturePassage {
  return { file, range, text, source };
}

function distinct(nodes: readonly PictureNode[]): readonly PictureNode[] {
  return [...new Map(nodes.map((node) => [node.id, node])).values()];
}

function sourceId(file: FileId): string {
  return `source ${file}`;
}
