/** `dossier/picture`: the link chart, the provenance graph, the timeline and the claim map; of several folders the parts stand beside each other. */
import { firstOfEach } from "../../core/features/conflicts/articleConflicts.js";
import { claimMapFeature } from "../../core/features/pictures/claimMap.js";
import { linkChartFeature } from "../../core/features/pictures/linkChart.js";
import { provenanceGraphFeature } from "../../core/features/pictures/provenanceGraph.js";
import { timelineArticles, timelineFeature } from "../../core/features/pictures/timeline.js";
import type {
  FilePlace,
  GraphPicture as Graph,
  PictureEdge,
  TimelinePicture as Timeline,
} from "../../core/features/pictures/types.js";
import type {
  GraphPicture,
  PictureMethod,
  PictureParams,
  PictureResult,
  TimelinePicture,
} from "../../protocol/pictures.js";
import type { Place } from "../../protocol/views.js";
import { decodeView } from "../convert/documentParams.js";
import { toLocation, type FileView } from "../convert/fileView.js";
import { readFields, readString } from "../convert/params.js";
import { conflictsOf } from "../corpusConflicts.js";
import type { DiagnosticReports } from "../diagnosticReports.js";
import type { RootContext, WorkspaceRequest } from "../workspaceHandler.js";
import type { Session } from "../session.js";

const METHOD: PictureMethod = "dossier/picture";
/** Each article is read and compared with the others: of a large corpus the cited ones, and the first ones by date. */
const TIMELINE_ARTICLES = 60;

export const pictureRequest = (
  session: Session,
  reports: DiagnosticReports,
): WorkspaceRequest<PictureParams, PictureResult> => ({
  method: METHOD,
  decode(raw): PictureParams {
    const fields = readFields(raw, "params");
    const { limit } = decodeView(raw);
    const kind = readString(fields["kind"], "kind");
    if (kind === "claims") return { kind, limit, uri: readString(fields["uri"], "uri") };
    if (kind === "timeline") return { kind, limit, conflicts: fields["conflicts"] === true };
    return { kind: kind === "links" ? kind : "provenance", limit };
  },
  async *answer(roots, params) {
    const graphs: GraphPicture[] = [];
    const timelines: TimelinePicture[] = [];
    for await (const context of roots) {
      yield;
      switch (params.kind) {
        case "links":
          graphs.push(await graphOf(await context.ask(linkChartFeature, { actors: params.limit }), context));
          break;
        case "provenance":
          graphs.push(await graphOf(await context.ask(provenanceGraphFeature, { articles: params.limit }), context));
          break;
        case "claims":
          graphs.push(await graphOf(await claimMapOf(session, reports, params.uri, context), context));
          break;
        case "timeline":
          timelines.push(await timelineOf(yield* readTimeline(context, params), context.files));
          break;
      }
    }
    return params.kind === "timeline" ? joinTimelines(timelines) : joinGraphs(graphs);
  },
});

async function claimMapOf(
  session: Session,
  reports: DiagnosticReports,
  uri: string,
  context: RootContext,
): Promise<Graph> {
  const located = session.locate(uri);
  if (located?.root !== context.root) return { nodes: [], edges: [], total: 0 };
  const { findings } = await reports.of(context.root, located.file, context.analysis);
  return await context.ask(claimMapFeature, { file: located.file, findings });
}

async function* readTimeline(
  { root, workspace, ask }: RootContext,
  { limit, conflicts }: { readonly limit: number; readonly conflicts: boolean },
): AsyncGenerator<undefined, Timeline> {
  const articles = timelineArticles(workspace, TIMELINE_ARTICLES);
  const found = conflicts ? firstOfEach(yield* conflictsOf(root, workspace, articles)) : [];
  return await ask(timelineFeature, { articles, conflicts: found, limit });
}

async function graphOf({ nodes, edges, total }: Graph, { files, root }: RootContext): Promise<GraphPicture> {
  // Two folders may know actors of one id.
  const own = (id: string): string => `${root.uri} ${id}`;
  return {
    kind: "graph",
    nodes: await Promise.all(
      nodes.map(async ({ place, id, ...node }) => ({ ...node, id: own(id), ...(await placed(files, place)) })),
    ),
    edges: await Promise.all(
      edges.map(async (edge) => ({
        ...(await edgeOf(edge, files)),
        id: own(edge.id),
        source: own(edge.source),
        target: own(edge.target),
      })),
    ),
    total,
  };
}

async function edgeOf(edge: PictureEdge, files: FileView): Promise<GraphPicture["edges"][number]> {
  return {
    ...edge,
    passages: await Promise.all(
      edge.passages.map(async ({ text, source, ...place }) => ({
        text,
        source,
        place: await toLocation(files, place),
      })),
    ),
  };
}

async function timelineOf({ bars, total }: Timeline, files: FileView): Promise<TimelinePicture> {
  return {
    kind: "timeline",
    bars: await Promise.all(bars.map(async (bar) => ({ ...bar, place: await toLocation(files, bar.place) }))),
    total,
  };
}

async function placed(files: FileView, place: FilePlace | undefined): Promise<{ readonly place?: Place }> {
  return place === undefined ? {} : { place: await toLocation(files, place) };
}

function joinGraphs(graphs: readonly GraphPicture[]): GraphPicture {
  return {
    kind: "graph",
    nodes: graphs.flatMap(({ nodes }) => nodes),
    edges: graphs.flatMap(({ edges }) => edges),
    total: graphs.reduce((sum, { total }) => sum + total, 0),
  };
}

function joinTimelines(timelines: readonly TimelinePicture[]): TimelinePicture {
  return {
    kind: "timeline",
    bars: timelines.flatMap(({ bars }) => bars),
    total: timelines.reduce((sum, { total }) => sum + total, 0),
  };
}
